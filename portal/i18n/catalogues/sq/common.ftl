### Çfarë është në çdo faqe, dhe fjalët që ndajnë disa faqe.

skip = Shko te teksti
leave = Dil
languages = Lexo në gjuhë tjetër

crumbs = Rruga

foot-112 = rrezik, ambulancë, zjarrfikës
foot-101 = policia, urgjent
foot-poison = qendra kundër helmimeve
foot-trafficking = trafikim dhe shfrytëzim
foot-private = Çfarë mbron kjo faqe, dhe çfarë nuk mundet
foot-contact = Shkruaji ekipit social
foot-code = Numri i kësaj faqeje:
foot-code-use = Mund ta thuash në telefon ose ta shkruash në letër.

urgent-title = Është urgjente
urgent-now = Në rrezik tani? Telefono:
urgent-wait-not = Mos e prit përgjigjen tonë. Telefono, ose lexo çfarë të bësh menjëherë.
urgent-u34 = Prezervativi u ça
urgent-u35 = Pas një sulmi seksual
urgent-u36 = Dikush nuk zgjohet
urgent-u37 = Dikush të kërcënon ose të mban mbyllur
urgent-u38 = Kërcënojnë se do t’i tregojnë imazhet e tua

talk-title = Fol me dikë
talk-what = Një njeri i ekipit social e lexon mesazhin tënd dhe përgjigjet këtu. Është falas, pa emër dhe pa llogari. Një kod të kthen te përgjigjja.
talk-write = Shkruaj një mesazh
talk-code = Kam një kod

mark-why = Pse kjo vijë me pika?

day-today = sot
day-yesterday = dje

message-from-you = Ti
message-from-staff = Ekipi social

## Për çfarë mund të flitet.
topic-health = Shëndeti
topic-violence = Dhunë, kërcënime
topic-work = Puna dhe ligji
topic-papers = Letrat
topic-money = Paratë dhe banesa
topic-mind = Si ndihesh
topic-other = Diçka tjetër

region-antwerp = Antwerpen
region-brussels = Bruksel
region-east-flanders = Flandra Lindore
region-flemish-brabant = Brabanti Flamand
region-hainaut = Hainaut
region-liege = Liège
region-limburg = Limburg
region-luxembourg-province = Provinca e Luksemburgut
region-namur = Namur
region-walloon-brabant = Brabanti Valon
region-west-flanders = Flandra Perëndimore
region-luxembourg = Luksemburgu (shteti)
region-elsewhere = Gjetkë
