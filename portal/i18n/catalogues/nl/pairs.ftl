### Twee talen naast elkaar: een voor wie helpt, een voor wie geholpen wordt.

pairs-tab = Twee talen
pairs-title = Twee talen naast elkaar
pairs-lead = Om samen te lezen. Kies een pagina en twee talen.
pairs-page = Pagina
pairs-first = Eerste taal
pairs-second = Tweede taal
pairs-show = Tonen
pairs-rest = De rest
pairs-lacks = Deze pagina bestaat nog niet in deze twee talen. Kies een andere, of vraag het aan het sociaal team.
