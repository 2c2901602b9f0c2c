### De pagina voorlezen, met een stem van het toestel.

aloud-read = Voorlezen
aloud-pause = Pauze
aloud-on = Verder
aloud-stop = Stoppen
aloud-note = Een stem van dit toestel leest de pagina, en iemand naast je kan het horen. We nemen alleen een stem die zegt dat ze op het toestel blijft. Nakijken kunnen we dat niet.
