### What stands on every page, and the words that several pages share.

skip = Go to the text
leave = Leave
languages = Read in another language

crumbs = Path

foot-112 = danger, ambulance, fire
foot-101 = police, urgent
foot-poison = poison centre
foot-trafficking = trafficking and exploitation
foot-private = What this site protects, and what it cannot
foot-contact = Write to the social team
foot-code = Number of this page:
foot-code-use = You can say it on the phone or write it on paper.

urgent-title = It is urgent
urgent-now = In danger now? Call:
urgent-wait-not = Do not wait for our answer. Call, or read what to do right now.
urgent-u34 = The condom broke
urgent-u35 = After a sexual assault
urgent-u36 = Somebody does not wake up
urgent-u37 = Somebody threatens you or locks you in
urgent-u38 = Somebody threatens to show your images

talk-title = Talk to someone
talk-what = Somebody from the social team reads your message and answers here. It is free, with no name and no account. A code brings you back to the answer.
talk-write = Write a message
talk-code = I have a code

mark-why = Why this dotted line?

day-today = today
day-yesterday = yesterday

message-from-you = You
message-from-staff = Social team

## What it can be about.
topic-health = Health
topic-violence = Violence, threats
topic-work = Work and the law
topic-papers = Papers
topic-money = Money and housing
topic-mind = How you feel
topic-other = Something else

region-antwerp = Antwerp
region-brussels = Brussels
region-east-flanders = East Flanders
region-flemish-brabant = Flemish Brabant
region-hainaut = Hainaut
region-liege = Liège
region-limburg = Limburg
region-luxembourg-province = Province of Luxembourg
region-namur = Namur
region-walloon-brabant = Walloon Brabant
region-west-flanders = West Flanders
region-luxembourg = Luxembourg (the country)
region-elsewhere = Elsewhere
