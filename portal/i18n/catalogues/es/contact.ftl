### Escribir, y la página del código.

contact-tab = Escribir
contact-title = Escríbenos, sin decir quién eres
contact-lead = Solo hace falta el mensaje. Escribe en el idioma que quieras.
contact-nobody = ¿Estás en peligro? Llama ahora:
contact-before = Antes de escribir
contact-who = Quién lee:
contact-who-what = el equipo de una sola organización. Puedes elegirla más abajo; si no, el portal toma la que conviene.
contact-days = responde: { $days }
contact-when = La respuesta
contact-when-what = llega los días escritos aquí. La página siguiente dice qué día mirar.
contact-not = No escribas
contact-not-what = tu nombre completo, tu dirección, ni un apodo o un número que uses en un anuncio.
contact-code = Tu código.
contact-code-what = Después de enviar, recibes 20 números. Son el único camino hacia la respuesta: ten papel a mano.
contact-empty = Si vuelves atrás,
contact-empty-what = la casilla estará vacía. Así, la próxima persona que tome este dispositivo no lee tus palabras.

contact-message = Tu mensaje
contact-limit = { $limit } caracteres como máximo.
contact-more = Agregar un tema, una zona, una organización o un apodo
contact-topic = Tema
contact-topic-none = No elijo
contact-region = Zona
contact-region-none = No la digo
contact-organisation = Quién debe leer
contact-organisation-none = Elijan por mí
contact-organisation-kept = La que elegiste
contact-nickname = Apodo
contact-nickname-hint = Una palabra para que el equipo te llame. Toma una que no uses en ningún otro lugar.
contact-send = Enviar el mensaje
contact-send-again = Enviar otra vez

code-tab = Para anotar
code-label = Tu código
code-title-first = Enviado. Este es tu código.
code-title-again = Este es tu código
code-only-way = Es el único camino hacia la respuesta. Nadie puede recuperarlo, nosotros tampoco.
code-how = Escríbelo en un papel, como un número de teléfono. No se lo des a nadie: quien lo tiene puede leer todo y borrar todo.
code-written = Ya lo anoté
code-when = Cuándo mirar
code-organisation = Quién lee tu mensaje: { $organisation }
code-look = Vuelve a mirar el: { $day }
code-no-word = No podemos avisarte: no tenemos ni tu número ni tu dirección.
code-keep = Guardar el código de otra forma
code-print = Imprime esta página con el menú del navegador: el papel lleva el código y nada más.
code-qr = El código en imagen
code-qr-what = Esta imagen contiene los 20 números y nada más. Una foto en un teléfono muchas veces se copia en internet: el papel es más seguro.
code-leave = El botón “Salir”, arriba, cierra tu conversación en este navegador. Después, solo el código la vuelve a abrir.

received-title = Tu mensaje ya llegó
received-lead = No se envió dos veces. Para leer la respuesta, abre la conversación con tu código.
received-no-code = El código ya no se muestra aquí, para que nadie más lo vea. ¿No lo anotaste? Escribe un mensaje nuevo.
received-open = Abrir con mi código
received-new = Escribir un mensaje nuevo
