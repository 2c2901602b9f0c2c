### Lo que una página dice de su edad.

page-overdue = Esta página espera una nueva revisión. Puede haber cambiado algún detalle. Si tienes dudas, pregunta al equipo social.
page-outdated = La página en francés cambió desde entonces.
