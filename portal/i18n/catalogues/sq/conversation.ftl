### Kthehu, lexo, përgjigju, fshi.

conversation-tab = Vazhdo

open-title = Lexo përgjigjen
open-code = Kodi yt
open-code-hint = 20 shifra. Mund ta ngjisësh ose ta shkruash, me ose pa hapësira.
open-kept = Teksti yt
open-kept-hint = Ende nuk është nisur. Shkruaj kodin, pastaj dërgo.
open-open = Hape bisedën
open-send = Hape dhe dërgo tekstin
open-replace = Mbylle tjetrën dhe hape këtë
open-stay = Mbaje atë që është e hapur
open-lost = E humbe kodin?
open-lost-what = Askush nuk e gjen dot. Mund ta nisësh nga e para: mesazhi yt i ri nuk do të lidhet me të vjetrin.

thread-title = Biseda jote
thread-organisation = Kush lexon dhe përgjigjet: { $organisation }
thread-older = Mesazhe më të vjetra
thread-newest = Mesazhet e fundit
thread-frame = Mesazhet
thread-waiting = Përgjigjja pritet më: { $day }
thread-message = Përgjigjja jote
thread-send = Dërgo përgjigjen
thread-leave = Mbylle bisedën këtu
thread-leave-what = Nuk fshihet: kodi yt e hap përsëri.
thread-code = Shihe përsëri kodin
thread-keep = Pa mesazh të ri, kjo bisedë fshihet pas datës: { $day }
thread-erase = Fshi përgjithmonë

frame-ended = Vizita jote u mbyll.
frame-open = Hape me kodin
frame-all = Lexo gjithçka
frame-none = Ende nuk ka mesazhe.
frame-again = Shiko nëse ka diçka të re

erase-tab = Fshi
erase-title = Ta fshish këtë bisedë për të gjithë?
erase-messages = Të gjitha mesazhet zhduken nga portali, të tuat dhe përgjigjet.
erase-code = Kodi yt nuk hap më asgjë.
erase-no-way-back = Askush nuk i kthen dot, as ne.
erase-copies = Kopjet e sigurisë ruajnë ende një mbetje të enkriptuar. E fundit shkatërrohet brenda 14 ditëve.
erase-remains = Totalet e muajit mbeten, pa asnjë fjalë tënden.
erase-do = Fshi përgjithmonë
erase-keep = Mbaje bisedën

gone-left = Biseda është mbyllur këtu
gone-left-what = Ky shfletues nuk e hap më dot pa kodin tënd. Mesazhet janë ende aty.
gone-erased = Biseda u fshi
gone-erased-what = Ajo ka dalë nga portali. Kopja e fundit e sigurisë shkatërrohet brenda 14 ditëve.
gone-history = Historiku i shfletuesit ruan emrin e këtij sajti dhe numrat e faqeve.
