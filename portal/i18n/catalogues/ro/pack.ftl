### Paginile de luat cu tine: un fișier în aparat, de citit fără rețea.

pack-tab = De citit
pack-title = De citit fără rețea
pack-note = Aceste pagini sunt în acest aparat. Oricine îl deschide le poate citi. Ca să le scoateți, ștergeți fișierul descărcat și dosarul ieșit din el.
pack-old = Ele nu se mai schimbă. Pe site, orele și numerele sunt mai noi.
pack-all = Toate paginile
