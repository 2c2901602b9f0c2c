### Két nyelv egymás mellett: egy annak, aki segít, egy annak, akinek segítenek.

pairs-tab = Két nyelv
pairs-title = Két nyelv egymás mellett
pairs-lead = Közös olvasáshoz. Válassz egy oldalt és két nyelvet.
pairs-page = Oldal
pairs-first = Első nyelv
pairs-second = Második nyelv
pairs-show = Mutasd
pairs-rest = A folytatás
pairs-lacks = Ez az oldal ezen a két nyelven még nincs meg. Válassz másikat, vagy kérdezd a szociális munkásokat.
