### Găsirea unei pagini după cuvinte și lista tuturor paginilor.

search-tab = Căutare
search-title = Găsește o pagină
search-hint = Un singur cuvânt ajunge, chiar și cu o greșeală. Site-ul nu păstrează ce tastezi.
search-box = Cuvintele tale
search-go = Caută
search-found = Pagini găsite
search-none = Nicio pagină găsită pentru aceste cuvinte.
search-none-what = Încearcă alt cuvânt, alege din lista tuturor paginilor sau întreabă echipa socială.
search-others = În alte limbi
search-language = Limba: { $language }
search-list = Toate paginile, de la A la Z
