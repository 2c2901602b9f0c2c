### Faqet për lexim.

home-tab = Kreu
home-title = Shëndeti, siguria, të drejtat. Pa thënë kush je.
home-lead = Lexo, bëj një pyetje, kthehu kur të duash. Është falas, pa emër dhe pa llogari.
home-read = Lexo

section-urgent-title = Është urgjente
section-urgent-summary = Çfarë të bësh tani, me radhë
section-health-title = Shëndeti
section-health-summary = Teste, trajtime, prezervativë
section-protection-title = Siguria
section-protection-summary = Kontakti i parë, interneti, policia
section-rights-title = Të drejtat dhe letrat
section-rights-summary = Ligji, kujdesi mjekësor, hapat zyrtarë
section-mind-title = Të ndihesh mirë
section-mind-summary = Si ndihesh, drogat, ndërrimi i punës
section-guides-title = Udhërrëfyes
section-guides-summary = Një temë nga fillimi në fund
section-directory-title = Adresa afër teje
section-directory-summary = Kush ndihmon, ku dhe kur
section-about-title = Për këtë faqe
section-about-summary = Çfarë mbrohet, shkrimi, kush jemi

page-contents = Në këtë faqe
page-unsure-sample = Vija me pika.
page-unsure = Këtë fjali duhet ta konfirmojë ende një specialist. Para se t’i besosh, pyet një mjek, një avokat ose ekipin social.
page-draft = Ende nuk është kontrolluar nga një specialist.
page-machine = Përkthim automatik. Mund të jetë më i vjetër se faqja në frëngjisht.
page-french = Faqja në frëngjisht
page-checked = Kontrolluar më: { $day }
page-sources = Nga vijnë këto fakte
page-next = Lexo edhe

missing-title = Kjo faqe ende nuk është përkthyer
missing-lead = Ajo është në frëngjisht. Mund ta bësh pyetjen edhe në gjuhën tënde.
missing-french = Në frëngjisht
missing-ask = Ekipi social të përgjigjet këtu

not-found-tab = Nuk u gjet
not-found-title = Kjo faqe nuk ekziston
not-found-lead = Ndoshta adresa është kopjuar gabim. Numri i një faqeje ka një shkronjë dhe dy shifra.
not-found-home = Shko te kreu
not-found-home-what = Të gjitha faqet për lexim
not-found-ask = Bëji ekipit social pyetjen tënde
