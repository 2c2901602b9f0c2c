### De adressen: wie helpt, waar en wanneer. Namen en straten worden niet vertaald.

day-tomorrow = morgen

services-tab = Adressen
services-title = Een adres vinden
services-lead = Kies een regio, of zoek met de vakjes hieronder.
services-regions = Per regio
services-everywhere = Overal, per telefoon of online
services-count = Adressen: { $count }
services-search = Zoeken
services-region = Regio of stad
services-any-region = Alle regio’s
services-need = Waarvoor
services-any-need = Alles
services-audience = Voor wie
services-any-audience = Iedereen
services-language = Taal
services-any-language = Alle talen
services-open-now = Nu open
services-show = Tonen
services-found = Gevonden adressen: { $count }
services-none = Geen adres past bij dit alles. Laat een keuze weg, of vraag het aan het sociaal team.
services-open-note = ‘Nu open’ toont alleen uren die bevestigd zijn.

service-towns = Steden: { $towns }
service-needs = Voor
service-audience = Voor wie
service-languages = Talen
service-phone = Telefoon
service-mail = E-mail
service-web = Website
service-place = Adres
service-map = Kijk op { $site }
service-checked = Nagekeken op: { $day }
service-abolitionist = Deze vereniging wil dat sekswerk ophoudt te bestaan. Ze helpt ook wie wil doorgaan en veilig wil leven.
service-unsure = Nog te bevestigen: vraag het eerst.
service-call-trace = Een oproep blijft in de oproeplijst van deze telefoon staan, en vaak ook op de factuur. De lijst kun je wissen, de factuur niet.
service-holidays = Buiten België kunnen feestdagen deze uren veranderen.
# first en last: twee uren, zoals 18:00
service-span = van { $first } tot { $last }
# first en last: twee dagen, zoals maandag
service-days = { $first } tot { $last }
service-always = dag en nacht, elke dag
service-open = Nu open, tot { $time }
service-open-always = Dag en nacht open
# day: vandaag, morgen, dinsdag, of een datum
service-opens = Gesloten. Opent: { $day }, { $time }
service-unknown = Uren niet bekend: bel eerst.

## Waarvoor iemand komt.
need-testing = testen
need-prep = PrEP, PEP, hiv
need-care = zorg
need-vaccines = vaccins
need-contraception = anticonceptie, zwangerschap
need-assault = na seksueel geweld
need-violence = geweld, bedreiging
need-legal = recht, contract, klacht
need-papers = papieren, verblijf
need-social = geld, wonen, administratie
need-mind = hoe je je voelt
need-drugs = alcohol, drugs
need-trafficking = mensenhandel, uitbuiting
need-community = ontmoeting, steun
need-listen = iemand die luistert
need-online = beelden, chantage online

audience-women = vrouwen
audience-men = mannen
audience-trans = trans personen
audience-migrants = mensen met een migratieverhaal
audience-lgbt = lgbti+-personen
audience-hiv = mensen met hiv
audience-drugs = mensen die drugs gebruiken
audience-youth = jongeren

flag-free = gratis
flag-anonymous = anoniem
flag-no-papers = zonder papieren te tonen
flag-no-appointment = zonder afspraak
flag-not-on-bill = niet op de telefoonfactuur
