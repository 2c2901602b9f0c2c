### O que uma página diz sobre a própria idade.

page-overdue = Esta página espera uma nova verificação. Algum detalhe pode ter mudado. Na dúvida, pergunte à equipe social.
page-outdated = A página em francês mudou depois disso.
