### الكتابة، وصفحة الرمز.

contact-tab = كتابة
contact-title = الكتابة إلينا، بدون ذكر من أنت
contact-lead = الرسالة وحدها ضرورية. يمكنك الكتابة بأي لغة.
contact-nobody = هل أنت في خطر؟ للاتصال الآن:
contact-before = قبل الكتابة
contact-who = من يقرأ:
contact-who-what = فريق منظمة واحدة فقط. يمكنك اختيارها في الأسفل، وإلا يختار الموقع المنظمة المناسبة.
contact-days = أيام الردّ: { $days }
contact-when = الردّ
contact-when-what = يأتي في الأيام المكتوبة هنا. الصفحة التالية تقول في أي يوم تكون العودة.
contact-not = الأفضل عدم كتابة
contact-not-what = اسمك الكامل أو عنوانك، أو اسم مستعار أو رقم موجود في إعلان لك.
contact-code = رمزك.
contact-code-what = بعد الإرسال تظهر لك 20 رقمًا. هي الطريق الوحيد إلى الردّ: الأفضل تحضير ورقة.
contact-empty = عند الرجوع إلى الخلف،
contact-empty-what = تكون الخانة فارغة. هكذا لا يقرأ كلماتك من يمسك هذا الجهاز بعدك.

contact-message = رسالتك
contact-limit = الحد الأقصى للحروف: { $limit }
contact-more = إضافة موضوع أو منطقة أو منظمة أو اسم مستعار
contact-topic = الموضوع
contact-topic-none = لا أختار
contact-region = المنطقة
contact-region-none = لا أذكرها
contact-organisation = من يقرأ الرسالة
contact-organisation-none = أترك الاختيار لكم
contact-organisation-kept = المنظمة التي اخترتها
contact-nickname = اسم مستعار
contact-nickname-hint = كلمة يناديك بها الفريق. الأفضل كلمة لا تُستعمل لك في أي مكان آخر.
contact-send = إرسال الرسالة
contact-send-again = إرسال مرة أخرى

code-tab = للتدوين
code-label = رمزك
code-title-first = تم الإرسال. هذا رمزك.
code-title-again = هذا رمزك
code-only-way = هو الطريق الوحيد إلى الردّ. لا أحد يستطيع استرجاعه، ولا نحن.
code-how = الأفضل كتابته على ورقة، مثل رقم هاتف، وعدم إعطائه لأحد: به يمكن قراءة كل شيء وحذف كل شيء.
code-written = كتبت الرمز
code-when = متى العودة
code-organisation = من يقرأ رسالتك: { $organisation }
code-look = يوم العودة لقراءة الردّ: { $day }
code-no-word = لا نستطيع إخبارك عند وصول الردّ: ليس عندنا رقم ولا عنوان لك.
code-keep = حفظ الرمز بطريقة أخرى
code-print = يمكنك طباعة هذه الصفحة من قائمة المتصفح: على الورقة الرمز ولا شيء غيره.
code-qr = الرمز في صورة
code-qr-what = في هذه الصورة 20 رقمًا ولا شيء غيرها. صور الهاتف تُنسخ كثيرًا إلى الإنترنت: الورقة أكثر أمانًا.
code-leave = زر «خروج سريع» في الأعلى يغلق محادثتك في هذا المتصفح. بعدها لا يفتحها إلا الرمز.

received-title = وصلت رسالتك من قبل
received-lead = لم تُرسل مرتين. لقراءة الردّ يمكنك فتح المحادثة برمزك.
received-no-code = الرمز لا يظهر هنا بعد الآن، حتى لا يراه أحد غيرك. إذا لم يكن مكتوبًا عندك، يمكنك كتابة رسالة جديدة.
received-open = فتح برمزي
received-new = كتابة رسالة جديدة
