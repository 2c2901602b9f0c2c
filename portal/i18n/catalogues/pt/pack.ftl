### As páginas para levar: um ficheiro no aparelho, para ler sem rede.

pack-tab = Para ler
pack-title = Para ler sem rede
pack-note = Estas páginas estão neste aparelho. Quem o abrir pode lê-las. Para as tirar, apague o ficheiro descarregado e a pasta que saiu dele.
pack-old = Elas já não mudam. No site, os horários e os números são mais recentes.
pack-all = Todas as páginas
