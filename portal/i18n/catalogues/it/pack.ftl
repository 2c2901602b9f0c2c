### Le pagine da portare con sé: un file sul dispositivo, da leggere senza rete.

pack-tab = Da leggere
pack-title = Leggere senza rete
pack-note = Queste pagine sono su questo dispositivo. Chi lo apre può leggerle. Per toglierle, elimina il file scaricato e la cartella che ne è uscita.
pack-old = Non cambiano più. Sul sito gli orari e i numeri sono più recenti.
pack-all = Tutte le pagine
