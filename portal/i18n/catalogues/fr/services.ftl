### Les adresses : qui aide, où et quand. Les noms et les rues ne se traduisent pas.

day-tomorrow = demain

services-tab = Adresses
services-title = Trouver une adresse
services-lead = Choisissez une région, ou cherchez avec les cases ci-dessous.
services-regions = Par région
services-everywhere = Partout, par téléphone ou en ligne
services-count = Adresses : { $count }
services-search = Chercher
services-region = Région ou ville
services-any-region = Toutes les régions
services-need = Pour quoi
services-any-need = Tout
services-audience = Pour qui
services-any-audience = Tout le monde
services-language = Langue
services-any-language = Toutes les langues
services-open-now = Ouvert maintenant
services-show = Montrer
services-found = Adresses trouvées : { $count }
services-none = Aucune adresse ne convient à tout cela. Enlevez un choix, ou demandez à l’équipe sociale.
services-open-note = « Ouvert maintenant » ne montre que les heures confirmées.

service-towns = Villes : { $towns }
service-needs = Pour
service-audience = Pour qui
service-languages = Langues
service-phone = Téléphone
service-mail = E-mail
service-web = Site
service-place = Adresse
service-map = Voir sur { $site }
service-checked = Vérifié le : { $day }
service-abolitionist = Cette association souhaite que le travail du sexe n’existe plus. Elle aide aussi qui veut continuer à vivre en sécurité.
service-unsure = À confirmer : demandez d’abord.
service-call-trace = Un appel reste dans la liste des appels de ce téléphone, et souvent sur la facture. Vous pouvez effacer la liste, pas la facture.
service-holidays = Ailleurs qu’en Belgique, les jours fériés peuvent changer ces heures.
# first et last : deux heures, comme 18:00
service-span = de { $first } à { $last }
# first et last : deux jours, comme lundi
service-days = { $first } à { $last }
service-always = jour et nuit, tous les jours
service-open = Ouvert maintenant, jusqu’à { $time }
service-open-always = Ouvert jour et nuit
# day : aujourd’hui, demain, mardi, ou une date
service-opens = Fermé. Ouvre : { $day }, { $time }
service-unknown = Heures pas connues : appelez d’abord.

## Pour quoi on vient.
need-testing = dépistage
need-prep = PrEP, TPE, VIH
need-care = soins
need-vaccines = vaccins
need-contraception = contraception, grossesse
need-assault = après une agression sexuelle
need-violence = violence, menaces
need-legal = droit, contrat, plainte
need-papers = papiers, séjour
need-social = argent, logement, démarches
need-mind = moral
need-drugs = alcool, drogues
need-trafficking = traite, exploitation
need-community = rencontre, entraide
need-listen = quelqu’un qui écoute
need-online = images, chantage en ligne

audience-women = femmes
audience-men = hommes
audience-trans = personnes trans
audience-migrants = personnes migrantes
audience-lgbt = personnes LGBT
audience-hiv = personnes vivant avec le VIH
audience-drugs = personnes qui consomment
audience-youth = jeunes

flag-free = gratuit
flag-anonymous = anonyme
flag-no-papers = sans papiers à montrer
flag-no-appointment = sans rendez-vous
flag-not-on-bill = pas sur la facture du téléphone
