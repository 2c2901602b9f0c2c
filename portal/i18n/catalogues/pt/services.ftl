### Os endereços: quem ajuda, onde e quando. Nomes e ruas não se traduzem.

day-tomorrow = amanhã

services-tab = Endereços
services-title = Achar um endereço
services-lead = Escolha uma região, ou busque com os campos abaixo.
services-regions = Por região
services-everywhere = Em toda parte, por telefone ou on-line
services-count = Endereços: { $count }
services-search = Buscar
services-region = Região ou cidade
services-any-region = Todas as regiões
services-need = Para quê
services-any-need = Tudo
services-audience = Para quem
services-any-audience = Todo mundo
services-language = Idioma
services-any-language = Todos os idiomas
services-open-now = Aberto agora
services-show = Mostrar
services-found = Endereços encontrados: { $count }
services-none = Nenhum endereço atende a tudo isso. Tire uma opção, ou pergunte à equipe social.
services-open-note = “Aberto agora” só mostra horários confirmados.

service-towns = Cidades: { $towns }
service-needs = Para
service-audience = Para quem
service-languages = Idiomas
service-phone = Telefone
service-mail = E-mail
service-web = Site
service-place = Endereço
service-map = Ver em { $site }
service-checked = Verificado em: { $day }
service-abolitionist = Esta associação deseja que o trabalho sexual deixe de existir. Ela também ajuda quem quer continuar e viver em segurança.
service-unsure = A confirmar: pergunte antes.
service-call-trace = Uma ligação fica na lista de chamadas deste telefone e, muitas vezes, na conta. Você pode apagar a lista, mas não a conta.
service-holidays = Fora da Bélgica, os feriados podem mudar estes horários.
service-span = de { $first } a { $last }
service-days = { $first } a { $last }
service-always = dia e noite, todos os dias
service-open = Aberto agora, até { $time }
service-open-always = Aberto dia e noite
service-opens = Fechado. Abre: { $day }, { $time }
service-unknown = Horário desconhecido: ligue antes.

need-testing = testes
need-prep = PrEP, PEP, HIV
need-care = atendimento médico
need-vaccines = vacinas
need-contraception = contracepção, gravidez
need-assault = depois de uma agressão sexual
need-violence = violência, ameaças
need-legal = lei, contrato, denúncia
need-papers = documentos, residência
need-social = dinheiro, moradia, burocracia
need-mind = saúde emocional
need-drugs = álcool, drogas
need-trafficking = tráfico de pessoas, exploração
need-community = encontro, apoio mútuo
need-listen = alguém que escuta
need-online = imagens, chantagem on-line

audience-women = mulheres
audience-men = homens
audience-trans = pessoas trans e travestis
audience-migrants = migrantes
audience-lgbt = pessoas LGBT
audience-hiv = pessoas vivendo com HIV
audience-drugs = pessoas que usam drogas
audience-youth = jovens

flag-free = grátis
flag-anonymous = anônimo
flag-no-papers = sem mostrar documentos
flag-no-appointment = sem hora marcada
flag-not-on-bill = não aparece na conta do telefone
