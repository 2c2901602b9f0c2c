### العثور على صفحة بالكلمات، وقائمة كل الصفحات.

search-tab = بحث
search-title = العثور على صفحة
search-hint = تكفي كلمة واحدة، حتى مع خطأ. الموقع لا يحفظ ما يُكتب هنا.
search-box = كلماتك
search-go = بحث
search-found = الصفحات التي عُثر عليها
search-none = لم يُعثر على أي صفحة بهذه الكلمات.
search-none-what = يمكن تجربة كلمة أخرى، أو الاختيار من قائمة كل الصفحات، أو سؤال الفريق الاجتماعي.
search-others = بلغات أخرى
search-language = اللغة: { $language }
search-list = كل الصفحات، حسب الحروف
