### Was auf jeder Seite steht, und die Wörter, die mehrere Seiten teilen.

skip = Zum Text
leave = Verlassen
languages = In einer anderen Sprache lesen

crumbs = Pfad

foot-112 = Gefahr, Rettungswagen, Feuerwehr
foot-101 = Polizei, Notruf
foot-poison = Giftnotruf
foot-trafficking = Menschenhandel und Ausbeutung
foot-private = Was diese Website schützt, und was sie nicht kann
foot-contact = Dem Sozialteam schreiben
foot-code = Nummer dieser Seite:
foot-code-use = Du kannst sie am Telefon sagen oder auf Papier schreiben.

urgent-title = Es ist dringend
urgent-now = Jetzt in Gefahr? Ruf an:
urgent-wait-not = Warte nicht auf unsere Antwort. Ruf an, oder lies, was du sofort tun kannst.
urgent-u34 = Das Kondom ist gerissen
urgent-u35 = Nach einem sexuellen Übergriff
urgent-u36 = Jemand wacht nicht auf
urgent-u37 = Jemand bedroht dich oder sperrt dich ein
urgent-u38 = Jemand droht, deine Bilder zu zeigen

talk-title = Mit jemandem sprechen
talk-what = Eine Person aus dem Sozialteam liest deine Nachricht und antwortet hier. Das ist kostenlos, ohne Namen und ohne Konto. Ein Code bringt dich zur Antwort zurück.
talk-write = Nachricht schreiben
talk-code = Ich habe einen Code

mark-why = Warum diese gepunktete Linie?

day-today = heute
day-yesterday = gestern

message-from-you = Du
message-from-staff = Sozialteam

## Worum es gehen kann.
topic-health = Gesundheit
topic-violence = Gewalt, Drohungen
topic-work = Arbeit und Gesetz
topic-papers = Papiere
topic-money = Geld und Wohnen
topic-mind = Wie es dir geht
topic-other = Etwas anderes

region-antwerp = Antwerpen
region-brussels = Brüssel
region-east-flanders = Ostflandern
region-flemish-brabant = Flämisch-Brabant
region-hainaut = Hennegau
region-liege = Provinz Lüttich
region-limburg = Limburg
region-luxembourg-province = Provinz Luxemburg
region-namur = Namur
region-walloon-brabant = Wallonisch-Brabant
region-west-flanders = Westflandern
region-luxembourg = Luxemburg (Land)
region-elsewhere = Anderswo
