### The addresses: who helps, where and when. Names and streets are not translated.

day-tomorrow = tomorrow

services-tab = Addresses
services-title = Find an address
services-lead = Choose a region, or search with the boxes below.
services-regions = By region
services-everywhere = Everywhere, by phone or online
services-count = Addresses: { $count }
services-search = Search
services-region = Region or town
services-any-region = All regions
services-need = What for
services-any-need = Everything
services-audience = For whom
services-any-audience = Everybody
services-language = Language
services-any-language = All languages
services-open-now = Open now
services-show = Show
services-found = Addresses found: { $count }
services-none = No address fits all of this. Take a choice away, or ask the social workers.
services-open-note = “Open now” shows confirmed hours only.

service-towns = Towns: { $towns }
service-needs = For
service-audience = For whom
service-languages = Languages
service-phone = Phone
service-mail = E-mail
service-web = Website
service-place = Address
service-map = Look on { $site }
service-checked = Checked on: { $day }
service-abolitionist = This association wants sex work to end. It also helps people who go on and want to live safely.
service-unsure = Not confirmed: ask first.
service-call-trace = A call stays in the call list of this phone, and often on the bill. You can delete the list, not the bill.
service-holidays = Outside Belgium, public holidays may change these hours.
# first and last: two times, as in 18:00
service-span = from { $first } to { $last }
# first and last: two days, as in Monday
service-days = { $first } to { $last }
service-always = day and night, every day
service-open = Open now, until { $time }
service-open-always = Open day and night
# day: today, tomorrow, Tuesday, or a date
service-opens = Closed. Opens: { $day }, { $time }
service-unknown = Hours not known: call first.

## What somebody comes for.
need-testing = testing
need-prep = PrEP, PEP, HIV
need-care = medical care
need-vaccines = vaccines
need-contraception = contraception, pregnancy
need-assault = after a sexual assault
need-violence = violence, threats
need-legal = law, contract, complaint
need-papers = papers, residence
need-social = money, housing, paperwork
need-mind = how you feel
need-drugs = alcohol, drugs
need-trafficking = trafficking, exploitation
need-community = meeting others, support
need-listen = somebody who listens
need-online = images, blackmail online

audience-women = women
audience-men = men
audience-trans = trans people
audience-migrants = migrants
audience-lgbt = LGBT people
audience-hiv = people living with HIV
audience-drugs = people who use drugs
audience-youth = young people

flag-free = free
flag-anonymous = anonymous
flag-no-papers = no papers asked
flag-no-appointment = no appointment
flag-not-on-bill = not on the phone bill
