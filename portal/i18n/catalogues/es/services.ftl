### Las direcciones: quién ayuda, dónde y cuándo. Los nombres y las calles no se traducen.

day-tomorrow = mañana

services-tab = Direcciones
services-title = Encontrar una dirección
services-lead = Elige una zona, o busca con las casillas de abajo.
services-regions = Por zona
services-everywhere = En todas partes, por teléfono o en línea
services-count = Direcciones: { $count }
services-search = Buscar
services-region = Zona o ciudad
services-any-region = Todas las zonas
services-need = Para qué
services-any-need = Todo
services-audience = Para quién
services-any-audience = Todo el mundo
services-language = Idioma
services-any-language = Todos los idiomas
services-open-now = Abierto ahora
services-show = Mostrar
services-found = Direcciones encontradas: { $count }
services-none = Ninguna dirección cumple todo eso. Quita una opción, o pregunta al equipo social.
services-open-note = “Abierto ahora” muestra solo los horarios confirmados.

service-towns = Ciudades: { $towns }
service-needs = Para
service-audience = Para quién
service-languages = Idiomas
service-phone = Teléfono
service-mail = Correo electrónico
service-web = Sitio web
service-place = Dirección
service-map = Ver en { $site }
service-checked = Revisado el: { $day }
service-abolitionist = Esta asociación desea que el trabajo sexual deje de existir. También ayuda a quien quiere seguir y vivir con seguridad.
service-unsure = Sin confirmar: pregunta primero.
service-call-trace = Una llamada queda en la lista de llamadas de este teléfono, y muchas veces en la factura. Puedes borrar la lista, pero no la factura.
service-holidays = Fuera de Bélgica, los días feriados pueden cambiar estos horarios.
# first y last: dos horas, como 18:00
service-span = de { $first } a { $last }
# first y last: dos días, como lunes
service-days = de { $first } a { $last }
service-always = día y noche, todos los días
service-open = Abierto ahora, hasta las { $time }
service-open-always = Abierto día y noche
# day: hoy, mañana, martes, o una fecha
service-opens = Cerrado. Abre: { $day }, { $time }
service-unknown = Horario no conocido: llama primero.

## Para qué se viene.
need-testing = pruebas
need-prep = PrEP, PEP, VIH
need-care = atención médica
need-vaccines = vacunas
need-contraception = anticoncepción, embarazo
need-assault = después de una agresión sexual
need-violence = violencia, amenazas
need-legal = derecho, contrato, denuncia
need-papers = papeles, residencia
need-social = dinero, vivienda, trámites
need-mind = cómo te sientes
need-drugs = alcohol, drogas
need-trafficking = trata, explotación
need-community = encuentro, apoyo mutuo
need-listen = alguien que escucha
need-online = imágenes, chantaje en línea

audience-women = mujeres
audience-men = hombres
audience-trans = personas trans
audience-migrants = personas migrantes
audience-lgbt = personas LGBT
audience-hiv = personas que viven con el VIH
audience-drugs = personas que usan drogas
audience-youth = jóvenes

flag-free = gratis
flag-anonymous = anónimo
flag-no-papers = sin mostrar papeles
flag-no-appointment = sin cita
flag-not-on-bill = no sale en la factura del teléfono
