### Volver, leer, responder, borrar.

conversation-tab = Retomar

open-title = Leer la respuesta
open-code = Tu código
open-code-hint = 20 números. Puedes pegarlo o escribirlo, con o sin espacios.
open-kept = Tu texto
open-kept-hint = Todavía no se envió. Escribe tu código y luego envía.
open-open = Abrir la conversación
open-send = Abrir y enviar el texto
open-replace = Cerrar la otra y abrir esta
open-stay = Dejar la que está abierta
open-lost = ¿Perdiste el código?
open-lost-what = Nadie puede recuperarlo. Puedes empezar de nuevo: tu nuevo mensaje no quedará unido al anterior.

thread-title = Tu conversación
thread-organisation = Quién lee y responde: { $organisation }
thread-older = Mensajes más antiguos
thread-newest = Últimos mensajes
thread-frame = Mensajes
thread-waiting = Respuesta prevista el: { $day }
thread-message = Tu respuesta
thread-send = Enviar la respuesta
thread-leave = Cerrar la conversación aquí
thread-leave-what = No se borra: tu código la vuelve a abrir.
thread-code = Ver mi código
thread-keep = Sin mensajes nuevos, esta conversación se borra después del: { $day }
thread-erase = Borrar para siempre

frame-ended = Tu visita está cerrada.
frame-open = Abrir con el código
frame-all = Leer todo
frame-none = Todavía no hay mensajes.
frame-again = Ver si hay algo nuevo

erase-tab = Borrar
erase-title = ¿Borrar esta conversación para todo el mundo?
erase-messages = Todos los mensajes desaparecen del portal, los tuyos y las respuestas.
erase-code = Tu código ya no abre nada.
erase-no-way-back = Nadie puede recuperarlos, nosotros tampoco.
erase-copies = Las copias de seguridad guardan todavía un resto cifrado. La última se destruye en un plazo de 14 días.
erase-remains = Quedan los totales del mes, sin ninguna palabra tuya.
erase-do = Borrar para siempre
erase-keep = Guardar la conversación

gone-left = La conversación está cerrada aquí
gone-left-what = Este navegador ya no puede abrirla sin tu código. Los mensajes siguen ahí.
gone-erased = La conversación está borrada
gone-erased-what = Ya no está en el portal. La última copia de seguridad se destruye en un plazo de 14 días.
gone-history = El historial del navegador guarda el nombre de este sitio y el número de las páginas.
