### Le guide: domande, e sotto ogni risposta che cosa fare.

guide-how = Tocca la risposta che è la tua. Le tue risposte non vengono inviate da nessuna parte.

clock-risk = Giorno del rischio
clock-until = Ultimo giorno, alla stessa ora
clock-day = Che giorno?
clock-hour = Verso che ora?
clock-earlier = prima
clock-left = Ore che restano:
clock-end = Al più tardi:
clock-go = Parti adesso. Non aspettare l’ultima ora.
clock-near = Sei al limite. Parti adesso.
clock-over = Il tempo è passato. Chiama lo stesso, e continua a leggere qui.
clock-later = Quest’ora non è ancora passata. Scegline un’altra.
clock-forget = Questa pagina dimentica la tua scelta quando la lasci.
