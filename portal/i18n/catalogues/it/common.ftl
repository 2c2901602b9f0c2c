### Che cosa sta su ogni pagina, e le parole comuni a più pagine.

skip = Vai al testo
leave = Esci
languages = Leggi in un’altra lingua

crumbs = Percorso

foot-112 = pericolo, ambulanza, pompieri
foot-101 = polizia, se è urgente
foot-poison = centro antiveleni
foot-trafficking = tratta e sfruttamento
foot-private = Che cosa protegge questo sito, e che cosa non può
foot-contact = Scrivi all’équipe sociale
foot-code = Numero di questa pagina:
foot-code-use = Puoi dirlo al telefono o scriverlo su un foglio.

urgent-title = È urgente
urgent-now = Pericolo adesso? Chiama:
urgent-wait-not = Non aspettare la nostra risposta. Chiama, o leggi che cosa fare subito.
urgent-u34 = Il preservativo si è rotto
urgent-u35 = Dopo un’aggressione sessuale
urgent-u36 = Qualcuno non si sveglia
urgent-u37 = Qualcuno ti minaccia o ti chiude dentro
urgent-u38 = Minacciano di mostrare le tue immagini

talk-title = Parlare con qualcuno
talk-what = Una persona dell’équipe sociale legge il tuo messaggio e risponde qui. È gratis, senza nome e senza account. Con un codice torni alla risposta.
talk-write = Scrivi un messaggio
talk-code = Ho un codice

mark-why = Perché questa linea a puntini?

day-today = oggi
day-yesterday = ieri

message-from-you = Tu
message-from-staff = Équipe sociale

## Di che cosa si può parlare.
topic-health = Salute
topic-violence = Violenza, minacce
topic-work = Lavoro e legge
topic-papers = Documenti
topic-money = Soldi e alloggio
topic-mind = Come ti senti
topic-other = Altro

region-antwerp = Anversa
region-brussels = Bruxelles
region-east-flanders = Fiandre Orientali
region-flemish-brabant = Brabante Fiammingo
region-hainaut = Hainaut
region-liege = Liegi
region-limburg = Limburgo
region-luxembourg-province = Provincia del Lussemburgo
region-namur = Namur
region-walloon-brabant = Brabante Vallone
region-west-flanders = Fiandre Occidentali
region-luxembourg = Lussemburgo (paese)
region-elsewhere = Altrove
