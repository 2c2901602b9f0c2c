### Adresat: kush ndihmon, ku dhe kur. Emrat dhe rrugët nuk përkthehen.

day-tomorrow = nesër

services-tab = Adresa
services-title = Gjej një adresë
services-lead = Zgjidh një zonë, ose kërko me kutitë më poshtë.
services-regions = Sipas zonës
services-everywhere = Kudo, me telefon ose në internet
services-count = Adresa: { $count }
services-search = Kërko
services-region = Zona ose qyteti
services-any-region = Të gjitha zonat
services-need = Për çfarë
services-any-need = Gjithçka
services-audience = Për kë
services-any-audience = Të gjithë
services-language = Gjuha
services-any-language = Të gjitha gjuhët
services-open-now = Hapur tani
services-show = Trego
services-found = Adresa të gjetura: { $count }
services-none = Asnjë adresë nuk i plotëson të gjitha këto. Hiq një zgjedhje, ose pyet ekipin social.
services-open-note = “Hapur tani” tregon vetëm oraret e konfirmuara.

service-towns = Qytete: { $towns }
service-needs = Për
service-audience = Për kë
service-languages = Gjuhët
service-phone = Telefon
service-mail = E-mail
service-web = Uebsajt
service-place = Adresa
service-map = Shihe në { $site }
service-checked = Kontrolluar më: { $day }
service-abolitionist = Kjo shoqatë dëshiron që puna e seksit të mos ekzistojë më. Ajo ndihmon edhe kë do të vazhdojë dhe të jetojë në siguri.
service-unsure = Për t’u konfirmuar: pyet më parë.
service-call-trace = Një thirrje mbetet në listën e thirrjeve të këtij telefoni, dhe shpesh në faturë. Mund ta fshish listën, jo faturën.
service-holidays = Jashtë Belgjikës, ditët e festave mund t’i ndryshojnë këto orare.
# first dhe last: dy orë, si 18:00
service-span = nga { $first } deri në { $last }
# first dhe last: dy ditë, si e hënë
service-days = { $first } deri { $last }
service-always = ditë e natë, çdo ditë
service-open = Hapur tani, deri në { $time }
service-open-always = Hapur ditë e natë
# day: sot, nesër, e martë, ose një datë
service-opens = Mbyllur. Hapet: { $day }, { $time }
service-unknown = Orari nuk dihet: telefono më parë.

## Për çfarë vjen dikush.
need-testing = teste
need-prep = PrEP, PEP, HIV
need-care = kujdes mjekësor
need-vaccines = vaksina
need-contraception = kontracepsion, shtatzëni
need-assault = pas një sulmi seksual
need-violence = dhunë, kërcënime
need-legal = ligj, kontratë, kallëzim
need-papers = letra, qëndrim
need-social = para, banesë, punë zyrash
need-mind = si ndihesh
need-drugs = alkool, droga
need-trafficking = trafikim, shfrytëzim
need-community = takime, mbështetje
need-listen = dikush që dëgjon
need-online = imazhe, shantazh në internet

audience-women = gra
audience-men = burra
audience-trans = persona trans
audience-migrants = migrantë
audience-lgbt = persona LGBT
audience-hiv = persona që jetojnë me HIV
audience-drugs = persona që përdorin droga
audience-youth = të rinj

flag-free = falas
flag-anonymous = anonim
flag-no-papers = pa letra për të treguar
flag-no-appointment = pa lënë takim
flag-not-on-bill = jo në faturën e telefonit
