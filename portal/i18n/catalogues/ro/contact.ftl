### Scrisul și pagina cu codul.

contact-tab = Scrie
contact-title = Scrie-ne, fără să spui cine ești
contact-lead = Doar mesajul este necesar. Scrie în limba pe care o vrei.
contact-nobody = Ești în pericol? Sună acum la:
contact-before = Înainte să scrii
contact-who = Cine citește:
contact-who-what = echipa unei singure organizații. O poți alege mai jos, altfel portalul o ia pe cea potrivită.
contact-days = răspunde: { $days }
contact-when = Răspunsul
contact-when-what = vine în zilele scrise aici. Pagina următoare îți spune în ce zi să te uiți.
contact-not = Nu scrie
contact-not-what = numele tău complet, adresa ta, o poreclă sau un număr din anunțurile tale.
contact-code = Codul tău.
contact-code-what = După trimitere primești 20 de cifre. Sunt singura cale spre răspuns: pregătește o hârtie.
contact-empty = Dacă te întorci la pagina dinainte,
contact-empty-what = căsuța va fi goală. Așa, cine ține acest dispozitiv după tine nu îți poate citi cuvintele.

contact-message = Mesajul tău
contact-limit = Cel mult { $limit } de caractere.
contact-more = Adaugă un subiect, o zonă, o organizație sau o poreclă
contact-topic = Subiect
contact-topic-none = Nu aleg
contact-region = Zonă
contact-region-none = Nu spun
contact-organisation = Cine să citească
contact-organisation-none = Alegeți voi pentru mine
contact-organisation-kept = Cea pe care ai ales-o
contact-nickname = Poreclă
contact-nickname-hint = Un cuvânt cu care echipa să ți se adreseze. Ia unul pe care nu îl folosești nicăieri altundeva.
contact-send = Trimite mesajul
contact-send-again = Trimite încă o dată

code-tab = De notat
code-label = Codul tău
code-title-first = S-a trimis. Acesta este codul tău.
code-title-again = Acesta este codul tău
code-only-way = Este singura cale spre răspuns. Nimeni nu îl poate regăsi, nici noi.
code-how = Scrie-l pe o hârtie, ca pe un număr de telefon. Nu-l da nimănui: cu el, cineva poate citi tot și poate șterge tot.
code-written = L-am notat
code-when = Când să te uiți
code-organisation = Cine îți citește mesajul: { $organisation }
code-look = Revino să te uiți: { $day }
code-no-word = Nu te putem anunța: nu avem niciun număr și nicio adresă de-a ta.
code-keep = Alt fel de a păstra codul
code-print = Tipărește această pagină din meniul browserului: pe hârtie apare codul și nimic altceva.
code-qr = Codul ca imagine
code-qr-what = Această imagine conține cele 20 de cifre și nimic altceva. O fotografie din telefon se copiază adesea singură pe internet: hârtia este mai sigură.
code-leave = Butonul „Ieși”, de sus, îți închide conversația în acest browser. După aceea, doar codul o mai deschide.

received-title = Mesajul tău a ajuns deja
received-lead = Nu a plecat de două ori. Ca să citești răspunsul, deschide conversația cu codul tău.
received-no-code = Codul nu mai apare aici, ca să nu-l vadă altcineva. Nu l-ai notat? Scrie un mesaj nou.
received-open = Deschide cu codul meu
received-new = Scrie un mesaj nou
