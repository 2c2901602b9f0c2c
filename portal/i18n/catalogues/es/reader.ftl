### Las páginas para leer.

home-tab = Inicio
home-title = Salud, seguridad, derechos. Sin decir quién eres.
home-lead = Lee, haz una pregunta, vuelve cuando quieras. Es gratis, sin nombre y sin cuenta.
home-read = Leer

section-urgent-title = Es urgente
section-urgent-summary = Qué hacer ahora, en orden
section-health-title = Salud
section-health-summary = Pruebas, tratamientos, condones
section-protection-title = Seguridad
section-protection-summary = Primer contacto, en línea, policía
section-rights-title = Derechos y papeles
section-rights-summary = La ley, la atención médica, los trámites
section-mind-title = Estar bien
section-mind-summary = El ánimo, las drogas, cambiar de trabajo
section-guides-title = Guías
section-guides-summary = Un tema de principio a fin
section-directory-title = Direcciones cerca de ti
section-directory-summary = Quién ayuda, dónde y cuándo
section-about-title = Sobre este sitio
section-about-summary = Qué está protegido, escribir, quiénes somos

page-contents = En esta página
page-unsure-sample = La línea de puntos.
page-unsure = Una persona profesional todavía debe confirmar esta frase. Antes de confiar en ella, pregunta a un médico, a un abogado o al equipo social.
page-draft = Aún no revisado por profesionales.
page-machine = Traducción automática. Puede ser más antigua que la página en francés.
page-french = La página en francés
page-checked = Revisado el: { $day }
page-sources = De dónde vienen estos datos
page-next = Lee también

missing-title = Esta página todavía no está traducida
missing-lead = Existe en francés. También puedes hacer tu pregunta en tu idioma.
missing-french = En francés
missing-ask = El equipo social te responde aquí

not-found-tab = No se encontró
not-found-title = Esta página no existe
not-found-lead = Quizás la dirección está mal copiada. El número de una página tiene una letra y dos números.
not-found-home = Ir al inicio
not-found-home-what = Todas las páginas para leer
not-found-ask = Haz tu pregunta al equipo social
