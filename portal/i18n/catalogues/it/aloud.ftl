### Leggere la pagina ad alta voce, con una voce del dispositivo.

aloud-read = Leggi ad alta voce
aloud-pause = Pausa
aloud-on = Continua
aloud-stop = Ferma
aloud-note = Una voce di questo dispositivo legge la pagina, e chi è vicino può sentire. Usiamo solo una voce che dice di restare nel dispositivo. Non possiamo verificarlo.
