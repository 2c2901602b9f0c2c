### De gidsen: vragen, en onder elk antwoord wat je doet.

# Above the first question of a guide. The answers open on the page itself.
guide-how = Tik op het antwoord dat bij jou past. Je antwoorden worden nergens naartoe gestuurd.

# Heads of a table of weekdays, as in "Monday | Thursday".
clock-risk = Dag van het risico
clock-until = Laatste dag, op hetzelfde uur
# Two lists to choose from, shown by the script. `day-today` and `day-yesterday` stand in the first.
clock-day = Welke dag?
clock-hour = Rond welk uur?
clock-earlier = vroeger
# Before a number, as in "Hours left: 51".
clock-left = Uren die overblijven:
# Before a weekday and an hour, as in "At the very latest: Thursday 22:00".
clock-end = Ten laatste:
clock-go = Vertrek nu. Wacht niet tot het laatste uur.
clock-near = Het is op het nippertje. Vertrek nu.
clock-over = De tijd is voorbij. Bel toch, en lees hier verder.
clock-later = Dat uur moet nog komen. Kies een ander.
clock-forget = Deze pagina vergeet je keuze als je weggaat.
