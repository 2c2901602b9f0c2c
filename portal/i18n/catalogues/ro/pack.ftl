### Paginile de luat cu tine: un fișier în aparat, de citit fără rețea.

pack-tab = De citit
pack-title = De citit fără rețea
pack-note = Aceste pagini sunt pe acest dispozitiv. Oricine îl deschide le poate citi. Ca să le scoți, șterge fișierul descărcat și dosarul ieșit din el.
pack-old = Ele nu se mai schimbă. Pe site, orele și numerele sunt mai noi.
pack-all = Toate paginile
