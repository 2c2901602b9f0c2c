### Çfarë thotë një faqe për moshën e saj.

page-overdue = Kjo faqe pret një kontroll të ri. Ndonjë hollësi mund të ketë ndryshuar. Kur ke dyshim, pyet ekipin social.
page-outdated = Faqja në frëngjisht ka ndryshuar që atëherë.
