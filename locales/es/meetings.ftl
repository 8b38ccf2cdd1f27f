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
