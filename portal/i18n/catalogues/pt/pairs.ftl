### Dois idiomas lado a lado: um para quem ajuda, outro para quem recebe ajuda.

pairs-tab = Dois idiomas
pairs-title = Dois idiomas lado a lado
pairs-lead = Para ler a dois. Escolha uma página e dois idiomas.
pairs-page = Página
pairs-first = Primeiro idioma
pairs-second = Segundo idioma
pairs-show = Mostrar
pairs-rest = Continuação
pairs-lacks = Esta página ainda não existe nestes dois idiomas. Escolha outra, ou pergunte à equipe social.
