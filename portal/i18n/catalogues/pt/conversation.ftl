### Voltar, ler, responder, apagar.

conversation-tab = Retomar

open-title = Ler a resposta
open-code = Seu código
open-code-hint = 20 números. Você pode colar ou digitar, com ou sem espaços.
open-kept = Seu texto
open-kept-hint = Ele ainda não foi enviado. Digite seu código e depois envie.
open-open = Abrir a conversa
open-send = Abrir e enviar o texto
open-replace = Fechar a outra e abrir esta
open-stay = Manter a que está aberta
open-lost = Perdeu o código?
open-lost-what = Ninguém consegue recuperar o código. Você pode começar de novo: a nova mensagem não será ligada à antiga.

thread-title = Sua conversa
thread-organisation = Quem lê e responde: { $organisation }
thread-older = Mensagens mais antigas
thread-newest = Últimas mensagens
thread-frame = Mensagens
thread-waiting = Resposta prevista para: { $day }
thread-message = Sua resposta
thread-send = Enviar a resposta
thread-leave = Fechar a conversa aqui
thread-leave-what = Ela não é apagada: seu código abre de novo.
thread-code = Ver meu código de novo
thread-keep = Sem nova mensagem, esta conversa se apaga depois de: { $day }
thread-erase = Apagar para sempre

frame-ended = Sua visita foi fechada.
frame-open = Abrir com o código
frame-all = Ler tudo
frame-none = Ainda não há mensagem.
frame-again = Ver se há novidade

erase-tab = Apagar
erase-title = Apagar esta conversa para todo mundo?
erase-messages = Todas as mensagens somem do portal, as suas e as respostas.
erase-code = Seu código não abre mais nada.
erase-no-way-back = Ninguém consegue trazer as mensagens de volta, nem nós.
erase-copies = As cópias de segurança ainda guardam um resto criptografado. A última é destruída em até 14 dias.
erase-remains = Os totais do mês ficam, sem nenhuma palavra sua.
erase-do = Apagar para sempre
erase-keep = Manter a conversa

gone-left = A conversa está fechada aqui
gone-left-what = Este navegador não consegue mais abrir a conversa sem o seu código. As mensagens continuam lá.
gone-erased = A conversa foi apagada
gone-erased-what = Ela saiu do portal. A última cópia de segurança é destruída em até 14 dias.
gone-history = O histórico do navegador guarda o nome deste site e o número das páginas.
