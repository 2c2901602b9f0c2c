### Deux langues côte à côte : une pour la personne qui aide, une pour la personne aidée.

pairs-tab = Deux langues
pairs-title = Deux langues côte à côte
pairs-lead = Pour lire à deux. Choisissez une page et deux langues.
pairs-page = Page
pairs-first = Première langue
pairs-second = Deuxième langue
pairs-show = Montrer
pairs-rest = La suite
pairs-lacks = Cette page n’existe pas encore dans ces deux langues. Choisissez-en une autre, ou demandez à l’équipe sociale.
