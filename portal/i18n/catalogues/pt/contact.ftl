### Escrever, e a página do código.

contact-tab = Escrever
contact-title = Escreva para nós, sem dizer quem você é
contact-lead = Só a mensagem é necessária. Escreva no idioma que quiser.
contact-nobody = Você está em perigo? Ligue agora:
contact-before = Antes de escrever
contact-who = Quem lê:
contact-who-what = a equipe de uma única organização. Você pode escolher mais abaixo. Se não escolher, o portal pega a mais adequada.
contact-days = responde: { $days }
contact-when = A resposta
contact-when-what = chega nos dias escritos aqui. A página seguinte diz em que dia olhar.
contact-not = Não escreva
contact-not-what = seu nome completo, seu endereço, nem um apelido ou número que você usa em anúncios.
contact-code = Seu código.
contact-code-what = Depois do envio, você recebe 20 números. É o único caminho até a resposta: pegue um papel.
contact-empty = Se você voltar à página anterior,
contact-empty-what = o campo estará vazio. Assim, a próxima pessoa que pegar este aparelho não lê suas palavras.

contact-message = Sua mensagem
contact-limit = No máximo { $limit } caracteres.
contact-more = Incluir assunto, região, organização ou apelido
contact-topic = Assunto
contact-topic-none = Não quero escolher
contact-region = Região
contact-region-none = Não quero dizer
contact-organisation = Quem deve ler
contact-organisation-none = Podem escolher por mim
contact-organisation-kept = A que você escolheu
contact-nickname = Apelido
contact-nickname-hint = Uma palavra para a equipe chamar você. Use uma que você não usa em nenhum outro lugar.
contact-send = Enviar a mensagem
contact-send-again = Enviar mais uma vez

code-tab = Para anotar
code-label = Seu código
code-title-first = Mensagem enviada. Este é o seu código.
code-title-again = Este é o seu código
code-only-way = É o único caminho até a resposta. Ninguém consegue recuperar o código, nem nós.
code-how = Escreva em um papel, como um número de telefone. Não dê a ninguém: com ele, é possível ler tudo e apagar tudo.
code-written = Já anotei
code-when = Quando olhar
code-organisation = Quem lê sua mensagem: { $organisation }
code-look = Volte para olhar em: { $day }
code-no-word = Não temos como avisar você: não temos seu número nem seu endereço.
code-keep = Guardar o código de outra forma
code-print = Imprima esta página pelo menu do navegador: o papel traz o código e mais nada.
code-qr = O código em imagem
code-qr-what = Esta imagem contém os 20 números e mais nada. Muitas vezes, o celular copia as fotos para a internet: o papel é mais seguro.
code-leave = O botão “Sair”, no alto, fecha sua conversa neste navegador. Depois, só o código abre de novo.

received-title = Sua mensagem já chegou
received-lead = Ela não foi enviada duas vezes. Para ler a resposta, abra a conversa com seu código.
received-no-code = O código não aparece mais aqui, para que ninguém mais veja. Você não anotou? Escreva uma nova mensagem.
received-open = Abrir com meu código
received-new = Escrever nova mensagem
