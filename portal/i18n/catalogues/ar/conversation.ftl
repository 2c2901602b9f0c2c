### العودة، القراءة، الردّ، الحذف.

conversation-tab = متابعة

open-title = قراءة الردّ
open-code = رمزك
open-code-hint = 20 رقمًا. يمكنك لصقه أو كتابته، مع مسافات أو بدونها.
open-kept = نصك
open-kept-hint = لم يُرسل بعد. المطلوب كتابة رمزك ثم الإرسال.
open-open = فتح المحادثة
open-send = فتح وإرسال النص
open-replace = إغلاق الأخرى وفتح هذه
open-stay = إبقاء المفتوحة
open-lost = ضاع الرمز؟
open-lost-what = لا أحد يستطيع استرجاعه. يمكنك البدء من جديد: رسالتك الجديدة لن ترتبط بالقديمة.

thread-title = محادثتك
thread-organisation = من يقرأ ويردّ: { $organisation }
thread-older = رسائل أقدم
thread-newest = آخر الرسائل
thread-frame = الرسائل
thread-waiting = يوم الردّ المتوقع: { $day }
thread-message = ردّك
thread-send = إرسال الردّ
thread-leave = إغلاق المحادثة هنا
thread-leave-what = هذا ليس حذفًا: رمزك يفتحها من جديد.
thread-code = إظهار رمزي
thread-keep = بدون رسالة جديدة، تُحذف هذه المحادثة بعد: { $day }
thread-erase = حذف نهائي

frame-ended = زيارتك مغلقة.
frame-open = فتح بالرمز
frame-all = قراءة الكل
frame-none = لا توجد رسالة بعد.
frame-again = هل من جديد؟

erase-tab = حذف
erase-title = حذف هذه المحادثة عند الجميع؟
erase-messages = كل الرسائل تختفي من الموقع، رسائلك والردود.
erase-code = رمزك لا يفتح شيئًا بعد ذلك.
erase-no-way-back = لا أحد يستطيع إعادتها، ولا نحن.
erase-copies = تبقى في النسخ الاحتياطية بقية مشفّرة. تُتلف آخر نسخة خلال 14 يومًا.
erase-remains = تبقى أعداد الشهر الإجمالية، بدون أي كلمة منك.
erase-do = حذف نهائي
erase-keep = إبقاء المحادثة

gone-left = المحادثة مغلقة هنا
gone-left-what = هذا المتصفح لا يستطيع فتحها بعد الآن بدون رمزك. الرسائل ما زالت موجودة.
gone-erased = حُذفت المحادثة
gone-erased-what = خرجت من الموقع. تُتلف آخر نسخة احتياطية خلال 14 يومًا.
gone-history = سجلّ المتصفح يحتفظ باسم هذا الموقع وأرقام الصفحات.
