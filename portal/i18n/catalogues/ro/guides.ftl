### Ghidurile: întrebări, iar sub fiecare răspuns ce e de făcut.

guide-how = Atinge răspunsul care ți se potrivește. Răspunsurile tale nu sunt trimise nicăieri.

clock-risk = Ziua riscului
clock-until = Ultima zi, la aceeași oră
clock-day = În ce zi?
clock-hour = Cam la ce oră?
clock-earlier = mai devreme
clock-left = Ore rămase:
clock-end = Cel târziu:
clock-go = Pleacă acum. Nu aștepta ultima oră.
clock-near = Ești la limită. Pleacă acum.
clock-over = Termenul a trecut. Sună oricum și citește mai departe aici.
clock-later = Această oră nu a venit încă. Alege alta.
clock-forget = Această pagină uită alegerea ta când ieși din ea.
