### Paginile de citit.

home-tab = Acasă
home-title = Sănătate, siguranță, drepturi. Fără să spui cine ești.
home-lead = Citește, pune o întrebare, revino când vrei. Este gratuit, fără nume și fără cont.
home-read = De citit

section-urgent-title = Este urgent
section-urgent-summary = Ce să faci acum, în ordine
section-health-title = Sănătate
section-health-summary = Teste, tratamente, prezervative
section-protection-title = Siguranță
section-protection-summary = Primul contact, pe internet, poliția
section-rights-title = Drepturi și acte
section-rights-summary = Legea, îngrijirile, ce poți rezolva
section-mind-title = Să-ți fie bine
section-mind-summary = Cum te simți, droguri, altă muncă
section-guides-title = Ghiduri
section-guides-summary = Un subiect de la început la sfârșit
section-directory-title = Adrese aproape de tine
section-directory-summary = Cine ajută, unde și când
section-about-title = Despre acest site
section-about-summary = Ce este protejat, cum scrii, cine suntem

page-contents = Pe această pagină
page-unsure-sample = Linia punctată.
page-unsure = Un specialist trebuie încă să confirme această propoziție. Înainte să te bazezi pe ea, întreabă un medic, un avocat sau echipa socială.
page-draft = Încă neverificat de un specialist.
page-machine = Traducere automată. Poate fi mai veche decât pagina în franceză.
page-french = Pagina în franceză
page-checked = Verificat: { $day }
page-sources = De unde vin aceste informații
page-next = Citește și

missing-title = Această pagină nu este încă tradusă
missing-lead = Există în franceză. Poți și să pui întrebarea în limba ta.
missing-french = În franceză
missing-ask = Echipa socială îți răspunde aici

not-found-tab = Negăsit
not-found-title = Această pagină nu există
not-found-lead = Poate că adresa a fost copiată greșit. Numărul unei pagini are o literă și două cifre.
not-found-home = Mergi la prima pagină
not-found-home-what = Toate paginile de citit
not-found-ask = Pune întrebarea ta echipei sociale
