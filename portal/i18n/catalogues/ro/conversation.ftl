### Să revii, să citești, să răspunzi, să ștergi.

conversation-tab = Continuă

open-title = Citește răspunsul
open-code = Codul tău
open-code-hint = 20 de cifre. Îl poți lipi sau tasta, cu sau fără spații.
open-kept = Textul tău
open-kept-hint = Încă nu a plecat. Tastează codul, apoi trimite.
open-open = Deschide conversația
open-send = Deschide și trimite textul
open-replace = Închide cealaltă și deschide-o pe aceasta
open-stay = Păstreaz-o pe cea deschisă
open-lost = Ai pierdut codul?
open-lost-what = Nimeni nu îl poate regăsi. Poți începe din nou: mesajul tău nou nu va fi legat de cel vechi.

thread-title = Conversația ta
thread-organisation = Cine citește și răspunde: { $organisation }
thread-older = Mesaje mai vechi
thread-newest = Ultimele mesaje
thread-frame = Mesaje
thread-waiting = Răspuns prevăzut: { $day }
thread-message = Răspunsul tău
thread-send = Trimite răspunsul
thread-leave = Închide conversația aici
thread-leave-what = Nu se șterge: codul tău o deschide din nou.
thread-code = Arată-mi codul
thread-keep = Fără un mesaj nou, această conversație se șterge după: { $day }
thread-erase = Șterge definitiv

frame-ended = Vizita ta s-a închis.
frame-open = Deschide cu codul
frame-all = Citește tot
frame-none = Încă nu este niciun mesaj.
frame-again = Vezi dacă e ceva nou

erase-tab = Șterge
erase-title = Ștergi această conversație pentru toată lumea?
erase-messages = Toate mesajele dispar din portal, ale tale și răspunsurile.
erase-code = Codul tău nu mai deschide nimic.
erase-no-way-back = Nimeni nu le poate aduce înapoi, nici noi.
erase-copies = Copiile de siguranță mai păstrează un rest criptat. Ultima este distrusă în cel mult 14 zile.
erase-remains = Rămân totalurile lunii, fără niciun cuvânt de-al tău.
erase-do = Șterge definitiv
erase-keep = Păstrează conversația

gone-left = Conversația este închisă aici
gone-left-what = Acest browser nu o mai poate deschide fără codul tău. Mesajele sunt tot acolo.
gone-erased = Conversația este ștearsă
gone-erased-what = A dispărut din portal. Ultima copie de siguranță este distrusă în cel mult 14 zile.
gone-history = Istoricul browserului păstrează numele acestui site și numerele paginilor.
