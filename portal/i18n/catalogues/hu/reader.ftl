### Az olvasható oldalak.

home-tab = Kezdőlap
home-title = Egészség, biztonság, jogok. Nem kell megmondanod, ki vagy.
home-lead = Olvass, kérdezz, gyere vissza, amikor szeretnél. Ingyenes, név és fiók nélkül.
home-read = Olvasnivaló

section-urgent-title = Sürgős
section-urgent-summary = Mit tegyél most, sorban
section-health-title = Egészség
section-health-summary = Tesztek, kezelések, óvszer
section-protection-title = Biztonság
section-protection-summary = Első kapcsolat, internet, rendőrség
section-rights-title = Jogok és papírok
section-rights-summary = Törvény, ellátás, ügyintézés
section-mind-title = Jól lenni
section-mind-summary = Lelkiállapot, szerek, munkahelyváltás
section-guides-title = Útmutatók
section-guides-summary = Egy téma elejétől a végéig
section-directory-title = Címek a közeledben
section-directory-summary = Ki segít, hol és mikor
section-about-title = Erről az oldalról
section-about-summary = Mi védett, hogyan írj, kik vagyunk

page-contents = Ezen az oldalon
page-unsure-sample = A pontozott vonal.
page-unsure = Ezt a mondatot szakembernek még meg kell erősítenie. Mielőtt bízol benne, kérdezz meg egy orvost, egy ügyvédet vagy a szociális munkásokat.
page-draft = Szakember még nem ellenőrizte.
page-machine = Gépi fordítás. Régebbi lehet, mint a francia oldal.
page-french = Az oldal franciául
page-checked = Ellenőrizve: { $day }
page-sources = Honnan vannak ezek az adatok
page-next = Olvasd el ezt is

missing-title = Ez az oldal még nincs lefordítva
missing-lead = Franciául megvan. A saját nyelveden is feltheted a kérdésedet.
missing-french = Franciául
missing-ask = A szociális munkások itt válaszolnak

not-found-tab = Nem található
not-found-title = Ez az oldal nem létezik
not-found-lead = Talán rosszul másoltad a címet. Egy oldal jele egy betű és két számjegy.
not-found-home = Ugrás a kezdőlapra
not-found-home-what = Minden olvasható oldal
not-found-ask = Kérdezd a szociális munkásokat
