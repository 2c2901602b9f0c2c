### Az írás és a kód oldala.

contact-tab = Írás
contact-title = Írj nekünk, nem kell megmondanod, ki vagy
contact-lead = Csak az üzenet kell. Írj azon a nyelven, amelyiken szeretnél.
contact-nobody = Veszélyben vagy? Hívd most:
contact-before = Mielőtt írsz
contact-who = Ki olvassa:
contact-who-what = egyetlen szervezet csapata. Lejjebb kiválaszthatod, különben a portál azt veszi, amelyik megfelel.
contact-days = válaszol: { $days }
contact-when = A válasz
contact-when-what = az itt írt napokon jön. A következő oldal megmondja, melyik napon nézd meg.
contact-not = Ne írd le
contact-not-what = a teljes nevedet, a címedet, sem olyan becenevet vagy számot, amelyet hirdetésben használsz.
contact-code = A kódod.
contact-code-what = Küldés után 20 számjegyet kapsz. Ez az egyetlen út a válaszhoz: legyen nálad papír.
contact-empty = Ha visszalépsz,
contact-empty-what = a mező üres lesz. Így az, aki utánad veszi kézbe a készüléket, nem olvassa el a szavaidat.

contact-message = Az üzeneted
contact-limit = Legfeljebb { $limit } karakter.
contact-more = Téma, térség, szervezet vagy becenév megadása
contact-topic = Téma
contact-topic-none = Nem választok
contact-region = Térség
contact-region-none = Nem mondom meg
contact-organisation = Ki olvassa
contact-organisation-none = Válasszatok helyettem
contact-organisation-kept = Amelyiket választottad
contact-nickname = Becenév
contact-nickname-hint = Egy szó, amelyen a csapat szólíthat. Olyat válassz, amelyet sehol máshol nem használsz.
contact-send = Üzenet küldése
contact-send-again = Küldés még egyszer

code-tab = Jegyezd fel
code-label = A kódod
code-title-first = Elküldve. Ez a kódod.
code-title-again = Ez a kódod
code-only-way = Ez az egyetlen út a válaszhoz. Senki sem tudja visszakeresni, mi sem.
code-how = Írd fel papírra, mint egy telefonszámot. Ne add oda senkinek: aki ismeri, mindent elolvashat és mindent törölhet.
code-written = Felírtam
code-when = Mikor nézd meg
code-organisation = Ki olvassa az üzenetedet: { $organisation }
code-look = Ekkor nézd meg újra: { $day }
code-no-word = Nem tudunk szólni: nincs meg a számod, sem a címed.
code-keep = A kód megőrzése másképp
code-print = Nyomtasd ki ezt az oldalt a böngésző menüjéből: a papíron a kód lesz, semmi más.
code-qr = A kód képként
code-qr-what = Ebben a képben a 20 számjegy van, semmi más. A telefonos fotó gyakran magától felkerül az internetre: a papír biztonságosabb.
code-leave = A „Kilépés” gomb fent bezárja a beszélgetésedet ebben a böngészőben. Utána csak a kód nyitja meg újra.

received-title = Az üzeneted már megérkezett
received-lead = Nem ment el kétszer. A válasz elolvasásához nyisd meg a beszélgetést a kódoddal.
received-no-code = A kódot itt már nem mutatjuk, hogy más ne lássa. Nem írtad fel? Írj új üzenetet.
received-open = Megnyitás a kódommal
received-new = Új üzenet írása
