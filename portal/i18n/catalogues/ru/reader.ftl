### Страницы для чтения.

home-tab = Главная
home-title = Здоровье, безопасность, права. Называть себя не нужно.
home-lead = Читайте, задавайте вопросы, возвращайтесь когда хотите. Бесплатно, без имени и без учётной записи.
home-read = Читать

section-urgent-title = Это срочно
section-urgent-summary = Что делать сейчас, по порядку
section-health-title = Здоровье
section-health-summary = Тесты, лечение, презервативы
section-protection-title = Безопасность
section-protection-summary = Первый контакт, интернет, полиция
section-rights-title = Права и документы
section-rights-summary = Закон, лечение, оформление
section-mind-title = Чувствовать себя хорошо
section-mind-summary = Душевное состояние, вещества, смена работы
section-guides-title = Пошаговая помощь
section-guides-summary = Одна тема от начала до конца
section-directory-title = Адреса рядом с вами
section-directory-summary = Кто помогает, где и когда
section-about-title = Об этом сайте
section-about-summary = Что защищено, как написать, кто мы

page-contents = На этой странице
page-unsure-sample = Пунктирная черта.
page-unsure = Эту фразу ещё должен подтвердить специалист. Прежде чем на неё положиться, спросите врача, адвоката или социальных работников.
page-draft = Ещё не проверено специалистом.
page-machine = Машинный перевод. Страница на французском может быть новее.
page-french = Страница на французском
page-checked = Проверено: { $day }
page-sources = Откуда эти сведения
page-next = Читайте также

missing-title = Эта страница ещё не переведена
missing-lead = Она есть на французском. Вы можете также задать вопрос на своём языке.
missing-french = На французском
missing-ask = Социальные работники ответят вам здесь

not-found-tab = Не найдено
not-found-title = Такой страницы нет
not-found-lead = Возможно, адрес переписан с ошибкой. Номер страницы состоит из буквы и двух цифр.
not-found-home = На главную
not-found-home-what = Все страницы для чтения
not-found-ask = Задайте вопрос социальным работникам
