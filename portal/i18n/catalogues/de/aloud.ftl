### Die Seite vorlesen, mit einer Stimme des Geräts.

aloud-read = Vorlesen
aloud-pause = Pause
aloud-on = Weiter
aloud-stop = Stopp
aloud-note = Eine Stimme dieses Geräts liest die Seite vor, und jemand neben dir kann mithören. Wir nehmen nur eine Stimme, die angibt, im Gerät zu bleiben. Prüfen können wir das nicht.
