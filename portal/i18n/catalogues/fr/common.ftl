### Ce qui est sur chaque page, et les mots que plusieurs pages partagent.

skip = Aller au texte
leave = Quitter
languages = Lire dans une autre langue

# Nom, pour un lecteur d’écran, des liens « Accueil › Santé ».
crumbs = Chemin

foot-112 = danger, ambulance, pompiers
foot-101 = police en urgence
foot-poison = centre antipoisons
foot-trafficking = traite et exploitation
foot-private = Ce que ce site protège, et ce qu’il ne peut pas
foot-contact = Écrire à l’équipe sociale
foot-code = Numéro de cette page :
foot-code-use = Vous pouvez le dire au téléphone ou l’écrire sur un papier.

urgent-title = C’est urgent
urgent-now = Danger maintenant ? Appelez :
urgent-wait-not = N’attendez pas notre réponse. Appelez, ou lisez quoi faire tout de suite.
urgent-u34 = Le préservatif a lâché
urgent-u35 = Après une agression sexuelle
urgent-u36 = Quelqu’un ne se réveille pas
urgent-u37 = On vous menace ou on vous enferme
urgent-u38 = On menace de montrer vos images

talk-title = Parler à quelqu’un
talk-what = Une personne de l’équipe sociale lit votre message et répond ici. C’est gratuit, sans nom et sans compte. Un code vous ramène à la réponse.
talk-write = Écrire un message
talk-code = J’ai un code

mark-why = Pourquoi ce trait en pointillé ?

day-today = aujourd’hui
day-yesterday = hier

message-from-you = Vous
message-from-staff = Équipe sociale

## Ce dont on peut parler.
topic-health = Santé
topic-violence = Violence, menaces
topic-work = Travail et loi
topic-papers = Papiers
topic-money = Argent et logement
topic-mind = Moral
topic-other = Autre chose

region-antwerp = Anvers
region-brussels = Bruxelles
region-east-flanders = Flandre orientale
region-flemish-brabant = Brabant flamand
region-hainaut = Hainaut
region-liege = Liège
region-limburg = Limbourg
region-luxembourg-province = Province de Luxembourg
region-namur = Namur
region-walloon-brabant = Brabant wallon
region-west-flanders = Flandre occidentale
region-luxembourg = Luxembourg (pays)
region-elsewhere = Ailleurs
