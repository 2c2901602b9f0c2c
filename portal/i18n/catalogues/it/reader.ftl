### Le pagine da leggere.

home-tab = Pagina iniziale
home-title = Salute, sicurezza, diritti. Senza dire chi sei.
home-lead = Leggi, fai una domanda, torna quando vuoi. È gratis, senza nome e senza account.
home-read = Leggi

section-urgent-title = È urgente
section-urgent-summary = Che cosa fare adesso, in ordine
section-health-title = Salute
section-health-summary = Test, cure, preservativi
section-protection-title = Sicurezza
section-protection-summary = Primo contatto, online, polizia
section-rights-title = Diritti e documenti
section-rights-summary = La legge, le cure, le pratiche
section-mind-title = Stare bene
section-mind-summary = Come ti senti, le sostanze, cambiare lavoro
section-guides-title = Guide
section-guides-summary = Un argomento dall’inizio alla fine
section-directory-title = Indirizzi vicino a te
section-directory-summary = Chi aiuta, dove e quando
section-about-title = A proposito di questo sito
section-about-summary = Che cosa è protetto, scrivere, chi siamo

page-contents = In questa pagina
page-unsure-sample = La linea a puntini.
page-unsure = Questa frase deve ancora essere confermata da professionisti. Prima di fidarti, chiedi a un medico, a un avvocato o all’équipe sociale.
page-draft = Non ancora verificato da professionisti.
page-machine = Traduzione automatica. Può essere meno recente della pagina in francese.
page-french = La pagina in francese
page-checked = Verificato il: { $day }
page-sources = Da dove vengono queste informazioni
page-next = Leggi anche

missing-title = Questa pagina non è ancora tradotta
missing-lead = Esiste in francese. Puoi anche fare la tua domanda nella tua lingua.
missing-french = In francese
missing-ask = L’équipe sociale ti risponde qui

not-found-tab = Non trovata
not-found-title = Questa pagina non esiste
not-found-lead = Forse l’indirizzo è copiato male. Il numero di una pagina ha una lettera e due cifre.
not-found-home = Vai alla pagina iniziale
not-found-home-what = Tutte le pagine da leggere
not-found-ask = Fai la tua domanda all’équipe sociale
