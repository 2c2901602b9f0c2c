### Адреса: кто помогает, где и когда. Названия и улицы не переводятся.

day-tomorrow = завтра

services-tab = Адреса
services-title = Найти адрес
services-lead = Выберите регион или ищите с помощью полей ниже.
services-regions = По регионам
services-everywhere = Везде, по телефону или в интернете
services-count = Адресов: { $count }
services-search = Искать
services-region = Регион или город
services-any-region = Все регионы
services-need = Для чего
services-any-need = Всё
services-audience = Для кого
services-any-audience = Для всех
services-language = Язык
services-any-language = Все языки
services-open-now = Открыто сейчас
services-show = Показать
services-found = Найдено адресов: { $count }
services-none = Под всё это не подходит ни один адрес. Уберите одно условие или спросите социальных работников.
services-open-note = «Открыто сейчас» учитывает только подтверждённые часы работы.

service-towns = Города: { $towns }
service-needs = Для чего
service-audience = Для кого
service-languages = Языки
service-phone = Телефон
service-mail = Эл. почта
service-web = Сайт
service-place = Адрес
service-map = Показать на карте: { $site }
service-checked = Проверено: { $day }
service-abolitionist = Эта организация хочет, чтобы секс-работы больше не было. Она помогает и тем, кто хочет продолжать и быть в безопасности.
service-unsure = Ещё не подтверждено: сначала спросите.
service-call-trace = Звонок остаётся в списке звонков этого телефона и часто в счёте. Список можно очистить, счёт нельзя.
service-holidays = За пределами Бельгии в праздники часы работы могут меняться.
service-span = с { $first } до { $last }
service-days = { $first } — { $last }
service-always = днём и ночью, каждый день
service-open = Открыто сейчас, до { $time }
service-open-always = Открыто днём и ночью
service-opens = Закрыто. Откроется: { $day }, { $time }
service-unknown = Часы работы неизвестны: сначала позвоните.

## Зачем приходят.
need-testing = тесты и анализы
need-prep = PrEP, PEP (TPE), ВИЧ
need-care = лечение
need-vaccines = прививки
need-contraception = контрацепция, беременность
need-assault = после сексуального насилия
need-violence = насилие, угрозы
need-legal = права, договор, заявление
need-papers = документы, пребывание
need-social = деньги, жильё, оформление
need-mind = душевное состояние
need-drugs = алкоголь, наркотики
need-trafficking = торговля людьми, эксплуатация
need-community = встречи, взаимопомощь
need-listen = поговорить с кем-то
need-online = фото и видео, шантаж в интернете

audience-women = женщины
audience-men = мужчины
audience-trans = трансгендерные люди
audience-migrants = мигранты
audience-lgbt = ЛГБТ-люди
audience-hiv = люди, живущие с ВИЧ
audience-drugs = люди, которые употребляют
audience-youth = молодые люди

flag-free = бесплатно
flag-anonymous = анонимно
flag-no-papers = документы не нужны
flag-no-appointment = без записи
flag-not-on-bill = не видно в счёте за телефон
