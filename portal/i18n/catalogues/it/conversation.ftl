### Tornare, leggere, rispondere, cancellare.

conversation-tab = Riprendere

open-title = Leggere la risposta
open-code = Il tuo codice
open-code-hint = 20 cifre. Puoi incollarlo o scriverlo, con o senza spazi.
open-kept = Il tuo testo
open-kept-hint = Non è ancora partito. Scrivi il tuo codice, poi invia.
open-open = Apri la conversazione
open-send = Apri e invia il testo
open-replace = Chiudi l’altra e apri questa
open-stay = Tieni quella aperta
open-lost = Codice perso?
open-lost-what = Nessuno può ritrovarlo. Puoi ricominciare: il tuo nuovo messaggio non sarà collegato a quello vecchio.

thread-title = La tua conversazione
thread-organisation = Chi legge e risponde: { $organisation }
thread-older = Messaggi più vecchi
thread-newest = Ultimi messaggi
thread-frame = Messaggi
thread-waiting = Risposta prevista il: { $day }
thread-message = La tua risposta
thread-send = Invia la risposta
thread-leave = Chiudi qui la conversazione
thread-leave-what = Non viene cancellata: il tuo codice la riapre.
thread-code = Rivedi il mio codice
thread-keep = Senza nuovi messaggi, questa conversazione si cancella dopo il: { $day }
thread-erase = Cancella per sempre

frame-ended = La tua visita è chiusa.
frame-open = Apri con il codice
frame-all = Leggi tutto
frame-none = Non ci sono ancora messaggi.
frame-again = Guarda se c’è qualcosa di nuovo

erase-tab = Cancellare
erase-title = Cancellare questa conversazione per tutti?
erase-messages = Tutti i messaggi spariscono dal portale, i tuoi e le risposte.
erase-code = Il tuo codice non apre più niente.
erase-no-way-back = Nessuno può farli tornare, neanche noi.
erase-copies = Le copie di sicurezza tengono ancora un resto cifrato. L’ultima viene distrutta entro 14 giorni.
erase-remains = Restano i totali del mese, senza nessuna parola tua.
erase-do = Cancella per sempre
erase-keep = Tieni la conversazione

gone-left = La conversazione è chiusa qui
gone-left-what = Questo browser non può più aprirla senza il tuo codice. I messaggi ci sono ancora.
gone-erased = La conversazione è cancellata
gone-erased-what = Non è più nel portale. L’ultima copia di sicurezza viene distrutta entro 14 giorni.
gone-history = La cronologia del browser tiene il nome di questo sito e il numero delle pagine.
