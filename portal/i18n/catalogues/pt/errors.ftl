### O que não funcionou, o que acontece com o texto, e o que fazer.

error-tab = Rever
error-heading = Não funcionou
error-go = Ir para o campo
error-to-home = Ir para o início

error-unexpected = Algo não funcionou do nosso lado. Se você estava enviando um texto, recarregue esta página: assim ele é enviado uma única vez.
error-not-found = Esta página não existe, ou não existe mais.
error-method = Este endereço não abre desta forma. Comece pela página inicial.
error-too-large = Seu envio passa do limite de { $limit } KB, e nada dele foi guardado. Divida seu texto em várias mensagens de 20.000 caracteres no máximo.

error-empty = Ainda não há mensagem. Escreva algumas palavras e depois envie.
error-too-long = { $over ->
    [one] Há { $over } caractere a mais: o limite é { $limit }. Seu texto está abaixo: encurte, ou envie em duas mensagens.
   *[other] Há { $over } caracteres a mais: o limite é { $limit }. Seu texto está abaixo: encurte, ou envie em duas mensagens.
}
error-code-in-text = Seu texto contém o código de uma conversa. Tire esses números: quem ler poderia abrir tudo. Seu texto está abaixo.
error-choice = Uma opção da lista não existe mais. Seu texto está abaixo: escolha de novo, ou deixe a primeira opção da lista.

error-code-length = { $count ->
    [0] Ainda não há código. Digite os 20 números.
    [one] Um código tem 20 números, e aqui há { $count }. Compare com seu papel.
   *[other] Um código tem 20 números, e aqui há { $count }. Compare com seu papel.
}
error-code-slip = Um número foi copiado errado, ou dois números trocaram de lugar. Compare com seu papel.
error-code-unknown = Este código não abre nenhuma conversa. Compare cada número com seu papel. Se tudo estiver certo, a conversa foi apagada ou o prazo dela passou.
error-another-open = Outra conversa está aberta neste navegador. Mantenha essa, ou feche aqui para abrir a deste código.

error-stamp-expired = Este formulário estava aberto há mais de 12 horas, e sua mensagem não foi enviada. Ela está abaixo: aperte uma vez para enviar.
error-stamp-tampered = Este formulário não vale mais, e sua mensagem não foi enviada. Ela está abaixo: aperte uma vez para enviar.
error-stamp-burnt = Este formulário era de uma conversa fechada ou apagada. Seu texto está abaixo: aperte uma vez para enviar como nova mensagem, com um novo código.
error-already-received = Sua mensagem já chegou. Abra a conversa com seu código.

error-foreign-site = O envio vinha da página de outro site, por isso nada foi enviado. O que você digitou está abaixo: leia de novo e aperte mais uma vez.
error-content-type = O formulário chegou em um formato desconhecido, por isso nada foi enviado. O que você digitou está abaixo: aperte mais uma vez.
error-token = Esta página era antiga demais, por isso nada foi enviado. O que você digitou está abaixo: aperte mais uma vez.
error-slow-down = { $seconds ->
    [one] Muitas mensagens estão chegando agora. A sua está abaixo: espere { $seconds } segundo e aperte mais uma vez.
   *[other] Muitas mensagens estão chegando agora. A sua está abaixo: espere { $seconds } segundos e aperte mais uma vez.
}
error-try-later = Houve muitas tentativas em pouco tempo. Nada do que você digitou se perdeu: tente de novo em dez minutos.
error-full = A equipe recebeu muitas mensagens. A sua está abaixo, ainda não enviada: tente de novo em dez minutos.
error-busy = O site está muito ocupado. Nada do que você digitou se perdeu: aperte mais uma vez.
error-store-down = A abertura não funciona neste momento. Nada do que você digitou se perdeu: tente de novo em um minuto.
error-database-busy = O site está muito ocupado. Nada do que você digitou se perdeu: aperte mais uma vez.
error-database-down = O site não consegue salvar nada neste momento. O que você digitou está abaixo, ainda não enviado: tente de novo em alguns minutos.
error-visit-ended = Sua visita foi fechada. Se você tinha escrito um texto, ele está abaixo: digite seu código para continuar.
error-gone = Esta conversa não existe mais: ela foi apagada ou o prazo dela passou. Se você tinha escrito um texto, ele está abaixo: copie em uma nova mensagem.
error-nobody = Nenhuma equipe pode ler mensagens neste momento. Nada do que você digitou se perdeu: tente de novo mais tarde.
