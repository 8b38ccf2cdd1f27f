### Meetings: their kinds of record, fields and choices; what is done in a room and after it.

## Kinds

kind-speaker = ponente
kind-speaker-many = Ponentes
kind-travel = viaje
kind-travel-many = Viajes
kind-step = paso de la preparación
kind-step-many = Pasos de la preparación
kind-vote-cast = voto
kind-vote-cast-many = Votos
kind-paragraph = párrafo
kind-paragraph-many = Párrafos
kind-statement = pronunciamiento
kind-statement-many = Pronunciamientos
kind-minutes = acta
kind-minutes-many = Actas

## Fields added to kinds that were there

person-sex = Sexo
body-numbering = Numeración de sus decisiones
event-delegation-limit = Personas por delegación, como máximo
segment-body = Órgano que se reúne en él
session-chair = Preside
item-state = Estado
item-begun = Abierto a las
item-ended = Cerrado a las
item-about = Retoma
accreditation-segment = Segmento
decision-authentic = Idiomas auténticos

## speaker: its fields

speaker-item = Punto
speaker-role = Función
speaker-person = Persona
speaker-member = Miembro
speaker-organization = Organización
speaker-stated = Como lo escribe el programa
speaker-position = Orden en la lista

## travel: its fields

travel-participant = Participante
travel-organization = Paga la organización
travel-member = Paga el miembro
travel-ticket = Pasaje
travel-ticket-cost = Costo del pasaje
travel-arrival-date = Día de llegada
travel-arrival-time = Hora de llegada
travel-arrival-by = Vuelo de llegada
travel-departure-date = Día de salida
travel-departure-time = Hora de salida
travel-departure-by = Vuelo de salida
travel-lodging = Alojamiento
travel-lodging-begin = Primera noche
travel-lodging-end = Deja el alojamiento
travel-per-diem = Viático por día
travel-per-diem-days = Días de viático
travel-currency = Moneda
travel-visa = Carta para la visa
travel-note = Nota

## step: its fields

step-event = Evento
step-name = Qué hay que hacer
step-days-before = Días antes
step-person = Quién lo hace
step-done = Hecho el
step-note = Nota
step-position = Orden en la lista

## vote_cast: its fields

vote-cast-vote = Votación
vote-cast-member = Miembro
vote-cast-organization = Organización
vote-cast-answer = Voto
vote-cast-position = Orden en la lista

## paragraph: its fields

paragraph-decision = Decisión
paragraph-number = Número
paragraph-text = Texto
paragraph-position = Orden en la lista

## statement: its fields

statement-decision = Decisión
statement-paragraph = Párrafo
statement-kind = Tipo
statement-member = Miembro
statement-country = País
statement-organization = Organización
statement-person = Persona
statement-date = Fecha
statement-text = Texto
statement-position = Orden en la lista

## minutes: their fields

minutes-event = Evento
minutes-number = Número
minutes-state = Estado
minutes-left-out = Partes que no lleva
minutes-opening = Apertura
minutes-attendance = Asistencia, en palabras
minutes-discussion = Otros asuntos tratados
minutes-closing = Clausura
minutes-amendments = Enmiendas pedidas
minutes-circulated = Circulada el
minutes-amended = Enmendada el
minutes-approved = Aprobada el
minutes-approved-by = Aprobada en

## Choices

choice-sex-female = Mujer
choice-sex-male = Hombre
choice-sex-other = Otro
choice-item-state-planned = Previsto
choice-item-state-treated = Tratado
choice-item-state-postponed = Aplazado
choice-item-state-withdrawn = Retirado
choice-speaker-role-speaker = Ponente
choice-speaker-role-moderator = Moderador o moderadora
choice-speaker-role-panellist = Panelista
choice-speaker-role-rapporteur = Relator o relatora
choice-ticket-state-unrecorded = Sin anotar
choice-ticket-state-not-needed = No hace falta
choice-ticket-state-asked = Pedido
choice-ticket-state-reserved = Reservado
choice-ticket-state-issued = Emitido
choice-visa-state-unrecorded = Sin anotar
choice-visa-state-not-needed = No hace falta
choice-visa-state-needed = Hace falta
choice-visa-state-sent = Enviada
choice-visa-state-granted = Visa otorgada
choice-visa-state-refused = Visa negada
choice-vote-answer-in-favour = A favor
choice-vote-answer-against = En contra
choice-vote-answer-abstention = Abstención
choice-vote-answer-absent = Ausente
choice-statement-kind-comment = Comentario
choice-statement-kind-reservation = Reserva
choice-statement-kind-signature = Firma
choice-statement-kind-adhesion = Adhesión posterior
choice-minutes-state-draft = Borrador
choice-minutes-state-circulated = Circulada
choice-minutes-state-amended = Enmendada
choice-minutes-state-approved = Aprobada

## Problems, beside the field

problem-voted-already = Ya votó en esta votación; cada miembro vota una sola vez.
problem-secret-vote = La votación es secreta: se anotan los totales, no quién votó qué.
problem-approved-before = Esa reunión fue antes que esta: un acta se aprueba en una reunión posterior.

problem-not-listed = No está en la lista de participantes del evento. Si llegó sin invitación, agréguelo como llegada imprevista.
problem-not-in-the-room = No está anotado como presente en esta sesión: no puede salir quien no entró.
problem-already-counted = Esta votación ya fue contada. Si hubo un error, deshaga o abra otra votación.
problem-not-a-voter = No tiene voto en este órgano en la fecha de la sesión.
problem-vote-without-session = La votación no dice en qué sesión se hizo; indique la sesión para llamar a lista.
problem-minutes-approved = El acta ya está aprobada y no cambia. Para corregirla, devuélvala antes a otro estado.

## What was done, as history and undo name it. $name: the participant, event or vote; $count: how many

op-walk-in = Anotar llegada imprevista: { $name }
op-check-in = Anotar llegada: { $name }
op-check-out = Anotar salida: { $name }
op-mark-attendance = Anotar la asistencia de { $count }
op-open-vote = Abrir votación: { $name }
op-record-vote = Anotar votación: { $name }
op-clone-event = Crear a partir de otro: { $name }
op-invite = Poner en la lista a { $count }
op-start-checklist = Preparación según el modelo: { $name }
op-number-decisions = Numerar decisiones: { $count }
op-advance-minutes = Avanzar el acta: { $name }

## Steps of the preparation, as the template words them

step-dates = Confirmar fechas y modalidad con la sede
step-venue = Reservar sede, salas y equipos
step-budget = Aprobar el presupuesto de la reunión
step-agenda = Preparar el orden del día con los pendientes
step-convocation = Enviar las convocatorias
step-funding = Acordar quién financia a quién
step-credentials = Pedir acreditaciones y poderes
step-travel = Emitir pasajes y cartas para visas
step-documents = Circular los documentos de trabajo
step-interpretation = Contratar la interpretación
step-answers = Reclamar las respuestas que faltan
step-dossier = Imprimir el legajo y las listas
step-badges = Imprimir credenciales y carteles de mesa
step-room = Revisar la sala, el sonido y la pantalla
step-minutes = Circular el proyecto de acta
step-certificates = Enviar los certificados
step-settlement = Rendir cuentas de viajes y gastos
step-speakers = Confirmar ponentes y moderación
step-call = Publicar la convocatoria
step-selection = Elegir a quienes participan
step-materials = Preparar los materiales
step-evaluation = Enviar la encuesta de evaluación
step-link = Enviar el enlace de conexión
step-rehearsal = Ensayar la conexión
step-recording = Publicar la grabación

## Quorum, in a sentence. $present: how many are present; $required: how many must be; $missing: how many more; $entitled: how many may vote; $represented: how many by another

meetings-quorum-met = Hay quórum: { $present } de { $entitled }; hacen falta { $required }.
meetings-quorum-missing = No hay quórum: { $present } de { $entitled }; faltan { $missing } para llegar a { $required }.
meetings-quorum-not-taken = Nadie anotó la asistencia de esta sesión; el quórum es { $required } de { $entitled }.
meetings-quorum-no-rule = Ninguna regla fija un quórum para esta sesión.

## What an agenda does not keep. $name: an item or session; $other: another session; $minutes: how many; $time: a time of day

meetings-agenda-overrun = «{ $name }» se pasa { $minutes } min del horario.
meetings-agenda-overlap = «{ $name }» empieza a las { $time }, antes de que termine lo anterior.
meetings-agenda-same-room = «{ $name }» y «{ $other }» están en la misma sala a la misma hora.
meetings-agenda-outside = «{ $name }» está fuera de las fechas del evento.
meetings-agenda-unplaced = «{ $name }» no está en ninguna sesión.

## Parts of minutes

minutes-part-heading = Encabezado
minutes-part-previous = Acta anterior
minutes-part-attendance = Asistencia y quórum
minutes-part-agenda = Orden del día
minutes-part-notes = Lo tratado en cada punto
minutes-part-votes = Votaciones
minutes-part-decisions = Decisiones
minutes-part-commitments = Compromisos
minutes-part-closing = Clausura
minutes-part-signatures = Firmas

## Sentences of minutes. $place: the city, with its country; $dates: the days in words; $name: the event; $count: how many; $members: how many members; $time: a time of day

minutes-opening-line = En { $place }, { $dates }: { $name }.
minutes-opening-without-place = { $dates }: { $name }.
minutes-opening-without-date = { $name }: los registros no dicen cuándo se celebró.
minutes-attendance-line = Asistieron { $members } miembros y { $count } personas.
minutes-attendance-listed = { $count ->
    [0] Figuran en la lista { $members } miembros y ninguna persona con nombre; no se tomó asistencia por sesión.
   *[other] Figuran en la lista { $members } miembros y { $count } personas con nombre; no se tomó asistencia por sesión.
}
minutes-attendance-nobody = Los registros no dicen quiénes asistieron.
minutes-previous-approved = Acta aprobada: { $name }.
minutes-previous-pending = Acta sin aprobar: { $name }.
minutes-previous-none = Sin acta en la red: { $name }.
minutes-closing-line = La reunión se levantó a las { $time }.

## What is found. $name: the event, or the first session; $text: the member, or the other session; $count: how many; $max: how many at most

finding-sessions-share-room = «{ $name }» y «{ $text }» están en la misma sala a la misma hora.
finding-event-two-chairs = { $count } presiden a la vez: { $name }.
finding-delegation-two-heads = { $text } tiene { $count } jefes de delegación acreditados: { $name }.
finding-delegation-over-limit = { $text } tiene { $count } personas en la lista y el límite es { $max }: { $name }.
finding-delegation-two-heads-listed = { $text } tiene { $count } jefes de delegación según la lista y su acreditación: { $name }.
