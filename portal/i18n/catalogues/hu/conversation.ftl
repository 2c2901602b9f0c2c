### Visszatérés, olvasás, válasz, törlés.

conversation-tab = Folytatás

open-title = A válasz elolvasása
open-code = A kódod
open-code-hint = 20 számjegy. Beillesztheted vagy beírhatod, szóközzel vagy anélkül.
open-kept = A szöveged
open-kept-hint = Még nem ment el. Írd be a kódodat, aztán küldd el.
open-open = A beszélgetés megnyitása
open-send = Megnyitás és a szöveg küldése
open-replace = A másik bezárása és ennek megnyitása
open-stay = A nyitott megtartása
open-lost = Elveszett a kód?
open-lost-what = Senki sem tudja visszakeresni. Kezdheted elölről: az új üzeneted nem kapcsolódik a régihez.

thread-title = A beszélgetésed
thread-organisation = Ki olvassa és ki válaszol: { $organisation }
thread-older = Régebbi üzenetek
thread-newest = Legújabb üzenetek
thread-frame = Üzenetek
thread-waiting = A válasz várható napja: { $day }
thread-message = A válaszod
thread-send = Válasz küldése
thread-leave = Beszélgetés bezárása itt
thread-leave-what = Nem törlődik: a kódod újra megnyitja.
thread-code = Mutasd a kódomat
thread-keep = Ha nincs új üzenet, ez a beszélgetés törlődik e nap után: { $day }
thread-erase = Végleges törlés

frame-ended = A látogatásod lezárult.
frame-open = Megnyitás a kóddal
frame-all = Mindent elolvasok
frame-none = Még nincs üzenet.
frame-again = Van-e valami új

erase-tab = Törlés
erase-title = Törlöd ezt a beszélgetést mindenki számára?
erase-messages = Minden üzenet eltűnik a portálról, a tieid és a válaszok is.
erase-code = A kódod többé nem nyit meg semmit.
erase-no-way-back = Senki sem tudja visszahozni őket, mi sem.
erase-copies = A biztonsági másolatok még őriznek egy titkosított maradékot. Az utolsót 14 napon belül megsemmisítjük.
erase-remains = A havi összesítések megmaradnak, egyetlen szavad nélkül.
erase-do = Végleges törlés
erase-keep = A beszélgetés megtartása

gone-left = A beszélgetés itt be van zárva
gone-left-what = Ez a böngésző a kódod nélkül már nem tudja megnyitni. Az üzenetek még megvannak.
gone-erased = A beszélgetés törölve van
gone-erased-what = Eltűnt a portálról. Az utolsó biztonsági másolatot 14 napon belül megsemmisítjük.
gone-history = A böngésző előzményei őrzik ennek a webhelynek a nevét és az oldalak jelét.
