### Due lingue fianco a fianco: una per chi aiuta, una per la persona aiutata.

pairs-tab = Due lingue
pairs-title = Due lingue fianco a fianco
pairs-lead = Per leggere in due. Scegli una pagina e due lingue.
pairs-page = Pagina
pairs-first = Prima lingua
pairs-second = Seconda lingua
pairs-show = Mostra
pairs-rest = Il seguito
pairs-lacks = Questa pagina non esiste ancora in queste due lingue. Scegline un’altra, o chiedi all’équipe sociale.
