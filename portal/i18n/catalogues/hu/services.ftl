### A címek: ki segít, hol és mikor. A neveket és az utcákat nem fordítjuk.

day-tomorrow = holnap

services-tab = Címek
services-title = Cím keresése
services-lead = Válassz egy térséget, vagy keress a lenti mezőkkel.
services-regions = Térség szerint
services-everywhere = Mindenhol, telefonon vagy online
services-count = Címek: { $count }
services-search = Keresés
services-region = Térség vagy város
services-any-region = Minden térség
services-need = Mihez
services-any-need = Minden
services-audience = Kinek
services-any-audience = Mindenkinek
services-language = Nyelv
services-any-language = Minden nyelv
services-open-now = Most nyitva
services-show = Mutasd
services-found = Talált címek: { $count }
services-none = Egy cím sem felel meg mindennek. Vegyél el egy választást, vagy kérdezd a szociális munkásokat.
services-open-note = A „Most nyitva” csak a megerősített nyitvatartást mutatja.

service-towns = Városok: { $towns }
service-needs = Mihez
service-audience = Kinek
service-languages = Nyelvek
service-phone = Telefon
service-mail = E-mail
service-web = Weboldal
service-place = Cím
service-map = Térkép: { $site }
service-checked = Ellenőrizve: { $day }
service-abolitionist = Ez a szervezet azt szeretné, hogy ne legyen többé szexmunka. Annak is segít, aki folytatja, és biztonságban akar élni.
service-unsure = Nincs megerősítve: előbb kérdezd meg.
service-call-trace = A hívás megmarad a telefon híváslistáján, és gyakran a számlán is. A listát törölheted, a számlát nem.
service-holidays = Belgiumon kívül az ünnepnapokon más lehet a nyitvatartás.
service-span = { $first } és { $last } között
service-days = { $first } – { $last }
service-always = éjjel-nappal, minden nap
service-open = Most nyitva. Zárás: { $time }
service-open-always = Éjjel-nappal nyitva
service-opens = Zárva. Nyitás: { $day }, { $time }
service-unknown = A nyitvatartást nem tudjuk: előbb telefonálj.

## Miért jön valaki.
need-testing = szűrés, tesztek
need-prep = PrEP, PEP (TPE), HIV
need-care = orvosi ellátás
need-vaccines = védőoltások
need-contraception = fogamzásgátlás, terhesség
need-assault = szexuális támadás után
need-violence = erőszak, fenyegetés
need-legal = jog, szerződés, feljelentés
need-papers = papírok, tartózkodás
need-social = pénz, lakás, ügyintézés
need-mind = lelkiállapot
need-drugs = alkohol, drogok
need-trafficking = emberkereskedelem, kizsákmányolás
need-community = találkozás, egymás segítése
need-listen = valaki, aki meghallgat
need-online = képek, zsarolás az interneten

audience-women = nők
audience-men = férfiak
audience-trans = transz emberek
audience-migrants = migránsok
audience-lgbt = LMBT emberek
audience-hiv = HIV-vel élő emberek
audience-drugs = drogot használó emberek
audience-youth = fiatalok

flag-free = ingyenes
flag-anonymous = névtelen
flag-no-papers = papírokat nem kell mutatni
flag-no-appointment = bejelentkezés nélkül
flag-not-on-bill = nincs rajta a telefonszámlán
