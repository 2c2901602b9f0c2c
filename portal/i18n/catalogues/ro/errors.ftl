### Ce nu a mers, ce se întâmplă cu textul și ce e de făcut.

error-tab = De revăzut
error-heading = Nu a mers
error-go = Mergi la căsuță
error-to-home = Mergi la prima pagină

error-unexpected = Ceva nu a mers la noi. Dacă trimiteai un text, reîncarcă această pagină: atunci pleacă o singură dată.
error-not-found = Această pagină nu există sau nu mai există.
error-method = Această adresă nu se deschide așa. Pornește de la prima pagină.
error-too-large = Ce ai trimis depășește limita de { $limit } KB și nu s-a păstrat nimic. Împarte textul în mai multe mesaje de cel mult 20.000 de caractere.

error-empty = Încă nu este niciun mesaj. Scrie câteva cuvinte, apoi trimite.
error-too-long = { $over ->
    [one] Este { $over } caracter în plus: limita este { $limit }. Textul tău este mai jos: scurtează-l sau trimite-l în două mesaje.
    [few] Sunt { $over } caractere în plus: limita este { $limit }. Textul tău este mai jos: scurtează-l sau trimite-l în două mesaje.
   *[other] Sunt { $over } de caractere în plus: limita este { $limit }. Textul tău este mai jos: scurtează-l sau trimite-l în două mesaje.
}
error-code-in-text = Textul tău conține codul unei conversații. Scoate aceste cifre: cine le citește ar putea deschide tot. Textul tău este mai jos.
error-choice = O alegere din listă nu mai există. Textul tău este mai jos: alege din nou sau lasă prima alegere din listă.

error-code-length = { $count ->
    [0] Încă nu este niciun cod. Tastează cele 20 de cifre.
    [one] Un cod are 20 de cifre, iar aici este { $count }. Compară cu hârtia ta.
    [few] Un cod are 20 de cifre, iar aici sunt { $count }. Compară cu hârtia ta.
   *[other] Un cod are 20 de cifre, iar aici sunt { $count }. Compară cu hârtia ta.
}
error-code-slip = O cifră este copiată greșit sau două cifre și-au schimbat locul. Compară cu hârtia ta.
error-code-unknown = Acest cod nu deschide nicio conversație. Compară fiecare cifră cu hârtia ta. Dacă toate sunt corecte, conversația a fost ștearsă sau i-a trecut termenul.
error-another-open = În acest browser este deschisă altă conversație. Păstreaz-o sau închide-o aici, ca să o deschizi pe cea cu acest cod.

error-stamp-expired = Acest formular era deschis de peste 12 ore, iar mesajul tău nu a plecat. Este mai jos: apasă o dată ca să-l trimiți.
error-stamp-tampered = Acest formular nu mai este valabil, iar mesajul tău nu a plecat. Este mai jos: apasă o dată ca să-l trimiți.
error-stamp-burnt = Acest formular ținea de o conversație închisă sau ștearsă. Textul tău este mai jos: apasă o dată ca să-l trimiți ca mesaj nou, cu un cod nou.
error-already-received = Mesajul tău a ajuns deja. Deschide conversația cu codul tău.

error-foreign-site = Trimiterea venea de pe pagina altui site, așa că nu a plecat nimic. Ce ai scris este mai jos: recitește, apoi apasă încă o dată.
error-content-type = Formularul a ajuns într-o formă necunoscută, așa că nu a plecat nimic. Ce ai scris este mai jos: apasă încă o dată.
error-token = Această pagină era prea veche, așa că nu a plecat nimic. Ce ai scris este mai jos: apasă încă o dată.
error-slow-down = { $seconds ->
    [one] Acum sosesc multe mesaje. Al tău este mai jos: așteaptă { $seconds } secundă, apoi apasă încă o dată.
    [few] Acum sosesc multe mesaje. Al tău este mai jos: așteaptă { $seconds } secunde, apoi apasă încă o dată.
   *[other] Acum sosesc multe mesaje. Al tău este mai jos: așteaptă { $seconds } de secunde, apoi apasă încă o dată.
}
error-try-later = Au fost multe încercări în scurt timp. Nimic din ce ai scris nu s-a pierdut: încearcă din nou peste zece minute.
error-full = Echipa a primit multe mesaje. Al tău este mai jos, încă netrimis: încearcă din nou peste zece minute.
error-busy = Site-ul este foarte solicitat. Nimic din ce ai scris nu s-a pierdut: apasă încă o dată.
error-store-down = Deschiderea nu merge acum. Nimic din ce ai scris nu s-a pierdut: încearcă din nou peste un minut.
error-database-busy = Site-ul este foarte solicitat. Nimic din ce ai scris nu s-a pierdut: apasă încă o dată.
error-database-down = Site-ul nu poate păstra nimic acum. Ce ai scris este mai jos, încă netrimis: încearcă din nou peste câteva minute.
error-visit-ended = Vizita ta s-a închis. Dacă scriseseși un text, este mai jos: tastează codul ca să continui.
error-gone = Această conversație nu mai există: a fost ștearsă sau i-a trecut termenul. Dacă scriseseși un text, este mai jos: copiază-l într-un mesaj nou.
error-nobody = Nicio echipă nu poate citi mesaje acum. Nimic din ce ai scris nu s-a pierdut: încearcă din nou mai târziu.
