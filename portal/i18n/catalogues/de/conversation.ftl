### Zurückkommen, lesen, antworten, löschen.

conversation-tab = Fortsetzen

open-title = Die Antwort lesen
open-code = Dein Code
open-code-hint = 20 Ziffern. Du kannst ihn einfügen oder tippen, mit oder ohne Leerzeichen.
open-kept = Dein Text
open-kept-hint = Er ist noch nicht gesendet. Tipp deinen Code, dann sende.
open-open = Gespräch öffnen
open-send = Öffnen und Text senden
open-replace = Anderes schließen, dieses öffnen
open-stay = Das offene behalten
open-lost = Code verloren?
open-lost-what = Niemand kann ihn wiederfinden. Du kannst neu anfangen: Deine neue Nachricht wird nicht mit der alten verbunden.

thread-title = Dein Gespräch
thread-organisation = Wer liest und antwortet: { $organisation }
thread-older = Ältere Nachrichten
thread-newest = Neueste Nachrichten
thread-frame = Nachrichten
thread-waiting = Antwort voraussichtlich: { $day }
thread-message = Deine Antwort
thread-send = Antwort senden
thread-leave = Gespräch hier schließen
thread-leave-what = Es wird nicht gelöscht: Dein Code öffnet es wieder.
thread-code = Meinen Code noch einmal sehen
thread-keep = Ohne neue Nachricht löscht sich dieses Gespräch nach diesem Tag: { $day }
thread-erase = Endgültig löschen

frame-ended = Dein Besuch ist geschlossen.
frame-open = Mit dem Code öffnen
frame-all = Alles lesen
frame-none = Es gibt noch keine Nachricht.
frame-again = Nachsehen, ob es Neues gibt

erase-tab = Löschen
erase-title = Dieses Gespräch für alle löschen?
erase-messages = Alle Nachrichten verschwinden aus dem Portal, deine und die Antworten.
erase-code = Dein Code öffnet dann nichts mehr.
erase-no-way-back = Niemand kann sie zurückholen, auch wir nicht.
erase-copies = Die Sicherungskopien behalten noch einen verschlüsselten Rest. Die letzte wird innerhalb von 14 Tagen vernichtet.
erase-remains = Die Summen des Monats bleiben, ohne ein Wort von dir.
erase-do = Endgültig löschen
erase-keep = Gespräch behalten

gone-left = Das Gespräch ist hier geschlossen
gone-left-what = Dieser Browser kann es ohne deinen Code nicht mehr öffnen. Die Nachrichten sind noch da.
gone-erased = Das Gespräch ist gelöscht
gone-erased-what = Es ist aus dem Portal verschwunden. Die letzte Sicherungskopie wird innerhalb von 14 Tagen vernichtet.
gone-history = Der Verlauf des Browsers behält den Namen dieser Website und die Nummern der Seiten.
