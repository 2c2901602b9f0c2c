### Adresele: cine ajută, unde și când. Numele și străzile nu se traduc.

day-tomorrow = mâine

services-tab = Adrese
services-title = Găsește o adresă
services-lead = Alege o zonă sau caută cu căsuțele de mai jos.
services-regions = Pe zone
services-everywhere = Oriunde, la telefon sau pe internet
services-count = Adrese: { $count }
services-search = Caută
services-region = Zonă sau oraș
services-any-region = Toate zonele
services-need = Pentru ce
services-any-need = Orice
services-audience = Pentru cine
services-any-audience = Toată lumea
services-language = Limbă
services-any-language = Toate limbile
services-open-now = Deschis acum
services-show = Arată
services-found = Adrese găsite: { $count }
services-none = Nicio adresă nu se potrivește cu toate acestea. Renunță la o alegere sau întreabă echipa socială.
services-open-note = „Deschis acum” arată doar orele confirmate.

service-towns = Orașe: { $towns }
service-needs = Pentru
service-audience = Pentru cine
service-languages = Limbi
service-phone = Telefon
service-mail = E-mail
service-web = Site
service-place = Adresă
service-map = Vezi pe { $site }
service-checked = Verificat: { $day }
service-abolitionist = Această asociație dorește ca munca sexuală să nu mai existe. Ajută și persoanele care vor să continue și să trăiască în siguranță.
service-unsure = De confirmat: întreabă mai întâi.
service-call-trace = Un apel rămâne în lista de apeluri a acestui telefon și adesea pe factură. Poți șterge lista, nu și factura.
service-holidays = În afara Belgiei, sărbătorile legale pot schimba aceste ore.
service-span = de la { $first } la { $last }
service-days = de { $first } până { $last }
service-always = zi și noapte, în fiecare zi
service-open = Deschis acum, până la { $time }
service-open-always = Deschis zi și noapte
service-opens = Închis. Se deschide: { $day }, { $time }
service-unknown = Orar necunoscut: sună mai întâi.

## Pentru ce vine cineva.
need-testing = testare
need-prep = PrEP, PEP, HIV
need-care = îngrijiri medicale
need-vaccines = vaccinuri
need-contraception = contracepție, sarcină
need-assault = după o agresiune sexuală
need-violence = violență, amenințări
need-legal = drept, contract, plângere
need-papers = acte, ședere
need-social = bani, locuință, formalități
need-mind = cum te simți
need-drugs = alcool, droguri
need-trafficking = trafic de persoane, exploatare
need-community = întâlniri, sprijin reciproc
need-listen = cineva care ascultă
need-online = imagini, șantaj pe internet

audience-women = femei
audience-men = bărbați
audience-trans = persoane trans
audience-migrants = persoane migrante
audience-lgbt = persoane LGBT
audience-hiv = persoane care trăiesc cu HIV
audience-drugs = persoane care consumă droguri
audience-youth = tineri

flag-free = gratuit
flag-anonymous = anonim
flag-no-papers = fără acte de arătat
flag-no-appointment = fără programare
flag-not-on-bill = nu apare pe factura de telefon
