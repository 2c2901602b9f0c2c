### ما يظهر في كل صفحة، وكلمات تشترك فيها صفحات كثيرة.

skip = إلى النص
leave = خروج سريع
languages = القراءة بلغة أخرى

crumbs = المسار

foot-112 = خطر، إسعاف، إطفاء
foot-101 = الشرطة، حالة طارئة
foot-poison = مركز التسمم
foot-trafficking = الاتجار بالبشر والاستغلال
foot-private = ما يحميه هذا الموقع، وما لا يستطيع حمايته
foot-contact = رسالة إلى الفريق الاجتماعي
foot-code = رقم هذه الصفحة:
foot-code-use = يمكنك قوله في الهاتف أو كتابته على ورقة.

urgent-title = الأمر عاجل
urgent-now = خطر الآن؟ للاتصال فورًا:
urgent-wait-not = هذا لا ينتظر ردّنا: المهم هو الاتصال، أو قراءة ما يجب فعله فورًا.
urgent-u34 = تمزّق الواقي أو انزلق
urgent-u35 = بعد اعتداء جنسي
urgent-u36 = شخص لا يستيقظ
urgent-u37 = شخص يهدّدك أو يحبسك
urgent-u38 = شخص يهدّد بنشر صورك

talk-title = التحدث مع أحد
talk-what = شخص من الفريق الاجتماعي يقرأ رسالتك ويردّ هنا. هذا مجاني، بدون اسم وبدون حساب. رمز من أرقام يعيدك إلى الردّ.
talk-write = كتابة رسالة
talk-code = عندي رمز

mark-why = لماذا هذا الخط المنقّط؟

day-today = اليوم
day-yesterday = أمس

message-from-you = أنت
message-from-staff = الفريق الاجتماعي

topic-health = الصحة
topic-violence = العنف والتهديد
topic-work = العمل والقانون
topic-papers = الأوراق
topic-money = المال والسكن
topic-mind = الحالة النفسية
topic-other = شيء آخر

region-antwerp = أنتويرب
region-brussels = بروكسل
region-east-flanders = فلاندر الشرقية
region-flemish-brabant = برابانت الفلمنكية
region-hainaut = هينو
region-liege = لييج
region-limburg = ليمبورغ
region-luxembourg-province = مقاطعة لوكسمبورغ
region-namur = نامور
region-walloon-brabant = برابانت الوالونية
region-west-flanders = فلاندر الغربية
region-luxembourg = لوكسمبورغ (الدولة)
region-elsewhere = مكان آخر
