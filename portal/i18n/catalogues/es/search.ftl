### Encontrar una página con palabras, y la lista de todas las páginas.

search-tab = Búsqueda
search-title = Encontrar una página
search-hint = Una palabra basta, aunque tenga un error. El sitio no guarda lo que escribes.
search-box = Tus palabras
search-go = Buscar
search-found = Páginas encontradas
search-none = No se encontró ninguna página con esas palabras.
search-none-what = Prueba otra palabra, elige en la lista de todas las páginas, o pregunta al equipo social.
search-others = En otros idiomas
search-language = Idioma: { $language }
search-list = Todas las páginas, de la A a la Z
