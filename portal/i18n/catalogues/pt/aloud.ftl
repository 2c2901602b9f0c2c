### Ler a página em voz alta, com uma voz do aparelho.

aloud-read = Ler em voz alta
aloud-pause = Pausa
aloud-on = Continuar
aloud-stop = Parar
aloud-note = Uma voz deste aparelho lê a página, e quem está perto pode ouvir. Só usamos uma voz que diz ficar dentro do aparelho. Não temos como verificar isso.
