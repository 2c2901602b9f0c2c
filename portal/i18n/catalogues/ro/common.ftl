### Ce stă pe fiecare pagină și cuvintele pe care le folosesc mai multe pagini.

skip = Mergi la text
leave = Ieși
languages = Citește în altă limbă

crumbs = Cale

foot-112 = pericol, ambulanță, pompieri
foot-101 = poliție, urgent
foot-poison = centrul antiotravă
foot-trafficking = trafic de persoane și exploatare
foot-private = Ce protejează acest site și ce nu poate proteja
foot-contact = Scrie echipei sociale
foot-code = Numărul acestei pagini:
foot-code-use = Îl poți spune la telefon sau îl poți scrie pe o hârtie.

urgent-title = Este urgent
urgent-now = Pericol acum? Sună la:
urgent-wait-not = Nu aștepta răspunsul nostru. Sună sau citește ce să faci imediat.
urgent-u34 = S-a rupt prezervativul
urgent-u35 = După o agresiune sexuală
urgent-u36 = Cineva nu se trezește
urgent-u37 = Cineva te amenință sau te ține cu forța
urgent-u38 = Cineva amenință că îți arată imaginile

talk-title = Vorbește cu cineva
talk-what = O persoană din echipa socială îți citește mesajul și răspunde aici. Este gratuit, fără nume și fără cont. Cu un cod revii la răspuns.
talk-write = Scrie un mesaj
talk-code = Am un cod

mark-why = De ce această linie punctată?

day-today = astăzi
day-yesterday = ieri

message-from-you = Tu
message-from-staff = Echipa socială

## Despre ce poate fi vorba.
topic-health = Sănătate
topic-violence = Violență, amenințări
topic-work = Muncă și lege
topic-papers = Acte
topic-money = Bani și locuință
topic-mind = Cum te simți
topic-other = Altceva

region-antwerp = Anvers
region-brussels = Bruxelles
region-east-flanders = Flandra de Est
region-flemish-brabant = Brabantul Flamand
region-hainaut = Hainaut
region-liege = Liège
region-limburg = Limburg
region-luxembourg-province = Provincia Luxemburg
region-namur = Namur
region-walloon-brabant = Brabantul Valon
region-west-flanders = Flandra de Vest
region-luxembourg = Luxemburg (țara)
region-elsewhere = În altă parte
