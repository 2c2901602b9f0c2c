### Oldal keresése szavakkal, és az összes oldal listája.

search-tab = Keresés
search-title = Oldal keresése
search-hint = Egy szó elég, hibásan is. Az oldal nem őrzi meg, amit beírsz.
search-box = A szavaid
search-go = Keresés
search-found = Talált oldalak
search-none = Ezekre a szavakra nincs oldal.
search-none-what = Próbálj más szót, válassz az összes oldal listájából, vagy kérdezd a szociális munkásokat.
search-others = Más nyelveken
search-language = Nyelv: { $language }
search-list = Minden oldal A-tól Z-ig
