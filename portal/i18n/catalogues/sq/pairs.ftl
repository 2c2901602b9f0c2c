### Dy gjuhë krah për krah: një për njeriun që ndihmon, një për njeriun që ndihmohet.

pairs-tab = Dy gjuhë
pairs-title = Dy gjuhë krah për krah
pairs-lead = Për të lexuar bashkë. Zgjidh një faqe dhe dy gjuhë.
pairs-page = Faqja
pairs-first = Gjuha e parë
pairs-second = Gjuha e dytë
pairs-show = Trego
pairs-rest = Më tej
pairs-lacks = Kjo faqe ende nuk ekziston në këto dy gjuhë. Zgjidh një tjetër, ose pyet ekipin social.
