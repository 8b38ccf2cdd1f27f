### The records of a network: the kinds, their fields, and the values of their choices.
### Shown as labels on screens and as headings on paper; no variables.

## Kinds. `kind-x` stands inside a sentence ("Add member: Uruguay"), `kind-x-many` as a heading

kind-network-name = nombre de la red
kind-network-name-many = Nombres de la red
kind-network = red
kind-network-many = Redes
kind-report-text = texto del informe
kind-report-text-many = Textos del informe
kind-organization = organización
kind-organization-many = Organizaciones
kind-organization-name = nombre de organización
kind-organization-name-many = Nombres de organizaciones
kind-person = persona
kind-person-many = Personas
kind-post = cargo
kind-post-many = Cargos
kind-tenure = gestión
kind-tenure-many = Gestiones
kind-member-institution = institución del miembro
kind-member-institution-many = Instituciones de los miembros
kind-member = miembro
kind-member-many = Miembros
kind-membership = membresía
kind-membership-many = Membresías
kind-subregion = subregión
kind-subregion-many = Subregiones
kind-member-subregion = subregión del miembro
kind-member-subregion-many = Subregiones de los miembros
kind-document = documento
kind-document-many = Documentos
kind-figure = cifra
kind-figure-many = Cifras
kind-finding-note = nota sobre un hallazgo
kind-finding-note-many = Notas sobre hallazgos
kind-source = fuente
kind-source-many = Fuentes
kind-body = órgano
kind-body-many = Órganos
kind-body-rule = regla del órgano
kind-body-rule-many = Reglas de los órganos
kind-quota = cuota de subregión
kind-quota-many = Cuotas de subregiones
kind-seat = puesto
kind-seat-many = Puestos
kind-statutes = estatutos
kind-statutes-many = Estatutos
kind-term = período
kind-term-many = Períodos
kind-candidacy = candidatura
kind-candidacy-many = Candidaturas
kind-election = elección
kind-election-many = Elecciones
kind-ballot-round = vuelta de votación
kind-ballot-round-many = Vueltas de votación
kind-tally = recuento
kind-tally-many = Recuentos
kind-accreditation = acreditación
kind-accreditation-many = Acreditaciones
kind-vote = votación
kind-vote-many = Votaciones
kind-attendance = asistencia
kind-attendance-many = Asistencias
kind-event = evento
kind-event-many = Eventos
kind-item = punto del orden del día
kind-item-many = Puntos del orden del día
kind-organizer = organizador
kind-organizer-many = Organizadores
kind-participant = participante
kind-participant-many = Participantes
kind-segment = segmento
kind-segment-many = Segmentos
kind-series = serie
kind-series-many = Series
kind-edition = edición
kind-edition-many = Ediciones
kind-session = sesión
kind-session-many = Sesiones
kind-commitment = compromiso
kind-commitment-many = Compromisos
kind-decision = decisión
kind-decision-many = Decisiones
kind-activity = elemento del plan
kind-activity-many = Elementos del plan
kind-budget-line = línea de presupuesto
kind-budget-line-many = Líneas de presupuesto
kind-rate = tipo de cambio
kind-rate-many = Tipos de cambio
kind-indicator = indicador
kind-indicator-many = Indicadores
kind-reading = lectura de indicador
kind-reading-many = Lecturas de indicadores
kind-plan = plan
kind-plan-many = Planes
kind-accomplishment = logro
kind-accomplishment-many = Logros
kind-project-amount = monto del proyecto
kind-project-amount-many = Montos de los proyectos
kind-contribution = contribución
kind-contribution-many = Contribuciones
kind-exchange = intercambio
kind-exchange-many = Intercambios
kind-project-partner = socio del proyecto
kind-project-partner-many = Socios de los proyectos
kind-project = proyecto
kind-project-many = Proyectos
kind-project-objective = objetivo del proyecto
kind-project-objective-many = Objetivos de los proyectos
kind-supporter = organización de apoyo
kind-supporter-many = Organizaciones de apoyo
kind-time-frame = plazo del proyecto
kind-time-frame-many = Plazos de los proyectos
kind-award = premio
kind-award-many = Premios
kind-award-category = categoría de premio
kind-award-category-many = Categorías de premios
kind-entry = postulación
kind-entry-many = Postulaciones
kind-resource = recurso
kind-resource-many = Recursos
kind-letter = oficio
kind-letter-many = Oficios

## network-name: its fields

network-name-name = Nombre
network-name-acronym = Sigla
network-name-begin = Inicio
network-name-end = Fin

## network: its fields

network-name = Nombre
network-acronym = Sigla
network-mission = Misión
network-founded = Creada
network-main-language = Idioma principal
network-languages = Idiomas de trabajo
network-country = País de la secretaría
network-zone = Zona horaria
network-decimal-mark = Separador decimal
network-paper = Papel
network-currency = Moneda de los totales
network-secretariat = Secretaría
network-website = Sitio web
network-demo = Red ficticia

## report-text: its fields

report-text-year = Año
report-text-chapter = Capítulo
report-text-title = Título
report-text-text = Texto
report-text-person = Persona
report-text-signed-by = Firma
report-text-signed-as = Cargo del firmante

## organization: its fields

organization-name = Nombre
organization-acronym = Sigla
organization-aliases = Otros nombres
organization-kind = Tipo
organization-country = País
organization-parent = Parte de
organization-successor = Sucesora
organization-begin = Inicio
organization-end = Fin
organization-website = Sitio web
organization-note = Nota

## organization-name: its fields

organization-name-organization = Organización
organization-name-name = Nombre
organization-name-acronym = Sigla
organization-name-begin = Inicio
organization-name-end = Fin

## person: its fields

person-given-names = Nombres
person-first-surname = Primer apellido
person-second-surname = Segundo apellido
person-printed-name = Nombre impreso
person-sort-key = Clave de orden
person-treatment = Tratamiento
person-correspondence-language = Idioma de correspondencia
person-languages = Idiomas
person-country = País
person-organization = Lugar de trabajo
person-position-stated = Cargo según la fuente
person-email = Correo electrónico
person-second-email = Otro correo electrónico
person-phone = Teléfono
person-mobile = Celular
person-sectors = Sectores
person-expertise = Especialidades
person-note = Notas

## post: its fields

post-name = Nombre
post-kind = Tipo
post-member = Miembro
post-country = País
post-organization = Organización
post-email = Correo electrónico
post-phone = Teléfono
post-begin = Inicio
post-end = Fin

## tenure: its fields

tenure-post = Cargo
tenure-person = Persona
tenure-capacity = Calidad
tenure-rank = Orden
tenure-begin = Inicio
tenure-end = Fin

## member-institution: its fields

member-institution-member = Miembro
member-institution-organization = Organización
member-institution-role = Función
member-institution-begin = Inicio
member-institution-end = Fin

## member: its fields

member-kind = Tipo
member-country = País
member-organization = Organización
member-name = Nombre
member-official-name = Nombre oficial
member-correspondence-language = Idioma de correspondencia
member-paper = Papel
member-note = Notas

## membership: its fields

membership-member = Miembro
membership-status = Estado
membership-begin = Inicio
membership-attested = Consta desde
membership-end = Fin
membership-decision = Decisión

## subregion: its fields

subregion-name = Nombre
subregion-position = Orden en la lista

## member-subregion: its fields

member-subregion-member = Miembro
member-subregion-subregion = Subregión
member-subregion-begin = Inicio
member-subregion-end = Fin

## document: its fields

document-name = Título
document-about = Pertenece a
document-file-name = Nombre del archivo
document-media-type = Tipo de archivo
document-size = Tamaño
document-size-stated = Tamaño según la fuente
document-content = Contenido
document-address = Dirección o ubicación
document-organization = Organización
document-person = Persona
document-date = Fecha
document-personal = Contiene datos personales
document-position = Orden en la lista

## figure: its fields

figure-name = Qué cuenta, en palabras de la fuente
figure-subject = Qué cuenta
figure-scope = Ámbito
figure-about = Sobre
figure-value = Valor
figure-bound = Exactitud
figure-as-of = A la fecha
figure-as-of-stated = Fecha como la escribe la fuente
figure-position = Orden en la lista

## finding-note: its fields

finding-note-code = Hallazgo
finding-note-about = Sobre
finding-note-state = Estado
finding-note-note = Explicación

## source: its fields

source-about = Sobre
source-field = Campo
source-title = Título
source-quote = Cita
source-address = Dirección o ubicación
source-document = Documento guardado
source-accessed = Consultada

## body: its fields

body-name = Nombre
body-kind = Tipo
body-scope = Ámbito
body-parent = Depende de
body-mandate = Mandato
body-seats-stated = Integrantes según la fuente
body-begin = Inicio
body-end = Fin
body-position = Orden en la lista

## body-rule: its fields

body-rule-statutes = Estatutos
body-rule-body = Órgano
body-rule-seats = Puestos
body-rule-term-months = Duración del período, en meses
body-rule-terms-in-a-row = Períodos seguidos permitidos
body-rule-rotation = Rotación
body-rule-electorate = Quiénes votan
body-rule-quorum = Quórum
body-rule-quorum-number = Quórum en número
body-rule-majority = Mayoría
body-rule-base = Base de la mayoría
body-rule-note = Nota

## quota: its fields

quota-rule = Regla
quota-subregion = Subregión
quota-seats = Puestos

## seat: its fields

seat-term = Período
seat-member = Miembro
seat-country = País
seat-organization = Organización
seat-office = Función en el órgano
seat-votes = Con voto
seat-subregion = Subregión
seat-post = Cargo
seat-person = Persona
seat-stated = Como lo escribe la fuente
seat-begin = Inicio en el puesto
seat-end = Fin
seat-ended-by = Motivo del fin
seat-election = Elección
seat-position = Orden en la lista

## statutes: its fields

statutes-name = Nombre
statutes-begin = En vigor desde
statutes-end = En vigor hasta
statutes-event = Aprobados en
statutes-meeting-interval = Meses entre reuniones anuales
statutes-ministerial-interval = Meses entre reuniones ministeriales
statutes-text = Texto

## term: its fields

term-body = Órgano
term-name = Denominación
term-begin = Inicio
term-end = Fin
term-prorogued = Prorrogado hasta
term-election = Elección

## candidacy: its fields

candidacy-election = Elección
candidacy-member = Miembro
candidacy-country = País
candidacy-organization = Organización
candidacy-office = Función en el órgano
candidacy-subregion = Subregión
candidacy-state = Estado

## election: its fields

election-name = Nombre
election-body = Órgano
election-event = Evento
election-date = Decidida el
election-method = Método
election-seats = Puestos por elegir
election-state = Estado
election-note = Nota

## ballot-round: its fields

ballot-round-election = Elección
ballot-round-number = Vuelta
ballot-round-date = Fecha
ballot-round-seats = Puestos por cubrir
ballot-round-entitled = Con derecho a voto
ballot-round-present = Presentes
ballot-round-cast = Votos emitidos
ballot-round-blank = En blanco
ballot-round-invalid = Nulos

## tally: its fields

tally-round = Vuelta
tally-candidacy = Candidatura
tally-votes = Votos
tally-elected = Resulta elegida

## accreditation: its fields

accreditation-event = Evento
accreditation-member = Miembro
accreditation-country = País
accreditation-organization = Organización
accreditation-person = Persona
accreditation-role = Función
accreditation-rank = Orden
accreditation-votes = Da el voto
accreditation-proxy-of = Voto delegado por
accreditation-document = Documento

## vote: its fields

vote-name = Asunto
vote-body = Órgano
vote-event = Evento
vote-session = Sesión
vote-item = Punto del orden del día
vote-date = Fecha
vote-method = Método
vote-majority = Mayoría
vote-base = Base de la mayoría
vote-entitled = Con derecho a voto
vote-present = Presentes
vote-quorum-required = Quórum requerido
vote-in-favour = A favor
vote-against = En contra
vote-abstentions = Abstenciones
vote-invalid = Nulos
vote-result = Resultado

## attendance: its fields

attendance-session = Sesión
attendance-participant = Participante
attendance-state = Estado
attendance-arrival = Llegada
attendance-departure = Salida

## event: its fields

event-name = Nombre
event-kind = Tipo
event-scope = Ámbito
event-mode = Modalidad
event-status = Estado
event-body = Órgano que se reúne
event-place = Lugar
event-venue = Sede
event-country = País
event-zone = Zona horaria
event-begin = Primer día
event-end = Último día
event-dates-stated = Fechas según la fuente
event-languages = Idiomas de trabajo
event-objective = Objetivo
event-summary = Resumen
event-framework = En el marco de
event-countries-stated = Países según la fuente
event-countries-bound = Exactitud del número de países
event-people-stated = Personas según la fuente
event-people-bound = Exactitud del número de personas
event-tags = Etiquetas
event-activity = Elemento del plan

## item: its fields

item-event = Evento
item-session = Sesión
item-parent = Parte de
item-number = Número
item-name = Nombre
item-kind = Tipo
item-begin = Inicio
item-minutes = Duración en minutos
item-note = Nota
item-position = Orden en la lista

## organizer: its fields

organizer-event = Evento
organizer-organization = Organización
organizer-member = Miembro
organizer-country = País
organizer-role = Función
organizer-stated = Como lo escribe la fuente
organizer-position = Orden en la lista

## participant: its fields

participant-event = Evento
participant-person = Persona
participant-member = Miembro
participant-country = País
participant-organization = Organización
participant-stated = Como lo escribe la fuente
participant-number = Número de personas
participant-bound = Exactitud
participant-includes-listed = Incluye a los listados
participant-role = Participa como
participant-capacity = Calidad
participant-invitation = Invitación
participant-presence = Presencia
participant-remote = A distancia
participant-position = Orden en la lista

## segment: its fields

segment-event = Evento
segment-name = Nombre
segment-kind = Tipo
segment-begin = Inicio
segment-end = Fin
segment-position = Orden en la lista

## series: its fields

series-name = Nombre
series-scope = Ámbito
series-position = Orden en la lista

## edition: its fields

edition-event = Evento
edition-series = Serie
edition-number = Número
edition-ordinal = Número para ordenar

## session: its fields

session-event = Evento
session-segment = Segmento
session-name = Nombre
session-date = Fecha
session-begin = Inicio
session-end = Fin
session-room = Sala
session-interpretation = Interpretación
session-position = Orden en la lista

## commitment: its fields

commitment-name = Compromiso
commitment-decision = Decisión
commitment-event = Evento
commitment-member = Miembro
commitment-country = País
commitment-organization = Organización
commitment-body = Órgano
commitment-person = Persona
commitment-responsible-stated = Responsable según la fuente
commitment-due = Vence
commitment-state = Estado
commitment-closed = Cerrado
commitment-progress = Lo hecho
commitment-position = Orden en la lista

## decision: its fields

decision-number = Número
decision-name = Título
decision-kind = Tipo
decision-scope = Ámbito
decision-body = Órgano
decision-event = Evento
decision-item = Punto del orden del día
decision-date = Fecha
decision-way = Vía
decision-text = Texto
decision-vote = Votación
decision-state = Estado

## activity: its fields

activity-plan = Plan
activity-parent = Parte de
activity-level = Nivel
activity-number = Número
activity-name = Nombre
activity-description = Descripción
activity-reach = Alcance
activity-infrastructure = Infraestructura
activity-financing = Financiamiento
activity-member = Miembro
activity-country = País
activity-organization = Organización
activity-body = Órgano
activity-person = Persona
activity-responsible-stated = Responsable según la fuente
activity-begin = Inicio
activity-end = Fin
activity-actual-begin = Inicio real
activity-actual-end = Fin real
activity-status = Estado
activity-progress = Avance
activity-position = Orden en la lista

## budget-line: its fields

budget-line-activity = Elemento del plan
budget-line-name = Concepto
budget-line-organization = Organización
budget-line-member = Miembro
budget-line-source-stated = Fuente como está escrita
budget-line-planned = Previsto
budget-line-committed = Comprometido
budget-line-spent = Ejecutado
budget-line-currency = Moneda
budget-line-amount-stated = Monto como lo escribe la fuente
budget-line-position = Orden en la lista

## rate: its fields

rate-from-currency = De la moneda
rate-to-currency = A la moneda
rate-value = Cuánto vale una unidad
rate-date = Fecha
rate-source-stated = Fuente como está escrita

## indicator: its fields

indicator-plan = Plan
indicator-activity = Elemento del plan
indicator-project = Proyecto
indicator-name = Qué se mide
indicator-unit = Unidad
indicator-baseline = Línea de base
indicator-baseline-date = Fecha de la línea de base
indicator-target = Meta
indicator-target-date = Fecha de la meta
indicator-direction = Sentido
indicator-method = Método
indicator-position = Orden en la lista

## reading: its fields

reading-indicator = Indicador
reading-begin = Inicio del período leído
reading-end = Fin del período leído
reading-value = Valor
reading-part = Desagregación
reading-evidence = Evidencia
reading-document = Documento

## plan: its fields

plan-name = Nombre
plan-scope = Ámbito
plan-begin = Inicio
plan-end = Fin
plan-event = Aprobado en
plan-approved = Aprobado
plan-status = Estado
plan-currency = Moneda
plan-summary = Resumen

## accomplishment: its fields

accomplishment-project = Proyecto
accomplishment-number = Número
accomplishment-text = Texto
accomplishment-date = Fecha
accomplishment-event = Evento
accomplishment-position = Orden en la lista

## project-amount: its fields

project-amount-project = Proyecto
project-amount-kind = Tipo
project-amount-amount = Monto
project-amount-currency = Moneda
project-amount-amount-stated = Monto como lo escribe la fuente
project-amount-begin = Inicio
project-amount-end = Fin
project-amount-position = Orden en la lista

## contribution: its fields

contribution-name = Concepto
contribution-kind = Tipo
contribution-member = Miembro
contribution-organization = Organización
contribution-country = País
contribution-year = Año
contribution-project = Proyecto
contribution-due = Por recibir
contribution-received = Recibido
contribution-currency = Moneda
contribution-amount-stated = Monto como lo escribe la fuente
contribution-due-date = Fecha de vencimiento
contribution-received-date = Fecha de recepción

## exchange: its fields

exchange-name = Tema
exchange-scope = Ámbito
exchange-provider = Miembro que ofrece
exchange-provider-country = País que ofrece
exchange-receiver = Miembro que recibe
exchange-receiver-country = País que recibe
exchange-person = Persona
exchange-experts = Expertos
exchange-experts-bound = Exactitud del número de expertos
exchange-begin = Inicio
exchange-end = Fin
exchange-status = Estado
exchange-funder = Financia
exchange-project = Proyecto
exchange-amount = Monto
exchange-currency = Moneda
exchange-amount-stated = Monto como lo escribe la fuente
exchange-result = Resultado

## project-partner: its fields

project-partner-project = Proyecto
project-partner-organization = Organización
project-partner-member = Miembro
project-partner-country = País
project-partner-role = Función
project-partner-stated = Como lo escribe la fuente
project-partner-attested = Consta desde
project-partner-position = Orden en la lista

## project: its fields

project-name = Nombre
project-aliases = Otros nombres
project-code = Código
project-scope = Ámbito
project-status = Estado
project-country = País
project-countries = Países
project-countries-stated = Países según la fuente
project-purpose = Finalidad
project-funding-stated = Financiamiento según la fuente
project-unit-stated = Unidad según la fuente
project-person = Dirige
project-note = Nota

## project-objective: its fields

project-objective-project = Proyecto
project-objective-number = Número
project-objective-text = Texto
project-objective-position = Orden en la lista

## supporter: its fields

supporter-organization = Organización
supporter-role = Función
supporter-scope = Ámbito
supporter-what = Qué apoya
supporter-begin = Inicio
supporter-end = Fin
supporter-position = Orden en la lista

## time-frame: its fields

time-frame-project = Proyecto
time-frame-kind = Tipo
time-frame-begin = Inicio
time-frame-end = Fin
time-frame-stated = Como lo escribe la fuente
time-frame-agreed = Acordado el
time-frame-position = Orden en la lista

## award: its fields

award-name = Nombre
award-scope = Ámbito
award-edition = Edición
award-ordinal = Número para ordenar
award-date = Fecha
award-event = Entregado en
award-status = Estado
award-entries-stated = Postulaciones según la fuente
award-entries-bound = Exactitud del número de postulaciones
award-countries-stated = Países según la fuente
award-voting = Cómo se decide
award-prize = Reconocimiento
award-note = Nota

## award-category: its fields

award-category-award = Premio
award-category-name = Nombre
award-category-position = Orden en la lista

## entry: its fields

entry-award = Premio
entry-category = Categoría
entry-name = Solución
entry-member = Miembro
entry-country = País
entry-organization = Organización
entry-result = Resultado
entry-rank = Lugar

## resource: its fields

resource-name = Nombre
resource-aliases = Otros nombres
resource-kind = Tipo
resource-scope = Ámbito
resource-member = Miembro autor
resource-country = País
resource-organization = Organización
resource-countries = Países
resource-project = Proyecto
resource-date = Fecha
resource-topics = Temas
resource-licence = Licencia
resource-address = Dirección o ubicación
resource-summary = Resumen

## letter: its fields

letter-number = Número
letter-direction = Entrada o salida
letter-date = Fecha
letter-name = Asunto
letter-member = Miembro
letter-organization = Organización
letter-person = Persona
letter-event = Evento
letter-text = Texto
letter-status = Estado
letter-answers = Responde a
letter-due = Se espera respuesta hasta
letter-post = Cargo cuya designación pide

## Values of choices

choice-scope-own = Propio
choice-scope-supported = Apoyado
choice-scope-related = Relacionado
choice-bound-exact = Exacto
choice-bound-over = Más de
choice-bound-about = Alrededor de
choice-known-yes = Sí
choice-known-no = No
choice-known-unknown = Se desconoce
choice-decimal-mark-point = Punto (1,234.5)
choice-decimal-mark-comma = Coma (1.234,5)
choice-paper-a4 = A4
choice-paper-letter = Carta
choice-chapter-foreword = Presentación
choice-chapter-figures = La red en cifras
choice-chapter-members = Miembros
choice-chapter-governance = Gobernanza
choice-chapter-plan = Plan anual
choice-chapter-events = Eventos
choice-chapter-decisions = Decisiones y compromisos
choice-chapter-cooperation = Cooperación
choice-chapter-projects = Proyectos
choice-chapter-awards = Premios
choice-chapter-resources = Recursos
choice-organization-kind-ministry = Ministerio
choice-organization-kind-agency = Agencia
choice-organization-kind-parliament = Parlamento
choice-organization-kind-unit = Unidad
choice-organization-kind-international = Organismo internacional
choice-organization-kind-bank = Banco de desarrollo
choice-organization-kind-academic = Institución académica
choice-organization-kind-company = Empresa
choice-organization-kind-civil = Sociedad civil
choice-organization-kind-other = Otra
choice-post-kind-focal-point = Punto focal
choice-post-kind-authority = Autoridad
choice-post-kind-technical = Técnico
choice-post-kind-secretariat = Secretaría
choice-post-kind-other = Otro
choice-capacity-titular = Titular
choice-capacity-acting = Interino
choice-capacity-alternate = Alterno
choice-institution-role-lead = Principal
choice-institution-role-support = De apoyo
choice-institution-role-other = Otra
choice-member-kind-country = País
choice-member-kind-institution = Institución
choice-member-kind-observer = Observador
choice-membership-status-candidate = Candidato
choice-membership-status-active = Activo
choice-membership-status-suspended = Suspendido
choice-membership-status-withdrawn = Retirado
choice-figure-subject-members = Miembros
choice-figure-subject-participants = Participantes
choice-figure-subject-experts = Expertos
choice-figure-subject-exchanges = Intercambios
choice-figure-subject-solutions = Soluciones
choice-figure-subject-studies = Estudios
choice-figure-subject-workshops = Talleres
choice-figure-subject-working-groups = Grupos de trabajo
choice-figure-subject-awards = Premios
choice-figure-subject-applications = Postulaciones
choice-figure-subject-years = Años
choice-figure-subject-other = Otra cosa
choice-finding-state-explained = Explicado
choice-finding-state-dismissed = Descartado
choice-body-kind-assembly = Asamblea
choice-body-kind-executive-committee = Comité ejecutivo
choice-body-kind-presidency = Presidencia
choice-body-kind-working-group = Grupo de trabajo
choice-body-kind-support-committee = Comité de apoyo
choice-body-kind-secretariat = Secretaría
choice-body-kind-jury = Jurado
choice-body-kind-other = Otro
choice-office-chair = Presidencia
choice-office-vice-chair = Vicepresidencia
choice-office-coordinator = Coordinación
choice-office-secretary = Secretaría
choice-office-rapporteur = Relatoría
choice-office-member = Integrante
choice-office-adviser = Asesoría
choice-office-observer = Observador
choice-seat-end-resignation = Renuncia
choice-seat-end-replacement = Reemplazo
choice-seat-end-withdrawal = Retiro de la red
choice-seat-end-other = Otro motivo
choice-candidacy-state-proposed = Propuesta
choice-candidacy-state-accepted = Aceptada
choice-candidacy-state-withdrawn = Retirada
choice-candidacy-state-elected = Elegida
choice-candidacy-state-not-elected = No elegida
choice-election-method-ballot = Votación
choice-election-method-acclamation = Aclamación
choice-election-method-consultation = Consulta escrita
choice-election-method-designation = Designación
choice-election-method-unstated = No consta
choice-election-state-called = Convocada
choice-election-state-open = Abierta
choice-election-state-decided = Decidida
choice-election-state-void = Anulada
choice-accreditation-role-head = Jefatura de delegación
choice-accreditation-role-alternate = Alterno
choice-accreditation-role-delegate = Delegado
choice-electorate-unstated = No consta
choice-electorate-members = Los miembros de la red
choice-electorate-seats = Los puestos del órgano
choice-electorate-accredited = Los acreditados
choice-quorum-unstated = No consta
choice-quorum-none = Sin quórum
choice-quorum-half = La mitad
choice-quorum-more-than-half = Más de la mitad
choice-quorum-two-thirds = Dos tercios
choice-quorum-three-quarters = Tres cuartos
choice-quorum-number = Un número fijo
choice-majority-unstated = No consta
choice-majority-plurality = El mayor número de votos
choice-majority-more-than-half = Más de la mitad
choice-majority-two-thirds = Dos tercios
choice-majority-three-quarters = Tres cuartos
choice-majority-four-fifths = Cuatro quintos
choice-majority-consensus = Consenso
choice-majority-unanimity = Unanimidad
choice-base-unstated = No consta
choice-base-members = Los miembros
choice-base-accredited = Los acreditados
choice-base-present = Los presentes
choice-base-cast = Los votos emitidos
choice-base-valid = Los votos válidos
choice-vote-method-consensus = Consenso
choice-vote-method-acclamation = Aclamación
choice-vote-method-show = A mano alzada
choice-vote-method-roll-call = Nominal
choice-vote-method-secret = Secreta
choice-vote-method-written = Por escrito
choice-vote-result-pending = Pendiente
choice-vote-result-adopted = Aprobado
choice-vote-result-rejected = Rechazado
choice-vote-result-tied = Empate
choice-vote-result-no-quorum = Sin quórum
choice-attendance-state-present = Presente
choice-attendance-state-excused = Con excusa
choice-attendance-state-absent = Ausente
choice-event-kind-annual-meeting = Reunión anual
choice-event-kind-ministerial = Reunión ministerial
choice-event-kind-assembly = Asamblea
choice-event-kind-body-session = Sesión de un órgano
choice-event-kind-workshop = Taller
choice-event-kind-training = Capacitación
choice-event-kind-seminar = Seminario
choice-event-kind-webinar = Seminario web
choice-event-kind-forum = Foro
choice-event-kind-ceremony = Ceremonia
choice-event-kind-other = Otro
choice-event-mode-on-site = Presencial
choice-event-mode-remote = A distancia
choice-event-mode-hybrid = Híbrida
choice-event-status-planned = Previsto
choice-event-status-held = Realizado
choice-event-status-postponed = Aplazado
choice-event-status-cancelled = Cancelado
choice-event-status-unknown = Se desconoce
choice-item-kind-topic = Tema
choice-item-kind-information = Informativo
choice-item-kind-presentation = Presentación
choice-item-kind-decision = Para decisión
choice-item-kind-election = Elección
choice-item-kind-break = Pausa
choice-organizer-role-organizer = Organiza
choice-organizer-role-co-organizer = Coorganiza
choice-organizer-role-host = Anfitrión
choice-organizer-role-through = Por medio de
choice-organizer-role-chair = Preside
choice-organizer-role-sponsor = Patrocina
choice-organizer-role-partner = Coopera
choice-participant-role-head = Jefatura de delegación
choice-participant-role-delegate = Delegado
choice-participant-role-observer = Observador
choice-participant-role-speaker = Ponente
choice-participant-role-moderator = Moderador
choice-participant-role-expert = Experto
choice-participant-role-guest = Invitado
choice-participant-role-trainee = Alumno
choice-participant-role-secretariat = Secretaría
choice-participant-role-staff = Personal de apoyo
choice-participant-role-press = Prensa
choice-participant-role-public = Público
choice-invitation-unrecorded = Sin registrar
choice-invitation-proposed = Propuesto
choice-invitation-invited = Invitado
choice-invitation-confirmed = Confirmado
choice-invitation-declined = Declinó
choice-presence-by-attendance = Según la asistencia
choice-presence-present = Presente
choice-presence-absent = Ausente
choice-segment-kind-technical = Técnico
choice-segment-kind-ministerial = Ministerial
choice-segment-kind-plenary = Plenario
choice-segment-kind-public = Público
choice-segment-kind-social = Social
choice-segment-kind-other = Otro
choice-commitment-state-open = Pendiente
choice-commitment-state-in-progress = En curso
choice-commitment-state-done = Cumplido
choice-commitment-state-dropped = Dejado sin efecto
choice-commitment-state-unknown = Se desconoce
choice-decision-kind-resolution = Resolución
choice-decision-kind-declaration = Declaración
choice-decision-kind-agreement = Acuerdo
choice-decision-kind-recommendation = Recomendación
choice-decision-way-meeting = En reunión
choice-decision-way-consultation = Por consulta escrita
choice-decision-state-draft = Borrador
choice-decision-state-adopted = Aprobada
choice-decision-state-rejected = Rechazada
choice-decision-state-superseded = Reemplazada
choice-activity-level-axis = Eje
choice-activity-level-objective = Objetivo
choice-activity-level-activity = Actividad
choice-activity-level-task = Tarea
choice-activity-status-planned = Prevista
choice-activity-status-in-progress = En curso
choice-activity-status-done = Terminada
choice-activity-status-suspended = Suspendida
choice-activity-status-cancelled = Cancelada
choice-activity-status-unknown = Se desconoce
choice-direction-up = Más es mejor
choice-direction-down = Menos es mejor
choice-plan-status-draft = Borrador
choice-plan-status-approved = Aprobado
choice-plan-status-closed = Cerrado
choice-plan-status-unknown = Se desconoce
choice-amount-kind-proposed = Presupuesto propuesto
choice-amount-kind-approved = Presupuesto aprobado
choice-amount-kind-annual = Presupuesto anual
choice-amount-kind-extension = Continuación
choice-amount-kind-spent = Ejecutado
choice-amount-kind-in-kind = En especie
choice-contribution-kind-assessed = Cuota
choice-contribution-kind-voluntary = Voluntaria
choice-contribution-kind-in-kind = En especie
choice-exchange-status-requested = Solicitado
choice-exchange-status-approved = Aprobado
choice-exchange-status-done = Realizado
choice-exchange-status-evaluated = Evaluado
choice-exchange-status-cancelled = Cancelado
choice-partner-role-lead = Dirige
choice-partner-role-partner = Coopera
choice-partner-role-funder = Financia
choice-partner-role-implementer = Ejecuta
choice-partner-role-beneficiary = Beneficiario
choice-project-status-proposed = Propuesto
choice-project-status-running = En ejecución
choice-project-status-ended = Terminado
choice-project-status-cancelled = Cancelado
choice-project-status-unknown = Se desconoce
choice-supporter-role-founder = Fundador
choice-supporter-role-secretariat = Secretaría técnica
choice-supporter-role-supporter = Apoya
choice-supporter-role-donor = Financia
choice-supporter-role-technical = Apoyo técnico
choice-supporter-role-partner = Coopera
choice-time-frame-kind-original = Original
choice-time-frame-kind-stated = Según la ficha
choice-time-frame-kind-extension = Prórroga
choice-time-frame-kind-actual = Real
choice-award-status-called = Convocado
choice-award-status-judging = En evaluación
choice-award-status-given = Entregado
choice-award-status-cancelled = Cancelado
choice-award-status-unknown = Se desconoce
choice-entry-result-entered = Postulada
choice-entry-result-finalist = Finalista
choice-entry-result-mention = Mención
choice-entry-result-winner = Ganadora
choice-resource-kind-study = Estudio
choice-resource-kind-practice = Buena práctica
choice-resource-kind-case = Caso de innovación
choice-resource-kind-software = Software público
choice-resource-kind-norm = Norma
choice-resource-kind-platform = Plataforma
choice-resource-kind-other = Otro
choice-letter-direction-out = Salida
choice-letter-direction-in = Entrada
choice-letter-status-draft = Borrador
choice-letter-status-sent = Enviado
choice-letter-status-received = Recibido
choice-letter-status-answered = Respondido
choice-letter-status-closed = Archivado
