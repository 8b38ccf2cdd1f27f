## Preparing an event, its minutes, and an event made after another.
events-tab-preparation = Preparación
events-prep-checklist = Lista de preparación
events-prep-add = Añadir paso
events-prep-late = { $count ->
    [one] uno atrasado
   *[other] { $count } atrasados
  }
# When a step was done.
events-prep-done = hecho { $date }
events-prep-before = { $days ->
    [one] un día antes
   *[other] { $days } días antes
  }
events-prep-after = { $days ->
    [one] un día después
   *[other] { $days } días después
  }
events-prep-day = el primer día
events-prep-template = Los pasos de un evento de este tipo, contados hacia atrás desde su primer día:
events-prep-start = Empezar con estos pasos
events-prep-invitations = Invitaciones y respuestas
events-prep-invite = Poner a los miembros en la lista
# After members were put on the list. $without: those whose post nobody holds.
events-prep-invited = { $count ->
    [0] Todos estaban ya en la lista.
    [one] Uno añadido
   *[other] { $count } añadidos
  }{ $without ->
    [0] {""}
   *[other] ; { $without } sin persona
  }
events-prep-countries = { $count ->
    [one] un país
   *[other] { $count } países
  }
events-prep-nobody = Todavía no se ha invitado a nadie.
events-prep-accreditation = Acreditación
events-prep-accreditation-none = Nadie acreditado todavía: quién habla y vota por un miembro.
events-clone = Nuevo a partir de este
events-clone-title = Un evento nuevo a partir de { $event }
events-clone-parts = Qué se lleva
events-clone-organizers = Organizadores
events-clone-series = Serie, con el número siguiente
events-clone-segments = Segmentos
events-clone-sessions = Sesiones
events-clone-agenda = Puntos de la agenda
events-clone-invited = Invitados
events-clone-checklist = Lista de preparación
events-clone-make = Crear el evento
events-offered = Espera a ser retomado
events-offered-warnings = Lo que los horarios no cumplen
events-offered-late = atrasado
# $event: where it was postponed.
events-offered-postponed = aplazado en { $event }
events-offered-take = Poner en la agenda
events-offered-more = { $count } más
events-minutes = Acta
events-minutes-how = Partes y estado
events-minutes-heading = Apertura
events-minutes-previous = Acta anterior
events-minutes-attendance = Asistencia
events-minutes-chair = preside: { $name }
events-minutes-other = Otros asuntos
events-minutes-closing = Cierre
events-minutes-parts = Partes
events-minutes-not-begun = Compuesta de lo que dicen los registros. Empiece el acta para editarla y circularla.
events-minutes-begin = Empezar el acta
events-minutes-print = Imprimir
events-minutes-number = Numerar las decisiones
events-minutes-circulate = Circular
events-minutes-amend = Anotar una enmienda
events-minutes-approve = Aprobar
events-minutes-approved-at = Aprobada en
events-minutes-no-later = La aprueba una reunión posterior del órgano; todavía no hay ninguna.
events-minutes-present = Presentes
events-minutes-excused = Excusados
events-minutes-absent = Ausentes
events-minutes-nobody = Por nadie
## Participation in figures.
events-as-figures = Cifras
events-figures = Participación
events-figures-from = Desde
events-figures-to = hasta
events-figures-by = Contado por
events-figures-country = País
events-figures-institution = Institución
events-figures-sex = Sexo
events-figures-capacity = Calidad
events-figures-year = Año
events-figures-persons = Personas
events-figures-participations = Participaciones
events-figures-seats = Lugares sin persona
events-figures-events = Eventos
# Head of a column: numbers that sources state, without names.
events-figures-numbers = Personas sin nombre
# Over the columns before it, and over it.
events-figures-counted = Contado por nombre
events-figures-stated = Dicho por las fuentes
# In the panel that lists those numbers.
events-figures-behind = Cada número lo dice un registro de su evento. Son asistencias, no personas distintas: quien fue a dos eventos puede estar en los dos.
events-figures-sessions = Sesiones asistidas
# Of the sessions held while it was a member.
events-figures-percent = { $percent } ({ $attended } de { $within })
events-figures-unsaid = Sin dato
events-figures-total = Todo, cada cosa una vez
events-figures-note = Personas son personas distintas; las participaciones cuentan a cada una una vez por evento. Los números de personas sin nombre nunca se suman a las personas.
events-figures-none = Ningún evento de la red en estos años.
# In place of the list of an event's decisions.
events-decisions-none = Ninguna todavía. Se escriben en la sala a medida que se toman, o aquí; cada una puede salir de una votación y dejar compromisos.

# Sobre una agenda. $place: la ciudad del evento; $difference: lo que el reloj de este equipo marca de más o de menos, «+2 h».
events-agenda-zone = Las horas son de { $place }; en su reloj, { $difference }.
