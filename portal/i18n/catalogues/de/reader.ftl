### Die Seiten zum Lesen.

home-tab = Start
home-title = Gesundheit, Sicherheit, Rechte. Ohne zu sagen, wer du bist.
home-lead = Lies, stell eine Frage, komm wieder, wann du willst. Kostenlos, ohne Namen und ohne Konto.
home-read = Lesen

section-urgent-title = Es ist dringend
section-urgent-summary = Was du jetzt tun kannst, der Reihe nach
section-health-title = Gesundheit
section-health-summary = Tests, Behandlungen, Kondome
section-protection-title = Sicherheit
section-protection-summary = Erster Kontakt, online, Polizei
section-rights-title = Rechte und Papiere
section-rights-summary = Gesetz, medizinische Hilfe, Behörden
section-mind-title = Gut leben
section-mind-summary = Wie es dir geht, Drogen, andere Arbeit
section-guides-title = Wegweiser
section-guides-summary = Ein Thema von Anfang bis Ende
section-directory-title = Adressen in deiner Nähe
section-directory-summary = Wer hilft, wo und wann
section-about-title = Über diese Website
section-about-summary = Was geschützt ist, schreiben, wer wir sind

page-contents = Auf dieser Seite
page-unsure-sample = Die gepunktete Linie.
page-unsure = Eine Fachperson muss diesen Satz noch bestätigen. Bevor du dich darauf verlässt, frag eine Ärztin oder einen Arzt, eine Anwältin oder einen Anwalt oder das Sozialteam.
page-draft = Noch nicht von einer Fachperson geprüft.
page-machine = Maschinelle Übersetzung. Sie ist vielleicht älter als die französische Seite.
page-french = Die Seite auf Französisch
page-checked = Geprüft am: { $day }
page-sources = Woher diese Angaben kommen
page-next = Lies auch

missing-title = Diese Seite ist noch nicht übersetzt
missing-lead = Es gibt sie auf Französisch. Du kannst deine Frage auch in deiner Sprache stellen.
missing-french = Auf Französisch
missing-ask = Das Sozialteam antwortet dir hier

not-found-tab = Nicht gefunden
not-found-title = Diese Seite gibt es nicht
not-found-lead = Vielleicht ist die Adresse falsch abgeschrieben. Die Nummer einer Seite hat einen Buchstaben und zwei Ziffern.
not-found-home = Zur Startseite
not-found-home-what = Alle Seiten zum Lesen
not-found-ask = Stell dem Sozialteam deine Frage
