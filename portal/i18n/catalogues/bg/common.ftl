### Какво стои на всяка страница и думите, които няколко страници споделят.

skip = Към текста
leave = Изход
languages = Прочети на друг език

crumbs = Път

foot-112 = опасност, линейка, пожарна
foot-101 = полиция при спешен случай
foot-poison = център по отравяния
foot-trafficking = трафик и експлоатация
foot-private = Какво пази този сайт и какво не може
foot-contact = Пиши на социалния екип
foot-code = Номер на тази страница:
foot-code-use = Можеш да го кажеш по телефона или да го запишеш на лист.

urgent-title = Спешно е
urgent-now = Опасност сега? Обади се:
urgent-wait-not = Не чакай нашия отговор. Обади се или прочети какво да правиш веднага.
urgent-u34 = Презервативът се скъса
urgent-u35 = След сексуално посегателство
urgent-u36 = Някой не се събужда
urgent-u37 = Заплашват те или те заключват
urgent-u38 = Заплашват, че ще покажат твои снимки

talk-title = Говори с някого
talk-what = Човек от социалния екип чете твоето съобщение и отговаря тук. Безплатно е, без име и без профил. С код се връщаш към отговора.
talk-write = Напиши съобщение
talk-code = Имам код

mark-why = Защо има линия от точки?

day-today = днес
day-yesterday = вчера

message-from-you = Ти
message-from-staff = Социален екип

## За какво може да се говори.
topic-health = Здраве
topic-violence = Насилие, заплахи
topic-work = Работа и закон
topic-papers = Документи
topic-money = Пари и жилище
topic-mind = Настроение
topic-other = Нещо друго

region-antwerp = Антверпен
region-brussels = Брюксел
region-east-flanders = Източна Фландрия
region-flemish-brabant = Фламандски Брабант
region-hainaut = Ено
region-liege = Лиеж
region-limburg = Лимбург
region-luxembourg-province = Провинция Люксембург
region-namur = Намюр
region-walloon-brabant = Валонски Брабант
region-west-flanders = Западна Фландрия
region-luxembourg = Люксембург (държавата)
region-elsewhere = Другаде
