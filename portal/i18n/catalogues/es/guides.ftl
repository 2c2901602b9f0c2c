### Las guías: preguntas, y debajo de cada respuesta lo que hay que hacer.

guide-how = Toca la respuesta que es la tuya. Tus respuestas no se envían a ningún lado.

clock-risk = Día del riesgo
clock-until = Último día, a la misma hora
clock-day = ¿Qué día?
clock-hour = ¿Hacia qué hora?
clock-earlier = antes
clock-left = Horas que quedan:
clock-end = A más tardar:
clock-go = Ve ahora. No esperes la última hora.
clock-near = Estás en el límite. Ve ahora.
clock-over = El plazo ya pasó. Llama de todos modos, y sigue leyendo aquí.
clock-later = Esa hora todavía no llegó. Elige otra.
clock-forget = Esta página olvida lo que elegiste cuando sales de ella.
