### De pagina’s om te lezen.

home-tab = Start
home-title = Gezondheid, veiligheid, rechten. Zonder te zeggen wie je bent.
home-lead = Lees, stel een vraag, kom terug wanneer je wilt. Het is gratis, zonder naam en zonder account.
home-read = Lezen

section-urgent-title = Het is dringend
section-urgent-summary = Wat je nu doet, in volgorde
section-health-title = Gezondheid
section-health-summary = Tests, behandelingen, condooms
section-protection-title = Veiligheid
section-protection-summary = Eerste contact, op internet, politie
section-rights-title = Rechten en papieren
section-rights-summary = De wet, zorg, wat je kunt regelen
section-mind-title = Goed in je vel
section-mind-summary = Hoe je je voelt, middelen, ander werk
section-guides-title = Gidsen
section-guides-summary = Eén onderwerp van begin tot eind
section-directory-title = Adressen in je buurt
section-directory-summary = Wie helpt, waar en wanneer
section-about-title = Over deze site
section-about-summary = Wat beschermd is, schrijven, wie we zijn

page-contents = Op deze pagina
page-unsure-sample = De stippellijn.
page-unsure = Een deskundige moet deze zin nog bevestigen. Vraag het eerst aan een arts, een advocaat of het sociaal team voor je erop vertrouwt.
page-draft = Nog niet nagekeken door een deskundige.
page-machine = Automatische vertaling. Ze is misschien ouder dan de Franse pagina.
page-french = De Franse pagina
page-checked = Nagekeken op: { $day }
page-sources = Waar deze feiten vandaan komen
page-next = Lees ook

missing-title = Deze pagina is nog niet vertaald
missing-lead = Ze bestaat in het Frans. Je kunt je vraag ook in je eigen taal stellen.
missing-french = In het Frans
missing-ask = Het sociaal team antwoordt hier

not-found-tab = Niet gevonden
not-found-title = Deze pagina bestaat niet
not-found-lead = Misschien is het adres verkeerd overgeschreven. Het nummer van een pagina heeft één letter en twee cijfers.
not-found-home = Naar de startpagina
not-found-home-what = Alle pagina’s om te lezen
not-found-ask = Stel je vraag aan het sociaal team
