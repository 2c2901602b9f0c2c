### Achar uma página por palavras, e a lista de todas as páginas.

search-tab = Busca
search-title = Achar uma página
search-hint = Uma palavra basta, mesmo com erro. O site não guarda o que você digita.
search-box = Suas palavras
search-go = Buscar
search-found = Páginas encontradas
search-none = Nenhuma página encontrada com estas palavras.
search-none-what = Tente outra palavra, escolha na lista de todas as páginas, ou pergunte à equipe social.
search-others = Em outros idiomas
search-language = Idioma: { $language }
search-list = Todas as páginas, de A a Z
