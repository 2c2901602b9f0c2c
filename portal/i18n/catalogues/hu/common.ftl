### Ami minden oldalon ott van, és a több oldalon közös szavak.

skip = Ugrás a szöveghez
leave = Kilépés
languages = Olvasás más nyelven

crumbs = Útvonal

foot-112 = veszély, mentő, tűzoltók
foot-101 = rendőrség, sürgős esetben
foot-poison = mérgezési központ
foot-trafficking = emberkereskedelem és kizsákmányolás
foot-private = Mit véd ez az oldal, és mit nem tud
foot-contact = Írj a szociális munkásoknak
foot-code = Ennek az oldalnak a jele:
foot-code-use = Megmondhatod telefonon, vagy felírhatod papírra.

urgent-title = Sürgős
urgent-now = Most vagy veszélyben? Hívd:
urgent-wait-not = Ne várj a válaszunkra. Telefonálj, vagy olvasd el, mit tegyél most.
urgent-u34 = Elszakadt vagy lecsúszott az óvszer
urgent-u35 = Szexuális támadás után
urgent-u36 = Valaki nem ébred fel
urgent-u37 = Fenyegetnek vagy bezártak
urgent-u38 = Azzal fenyegetnek, hogy megmutatják a képeidet

talk-title = Beszélj valakivel
talk-what = A szociális munkások közül valaki elolvassa az üzenetedet, és itt válaszol. Ingyenes, név és fiók nélkül. Egy kód visszavisz a válaszhoz.
talk-write = Üzenetet írok
talk-code = Van kódom

mark-why = Miért van itt pontozott vonal?

day-today = ma
day-yesterday = tegnap

message-from-you = Te
message-from-staff = Szociális munkások

## Amiről beszélni lehet.
topic-health = Egészség
topic-violence = Erőszak, fenyegetés
topic-work = Munka és törvény
topic-papers = Papírok
topic-money = Pénz és lakás
topic-mind = Lelkiállapot
topic-other = Más

region-antwerp = Antwerpen
region-brussels = Brüsszel
region-east-flanders = Kelet-Flandria
region-flemish-brabant = Flamand-Brabant
region-hainaut = Hainaut
region-liege = Liège
region-limburg = Limburg
region-luxembourg-province = Luxembourg tartomány
region-namur = Namur
region-walloon-brabant = Vallon-Brabant
region-west-flanders = Nyugat-Flandria
region-luxembourg = Luxemburg (az ország)
region-elsewhere = Máshol
