### Útmutatók: kérdések, és minden válasz alatt az, hogy mi a teendő.

guide-how = Koppints arra a válaszra, amelyik rád igaz. A válaszaidat nem küldjük sehová.

clock-risk = A kockázat napja
clock-until = Utolsó nap, ugyanabban az órában
clock-day = Melyik napon?
clock-hour = Hány óra körül?
clock-earlier = korábban
clock-left = Hátralévő órák:
clock-end = Legkésőbb:
clock-go = Indulj el most. Ne várj az utolsó óráig.
clock-near = A határnál vagy. Indulj el most.
clock-over = Az idő letelt. Azért telefonálj, és olvass tovább itt.
clock-later = Ez az óra még nem jött el. Válassz másikat.
clock-forget = Az oldal elfelejti, mit választottál, amikor elhagyod.
