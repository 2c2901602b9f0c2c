### Wegweiser: Fragen, und unter jeder Antwort, was zu tun ist.

guide-how = Tipp auf die Antwort, die für dich stimmt. Deine Antworten werden nirgendwohin gesendet.

clock-risk = Tag des Risikos
clock-until = Letzter Tag, zur selben Uhrzeit
clock-day = Welcher Tag?
clock-hour = Gegen wie viel Uhr?
clock-earlier = früher
clock-left = Stunden, die bleiben:
clock-end = Allerspätestens:
clock-go = Geh jetzt los. Warte nicht bis zur letzten Stunde.
clock-near = Die Zeit ist fast um. Geh jetzt los.
clock-over = Die Frist ist vorbei. Ruf trotzdem an, und lies hier weiter.
clock-later = Diese Uhrzeit ist noch nicht vorbei. Wähl eine andere.
clock-forget = Diese Seite vergisst deine Auswahl, wenn du sie verlässt.
