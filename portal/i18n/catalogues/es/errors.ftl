### Lo que no funcionó, qué pasa con el texto, y qué hacer.

error-tab = Para revisar
error-heading = No funcionó
error-go = Ir a la casilla
error-to-home = Ir al inicio

error-unexpected = Algo no funcionó de nuestro lado. Si estabas enviando un texto, recarga esta página: así se envía una sola vez.
error-not-found = Esta página no existe, o ya no existe.
error-method = Esta dirección no se abre de esta forma. Pasa por la página de inicio.
error-too-large = Tu envío supera el límite de { $limit } KB, y no se guardó nada. Divide tu texto en varios mensajes de 20.000 caracteres como máximo.

error-empty = Todavía no hay mensaje. Escribe unas palabras y luego envía.
error-too-long = { $over ->
    [one] Sobra { $over } carácter: el límite es { $limit }. Tu texto está abajo: acórtalo o envíalo en dos mensajes.
   *[other] Sobran { $over } caracteres: el límite es { $limit }. Tu texto está abajo: acórtalo o envíalo en dos mensajes.
}
error-code-in-text = Tu texto contiene el código de una conversación. Quita esos números: quien los lea podría abrir todo. Tu texto está abajo.
error-choice = Una opción de la lista ya no existe. Tu texto está abajo: elige otra vez, o deja la primera opción de la lista.

error-code-length = { $count ->
    [0] Todavía no hay código. Escribe sus 20 números.
    [one] Un código tiene 20 números, y aquí hay { $count }. Compara con tu papel.
   *[other] Un código tiene 20 números, y aquí hay { $count }. Compara con tu papel.
}
error-code-slip = Hay un número mal copiado, o dos números cambiaron de lugar. Compara con tu papel.
error-code-unknown = Este código no abre ninguna conversación. Compara cada número con tu papel. Si todo está bien, la conversación se borró o pasó su fecha.
error-another-open = Hay otra conversación abierta en este navegador. Déjala abierta, o ciérrala aquí para abrir la de este código.

error-stamp-expired = Este formulario llevaba más de 12 horas abierto, y tu mensaje no se envió. Está abajo: presiona una vez para enviarlo.
error-stamp-tampered = Este formulario ya no vale, y tu mensaje no se envió. Está abajo: presiona una vez para enviarlo.
error-stamp-burnt = Este formulario era de una conversación cerrada o borrada. Tu texto está abajo: presiona una vez para enviarlo como mensaje nuevo, con un código nuevo.
error-already-received = Tu mensaje ya llegó. Abre la conversación con tu código.

error-foreign-site = El envío venía de la página de otro sitio, así que no se envió nada. Lo que escribiste está abajo: léelo otra vez y presiona de nuevo.
error-content-type = El formulario llegó de una forma desconocida, así que no se envió nada. Lo que escribiste está abajo: presiona de nuevo.
error-token = Esta página era demasiado antigua, así que no se envió nada. Lo que escribiste está abajo: presiona de nuevo.
error-slow-down = { $seconds ->
    [one] Ahora llegan muchos mensajes. El tuyo está abajo: espera { $seconds } segundo y presiona de nuevo.
   *[other] Ahora llegan muchos mensajes. El tuyo está abajo: espera { $seconds } segundos y presiona de nuevo.
}
error-try-later = Hubo muchos intentos en poco tiempo. No se perdió nada de lo que escribiste: prueba otra vez en diez minutos.
error-full = El equipo recibió muchos mensajes. El tuyo está abajo, todavía sin enviar: prueba otra vez en diez minutos.
error-busy = El sitio está muy ocupado. No se perdió nada de lo que escribiste: presiona de nuevo.
error-store-down = Ahora no se puede abrir. No se perdió nada de lo que escribiste: prueba otra vez en un minuto.
error-database-busy = El sitio está muy ocupado. No se perdió nada de lo que escribiste: presiona de nuevo.
error-database-down = El sitio no puede guardar nada en este momento. Lo que escribiste está abajo, todavía sin enviar: prueba otra vez en unos minutos.
error-visit-ended = Tu visita está cerrada. Si habías escrito un texto, está abajo: escribe tu código para continuar.
error-gone = Esta conversación ya no existe: se borró o pasó su fecha. Si habías escrito un texto, está abajo: cópialo en un mensaje nuevo.
error-nobody = Ningún equipo puede leer mensajes en este momento. No se perdió nada de lo que escribiste: prueba otra vez más tarde.
