### Wat op elke pagina staat, en de woorden die meerdere pagina’s delen.

skip = Naar de tekst
leave = Weg
languages = Lees in een andere taal

crumbs = Pad

foot-112 = gevaar, ziekenwagen, brandweer
foot-101 = dringend politie
foot-poison = antigifcentrum
foot-trafficking = mensenhandel en uitbuiting
foot-private = Wat deze site beschermt, en wat ze niet kan
foot-contact = Schrijf naar het sociaal team
foot-code = Nummer van deze pagina:
foot-code-use = Je kunt het zeggen aan de telefoon of op een papiertje schrijven.

urgent-title = Het is dringend
urgent-now = Nu gevaar? Bel:
urgent-wait-not = Wacht niet op ons antwoord. Bel, of lees wat je meteen doet.
urgent-u34 = Het condoom is gescheurd
urgent-u35 = Na seksueel geweld
urgent-u36 = Iemand wordt niet wakker
urgent-u37 = Iemand bedreigt je of sluit je op
urgent-u38 = Iemand dreigt je beelden te tonen

talk-title = Praat met iemand
talk-what = Iemand van het sociaal team leest je bericht en antwoordt hier. Het is gratis, zonder naam en zonder account. Met een code vind je het antwoord terug.
talk-write = Schrijf een bericht
talk-code = Ik heb een code

mark-why = Waarom deze stippellijn?

day-today = vandaag
day-yesterday = gisteren

message-from-you = Jij
message-from-staff = Sociaal team

## Waarover het kan gaan.
topic-health = Gezondheid
topic-violence = Geweld, bedreiging
topic-work = Werk en wet
topic-papers = Papieren
topic-money = Geld en wonen
topic-mind = Hoe je je voelt
topic-other = Iets anders

region-antwerp = Antwerpen
region-brussels = Brussel
region-east-flanders = Oost-Vlaanderen
region-flemish-brabant = Vlaams-Brabant
region-hainaut = Henegouwen
region-liege = Luik
region-limburg = Limburg
region-luxembourg-province = Provincie Luxemburg
region-namur = Namen
region-walloon-brabant = Waals-Brabant
region-west-flanders = West-Vlaanderen
region-luxembourg = Luxemburg (land)
region-elsewhere = Ergens anders
