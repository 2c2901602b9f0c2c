### Ce qui n’a pas marché, ce que devient le texte, et quoi faire.

error-tab = À revoir
error-heading = Cela n’a pas marché
error-go = Aller à la case
error-to-home = Aller à l’accueil

error-unexpected = Quelque chose n’a pas marché de notre côté. Si vous envoyiez un texte, rechargez cette page : il part alors une seule fois.
error-not-found = Cette page n’existe pas, ou elle n’existe plus.
error-method = Cette adresse ne s’ouvre pas de cette façon. Passez par l’accueil.
error-too-large = Votre envoi dépasse la limite de { $limit } Ko, et rien n’en est gardé. Partagez votre texte en plusieurs messages de 20 000 caractères au plus.

error-empty = Il n’y a pas encore de message. Écrivez quelques mots, puis envoyez.
error-too-long = { $over ->
    [one] Il y a { $over } caractère de trop : la limite est de { $limit }. Votre texte est ci-dessous : raccourcissez-le, ou envoyez-le en deux messages.
   *[other] Il y a { $over } caractères de trop : la limite est de { $limit }. Votre texte est ci-dessous : raccourcissez-le, ou envoyez-le en deux messages.
}
error-code-in-text = Votre texte contient un code de conversation. Enlevez ces chiffres : la personne qui les lit pourrait tout ouvrir. Votre texte est ci-dessous.
error-choice = Un choix de la liste n’existe plus. Votre texte est ci-dessous : choisissez encore, ou laissez le premier choix de la liste.

error-code-length = { $count ->
    [0] Il n’y a pas encore de code. Tapez ses 20 chiffres.
    [one] Un code a 20 chiffres, et il y en a { $count } ici. Comparez avec votre papier.
   *[other] Un code a 20 chiffres, et il y en a { $count } ici. Comparez avec votre papier.
}
error-code-slip = Un chiffre est mal recopié, ou deux chiffres ont changé de place. Comparez avec votre papier.
error-code-unknown = Ce code n’ouvre aucune conversation. Comparez chaque chiffre avec votre papier. Si tout est juste, la conversation a été effacée ou sa date est passée.
error-another-open = Une autre conversation est ouverte dans ce navigateur. Gardez-la, ou fermez-la ici pour ouvrir celle de ce code.

error-stamp-expired = Ce formulaire était ouvert depuis plus de 12 heures, et votre message n’est pas parti. Il est ci-dessous : appuyez une fois pour l’envoyer.
error-stamp-tampered = Ce formulaire n’est plus valable, et votre message n’est pas parti. Il est ci-dessous : appuyez une fois pour l’envoyer.
error-stamp-burnt = Ce formulaire appartenait à une conversation fermée ou effacée. Votre texte est ci-dessous : appuyez une fois pour l’envoyer comme un nouveau message, avec un nouveau code.
error-already-received = Votre message est déjà arrivé. Ouvrez la conversation avec votre code.

error-foreign-site = L’envoi venait de la page d’un autre site, alors rien n’est parti. Ce que vous avez tapé est ci-dessous : relisez, puis appuyez encore une fois.
error-content-type = Le formulaire est arrivé sous une forme inconnue, alors rien n’est parti. Ce que vous avez tapé est ci-dessous : appuyez encore une fois.
error-token = Cette page était trop ancienne, alors rien n’est parti. Ce que vous avez tapé est ci-dessous : appuyez encore une fois.
error-slow-down = { $seconds ->
    [one] Beaucoup de messages arrivent en ce moment. Le vôtre est ci-dessous : attendez { $seconds } seconde, puis appuyez encore une fois.
   *[other] Beaucoup de messages arrivent en ce moment. Le vôtre est ci-dessous : attendez { $seconds } secondes, puis appuyez encore une fois.
}
error-try-later = Il y a eu beaucoup d’essais en peu de temps. Rien de ce que vous avez tapé n’est perdu : essayez encore dans dix minutes.
error-full = L’équipe a reçu beaucoup de messages. Le vôtre est ci-dessous, pas encore envoyé : essayez encore dans dix minutes.
error-busy = Le site est très occupé. Rien de ce que vous avez tapé n’est perdu : appuyez encore une fois.
error-store-down = L’ouverture ne marche pas en ce moment. Rien de ce que vous avez tapé n’est perdu : essayez encore dans une minute.
error-database-busy = Le site est très occupé. Rien de ce que vous avez tapé n’est perdu : appuyez encore une fois.
error-database-down = Le site ne peut rien enregistrer en ce moment. Ce que vous avez tapé est ci-dessous, pas encore envoyé : essayez encore dans quelques minutes.
error-visit-ended = Votre visite est fermée. Si vous aviez écrit un texte, il est ci-dessous : tapez votre code pour continuer.
error-gone = Cette conversation n’existe plus : elle a été effacée ou sa date est passée. Si vous aviez écrit un texte, il est ci-dessous : copiez-le dans un nouveau message.
error-nobody = Aucune équipe ne peut lire de message en ce moment. Rien de ce que vous avez tapé n’est perdu : essayez encore plus tard.
