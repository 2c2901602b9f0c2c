### Mi nem sikerült, mi lesz a szöveggel, és mi a teendő.

error-tab = Nézd meg újra
error-heading = Ez nem sikerült
error-go = Ugrás a mezőhöz
error-to-home = Vissza a kezdőlapra

error-unexpected = Valami nem sikerült nálunk. Ha szöveget küldtél, töltsd be újra ezt az oldalt: így csak egyszer megy el.
error-not-found = Ez az oldal nem létezik, vagy már nem létezik.
error-method = Ez a cím így nem nyitható meg. Indulj a kezdőlapról.
error-too-large = Amit küldtél, több a megengedettnél, és semmi sem maradt meg belőle. A határ: { $limit } KB. Oszd több üzenetre, egyenként legfeljebb 20 000 karakterrel.

error-empty = Még nincs üzenet. Írj néhány szót, aztán küldd el.
error-too-long = { $over ->
    [one] A szöveg { $over } karakterrel túl hosszú. A határ: { $limit }. A szöveged lent van: rövidítsd le, vagy küldd el két üzenetben.
   *[other] A szöveg { $over } karakterrel túl hosszú. A határ: { $limit }. A szöveged lent van: rövidítsd le, vagy küldd el két üzenetben.
}
error-code-in-text = A szövegedben egy beszélgetés kódja van. Vedd ki ezeket a számjegyeket: aki elolvassa, mindent megnyithatna. A szöveged lent van.
error-choice = A lista egyik választása már nem létezik. A szöveged lent van: válassz újra, vagy hagyd meg a lista első elemét.

error-code-length = { $count ->
    [0] Még nincs kód. Írd be a 20 számjegyet.
    [one] Egy kód 20 számjegyből áll, itt { $count } van. Hasonlítsd össze a papíroddal.
   *[other] Egy kód 20 számjegyből áll, itt { $count } van. Hasonlítsd össze a papíroddal.
}
error-code-slip = Egy számjegyet rosszul másoltál, vagy két számjegy helyet cserélt. Hasonlítsd össze a papíroddal.
error-code-unknown = Ez a kód nem nyit meg beszélgetést. Hasonlíts össze minden számjegyet a papíroddal. Ha mind jó, a beszélgetést törölték, vagy lejárt az ideje.
error-another-open = Egy másik beszélgetés van nyitva ebben a böngészőben. Tartsd meg, vagy zárd be itt, és nyisd meg azt, amelyhez ez a kód tartozik.

error-stamp-expired = Ez az űrlap több mint 12 órája nyitva volt, és az üzeneted nem ment el. Lent van: nyomd meg egyszer a küldéshez.
error-stamp-tampered = Ez az űrlap már nem érvényes, és az üzeneted nem ment el. Lent van: nyomd meg egyszer a küldéshez.
error-stamp-burnt = Ez az űrlap egy bezárt vagy törölt beszélgetéshez tartozott. A szöveged lent van: nyomd meg egyszer, és új üzenetként megy el, új kóddal.
error-already-received = Az üzeneted már megérkezett. Nyisd meg a beszélgetést a kódoddal.

error-foreign-site = A küldés egy másik webhely oldaláról jött, ezért semmi sem ment el. Amit beírtál, lent van: olvasd át, aztán nyomd meg még egyszer.
error-content-type = Az űrlap ismeretlen formában érkezett, ezért semmi sem ment el. Amit beírtál, lent van: nyomd meg még egyszer.
error-token = Ez az oldal túl régi volt, ezért semmi sem ment el. Amit beírtál, lent van: nyomd meg még egyszer.
error-slow-down = { $seconds ->
    [one] Most sok üzenet érkezik. A tiéd lent van: várj { $seconds } másodpercet, aztán nyomd meg még egyszer.
   *[other] Most sok üzenet érkezik. A tiéd lent van: várj { $seconds } másodpercet, aztán nyomd meg még egyszer.
}
error-try-later = Rövid idő alatt sok próbálkozás volt. Semmi sem veszett el abból, amit beírtál: próbáld újra tíz perc múlva.
error-full = A csapat sok üzenetet kapott. A tiéd lent van, még nem ment el: próbáld újra tíz perc múlva.
error-busy = Az oldal most nagyon leterhelt. Semmi sem veszett el abból, amit beírtál: nyomd meg még egyszer.
error-store-down = A megnyitás most nem működik. Semmi sem veszett el abból, amit beírtál: próbáld újra egy perc múlva.
error-database-busy = Az oldal most nagyon leterhelt. Semmi sem veszett el abból, amit beírtál: nyomd meg még egyszer.
error-database-down = Az oldal most semmit sem tud elmenteni. Amit beírtál, lent van, még nem ment el: próbáld újra néhány perc múlva.
error-visit-ended = A látogatásod lezárult. Ha írtál szöveget, lent van: írd be a kódodat a folytatáshoz.
error-gone = Ez a beszélgetés már nem létezik: törölték, vagy lejárt az ideje. Ha írtál szöveget, lent van: másold egy új üzenetbe.
error-nobody = Most egyetlen csapat sem tud üzenetet olvasni. Semmi sem veszett el abból, amit beírtál: próbáld újra később.
