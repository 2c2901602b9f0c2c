### Wat niet gelukt is, wat er met de tekst gebeurt, en wat je doet.

error-tab = Na te kijken
error-heading = Dat is niet gelukt
error-go = Naar het vak
error-to-home = Naar de startpagina

error-unexpected = Er ging iets mis aan onze kant. Was je een tekst aan het versturen? Laad deze pagina opnieuw: hij wordt dan één keer verstuurd.
error-not-found = Deze pagina bestaat niet, of niet meer.
error-method = Dit adres gaat niet op deze manier open. Ga langs de startpagina.
error-too-large = Wat je verstuurde is groter dan { $limit } KB, en er is niets van bewaard. Verdeel je tekst over meerdere berichten van hoogstens 20 000 tekens.

error-empty = Er is nog geen bericht. Schrijf enkele woorden en verstuur.
error-too-long = { $over ->
    [one] Er is { $over } teken te veel: de grens is { $limit }. Je tekst staat hieronder: maak hem korter, of verstuur hem in twee berichten.
   *[other] Er zijn { $over } tekens te veel: de grens is { $limit }. Je tekst staat hieronder: maak hem korter, of verstuur hem in twee berichten.
}
error-code-in-text = In je tekst staat een code van een gesprek. Haal die cijfers weg: wie ze leest, kan alles openen. Je tekst staat hieronder.
error-choice = Een keuze uit de lijst bestaat niet meer. Je tekst staat hieronder: kies opnieuw, of laat de eerste keuze staan.

error-code-length = { $count ->
    [0] Er is nog geen code. Typ de 20 cijfers.
    [one] Een code heeft 20 cijfers, en hier staat er { $count }. Vergelijk met je papier.
   *[other] Een code heeft 20 cijfers, en hier staan er { $count }. Vergelijk met je papier.
}
error-code-slip = Een cijfer is verkeerd overgeschreven, of twee cijfers zijn van plaats verwisseld. Vergelijk met je papier.
error-code-unknown = Deze code opent geen gesprek. Vergelijk elk cijfer met je papier. Klopt alles, dan is het gesprek gewist of is de datum voorbij.
error-another-open = In deze browser is een ander gesprek open. Houd het, of sluit het hier om het gesprek van deze code te openen.

error-stamp-expired = Dit formulier stond langer dan 12 uur open, en je bericht is niet verstuurd. Het staat hieronder: druk één keer om het te versturen.
error-stamp-tampered = Dit formulier is niet meer geldig, en je bericht is niet verstuurd. Het staat hieronder: druk één keer om het te versturen.
error-stamp-burnt = Dit formulier hoorde bij een gesprek dat gesloten of gewist is. Je tekst staat hieronder: druk één keer om hem als nieuw bericht te versturen, met een nieuwe code.
error-already-received = Je bericht is al aangekomen. Open het gesprek met je code.

error-foreign-site = Dit kwam van een pagina van een andere site, dus er is niets verstuurd. Wat je typte staat hieronder: lees het na en druk nog eens.
error-content-type = Het formulier kwam in een onbekende vorm aan, dus er is niets verstuurd. Wat je typte staat hieronder: druk nog eens.
error-token = Deze pagina was te oud, dus er is niets verstuurd. Wat je typte staat hieronder: druk nog eens.
error-slow-down = { $seconds ->
    [one] Er komen nu veel berichten aan. Het jouwe staat hieronder: wacht { $seconds } seconde en druk nog eens.
   *[other] Er komen nu veel berichten aan. Het jouwe staat hieronder: wacht { $seconds } seconden en druk nog eens.
}
error-try-later = Er waren veel pogingen in korte tijd. Niets van wat je typte is weg: probeer het over tien minuten opnieuw.
error-full = Het team kreeg veel berichten. Het jouwe staat hieronder, nog niet verstuurd: probeer het over tien minuten opnieuw.
error-busy = De site heeft het erg druk. Niets van wat je typte is weg: druk nog eens.
error-store-down = Openen lukt nu niet. Niets van wat je typte is weg: probeer het over een minuut opnieuw.
error-database-busy = De site heeft het erg druk. Niets van wat je typte is weg: druk nog eens.
error-database-down = De site kan nu niets bewaren. Wat je typte staat hieronder, nog niet verstuurd: probeer het over enkele minuten opnieuw.
error-visit-ended = Je bezoek is gesloten. Had je een tekst geschreven, dan staat hij hieronder: typ je code om verder te gaan.
error-gone = Dit gesprek bestaat niet meer: het is gewist of de datum is voorbij. Had je een tekst geschreven, dan staat hij hieronder: kopieer hem naar een nieuw bericht.
error-nobody = Geen enkel team kan nu een bericht lezen. Niets van wat je typte is weg: probeer het later opnieuw.
