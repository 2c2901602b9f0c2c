### Lo que está en cada página, y las palabras que comparten varias páginas.

skip = Ir al texto
leave = Salir
languages = Leer en otro idioma

crumbs = Ruta

foot-112 = peligro, ambulancia, bomberos
foot-101 = policía, si es urgente
foot-poison = centro de intoxicaciones
foot-trafficking = trata y explotación
foot-private = Lo que este sitio protege, y lo que no puede
foot-contact = Escribir al equipo social
foot-code = Número de esta página:
foot-code-use = Puedes decirlo por teléfono o anotarlo en un papel.

urgent-title = Es urgente
urgent-now = ¿Peligro ahora? Llama:
urgent-wait-not = No esperes nuestra respuesta. Llama, o lee qué hacer ya mismo.
urgent-u34 = Se rompió el condón
urgent-u35 = Después de una agresión sexual
urgent-u36 = Alguien no despierta
urgent-u37 = Alguien te amenaza o te encierra
urgent-u38 = Amenazan con mostrar tus imágenes

talk-title = Hablar con alguien
talk-what = Una persona del equipo social lee tu mensaje y responde aquí. Es gratis, sin nombre y sin cuenta. Con un código vuelves a la respuesta.
talk-write = Escribir un mensaje
talk-code = Tengo un código

mark-why = ¿Por qué esta línea de puntos?

day-today = hoy
day-yesterday = ayer

message-from-you = Tú
message-from-staff = Equipo social

## De qué se puede hablar.
topic-health = Salud
topic-violence = Violencia, amenazas
topic-work = Trabajo y ley
topic-papers = Papeles
topic-money = Dinero y vivienda
topic-mind = Cómo te sientes
topic-other = Otra cosa

region-antwerp = Amberes
region-brussels = Bruselas
region-east-flanders = Flandes Oriental
region-flemish-brabant = Brabante Flamenco
region-hainaut = Henao (Hainaut)
region-liege = Lieja
region-limburg = Limburgo
region-luxembourg-province = Provincia de Luxemburgo
region-namur = Namur
region-walloon-brabant = Brabante Valón
region-west-flanders = Flandes Occidental
region-luxembourg = Luxemburgo (país)
region-elsewhere = Otro lugar
