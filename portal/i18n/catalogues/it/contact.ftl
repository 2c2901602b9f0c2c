### Scrivere, e la pagina del codice.

contact-tab = Scrivere
contact-title = Scrivici, senza dire chi sei
contact-lead = Serve solo il messaggio. Scrivi nella lingua che vuoi.
contact-nobody = Sei in pericolo? Chiama adesso:
contact-before = Prima di scrivere
contact-who = Chi legge:
contact-who-what = l’équipe di una sola organizzazione. Puoi sceglierla più in basso, se no il portale prende quella adatta.
contact-days = risponde: { $days }
contact-when = La risposta
contact-when-what = arriva nei giorni scritti qui. La pagina dopo dice quale giorno guardare.
contact-not = Non scrivere
contact-not-what = il tuo nome completo, il tuo indirizzo, né un soprannome o un numero che usi in un annuncio.
contact-code = Il tuo codice.
contact-code-what = Dopo l’invio ricevi 20 cifre. Sono l’unica strada verso la risposta: prendi un foglio di carta.
contact-empty = Se torni indietro,
contact-empty-what = la casella sarà vuota. Così, la prossima persona che ha in mano questo dispositivo non legge le tue parole.

contact-message = Il tuo messaggio
contact-limit = Al massimo { $limit } caratteri.
contact-more = Aggiungi un argomento, una zona, un’organizzazione o un soprannome
contact-topic = Argomento
contact-topic-none = Non scelgo
contact-region = Zona
contact-region-none = Non la dico
contact-organisation = Chi deve leggere
contact-organisation-none = Scegliete voi per me
contact-organisation-kept = Quella che hai scelto
contact-nickname = Soprannome
contact-nickname-hint = Una parola con cui l’équipe può chiamarti. Prendine una che non usi in nessun altro posto.
contact-send = Invia il messaggio
contact-send-again = Invia ancora una volta

code-tab = Da annotare
code-label = Il tuo codice
code-title-first = Inviato. Ecco il tuo codice.
code-title-again = Ecco il tuo codice
code-only-way = È l’unica strada verso la risposta. Nessuno può ritrovarlo, neanche noi.
code-how = Scrivilo su un foglio, come un numero di telefono. Non darlo a nessuno: con il codice si può leggere tutto e cancellare tutto.
code-written = L’ho annotato
code-when = Quando guardare
code-organisation = Chi legge il tuo messaggio: { $organisation }
code-look = Torna a vedere il: { $day }
code-no-word = Non possiamo avvisarti: non abbiamo né un numero né un indirizzo.
code-keep = Tenere il codice in un altro modo
code-print = Stampa questa pagina con il menu del browser: sul foglio c’è il codice e nient’altro.
code-qr = Il codice in immagine
code-qr-what = Questa immagine contiene le 20 cifre e nient’altro. Una foto in un telefono viene spesso copiata su internet: la carta è più sicura.
code-leave = Il pulsante «Esci», in alto, chiude la tua conversazione in questo browser. Dopo, solo il codice la riapre.

received-title = Il tuo messaggio è già arrivato
received-lead = Non è partito due volte. Per leggere la risposta, apri la conversazione con il tuo codice.
received-no-code = Qui il codice non si mostra più, così nessun altro lo vede. Non l’hai annotato? Scrivi un nuovo messaggio.
received-open = Apri con il mio codice
received-new = Scrivi un nuovo messaggio
