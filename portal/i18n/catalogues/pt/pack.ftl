### As páginas para levar: um arquivo no aparelho, para ler sem rede.

pack-tab = Para ler
pack-title = Para ler sem rede
pack-note = Estas páginas estão neste aparelho. Quem abrir o aparelho pode ler. Para tirar, apague o arquivo baixado e a pasta que saiu dele.
pack-old = Elas não mudam mais. No site, os horários e os números são mais novos.
pack-all = Todas as páginas
