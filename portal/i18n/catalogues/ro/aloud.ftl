aloud-read = Citește cu voce tare
aloud-pause = Pauză
aloud-on = Continuă
aloud-stop = Oprește
aloud-note = O voce a acestui aparat citește pagina, iar cineva de alături poate auzi. Luăm doar o voce care spune că rămâne în aparat. Nu putem verifica asta.
