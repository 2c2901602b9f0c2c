### Gli indirizzi: chi aiuta, dove e quando. I nomi e le vie non si traducono.

day-tomorrow = domani

services-tab = Indirizzi
services-title = Trovare un indirizzo
services-lead = Scegli una zona, o cerca con le caselle qui sotto.
services-regions = Per zona
services-everywhere = Dappertutto, per telefono o online
services-count = Indirizzi: { $count }
services-search = Cerca
services-region = Zona o città
services-any-region = Tutte le zone
services-need = Per che cosa
services-any-need = Tutto
services-audience = Per chi
services-any-audience = Tutte le persone
services-language = Lingua
services-any-language = Tutte le lingue
services-open-now = Aperto adesso
services-show = Mostra
services-found = Indirizzi trovati: { $count }
services-none = Nessun indirizzo va bene per tutto questo. Togli una scelta, o chiedi all’équipe sociale.
services-open-note = «Aperto adesso» mostra solo gli orari confermati.

service-towns = Città: { $towns }
service-needs = Per
service-audience = Per chi
service-languages = Lingue
service-phone = Telefono
service-mail = E-mail
service-web = Sito
service-place = Indirizzo
service-map = Vedi su { $site }
service-checked = Verificato il: { $day }
service-abolitionist = Questa associazione vuole che il sex work non esista più. Aiuta anche chi vuole continuare, a vivere in sicurezza.
service-unsure = Da confermare: chiedi prima.
service-call-trace = Una chiamata resta nella lista delle chiamate di questo telefono, e spesso sulla bolletta. Puoi cancellare la lista, non la bolletta.
service-holidays = Fuori dal Belgio, i giorni festivi possono cambiare questi orari.
# first e last: due ore, come 18:00
service-span = dalle { $first } alle { $last }
# first e last: due giorni, come lunedì
service-days = da { $first } a { $last }
service-always = giorno e notte, tutti i giorni
service-open = Aperto adesso, fino alle { $time }
service-open-always = Aperto giorno e notte
# day: oggi, domani, martedì, o una data
service-opens = Chiuso. Apre: { $day }, { $time }
service-unknown = Orari non conosciuti: chiama prima.

## Per che cosa si viene.
need-testing = test
need-prep = PrEP, PEP, HIV
need-care = cure
need-vaccines = vaccini
need-contraception = contraccezione, gravidanza
need-assault = dopo un’aggressione sessuale
need-violence = violenza, minacce
need-legal = diritto, contratto, denuncia
need-papers = documenti, soggiorno
need-social = soldi, alloggio, pratiche
need-mind = come ti senti
need-drugs = alcol, droghe
need-trafficking = tratta, sfruttamento
need-community = incontro, aiuto reciproco
need-listen = qualcuno che ascolta
need-online = immagini, ricatto online

audience-women = donne
audience-men = uomini
audience-trans = persone trans
audience-migrants = persone migranti
audience-lgbt = persone LGBT
audience-hiv = persone con HIV
audience-drugs = persone che usano droghe
audience-youth = giovani

flag-free = gratis
flag-anonymous = anonimo
flag-no-papers = senza mostrare documenti
flag-no-appointment = senza appuntamento
flag-not-on-bill = non sulla bolletta del telefono
