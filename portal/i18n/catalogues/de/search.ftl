### Eine Seite mit Wörtern finden, und die Liste aller Seiten.

search-tab = Suche
search-title = Eine Seite finden
search-hint = Ein Wort genügt, auch mit Fehler. Die Website behält nicht, was du tippst.
search-box = Deine Wörter
search-go = Suchen
search-found = Gefundene Seiten
search-none = Keine Seite zu diesen Wörtern gefunden.
search-none-what = Versuch ein anderes Wort, wähl aus der Liste aller Seiten, oder frag das Sozialteam.
search-others = In anderen Sprachen
search-language = Sprache: { $language }
search-list = Alle Seiten, von A bis Z
