### Dos idiomas lado a lado: uno para quien ayuda, otro para la persona que recibe la ayuda.

pairs-tab = Dos idiomas
pairs-title = Dos idiomas lado a lado
pairs-lead = Para leer entre dos. Elige una página y dos idiomas.
pairs-page = Página
pairs-first = Primer idioma
pairs-second = Segundo idioma
pairs-show = Mostrar
pairs-rest = Lo que sigue
pairs-lacks = Esta página todavía no existe en estos dos idiomas. Elige otra, o pregunta al equipo social.
