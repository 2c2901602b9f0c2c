### Die Seiten zum Mitnehmen: eine Datei auf dem Gerät, zu lesen ohne Netz.

pack-tab = Zum Lesen
pack-title = Lesen ohne Netz
pack-note = Diese Seiten sind auf diesem Gerät. Wer es öffnet, kann sie lesen. Um sie zu entfernen, lösch die heruntergeladene Datei und den Ordner, der daraus entstanden ist.
pack-old = Sie ändern sich nicht mehr. Auf der Website sind Zeiten und Nummern neuer.
pack-all = Alle Seiten
