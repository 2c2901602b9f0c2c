### De pagina’s om mee te nemen: een bestand op het toestel, te lezen zonder netwerk.

pack-tab = Om te lezen
pack-title = Lezen zonder netwerk
pack-note = Deze pagina’s staan op dit toestel. Wie het opent, kan ze lezen. Om ze weg te doen: verwijder het gedownloade bestand en de map die eruit kwam.
pack-old = Ze veranderen niet meer. Op de site zijn de uren en de nummers nieuwer.
pack-all = Alle pagina’s
