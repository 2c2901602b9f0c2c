### Schreiben, und die Seite mit dem Code.

contact-tab = Schreiben
contact-title = Schreib uns, ohne zu sagen, wer du bist
contact-lead = Nur die Nachricht ist nötig. Schreib in der Sprache, die du willst.
contact-nobody = Bist du in Gefahr? Ruf jetzt an:
contact-before = Vor dem Schreiben
contact-who = Wer liest:
contact-who-what = das Team einer einzigen Organisation. Du kannst sie unten wählen, sonst nimmt das Portal die passende.
contact-days = antwortet: { $days }
contact-when = Die Antwort
contact-when-what = kommt an den Tagen, die hier stehen. Die nächste Seite sagt, an welchem Tag du nachsehen kannst.
contact-not = Schreib nicht
contact-not-what = deinen vollen Namen, deine Adresse oder einen Spitznamen oder eine Nummer aus einer Anzeige von dir.
contact-code = Dein Code.
contact-code-what = Nach dem Senden bekommst du 20 Ziffern. Das ist der einzige Weg zur Antwort: Nimm ein Blatt Papier.
contact-empty = Wenn du zurückgehst,
contact-empty-what = ist das Feld leer. So liest die nächste Person an diesem Gerät deine Worte nicht.

contact-message = Deine Nachricht
contact-limit = Höchstens { $limit } Zeichen.
contact-more = Thema, Region, Organisation oder Spitznamen angeben
contact-topic = Thema
contact-topic-none = Ich wähle keins
contact-region = Region
contact-region-none = Ich sage sie nicht
contact-organisation = Wer lesen soll
contact-organisation-none = Sucht für mich aus
contact-organisation-kept = Die du gewählt hast
contact-nickname = Spitzname
contact-nickname-hint = Ein Wort, mit dem dich das Team anspricht. Nimm eins, das du sonst nirgends benutzt.
contact-send = Nachricht senden
contact-send-again = Noch einmal senden

code-tab = Zum Notieren
code-label = Dein Code
code-title-first = Gesendet. Hier ist dein Code.
code-title-again = Hier ist dein Code
code-only-way = Das ist der einzige Weg zur Antwort. Niemand kann ihn wiederfinden, auch wir nicht.
code-how = Schreib ihn auf Papier, wie eine Telefonnummer. Gib ihn niemandem: Damit kann man alles lesen und alles löschen.
code-written = Ich habe ihn notiert
code-when = Wann nachsehen
code-organisation = Wer deine Nachricht liest: { $organisation }
code-look = Sieh wieder nach: { $day }
code-no-word = Wir können dir nicht Bescheid geben: Wir haben weder Nummer noch Adresse.
code-keep = Den Code anders aufheben
code-print = Druck diese Seite über das Menü des Browsers: Auf dem Papier steht der Code und sonst nichts.
code-qr = Der Code als Bild
code-qr-what = Dieses Bild enthält die 20 Ziffern und sonst nichts. Ein Foto auf dem Handy wird oft ins Internet kopiert: Papier ist sicherer.
code-leave = Der Knopf „Verlassen“ oben schließt dein Gespräch in diesem Browser. Danach öffnet nur der Code es wieder.

received-title = Deine Nachricht ist schon angekommen
received-lead = Sie wurde nicht zweimal gesendet. Um die Antwort zu lesen, öffne das Gespräch mit deinem Code.
received-no-code = Der Code wird hier nicht mehr gezeigt, damit ihn niemand anders sieht. Du hast ihn nicht notiert? Schreib eine neue Nachricht.
received-open = Mit meinem Code öffnen
received-new = Neue Nachricht schreiben
