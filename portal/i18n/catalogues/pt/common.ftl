### O que está em todas as páginas, e as palavras que várias páginas usam.

skip = Ir para o texto
leave = Sair
languages = Ler em outro idioma

crumbs = Caminho

foot-112 = perigo, ambulância, bombeiros
foot-101 = polícia, emergência
foot-poison = centro de intoxicações
foot-trafficking = tráfico de pessoas e exploração
foot-private = O que este site protege, e o que não consegue proteger
foot-contact = Escrever para a equipe social
foot-code = Número desta página:
foot-code-use = Você pode dizer o número por telefone ou anotar em um papel.

urgent-title = É urgente
urgent-now = Perigo agora? Ligue:
urgent-wait-not = Não espere a nossa resposta. Ligue, ou leia o que fazer agora mesmo.
urgent-u34 = A camisinha estourou
urgent-u35 = Depois de uma agressão sexual
urgent-u36 = Alguém não acorda
urgent-u37 = Alguém ameaça ou tranca você
urgent-u38 = Ameaçam mostrar suas imagens

talk-title = Falar com alguém
talk-what = Uma pessoa da equipe social lê sua mensagem e responde aqui. É grátis, sem nome e sem cadastro. Um código leva você de volta à resposta.
talk-write = Escrever uma mensagem
talk-code = Tenho um código

mark-why = Por que esta linha pontilhada?

day-today = hoje
day-yesterday = ontem

message-from-you = Você
message-from-staff = Equipe social

topic-health = Saúde
topic-violence = Violência, ameaças
topic-work = Trabalho e lei
topic-papers = Documentos
topic-money = Dinheiro e moradia
topic-mind = Como você se sente
topic-other = Outro assunto

region-antwerp = Antuérpia
region-brussels = Bruxelas
region-east-flanders = Flandres Oriental
region-flemish-brabant = Brabante Flamengo
region-hainaut = Hainaut
region-liege = Liège
region-limburg = Limburgo
region-luxembourg-province = Província de Luxemburgo
region-namur = Namur
region-walloon-brabant = Brabante Valão
region-west-flanders = Flandres Ocidental
region-luxembourg = Luxemburgo (país)
region-elsewhere = Outro lugar
