### Was nicht geklappt hat, was aus dem Text wird, und was zu tun ist.

error-tab = Bitte prüfen
error-heading = Das hat nicht geklappt
error-go = Zum Feld
error-to-home = Zur Startseite

error-unexpected = Bei uns hat etwas nicht geklappt. Wenn du gerade einen Text gesendet hast, lade diese Seite neu: Er wird dann nur einmal gesendet.
error-not-found = Diese Seite gibt es nicht, oder nicht mehr.
error-method = Diese Adresse lässt sich so nicht öffnen. Geh über die Startseite.
error-too-large = Was du senden wolltest, ist größer als { $limit } KB, und nichts davon wurde behalten. Teil deinen Text in mehrere Nachrichten von höchstens 20.000 Zeichen.

error-empty = Es gibt noch keine Nachricht. Schreib ein paar Worte, dann sende.
error-too-long = { $over ->
    [one] Es ist { $over } Zeichen zu viel: Die Grenze ist { $limit }. Dein Text steht unten: Kürze ihn, oder sende ihn in zwei Nachrichten.
   *[other] Es sind { $over } Zeichen zu viel: Die Grenze ist { $limit }. Dein Text steht unten: Kürze ihn, oder sende ihn in zwei Nachrichten.
}
error-code-in-text = In deinem Text steht der Code eines Gesprächs. Nimm diese Ziffern weg: Wer sie liest, könnte alles öffnen. Dein Text steht unten.
error-choice = Eine Auswahl aus der Liste gibt es nicht mehr. Dein Text steht unten: Wähl noch einmal, oder lass die erste Auswahl der Liste stehen.

error-code-length = { $count ->
    [0] Es gibt noch keinen Code. Tipp seine 20 Ziffern.
    [one] Ein Code hat 20 Ziffern, hier ist { $count }. Vergleich mit deinem Papier.
   *[other] Ein Code hat 20 Ziffern, hier sind { $count }. Vergleich mit deinem Papier.
}
error-code-slip = Eine Ziffer ist falsch abgeschrieben, oder zwei Ziffern sind vertauscht. Vergleich mit deinem Papier.
error-code-unknown = Dieser Code öffnet kein Gespräch. Vergleich jede Ziffer mit deinem Papier. Wenn alles stimmt, wurde das Gespräch gelöscht, oder sein Datum ist vorbei.
error-another-open = In diesem Browser ist ein anderes Gespräch offen. Behalte es, oder schließ es hier, um das Gespräch zu diesem Code zu öffnen.

error-stamp-expired = Dieses Formular war länger als 12 Stunden offen, und deine Nachricht wurde nicht gesendet. Sie steht unten: Drück einmal, um sie zu senden.
error-stamp-tampered = Dieses Formular gilt nicht mehr, und deine Nachricht wurde nicht gesendet. Sie steht unten: Drück einmal, um sie zu senden.
error-stamp-burnt = Dieses Formular gehörte zu einem geschlossenen oder gelöschten Gespräch. Dein Text steht unten: Drück einmal, um ihn als neue Nachricht mit einem neuen Code zu senden.
error-already-received = Deine Nachricht ist schon angekommen. Öffne das Gespräch mit deinem Code.

error-foreign-site = Das Senden kam von der Seite einer anderen Website, darum wurde nichts gesendet. Was du getippt hast, steht unten: Lies es noch einmal, dann drück noch einmal.
error-content-type = Das Formular kam in einer unbekannten Form an, darum wurde nichts gesendet. Was du getippt hast, steht unten: Drück noch einmal.
error-token = Diese Seite war zu alt, darum wurde nichts gesendet. Was du getippt hast, steht unten: Drück noch einmal.
error-slow-down = { $seconds ->
    [one] Gerade kommen viele Nachrichten an. Deine steht unten: Warte { $seconds } Sekunde, dann drück noch einmal.
   *[other] Gerade kommen viele Nachrichten an. Deine steht unten: Warte { $seconds } Sekunden, dann drück noch einmal.
}
error-try-later = Es gab viele Versuche in kurzer Zeit. Nichts von dem, was du getippt hast, ist verloren: Versuch es in zehn Minuten noch einmal.
error-full = Das Team hat viele Nachrichten bekommen. Deine steht unten und ist noch nicht gesendet: Versuch es in zehn Minuten noch einmal.
error-busy = Auf der Website ist gerade viel los. Nichts von dem, was du getippt hast, ist verloren: Drück noch einmal.
error-store-down = Das Öffnen geht im Moment nicht. Nichts von dem, was du getippt hast, ist verloren: Versuch es in einer Minute noch einmal.
error-database-busy = Auf der Website ist gerade viel los. Nichts von dem, was du getippt hast, ist verloren: Drück noch einmal.
error-database-down = Die Website kann im Moment nichts speichern. Was du getippt hast, steht unten und ist noch nicht gesendet: Versuch es in ein paar Minuten noch einmal.
error-visit-ended = Dein Besuch ist geschlossen. Wenn du einen Text geschrieben hast, steht er unten: Tipp deinen Code, um weiterzumachen.
error-gone = Dieses Gespräch gibt es nicht mehr: Es wurde gelöscht, oder sein Datum ist vorbei. Wenn du einen Text geschrieben hast, steht er unten: Kopier ihn in eine neue Nachricht.
error-nobody = Im Moment kann kein Team Nachrichten lesen. Nichts von dem, was du getippt hast, ist verloren: Versuch es später noch einmal.
