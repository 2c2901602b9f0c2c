### Les guides : des questions, et sous chaque réponse ce qu’il faut faire.

# Above the first question of a guide. The answers open on the page itself.
guide-how = Touchez la réponse qui est la vôtre. Vos réponses ne sont envoyées nulle part.

# Heads of a table of weekdays, as in "Monday | Thursday".
clock-risk = Jour du risque
clock-until = Dernier jour, à la même heure
# Two lists to choose from, shown by the script. `day-today` and `day-yesterday` stand in the first.
clock-day = Quel jour ?
clock-hour = Vers quelle heure ?
clock-earlier = plus tôt
# Before a number, as in "Hours left: 51".
clock-left = Heures qui restent :
# Before a weekday and an hour, as in "At the very latest: Thursday 22:00".
clock-end = Au plus tard :
clock-go = Partez maintenant. N’attendez pas la dernière heure.
clock-near = Vous êtes à la limite. Partez maintenant.
clock-over = Le délai est passé. Appelez quand même, et lisez la suite ici.
clock-later = Cette heure n’est pas encore passée. Choisissez-en une autre.
clock-forget = Cette page oublie votre choix quand vous la quittez.
