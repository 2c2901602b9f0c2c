### Een pagina vinden met woorden, en de lijst van alle pagina's.

# Het tabblad van de browser: een gewoon woord.
search-tab = Zoeken
# De titel van de pagina, en de link ernaartoe vanaf andere pagina's.
search-title = Een pagina vinden
search-hint = Eén woord is genoeg, ook met een fout. De site bewaart niet wat je typt.
# De naam van het vak waarin je typt.
search-box = Je woorden
# De knop.
search-go = Zoek
search-found = Gevonden pagina’s
search-none = Geen pagina gevonden voor deze woorden.
search-none-what = Probeer een ander woord, kies uit de lijst van alle pagina’s, of vraag het aan het sociale team.
# De titel boven pagina's die in andere talen gevonden zijn.
search-others = In andere talen
# De taal van een gevonden pagina. $language is haar eigen naam, zoals “Română”.
search-language = Taal: { $language }
# De titel van de lijst van alle pagina's in alfabetische volgorde, en de link ernaartoe.
search-list = Alle pagina’s, van A tot Z
