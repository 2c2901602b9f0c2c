### Les pages à lire.

home-tab = Accueil
home-title = Santé, sécurité, droits. Sans dire qui vous êtes.
home-lead = Lisez, posez une question, revenez quand vous voulez. C’est gratuit, sans nom et sans compte.
home-read = Lire

section-urgent-title = C’est urgent
section-urgent-summary = Quoi faire maintenant, dans l’ordre
section-health-title = Santé
section-health-summary = Tests, traitements, préservatifs
section-protection-title = Sécurité
section-protection-summary = Premier contact, en ligne, police
section-rights-title = Droits et papiers
section-rights-summary = La loi, les soins, les démarches
section-mind-title = Aller bien
section-mind-summary = Le moral, les produits, changer de travail
section-guides-title = Guides
section-guides-summary = Un sujet du début à la fin
section-directory-title = Adresses près de vous
section-directory-summary = Qui aide, où et quand
section-about-title = À propos de ce site
section-about-summary = Ce qui est protégé, écrire, qui nous sommes

page-contents = Sur cette page
page-unsure-sample = Le trait en pointillé.
page-unsure = Une personne du métier doit encore confirmer cette phrase. Avant de vous y fier, demandez à un médecin, à un avocat ou à l’équipe sociale.
page-draft = Pas encore vérifié par une personne du métier.
page-machine = Traduction automatique. Elle peut être plus ancienne que la page en français.
page-french = La page en français
page-checked = Vérifié le : { $day }
page-sources = D’où viennent ces faits
page-next = À lire aussi

missing-title = Cette page n’est pas encore traduite
missing-lead = Elle existe en français. Vous pouvez aussi poser votre question dans votre langue.
missing-french = En français
missing-ask = L’équipe sociale vous répond ici

not-found-tab = Introuvable
not-found-title = Cette page n’existe pas
not-found-lead = L’adresse est peut-être mal recopiée. Le numéro d’une page a une lettre et deux chiffres.
not-found-home = Aller à l’accueil
not-found-home-what = Toutes les pages à lire
not-found-ask = Posez votre question à l’équipe sociale
