### Revenir, lire, répondre, effacer.

conversation-tab = Reprendre

open-title = Lire la réponse
open-code = Votre code
open-code-hint = 20 chiffres. Vous pouvez le coller ou le taper, avec ou sans espaces.
open-kept = Votre texte
open-kept-hint = Il n’est pas encore parti. Tapez votre code, puis envoyez.
open-open = Ouvrir la conversation
open-send = Ouvrir et envoyer le texte
open-replace = Fermer l’autre et ouvrir celle-ci
open-stay = Garder celle qui est ouverte
open-lost = Code perdu ?
open-lost-what = Personne ne peut le retrouver. Vous pouvez recommencer : votre nouveau message ne sera pas relié à l’ancien.

thread-title = Votre conversation
thread-organisation = Qui lit et répond : { $organisation }
thread-older = Messages plus anciens
thread-newest = Derniers messages
thread-frame = Messages
thread-waiting = Réponse prévue le : { $day }
thread-message = Votre réponse
thread-send = Envoyer la réponse
thread-leave = Fermer la conversation ici
thread-leave-what = Elle n’est pas effacée : votre code la rouvre.
thread-code = Revoir mon code
thread-keep = Sans nouveau message, cette conversation s’efface après le : { $day }
thread-erase = Effacer pour toujours

frame-ended = Votre visite est fermée.
frame-open = Ouvrir avec le code
frame-all = Tout lire
frame-none = Il n’y a pas encore de message.
frame-again = Regarder s’il y a du nouveau

erase-tab = Effacer
erase-title = Effacer cette conversation pour tout le monde ?
erase-messages = Tous les messages disparaissent du portail, les vôtres et les réponses.
erase-code = Votre code n’ouvre plus rien.
erase-no-way-back = Personne ne peut les faire revenir, nous non plus.
erase-copies = Les copies de sécurité gardent encore un reste chiffré. La dernière est détruite dans les 14 jours.
erase-remains = Les totaux du mois restent, sans aucun mot de vous.
erase-do = Effacer pour toujours
erase-keep = Garder la conversation

gone-left = La conversation est fermée ici
gone-left-what = Ce navigateur ne peut plus l’ouvrir sans votre code. Les messages sont toujours là.
gone-erased = La conversation est effacée
gone-erased-what = Elle a quitté le portail. La dernière copie de sécurité est détruite dans les 14 jours.
gone-history = L’historique du navigateur garde le nom de ce site et le numéro des pages.
