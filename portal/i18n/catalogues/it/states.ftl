### Che cosa dice una pagina della sua età.

page-overdue = Questa pagina aspetta una nuova verifica. Un dettaglio può essere cambiato. Se hai un dubbio, chiedi all’équipe sociale.
page-outdated = Da allora la pagina in francese è cambiata.
