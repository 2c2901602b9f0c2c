### صفحات القراءة.

home-tab = الرئيسية
home-title = صحة، أمان، حقوق. بدون ذكر من أنت.
home-lead = يمكنك القراءة، وطرح سؤال، والعودة في أي وقت. هذا مجاني، بدون اسم وبدون حساب.
home-read = للقراءة

section-urgent-title = الأمر عاجل
section-urgent-summary = ما يجب فعله الآن، بالترتيب
section-health-title = الصحة
section-health-summary = فحوص، علاجات، واقيات
section-protection-title = الأمان
section-protection-summary = أول اتصال، الإنترنت، الشرطة
section-rights-title = الحقوق والأوراق
section-rights-summary = القانون، العلاج، الإجراءات
section-mind-title = راحتك
section-mind-summary = الحالة النفسية، المخدرات، تغيير العمل
section-guides-title = أدلّة
section-guides-summary = موضوع من البداية إلى النهاية
section-directory-title = عناوين قريبة منك
section-directory-summary = من يساعد، أين ومتى
section-about-title = عن هذا الموقع
section-about-summary = ما هو محميّ، الكتابة، من نحن

page-contents = في هذه الصفحة
page-unsure-sample = الخط المنقّط.
page-unsure = هذه الجملة لم يؤكدها أحد من أهل المهنة بعد. قبل الاعتماد عليها، الأفضل سؤال طبيب أو محامٍ أو الفريق الاجتماعي.
page-draft = لم يراجعها مختصون بعد.
page-machine = ترجمة آلية. قد تكون أقدم من الصفحة الفرنسية.
page-french = الصفحة بالفرنسية
page-checked = تاريخ المراجعة: { $day }
page-sources = مصادر هذه المعلومات
page-next = للقراءة أيضًا

missing-title = هذه الصفحة لم تُترجم بعد
missing-lead = هي موجودة بالفرنسية. يمكنك أيضًا طرح سؤالك بلغتك.
missing-french = بالفرنسية
missing-ask = الفريق الاجتماعي يردّ هنا

not-found-tab = غير موجود
not-found-title = هذه الصفحة غير موجودة
not-found-lead = ربما كُتب الرابط خطأ. رقم الصفحة فيه حرف واحد ورقمان.
not-found-home = إلى الصفحة الرئيسية
not-found-home-what = كل صفحات القراءة
not-found-ask = سؤالك إلى الفريق الاجتماعي
