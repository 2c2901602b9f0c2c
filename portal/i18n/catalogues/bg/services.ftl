### Адресите: кой помага, къде и кога. Имената и улиците не се превеждат.

day-tomorrow = утре

services-tab = Адреси
services-title = Намери адрес
services-lead = Избери област или търси с полетата по-долу.
services-regions = По области
services-everywhere = Навсякъде, по телефон или онлайн
services-count = Адреси: { $count }
services-search = Търси
services-region = Област или град
services-any-region = Всички области
services-need = За какво
services-any-need = Всичко
services-audience = За кого
services-any-audience = За всички
services-language = Език
services-any-language = Всички езици
services-open-now = Отворено сега
services-show = Покажи
services-found = Намерени адреси: { $count }
services-none = Няма адрес, който отговаря на всичко това. Махни един избор или попитай социалния екип.
services-open-note = „Отворено сега“ показва само потвърдени часове.

service-towns = Градове: { $towns }
service-needs = За
service-audience = За кого
service-languages = Езици
service-phone = Телефон
service-mail = Имейл
service-web = Сайт
service-place = Адрес
service-map = Виж на { $site }
service-checked = Проверено на: { $day }
service-abolitionist = Тази организация иска секс работата да спре да съществува. Тя помага и на хора, които искат да продължат и да са в безопасност.
service-unsure = Не е потвърдено: първо попитай.
service-call-trace = Обаждането остава в списъка на този телефон, а често и в сметката. Списъка можеш да изтриеш, сметката не.
service-holidays = Извън Белгия тези часове може да са други в празнични дни.
# first и last: два часа, като 18:00
service-span = от { $first } до { $last }
# first и last: два дни, като понеделник
service-days = { $first } до { $last }
service-always = денем и нощем, всеки ден
service-open = Отворено сега, до { $time }
service-open-always = Отворено денем и нощем
# day: днес, утре, вторник или дата
service-opens = Затворено. Отваря: { $day }, { $time }
service-unknown = Часовете не са известни: първо се обади.

## За какво идва човек.
need-testing = изследвания
need-prep = PrEP, PEP, ХИВ
need-care = лечение
need-vaccines = ваксини
need-contraception = контрацепция, бременност
need-assault = след сексуално посегателство
need-violence = насилие, заплахи
need-legal = право, договор, жалба
need-papers = документи, пребиваване
need-social = пари, жилище, молби
need-mind = настроение
need-drugs = алкохол, наркотици
need-trafficking = трафик, експлоатация
need-community = срещи, взаимна помощ
need-listen = човек, който изслушва
need-online = снимки, изнудване онлайн

audience-women = жени
audience-men = мъже
audience-trans = транс хора
audience-migrants = мигранти
audience-lgbt = ЛГБТ хора
audience-hiv = хора, живеещи с ХИВ
audience-drugs = хора, които употребяват вещества
audience-youth = млади хора

flag-free = безплатно
flag-anonymous = анонимно
flag-no-papers = без да показваш документи
flag-no-appointment = без записан час
flag-not-on-bill = не се вижда в телефонната сметка
