### As páginas para ler.

home-tab = Início
home-title = Saúde, segurança, direitos. Sem dizer quem você é.
home-lead = Leia, faça uma pergunta, volte quando quiser. É grátis, sem nome e sem cadastro.
home-read = Ler

section-urgent-title = É urgente
section-urgent-summary = O que fazer agora, na ordem
section-health-title = Saúde
section-health-summary = Testes, tratamentos, camisinhas
section-protection-title = Segurança
section-protection-summary = Primeiro contato, on-line, polícia
section-rights-title = Direitos e documentos
section-rights-summary = A lei, o atendimento médico, o que pedir
section-mind-title = Bem-estar
section-mind-summary = Como você se sente, drogas, mudar de trabalho
section-guides-title = Guias
section-guides-summary = Um assunto do início ao fim
section-directory-title = Endereços perto de você
section-directory-summary = Quem ajuda, onde e quando
section-about-title = Sobre este site
section-about-summary = O que é protegido, escrever, quem somos

page-contents = Nesta página
page-unsure-sample = A linha pontilhada.
page-unsure = Um profissional ainda precisa confirmar esta frase. Antes de confiar nela, pergunte a um médico, a um advogado ou à equipe social.
page-draft = Ainda não revisado por profissionais.
page-machine = Tradução automática. Ela pode ser mais antiga que a página em francês.
page-french = A página em francês
page-checked = Verificado em: { $day }
page-sources = De onde vêm estas informações
page-next = Leia também

missing-title = Esta página ainda não foi traduzida
missing-lead = Ela existe em francês. Você também pode fazer sua pergunta no seu idioma.
missing-french = Em francês
missing-ask = A equipe social responde aqui

not-found-tab = Não encontrada
not-found-title = Esta página não existe
not-found-lead = Talvez o endereço tenha sido copiado errado. O número de uma página tem uma letra e dois números.
not-found-home = Ir para o início
not-found-home-what = Todas as páginas para ler
not-found-ask = Faça sua pergunta à equipe social
