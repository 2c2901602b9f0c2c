### Die Adressen: wer hilft, wo und wann. Namen und Straßen werden nicht übersetzt.

day-tomorrow = morgen

services-tab = Adressen
services-title = Eine Adresse finden
services-lead = Wähl eine Region, oder such mit den Feldern unten.
services-regions = Nach Region
services-everywhere = Überall, am Telefon oder online
services-count = Adressen: { $count }
services-search = Suchen
services-region = Region oder Ort
services-any-region = Alle Regionen
services-need = Wofür
services-any-need = Alles
services-audience = Für wen
services-any-audience = Alle Menschen
services-language = Sprache
services-any-language = Alle Sprachen
services-open-now = Jetzt offen
services-show = Zeigen
services-found = Gefundene Adressen: { $count }
services-none = Keine Adresse passt zu all dem. Nimm eine Auswahl weg, oder frag das Sozialteam.
services-open-note = „Jetzt offen“ zeigt nur bestätigte Zeiten.

service-towns = Orte: { $towns }
service-needs = Wofür
service-audience = Für wen
service-languages = Sprachen
service-phone = Telefon
service-mail = E-Mail
service-web = Website
service-place = Adresse
service-map = Ansehen auf { $site }
service-checked = Geprüft am: { $day }
service-abolitionist = Dieser Verein will, dass es keine Sexarbeit mehr gibt. Er hilft auch Menschen, die weiterarbeiten und sicher leben wollen.
service-unsure = Nicht bestätigt: Frag zuerst nach.
service-call-trace = Ein Anruf bleibt in der Anrufliste dieses Telefons und oft auf der Rechnung. Die Liste kannst du löschen, die Rechnung nicht.
service-holidays = Außerhalb Belgiens können Feiertage diese Zeiten ändern.
service-span = von { $first } bis { $last }
service-days = { $first } bis { $last }
service-always = Tag und Nacht, jeden Tag
service-open = Jetzt offen, bis { $time }
service-open-always = Tag und Nacht offen
service-opens = Geschlossen. Öffnet: { $day }, { $time }
service-unknown = Zeiten nicht bekannt: Ruf zuerst an.

## Wofür man kommt.
need-testing = Tests
need-prep = PrEP, PEP, HIV
need-care = medizinische Hilfe
need-vaccines = Impfungen
need-contraception = Verhütung, Schwangerschaft
need-assault = nach einem sexuellen Übergriff
need-violence = Gewalt, Drohungen
need-legal = Recht, Vertrag, Anzeige
need-papers = Papiere, Aufenthalt
need-social = Geld, Wohnen, Behörden
need-mind = wie es dir geht
need-drugs = Alkohol, Drogen
need-trafficking = Menschenhandel, Ausbeutung
need-community = Treffen, gegenseitige Hilfe
need-listen = jemand, der zuhört
need-online = Bilder, Erpressung im Netz

audience-women = Frauen
audience-men = Männer
audience-trans = trans Personen
audience-migrants = Menschen aus anderen Ländern
audience-lgbt = LGBT-Personen
audience-hiv = Menschen mit HIV
audience-drugs = Menschen, die Drogen nehmen
audience-youth = junge Menschen

flag-free = kostenlos
flag-anonymous = anonym
flag-no-papers = keine Papiere nötig
flag-no-appointment = ohne Termin
flag-not-on-bill = nicht auf der Telefonrechnung
