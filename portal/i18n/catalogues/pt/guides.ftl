### Os guias: perguntas e, embaixo de cada resposta, o que fazer.

guide-how = Toque na resposta que é a sua. Suas respostas não são enviadas a lugar nenhum.

clock-risk = Dia do risco
clock-until = Último dia, na mesma hora
clock-day = Que dia?
clock-hour = Por volta de que horas?
clock-earlier = antes
clock-left = Horas que restam:
clock-end = No mais tardar:
clock-go = Vá agora. Não espere a última hora.
clock-near = Você está no limite. Vá agora.
clock-over = O prazo passou. Ligue mesmo assim, e leia o resto aqui.
clock-later = Essa hora ainda não chegou. Escolha outra.
clock-forget = Esta página esquece sua escolha quando você sai dela.
