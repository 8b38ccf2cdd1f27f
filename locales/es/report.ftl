### Every word of the annual report on paper; `press` resolves them, templates print them.

## The document

# Title on the cover.
report-title = Informe anual
# Title of the file. $period: a year or both ends of the period; $network: its name.
report-title-full = Informe anual { $period } de { $network }
# $date: a date in words.
report-dated = Fechado el { $date }
# $date: the last day of the period, or that of the report, in words.
report-as-of = Situación al { $date }.
report-colophon = Compuesto en Source Serif 4 y Source Sans 3. Documento etiquetado y archivable.
report-demo-tag = Datos ficticios
# At the foot of every page of a network that does not exist.
report-demo-line = Red de demostración: personas, instituciones y cifras son ficticias.
report-demo-cover = Red de demostración. Todos los datos de este informe son ficticios.
report-figure = Figura
report-table = Cuadro
report-counted = contada en los registros
report-stated = declarada por una fuente
report-map-land = Tierra dibujada con puntos
report-map-disclaimer = El mapa muestra puntos sobre las capitales; no traza fronteras ni expresa juicio alguno sobre la condición jurídica de territorio alguno.
# A short date follows. $date: already written.
report-date-since = desde { $date }
report-date-until = hasta { $date }

## Heads of columns, used in several tables

report-number = N.º
report-date = Fecha
report-change = Cambio
report-name = Nombre
report-office = Función
report-person = Persona
report-period = Período
report-place = Lugar
report-event = Evento
report-reason = Motivo
report-role = Papel
report-organization = Organización
report-matter = Materia
report-rule = Regla
report-source = Fuente
report-decision = Decisión
report-commitment = Compromiso
report-finding = Hallazgo
report-total = Total
report-vacant = vacante
report-unknown = sin dato

## How to read

report-key-title = Cómo leer
report-key-counted = Cifra contada
report-key-counted-text = Sale de los registros de la red y puede seguirse hasta cada registro que la compone.
report-key-stated = Cifra declarada
report-key-stated-text = La afirma una fuente. Se reproduce como está dicha, sin recalcularla, y nunca se suma a las contadas.
report-key-bound = Más de, cerca de
report-key-bound-text = La fuente no da un número exacto.
report-key-none = Sin dato
report-key-none-text = Ningún registro lo dice. No equivale a cero.
report-key-finding = Hallazgo
report-key-finding-text = Los registros se contradicen o callan. Se numera y se explica en un anexo.
report-key-demo = Dato ficticio
report-key-demo-text = Esta red no existe. Todo lo que sigue es inventado para mostrar el programa.
report-contents-title = Índice
report-contents-figures = Figuras y cuadros

## What nothing is recorded of

report-missing-title = Sin registros
report-missing-lead = De estos capítulos no hay registros en el período.
report-missing-chapter = Capítulo
report-missing-what = Qué falta

## Foreword

report-foreword-title = Presentación

## The network in figures

report-figures-title = La red en cifras
report-figures-empty = No hay registros de los que contar cifras en este período.
# $counted: figures-counted-part; $stated: figures-stated-part.
report-figures-lead = { $counted }; { $stated }. No se mezclan.
report-figures-lead-counted =
    { $count ->
        [one] Una cifra contada en los registros de la red.
       *[other] { $count } cifras contadas en los registros de la red.
    }
report-figures-counted-part =
    { $count ->
        [one] Una cifra contada en los registros
       *[other] { $count } cifras contadas en los registros
    }
report-figures-stated-part =
    { $count ->
        [one] una declarada por una fuente
       *[other] { $count } declaradas por fuentes
    }
report-figures-counted = Contadas en los registros
report-figures-stated = Declaradas por fuentes
report-figures-series = A través de los años
report-figures-series-figure = Cifras por año
report-figures-series-sub = Cada gráfico tiene su propia escala; el último año, más oscuro
report-figures-series-alt = Barras por año, cada una con su número encima

## Names of figures. $count: the figure, for the plural

report-figure-members =
    { $count ->
        [one] miembro
       *[other] miembros
    }
report-figure-members-admitted =
    { $count ->
        [one] miembro admitido
       *[other] miembros admitidos
    }
report-figure-members-left =
    { $count ->
        [one] miembro que dejó la red
       *[other] miembros que dejaron la red
    }
report-figure-events-own =
    { $count ->
        [one] evento propio
       *[other] eventos propios
    }
report-figure-events-supported =
    { $count ->
        [one] evento apoyado
       *[other] eventos apoyados
    }
report-figure-events-related =
    { $count ->
        [one] evento relacionado
       *[other] eventos relacionados
    }
report-figure-countries =
    { $count ->
        [one] país distinto
       *[other] países distintos
    }
report-figure-organizations =
    { $count ->
        [one] organización distinta
       *[other] organizaciones distintas
    }
report-figure-persons =
    { $count ->
        [one] persona distinta
       *[other] personas distintas
    }
report-figure-participations =
    { $count ->
        [one] participación
       *[other] participaciones
    }
report-figure-people-stated =
    { $count ->
        [one] participante anunciado
       *[other] participantes anunciados
    }
report-figure-countries-stated =
    { $count ->
        [one] país anunciado
       *[other] países anunciados
    }
report-figure-decisions =
    { $count ->
        [one] decisión
       *[other] decisiones
    }
report-figure-commitments =
    { $count ->
        [one] compromiso
       *[other] compromisos
    }
report-figure-commitments-done =
    { $count ->
        [one] compromiso cumplido
       *[other] compromisos cumplidos
    }
report-figure-commitments-late =
    { $count ->
        [one] compromiso vencido
       *[other] compromisos vencidos
    }
report-figure-activities =
    { $count ->
        [one] actividad del plan
       *[other] actividades del plan
    }
report-figure-activities-done =
    { $count ->
        [one] actividad concluida
       *[other] actividades concluidas
    }
report-figure-activities-late =
    { $count ->
        [one] actividad atrasada
       *[other] actividades atrasadas
    }
report-figure-indicators =
    { $count ->
        [one] indicador
       *[other] indicadores
    }
report-figure-indicators-met =
    { $count ->
        [one] meta cumplida
       *[other] metas cumplidas
    }
report-figure-budget-planned =
    { $count ->
        [one] presupuesto aprobado
       *[other] presupuesto aprobado
    }
report-figure-budget-committed =
    { $count ->
        [one] comprometido
       *[other] comprometido
    }
report-figure-budget-spent =
    { $count ->
        [one] gastado
       *[other] gastado
    }
report-figure-exchanges =
    { $count ->
        [one] intercambio
       *[other] intercambios
    }
report-figure-experts =
    { $count ->
        [one] experto intercambiado
       *[other] expertos intercambiados
    }
report-figure-projects =
    { $count ->
        [one] proyecto
       *[other] proyectos
    }
report-figure-contributions-due =
    { $count ->
        [one] contribuciones debidas
       *[other] contribuciones debidas
    }
report-figure-contributions-received =
    { $count ->
        [one] contribuciones recibidas
       *[other] contribuciones recibidas
    }
report-figure-entries =
    { $count ->
        [one] postulación
       *[other] postulaciones
    }
report-figure-resources =
    { $count ->
        [one] recurso
       *[other] recursos
    }
report-figure-posts =
    { $count ->
        [one] cargo
       *[other] cargos
    }
report-figure-posts-vacant =
    { $count ->
        [one] cargo vacante
       *[other] cargos vacantes
    }
report-figure-seats =
    { $count ->
        [one] puesto ocupado del comité
       *[other] puestos ocupados del comité
    }
report-figure-seats-vacant =
    { $count ->
        [one] puesto vacante del comité
       *[other] puestos vacantes del comité
    }
report-figure-findings =
    { $count ->
        [one] hallazgo
       *[other] hallazgos
    }
report-figure-stated =
    { $count ->
        [one] según la fuente
       *[other] según la fuente
    }

## Members

report-members-title = Miembros
report-members-empty = La red no tiene miembros registrados en este período.
# $date: the last day of the period, in words.
report-members-lead =
    { $count ->
        [one] Un miembro al { $date }.
       *[other] { $count } miembros al { $date }.
    }
report-members-map = Miembros de la red
report-members-map-sub = Un punto por miembro, sobre la capital de su país
report-members-map-alt =
    { $count ->
        [one] Mapa de puntos con un miembro; el cuadro de miembros los enumera
       *[other] Mapa de puntos con { $count } miembros; el cuadro de miembros los enumera
    }
# $names: members whose place the map does not reach.
report-members-off-map = Fuera del mapa: { $names }.
report-members-inset = Mesoamérica y el Caribe, ampliados
report-members-with-events = participaron en eventos propios
report-members-without-events = sin participación registrada
report-members-listed = en la lista de miembros
report-members-host = sede de un evento propio
report-members-table = Lista de miembros
report-members-table-sub = Por orden alfabético
report-members-name = Miembro
report-members-iso = ISO
report-members-subregion = Subregión
report-members-institution = Institución
report-members-since = Desde
# $date: the earliest date at which a source shows the member.
report-members-attested = ya en { $date }
report-members-events = Eventos
# $things: what no record says, as a list in words.
report-members-lacking = Sin dato para todos los miembros: { $things }.
report-members-lacks-since = fecha de admisión
report-members-lacks-subregion = subregión
report-members-lacks-institution = institución
report-members-changes = Cambios del período
report-members-change-admitted = admisión
report-members-change-left = retiro
report-members-change-status = cambio de situación
report-members-change-subregion = cambio de subregión
report-members-change-institution = cambio de institución
report-members-supporters = Quién apoya
report-members-supporters-note = Por orden de incorporación, no de importe.

## Governance

report-governance-title = Gobernanza
report-governance-empty = No hay órganos, elecciones ni reglas registrados.
# $body: its name; $held and $vacant: seats; $date: in words.
report-governance-lead-full = { $body }: { $held } puestos, todos ocupados al { $date }.
report-governance-lead-vacant = { $body }: { $held } puestos ocupados y { $vacant } por cubrir al { $date }.
report-governance-seats-of = { $held } de { $seats }
report-governance-vacancies =
    { $count ->
        [one] Falta cubrir un puesto.
       *[other] Faltan cubrir { $count } puestos.
    }
report-governance-balance-sub = Los puestos por subregión son los que manda la regla.
report-governance-balance-alt = Puestos por subregión: cubiertos, con su titular; vacantes, en línea discontinua
report-governance-no-area = Sin subregión
report-governance-no-seats = Los registros no nombran a quienes lo integran.
report-governance-stated = Puestos según la fuente:
report-governance-changes = Cambios de composición
report-governance-change-entered = entra
report-governance-change-left = sale
report-governance-rotation = Rotación
report-governance-rotation-note = Un tramo largo es un país que repite.
report-governance-rotation-figure = Quién ocupó cada puesto
report-governance-rotation-sub = Cada franja es un puesto; cada tramo, quien lo ocupa
report-governance-rotation-alt = Franjas por subregión y puesto con el código del país que lo ocupa cada año
report-governance-groups = Grupos de trabajo
report-governance-election = Elección
report-governance-entitled = con derecho a voto
report-governance-present = presentes
report-governance-quorum = quórum
report-governance-rounds = vueltas
report-governance-elected = Resultado:
report-governance-rules = Lo que manda la regla
report-governance-rules-table = Reglas por órgano
report-governance-unsaid = Sin dato
report-governance-rule-meeting = Reunión anual
report-governance-rule-ministerial = Reunión ministerial
report-governance-rule-seats = Puestos
report-governance-rule-term = Duración del mandato
report-governance-rule-terms = Mandatos seguidos
report-governance-rule-rotation = Rotación
report-governance-rule-electorate = Quién vota
report-governance-rule-quorum = Quórum
report-governance-rule-majority = Mayoría
report-governance-months =
    { $count ->
        [one] un mes
       *[other] { $count } meses
    }
report-governance-terms =
    { $count ->
        [one] uno como máximo
       *[other] { $count } como máximo
    }

## Annual plan

report-plan-title = Plan anual
report-plan-empty = No hay un plan anual registrado para este período.
# $axes, $activities, $done, $late: the parts below.
report-plan-lead = { $axes } y { $activities }; { $done }.
report-plan-lead-late = { $axes } y { $activities }; { $done }, { $late }.
report-plan-axes =
    { $count ->
        [one] Un eje
       *[other] { $count } ejes
    }
report-plan-activities =
    { $count ->
        [one] una actividad
       *[other] { $count } actividades
    }
report-plan-done =
    { $count ->
        [one] una concluida
       *[other] { $count } concluidas
    }
report-plan-late =
    { $count ->
        [one] una atrasada
       *[other] { $count } atrasadas
    }
# $date: in words; $event: the title of the event that approved it.
report-plan-approved-at = Aprobado el { $date }, { $event }.
report-plan-approved = Aprobado el { $date }.
report-plan-approved-in = Aprobado en { $event }.
# $percent: a share of a hundred, already written.
report-plan-average = { $percent } de avance medio
report-plan-axes-figure = Avance por eje
report-plan-axes-alt = Ejes del plan con el avance medio y un signo por actividad; el cuadro siguiente las enumera
report-plan-no-axis = Otras actividades
report-plan-mark-done = concluida
report-plan-mark-going = en curso
report-plan-mark-late = atrasada
report-plan-mark-todo = sin iniciar
report-plan-late-days =
    { $count ->
        [one] un día de atraso
       *[other] { $count } días de atraso
    }
report-plan-late-months =
    { $count ->
        [one] un mes de atraso
       *[other] { $count } meses de atraso
    }
report-plan-table = Actividades por eje
report-plan-activity = Actividad
report-plan-responsible = Responsable
report-plan-dates = Fechas del plan
report-plan-status = Estado
report-plan-progress = Avance
report-plan-strip = El año en una franja
report-plan-strip-sub = Barra: fechas actuales y avance. Línea inferior: plan aprobado. Cobre: atraso
report-plan-strip-alt =
    { $count ->
        [one] Calendario del plan con una actividad; el cuadro de actividades da sus fechas
       *[other] Calendario del plan con { $count } actividades; el cuadro de actividades da sus fechas
    }

## Budget

report-budget-title = Presupuesto
report-budget-empty = No hay un presupuesto registrado para este período.
# $planned: an amount; $sources: budget-sources-part; $percent: a share of a hundred.
report-budget-lead = { $planned } aprobados de { $sources }; gastado el { $percent }.
# $planned: an amount for each currency.
report-budget-lead-several = { $planned } aprobados, cada moneda por separado.
report-budget-lead-unknown = Gastos registrados sin un monto aprobado.
report-budget-sources-part =
    { $count ->
        [one] una fuente
       *[other] { $count } fuentes
    }
report-budget-axis = Eje
report-budget-no-axis = Sin eje
report-budget-no-source = Fuente sin dato
report-budget-planned = Aprobado
report-budget-committed = Comprometido
report-budget-spent = Gastado
report-budget-bar = Ejecución
report-budget-bars = Presupuesto por eje y fuente
report-budget-bars-alt =
    { $count ->
        [one] Barras apiladas de un eje según la fuente; el cuadro siguiente da los montos
       *[other] Barras apiladas de { $count } ejes según la fuente; el cuadro siguiente da los montos
    }
report-budget-table = De lo aprobado a lo gastado
report-budget-table-sub = Raya: aprobado. Barra clara: comprometido. Barra oscura: gastado
report-budget-sources = Por fuente
report-budget-sources-table = Fuentes del presupuesto
report-budget-source = Fuente
report-budget-share = Parte

## Indicators

report-indicators-title = Indicadores
report-indicators-empty = No hay indicadores registrados para este período.
# $met: how many targets were met; $targets: indicators-targets-part; $indicators: indicators-part.
report-indicators-lead = { $met } de { $targets } cumplidas. Donde faltó, el informe dice cuánto.
report-indicators-lead-unread = { $indicators } sin lecturas que comparar con una meta.
report-indicators-targets-part =
    { $count ->
        [one] una meta
       *[other] { $count } metas
    }
report-indicators-part =
    { $count ->
        [one] Un indicador
       *[other] { $count } indicadores
    }
report-indicators-table = Línea de base, meta y lectura
report-indicators-sub = Barra: lectura al cierre. Raya gruesa: meta. Muesca blanca: línea de base
report-indicators-note = Cada riel tiene su propia escala. Cobre: meta no alcanzada.
report-indicators-lower = En algunos indicadores, menos es mejor.
report-indicators-general = De la red
report-indicators-name = Indicador
report-indicators-base = Base
report-indicators-target = Meta
report-indicators-value = Lectura
report-indicators-progress = Avance
report-indicators-series = Serie
report-indicators-result = Resultado
report-indicators-met = cumplida

## Events

report-events-title = Reuniones y eventos
report-events-empty = No hay eventos registrados en este período.
report-events-lead =
    { $count ->
        [one] Un evento propio en el período.
       *[other] { $count } eventos propios en el período.
    }
# $events: the parts below that are not zero, joined.
report-events-apart-lead = Además, { $events }. No se suman a los de la red.
report-events-supported-part =
    { $count ->
        [one] un evento apoyado
       *[other] { $count } eventos apoyados
    }
report-events-related-part =
    { $count ->
        [one] un evento relacionado
       *[other] { $count } eventos relacionados
    }
report-events-strip = El año de un vistazo
report-events-strip-sub = Eventos propios por fecha de inicio
report-events-strip-alt =
    { $count ->
        [one] Línea del año con un evento; las páginas siguientes los describen
       *[other] Línea del año con { $count } eventos; las páginas siguientes los describen
    }
report-events-organizers = Organiza:
report-events-nothing = Los registros no dicen más de este evento.
report-events-attendance = Asistencia
report-events-participation = Participación
report-events-who = País u organización
report-events-sessions = Sesiones
report-events-there = Presentes
report-events-persons = Personas
report-events-stated = Declarados
report-events-named = Participaron:
report-events-outside = no es miembro
report-events-present = en la sala
report-events-remote = a distancia
report-events-excused = con excusa
report-events-excused-letter = E
report-events-absent = ausente
report-events-apart = Eventos apoyados y relacionados
report-events-apart-note = Son de otros. Se nombran aparte y no entran en ninguna cifra de la red.
report-events-supported = Eventos apoyados por la red
report-events-related = Eventos relacionados

## Decisions and commitments

report-decisions-title = Decisiones y compromisos
report-decisions-empty = No hay decisiones ni compromisos registrados en este período.
# $decisions and $commitments: the parts below; $done and $late: commitments.
report-decisions-lead = { $decisions } y { $commitments }: cumplidos, { $done }; vencidos, { $late }.
report-decisions-lead-only = { $decisions } en el período.
report-decisions-part =
    { $count ->
        [one] Una decisión
       *[other] { $count } decisiones
    }
report-commitments-part =
    { $count ->
        [one] un compromiso
       *[other] { $count } compromisos
    }
report-decisions-table = Decisiones del período
report-decisions-taken = Tipo, fecha y lugar
report-decisions-how = Votación
# $yes, $no, $abstained: votes.
report-decisions-vote = { $yes } a favor, { $no } en contra, { $abstained } abstenciones
report-commitments-title = Compromisos
report-commitments-by-country = Compromisos por país
report-commitments-note = Un compromiso vuelve al orden del día hasta que se cierra.
report-commitments-matrix = Quién debe qué, y en qué está
report-commitments-table = Compromisos del período
report-commitments-others = Otros compromisos
report-commitments-who = Responsable
report-commitments-due = Plazo
report-commitments-state = Estado
report-commitments-done = cumplido
report-commitments-going = en curso
report-commitments-open = abierto
report-commitments-late = vencido
report-commitments-late-count = Vencidos

## Cooperation

report-cooperation-title = Cooperación
report-cooperation-empty = No hay intercambios ni contribuciones registrados en este período.
# $exchanges and $contributions: the parts below.
report-cooperation-lead = { $exchanges } entre países y { $contributions }.
report-cooperation-lead-exchanges = { $exchanges } entre países.
report-cooperation-lead-contributions = En el período, { $contributions }.
report-exchanges-part =
    { $count ->
        [one] Un intercambio
       *[other] { $count } intercambios
    }
report-contributions-part =
    { $count ->
        [one] una contribución
       *[other] { $count } contribuciones
    }
report-exchanges-table = Intercambios de expertos
report-exchanges-sub = Misiones de un país a otro
report-exchanges-topic = Tema
report-exchanges-from = De
report-exchanges-to = A
report-exchanges-experts = Expertos
report-exchanges-paid = Pagado por
report-contributions-title = Contribuciones
report-contributions-note = Cada moneda se lee por separado; no se suman tipos distintos.
report-contributions-table = Contribuciones debidas y recibidas
report-contributions-who = Quién contribuye
report-contributions-kind = Tipo
report-contributions-purpose = Para qué
report-contributions-due = Debido
report-contributions-received = Recibido

## Projects

report-projects-title = Proyectos
report-projects-empty = No hay proyectos registrados en este período.
# $own and $others: the parts below.
report-projects-lead = { $own } y { $others }, que se informan aparte.
report-projects-lead-own = { $own } en el período.
report-projects-lead-others = Ninguno es de la red: { $others }. Se informan aparte.
report-projects-own-part =
    { $count ->
        [one] Un proyecto de la red
       *[other] { $count } proyectos de la red
    }
report-projects-others-part =
    { $count ->
        [one] uno apoyado o relacionado
       *[other] { $count } apoyados o relacionados
    }
report-projects-apart = No es de la red; sus montos no entran en ningún total.
report-projects-objectives = Objetivos
report-projects-frames = Plazos
report-projects-frames-sub = Cada enmienda se guarda; ninguna borra la anterior. Línea discontinua: extremo sin dato
report-projects-frames-alt = Plazos del proyecto en una línea de años, con sus fechas a la izquierda
report-projects-amounts = Montos por tipo
report-projects-amounts-sub = Tipos y períodos distintos: no se suman
report-projects-amount-kind = Tipo
report-projects-amount = Monto
report-projects-stated = Como lo dice la fuente
report-projects-done = Logros
report-projects-what = Qué se hizo
report-projects-papers = Documentos de referencia

## Awards and resources

report-awards-title = Premios y recursos
report-awards-empty = No hay premios ni recursos registrados en este período.
# $awards and $resources: the parts below.
report-awards-lead = { $awards } y { $resources }.
report-awards-lead-awards = { $awards } en el período.
report-awards-lead-resources = En el período, { $resources }.
report-awards-part =
    { $count ->
        [one] Un premio
       *[other] { $count } premios
    }
report-resources-part =
    { $count ->
        [one] un recurso catalogado
       *[other] { $count } recursos catalogados
    }
report-awards-edition = Edición
report-awards-category = Categoría
report-awards-result = Resultado
report-awards-entry = Trabajo
report-awards-who = De
report-awards-no-results = Los registros no nombran resultados.
report-resources-title = Recursos
report-resources-table = Catálogo de recursos
report-resources-name = Título
report-resources-who = De
report-resources-where = Dónde está

## Annex: directory

report-directory-title = Directorio
report-directory-empty = No hay cargos registrados.
# $posts and $vacant: the parts below; $date: in words.
report-directory-lead = { $posts } al { $date }.
report-directory-lead-vacant = { $posts } al { $date }; { $vacant }.
report-directory-part =
    { $count ->
        [one] Un cargo
       *[other] { $count } cargos
    }
report-directory-vacant-part =
    { $count ->
        [one] uno vacante
       *[other] { $count } vacantes
    }
report-directory-vacant = Cargo vacante

## Annex: findings

report-findings-title = Hallazgos
report-findings-empty = Los registros no se contradicen ni callan nada que el programa note.
report-findings-lead =
    { $count ->
        [one] Un hallazgo. Se publica con el informe para que nadie lo descubra después.
       *[other] { $count } hallazgos. Se publican con el informe para que nadie lo descubra después.
    }
# $number: two digits.
report-findings-number = H-{ $number }
report-findings-table = Lo que los registros contradicen, callan o atrasan
report-findings-severity = Gravedad
report-findings-severity-low = baja
report-findings-severity-medium = media
report-findings-severity-high = alta
report-findings-records = Registros
report-findings-more =
    { $count ->
        [one] y uno más
       *[other] y { $count } más
    }

## Annex: sources

report-sources-title = Fuentes
report-sources-empty = Ningún registro de este informe nombra una fuente.
report-sources-lead =
    { $count ->
        [one] Una fuente sostiene lo que este informe declara.
       *[other] { $count } fuentes sostienen lo que este informe declara.
    }
# $number: its number.
report-sources-number = F{ $number }
report-sources-table = Fuentes citadas
report-sources-name = Título
report-sources-where = Fecha, nota y dirección
report-sources-figures = De dónde sale cada cifra
report-sources-figures-note = La clave es la misma en la lista de cifras del programa.
report-sources-figures-table = Cifras de este informe
report-sources-figure = Cifra y clave
report-sources-value = Valor
report-sources-behind = Qué la sostiene
report-sources-records =
    { $count ->
        [one] un registro
       *[other] { $count } registros
    }
