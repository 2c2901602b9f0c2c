### Leer la página en voz alta, con una voz del dispositivo.

aloud-read = Leer en voz alta
aloud-pause = Pausa
aloud-on = Continuar
aloud-stop = Parar
aloud-note = Una voz de este dispositivo lee la página, y alguien cerca puede oírla. Solo usamos una voz que dice quedarse en el dispositivo. No podemos comprobarlo.
