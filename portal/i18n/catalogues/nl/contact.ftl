### Schrijven, en de pagina met de code.

contact-tab = Schrijven
contact-title = Schrijf ons, zonder te zeggen wie je bent
contact-lead = Alleen het bericht is nodig. Schrijf in de taal die je wilt.
contact-nobody = Ben je in gevaar? Bel nu:
contact-before = Voor je schrijft
contact-who = Wie leest:
contact-who-what = het team van één organisatie. Je kunt ze hieronder kiezen, anders neemt het portaal de organisatie die past.
contact-days = antwoordt: { $days }
contact-when = Het antwoord
contact-when-what = komt op de dagen die hier staan. De volgende pagina zegt op welke dag je kijkt.
contact-not = Schrijf niet
contact-not-what = je volledige naam, je adres, of een bijnaam of nummer uit een advertentie.
contact-code = Je code.
contact-code-what = Na het versturen krijg je 20 cijfers. Dat is de enige weg naar het antwoord: neem papier.
contact-empty = Als je teruggaat,
contact-empty-what = is het vak leeg. Zo kan wie dit toestel na jou vastheeft, je woorden niet lezen.

contact-message = Je bericht
contact-limit = Hoogstens { $limit } tekens.
contact-more = Voeg een onderwerp, een regio, een organisatie of een bijnaam toe
contact-topic = Onderwerp
contact-topic-none = Ik kies niet
contact-region = Regio
contact-region-none = Dat zeg ik niet
contact-organisation = Wie het moet lezen
contact-organisation-none = Kies voor mij
contact-organisation-kept = De organisatie die je koos
contact-nickname = Bijnaam
contact-nickname-hint = Een woord waarmee het team je kan aanspreken. Neem er een die je nergens anders gebruikt.
contact-send = Verstuur het bericht
contact-send-again = Verstuur het nog eens

code-tab = Te noteren
code-label = Je code
code-title-first = Verstuurd. Dit is je code.
code-title-again = Dit is je code
code-only-way = Het is de enige weg naar het antwoord. Niemand kan de code terugvinden, ook wij niet.
code-how = Schrijf ze op papier, zoals een telefoonnummer. Geef ze aan niemand: met de code kan iemand alles lezen en alles wissen.
code-written = Ik heb ze opgeschreven
code-when = Wanneer je kijkt
code-organisation = Wie je bericht leest: { $organisation }
code-look = Kijk opnieuw op: { $day }
code-no-word = Wij kunnen je niets laten weten: we hebben geen nummer en geen adres.
code-keep = De code anders bewaren
code-print = Druk deze pagina af met het menu van de browser: op het papier staat de code en niets anders.
code-qr = De code als beeld
code-qr-what = Dit beeld bevat de 20 cijfers en niets anders. Een foto op een telefoon komt vaak vanzelf op internet terecht: papier is veiliger.
code-leave = De knop “Weg” bovenaan sluit je gesprek in deze browser. Daarna opent alleen de code het weer.

received-title = Je bericht is al aangekomen
received-lead = Het is niet twee keer verstuurd. Open het gesprek met je code om het antwoord te lezen.
received-no-code = De code staat hier niet meer, zodat niemand anders ze ziet. Heb je ze niet opgeschreven? Schrijf een nieuw bericht.
received-open = Open met mijn code
received-new = Schrijf een nieuw bericht
