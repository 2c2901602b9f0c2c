### Écrire, et la page du code.

contact-tab = Écrire
contact-title = Écrivez-nous, sans dire qui vous êtes
contact-lead = Seul le message est nécessaire. Écrivez dans la langue que vous voulez.
contact-nobody = Vous êtes en danger ? Appelez maintenant :
contact-before = Avant d’écrire
contact-who = Qui lit :
contact-who-what = l’équipe d’une seule organisation. Vous pouvez la choisir plus bas, sinon le portail prend celle qui convient.
contact-days = répond : { $days }
contact-when = La réponse
contact-when-what = vient les jours écrits ici. La page suivante dit quel jour regarder.
contact-not = N’écrivez pas
contact-not-what = votre nom complet, votre adresse, ni un surnom ou un numéro que vous utilisez dans une annonce.
contact-code = Votre code.
contact-code-what = Après l’envoi, vous recevez 20 chiffres. C’est le seul chemin vers la réponse : prenez un papier.
contact-empty = Si vous revenez en arrière,
contact-empty-what = la case sera vide. Ainsi, la prochaine personne qui tient cet appareil ne lit pas vos mots.

contact-message = Votre message
contact-limit = { $limit } caractères au plus.
contact-more = Ajouter un sujet, une région, une organisation ou un surnom
contact-topic = Sujet
contact-topic-none = Je ne choisis pas
contact-region = Région
contact-region-none = Je ne la dis pas
contact-organisation = Qui doit lire
contact-organisation-none = Choisissez pour moi
contact-organisation-kept = Celle que vous avez choisie
contact-nickname = Surnom
contact-nickname-hint = Un mot pour que l’équipe vous appelle. Prenez-en un que vous n’utilisez nulle part ailleurs.
contact-send = Envoyer le message
contact-send-again = Envoyer encore une fois

code-tab = À noter
code-label = Votre code
code-title-first = C’est envoyé. Voici votre code.
code-title-again = Voici votre code
code-only-way = C’est le seul chemin vers la réponse. Personne ne peut le retrouver, nous non plus.
code-how = Écrivez-le sur un papier, comme un numéro de téléphone. Ne le donnez à personne : avec lui, on peut tout lire et tout effacer.
code-written = Je l’ai noté
code-when = Quand regarder
code-organisation = Qui lit votre message : { $organisation }
code-look = Revenez voir le : { $day }
code-no-word = Nous ne pouvons pas vous prévenir : nous n’avons ni numéro, ni adresse.
code-keep = Garder le code autrement
code-print = Imprimez cette page avec le menu du navigateur : le papier porte le code et rien d’autre.
code-qr = Le code en image
code-qr-what = Cette image contient les 20 chiffres et rien d’autre. Une photo dans un téléphone est souvent copiée sur internet : le papier est plus sûr.
code-leave = Le bouton « Quitter », en haut, ferme votre conversation dans ce navigateur. Après, seul le code la rouvre.

received-title = Votre message est déjà arrivé
received-lead = Il n’est pas parti deux fois. Pour lire la réponse, ouvrez la conversation avec votre code.
received-no-code = Le code n’est plus montré ici, pour que personne d’autre ne le voie. Vous ne l’avez pas noté ? Écrivez un nouveau message.
received-open = Ouvrir avec mon code
received-new = Écrire un nouveau message
