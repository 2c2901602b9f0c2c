### Trovare una pagina con delle parole, e la lista di tutte le pagine.

search-tab = Ricerca
search-title = Trovare una pagina
search-hint = Basta una parola, anche con un errore. Il sito non tiene quello che scrivi.
search-box = Le tue parole
search-go = Cerca
search-found = Pagine trovate
search-none = Nessuna pagina trovata per queste parole.
search-none-what = Prova un’altra parola, scegli nella lista di tutte le pagine, o chiedi all’équipe sociale.
search-others = In altre lingue
search-language = Lingua: { $language }
search-list = Tutte le pagine, dalla A alla Z
