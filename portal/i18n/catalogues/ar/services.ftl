### العناوين: من يساعد، أين ومتى. الأسماء والشوارع لا تُترجم.

day-tomorrow = غدًا

services-tab = عناوين
services-title = البحث عن عنوان
services-lead = يمكنك اختيار منطقة، أو البحث بالخانات التالية.
services-regions = حسب المنطقة
services-everywhere = في كل مكان، بالهاتف أو الإنترنت
services-count = عدد العناوين: { $count }
services-search = بحث
services-region = المنطقة أو المدينة
services-any-region = كل المناطق
services-need = لأي حاجة
services-any-need = الكل
services-audience = لمن
services-any-audience = الجميع
services-language = اللغة
services-any-language = كل اللغات
services-open-now = مفتوح الآن
services-show = عرض
services-found = العناوين الموجودة: { $count }
services-none = لا يوجد عنوان يناسب كل هذا. يمكنك إزالة أحد الاختيارات، أو سؤال الفريق الاجتماعي.
services-open-note = «مفتوح الآن» لا يعرض إلا الأوقات المؤكدة.

service-towns = المدن: { $towns }
service-needs = الخدمة
service-audience = لمن
service-languages = اللغات
service-phone = الهاتف
service-mail = البريد الإلكتروني
service-web = الموقع
service-place = العنوان
service-map = عرض على: { $site }
service-checked = تاريخ المراجعة: { $day }
service-abolitionist = هذه الجمعية تتمنى أن ينتهي العمل بالجنس. وتساعد أيضًا من يريد الاستمرار والعيش بأمان.
service-unsure = غير مؤكد: الأفضل السؤال أولًا.
service-call-trace = كل مكالمة تبقى في قائمة مكالمات هذا الهاتف، وغالبًا في الفاتورة. يمكنك مسح القائمة، لا الفاتورة.
service-holidays = خارج بلجيكا، قد تغيّر أيام العطل الرسمية هذه الأوقات.
service-span = من { $first } إلى { $last }
service-days = من { $first } إلى { $last }
service-always = ليلًا ونهارًا، كل الأيام
service-open = مفتوح الآن، حتى { $time }
service-open-always = مفتوح ليلًا ونهارًا
service-opens = مغلق. يفتح: { $day }، { $time }
service-unknown = الأوقات غير معروفة: الأفضل الاتصال أولًا.

need-testing = فحوص
need-prep = البريب (PrEP)، البيب (PEP)، فيروس HIV
need-care = رعاية طبية
need-vaccines = لقاحات
need-contraception = منع الحمل، الحمل
need-assault = بعد اعتداء جنسي
need-violence = عنف، تهديد
need-legal = قانون، عقد، شكوى
need-papers = أوراق، إقامة
need-social = مال، سكن، إجراءات
need-mind = الحالة النفسية
need-drugs = كحول، مخدرات
need-trafficking = اتجار بالبشر، استغلال
need-community = لقاء، دعم متبادل
need-listen = من يصغي إليك
need-online = صور، ابتزاز على الإنترنت

audience-women = نساء
audience-men = رجال
audience-trans = عابرون/ات جنسيًا
audience-migrants = مهاجرون/ات
audience-lgbt = مجتمع الميم (LGBT)
audience-hiv = متعايشون/ات مع فيروس HIV
audience-drugs = من يستعمل المخدرات
audience-youth = شباب وشابات

flag-free = مجاني
flag-anonymous = بدون ذكر الاسم
flag-no-papers = بدون إبراز أوراق
flag-no-appointment = بدون موعد
flag-not-on-bill = لا يظهر في فاتورة الهاتف
