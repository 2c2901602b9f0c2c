### Che cosa non ha funzionato, che cosa succede al testo, e che cosa fare.

error-tab = Da rivedere
error-heading = Non ha funzionato
error-go = Vai alla casella
error-to-home = Vai alla pagina iniziale

error-unexpected = Qualcosa non ha funzionato da parte nostra. Se stavi inviando un testo, ricarica questa pagina: così parte una volta sola.
error-not-found = Questa pagina non esiste, o non esiste più.
error-method = Questo indirizzo non si apre in questo modo. Passa dalla pagina iniziale.
error-too-large = Il tuo invio supera il limite di { $limit } kB, e non ne abbiamo tenuto niente. Dividi il tuo testo in più messaggi di 20.000 caratteri al massimo.

error-empty = Non c’è ancora un messaggio. Scrivi qualche parola, poi invia.
error-too-long = { $over ->
    [one] C’è { $over } carattere di troppo: il limite è { $limit }. Il tuo testo è qui sotto: accorcialo, o invialo in due messaggi.
   *[other] Ci sono { $over } caratteri di troppo: il limite è { $limit }. Il tuo testo è qui sotto: accorcialo, o invialo in due messaggi.
}
error-code-in-text = Il tuo testo contiene il codice di una conversazione. Togli queste cifre: chi le legge potrebbe aprire tutto. Il tuo testo è qui sotto.
error-choice = Una scelta della lista non esiste più. Il tuo testo è qui sotto: scegli di nuovo, o lascia la prima scelta della lista.

error-code-length = { $count ->
    [0] Non c’è ancora un codice. Scrivi le sue 20 cifre.
    [one] Un codice ha 20 cifre, e qui ce n’è { $count }. Confronta con il tuo foglio.
   *[other] Un codice ha 20 cifre, e qui ce ne sono { $count }. Confronta con il tuo foglio.
}
error-code-slip = Una cifra è copiata male, o due cifre hanno cambiato posto. Confronta con il tuo foglio.
error-code-unknown = Questo codice non apre nessuna conversazione. Confronta ogni cifra con il tuo foglio. Se tutto è giusto, la conversazione è stata cancellata o la sua data è passata.
error-another-open = In questo browser è aperta un’altra conversazione. Tienila, o chiudila qui per aprire quella di questo codice.

error-stamp-expired = Questo modulo era aperto da più di 12 ore, e il tuo messaggio non è partito. È qui sotto: premi una volta per inviarlo.
error-stamp-tampered = Questo modulo non vale più, e il tuo messaggio non è partito. È qui sotto: premi una volta per inviarlo.
error-stamp-burnt = Questo modulo era di una conversazione chiusa o cancellata. Il tuo testo è qui sotto: premi una volta per inviarlo come nuovo messaggio, con un nuovo codice.
error-already-received = Il tuo messaggio è già arrivato. Apri la conversazione con il tuo codice.

error-foreign-site = L’invio veniva dalla pagina di un altro sito, quindi non è partito niente. Quello che hai scritto è qui sotto: rileggi, poi premi ancora una volta.
error-content-type = Il modulo è arrivato in una forma sconosciuta, quindi non è partito niente. Quello che hai scritto è qui sotto: premi ancora una volta.
error-token = Questa pagina era troppo vecchia, quindi non è partito niente. Quello che hai scritto è qui sotto: premi ancora una volta.
error-slow-down = { $seconds ->
    [one] In questo momento arrivano molti messaggi. Il tuo è qui sotto: aspetta { $seconds } secondo, poi premi ancora una volta.
   *[other] In questo momento arrivano molti messaggi. Il tuo è qui sotto: aspetta { $seconds } secondi, poi premi ancora una volta.
}
error-try-later = Ci sono stati molti tentativi in poco tempo. Niente di quello che hai scritto è perso: riprova tra dieci minuti.
error-full = L’équipe ha ricevuto molti messaggi. Il tuo è qui sotto, non ancora inviato: riprova tra dieci minuti.
error-busy = Il sito è molto occupato. Niente di quello che hai scritto è perso: premi ancora una volta.
error-store-down = In questo momento l’apertura non funziona. Niente di quello che hai scritto è perso: riprova tra un minuto.
error-database-busy = Il sito è molto occupato. Niente di quello che hai scritto è perso: premi ancora una volta.
error-database-down = In questo momento il sito non può salvare niente. Quello che hai scritto è qui sotto, non ancora inviato: riprova tra qualche minuto.
error-visit-ended = La tua visita è chiusa. Se avevi scritto un testo, è qui sotto: scrivi il tuo codice per continuare.
error-gone = Questa conversazione non esiste più: è stata cancellata o la sua data è passata. Se avevi scritto un testo, è qui sotto: copialo in un nuovo messaggio.
error-nobody = In questo momento nessuna équipe può leggere messaggi. Niente di quello che hai scritto è perso: riprova più tardi.
