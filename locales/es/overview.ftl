## Panorama: preparación, hallazgos, primeros pasos.
# In small beside a body, before the name of its term.
overview-term-ends = Termina el período
# In small beside a person, before the name of the post.
overview-tenure-ends = Termina la gestión
# In small beside an event.
overview-not-closed = Debió terminar y sigue como previsto
# Head of the events that follow the next one.
overview-then = Después
# A link, when no meeting is planned.
overview-next-plan = Anotar la próxima
# How far the next meeting is prepared.
overview-prep-steps = { $done } de { $total } pasos
# Steps of the preparation of a meeting.
overview-prep-place = Fechas y sede
overview-prep-invitations = Convocatoria enviada
overview-prep-answers = Respuestas recibidas
overview-prep-names = Delegados con nombre
overview-prep-agenda = Orden del día
overview-prep-texts = Orden del día en todos los idiomas
overview-prep-documents = Documentos
# State of a step, for screen readers.
overview-prep-done = hecho
overview-prep-under-way = en curso
overview-prep-open = por hacer
# A link to all findings.
overview-findings-all = Ver todos
overview-texts = Traducciones
overview-texts-open = Ver los textos
# A button. $step: the next of the first steps, such as members.
overview-empty-next = Seguir: { $step }
# A link to the calendar of the year. $count: its own events.
overview-year-calendar =
    { $count ->
        [one] Calendario: { $count } evento propio
        [many] Calendario: { $count } eventos propios
       *[other] Calendario: { $count } eventos propios
    }
