### The guides: questions, and under each answer what to do.

# Above the first question of a guide. The answers open on the page itself.
guide-how = Touch the answer that is yours. Your answers are not sent anywhere.

# Heads of a table of weekdays, as in "Monday | Thursday".
clock-risk = Day of the risk
clock-until = Last day, at the same hour
# Two lists to choose from, shown by the script. `day-today` and `day-yesterday` stand in the first.
clock-day = Which day?
clock-hour = Around what time?
clock-earlier = earlier
# Before a number, as in "Hours left: 51".
clock-left = Hours left:
# Before a weekday and an hour, as in "At the very latest: Thursday 22:00".
clock-end = At the very latest:
clock-go = Go now. Do not wait for the last hour.
clock-near = You are at the limit. Go now.
clock-over = The time is over. Call all the same, and read on here.
clock-later = That hour has not come yet. Choose another one.
clock-forget = This page forgets your choice when you leave it.
