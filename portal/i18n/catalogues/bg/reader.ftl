### Страниците за четене.

home-tab = Начало
home-title = Здраве, сигурност, права. Без да се представяш.
home-lead = Чети, питай, върни се, когато искаш. Безплатно е, без име и без профил.
home-read = Чети

section-urgent-title = Спешно е
section-urgent-summary = Какво да правиш сега, по ред
section-health-title = Здраве
section-health-summary = Изследвания, лечение, презервативи
section-protection-title = Сигурност
section-protection-summary = Първи контакт, онлайн, полиция
section-rights-title = Права и документи
section-rights-summary = Законът, лечението, молбите
section-mind-title = Да си добре
section-mind-summary = Настроение, вещества, друга работа
section-guides-title = Стъпка по стъпка
section-guides-summary = Една тема от началото до края
section-directory-title = Адреси близо до теб
section-directory-summary = Кой помага, къде и кога
section-about-title = За този сайт
section-about-summary = Какво пазим, как се пише, кои сме

page-contents = На тази страница
page-unsure-sample = Линията от точки.
page-unsure = Специалист още трябва да потвърди това изречение. Преди да разчиташ на него, попитай лекар, адвокат или социалния екип.
page-draft = Още не е проверено от специалист.
page-machine = Машинен превод. Може да е по-стар от страницата на френски.
page-french = Страницата на френски
page-checked = Проверено на: { $day }
page-sources = Откъде са тези факти
page-next = Прочети още

missing-title = Тази страница още не е преведена
missing-lead = Има я на френски. Можеш и да зададеш въпроса си на своя език.
missing-french = На френски
missing-ask = Социалният екип ти отговаря тук

not-found-tab = Не е намерено
not-found-title = Тази страница не съществува
not-found-lead = Може би адресът е преписан грешно. Номерът на страница има една буква и две цифри.
not-found-home = Към началото
not-found-home-what = Всички страници за четене
not-found-ask = Задай въпроса си на социалния екип
