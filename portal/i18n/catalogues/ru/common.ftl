### То, что есть на каждой странице, и слова, общие для нескольких страниц.

skip = Перейти к тексту
leave = Быстро выйти
languages = Читать на другом языке

crumbs = Путь

foot-112 = опасность, скорая, пожарные
foot-101 = полиция, срочно
foot-poison = центр помощи при отравлениях
foot-trafficking = торговля людьми и эксплуатация
foot-private = Что этот сайт защищает, а что не может
foot-contact = Написать социальным работникам
foot-code = Номер этой страницы:
foot-code-use = Его можно назвать по телефону или записать на бумаге.

urgent-title = Это срочно
urgent-now = Опасность прямо сейчас? Звоните:
urgent-wait-not = Не ждите нашего ответа. Звоните или читайте, что делать прямо сейчас.
urgent-u34 = Порвался презерватив
urgent-u35 = После сексуального насилия
urgent-u36 = Человек не просыпается
urgent-u37 = Вам угрожают или вас заперли
urgent-u38 = Угрожают показать ваши фото или видео

talk-title = Поговорить с кем-то
talk-what = Социальный работник организации прочитает ваше сообщение и ответит здесь. Это бесплатно, без имени и без учётной записи. К ответу вас приведёт код.
talk-write = Написать сообщение
talk-code = У меня есть код

mark-why = Почему здесь пунктир?

day-today = сегодня
day-yesterday = вчера

message-from-you = Вы
message-from-staff = Социальные работники

## О чём можно поговорить.
topic-health = Здоровье
topic-violence = Насилие, угрозы
topic-work = Работа и закон
topic-papers = Документы
topic-money = Деньги и жильё
topic-mind = Душевное состояние
topic-other = Другое

region-antwerp = Антверпен
region-brussels = Брюссель
region-east-flanders = Восточная Фландрия
region-flemish-brabant = Фламандский Брабант
region-hainaut = Эно
region-liege = Льеж
region-limburg = Лимбург
region-luxembourg-province = Провинция Люксембург
region-namur = Намюр
region-walloon-brabant = Валлонский Брабант
region-west-flanders = Западная Фландрия
region-luxembourg = Люксембург (страна)
region-elsewhere = В другом месте
