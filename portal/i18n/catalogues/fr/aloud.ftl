### Lire la page à voix haute, avec une voix de l’appareil.

aloud-read = Lire à voix haute
aloud-pause = Pause
aloud-on = Continuer
aloud-stop = Arrêter
aloud-note = Une voix de cet appareil lit la page, et quelqu’un à côté peut entendre. Nous ne prenons qu’une voix qui dit rester dans l’appareil. Nous ne pouvons pas le vérifier.
