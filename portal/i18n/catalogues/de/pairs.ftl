### Zwei Sprachen nebeneinander: eine für die Person, die hilft, eine für die Person, der geholfen wird.

pairs-tab = Zwei Sprachen
pairs-title = Zwei Sprachen nebeneinander
pairs-lead = Zum Lesen zu zweit. Wähl eine Seite und zwei Sprachen.
pairs-page = Seite
pairs-first = Erste Sprache
pairs-second = Zweite Sprache
pairs-show = Zeigen
pairs-rest = Wie es weitergeht
pairs-lacks = Diese Seite gibt es in diesen zwei Sprachen noch nicht. Wähl eine andere, oder frag das Sozialteam.
