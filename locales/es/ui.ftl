## Pieces that every screen shares.
ui-copied = Copiado: { $text }
# The section of a page with the records of other kinds that name it.
ui-named-in = También aparece en
ui-named-more = y { $count } más
ui-progress-of = { $done } de { $total }
ui-progress-stop = Detener
ui-panel-close = Cerrar (Esc)
ui-combobox-options = Opciones
ui-combobox-none = Nada coincide
ui-cancel = Cancelar
ui-save = Guardar
ui-yes = sí
ui-no = no
ui-more = Más
ui-open = Abrir
ui-undo = Deshacer
ui-redo = Rehacer
ui-end-open = abierto
ui-end-unknown = se ignora
ui-choice-none = sin dato
ui-end-date = hasta…
# $field: the label of the field.
ui-end-date-label = { $field }: fecha
ui-date-placeholder = 26/10/2015, oct 2015, 2015
# $item: what was typed or chosen.
ui-list-add = Añadir «{ $item }»
ui-list-remove = Quitar { $item }
ui-list-more = añadir…
ui-texts-original = original
ui-texts-missing = falta
ui-texts-translation = traducción
ui-field-keys = Intro guarda · Esc deja como estaba
ui-field-keys-long = Ctrl Intro guarda · Esc deja como estaba
ui-field-missing = sin dato
ui-field-write = Escribir
ui-field-write-of = Escribir { $field }
ui-field-edit = Editar
# $field: the label of the field; $value: its value in words.
ui-field-change = Cambiar { $field }
ui-field-value = { $field }: { $value }
ui-texts-only-in = solo en { $language }
ui-texts-lacks = falta en { $languages }
ui-fields-more = Añadir dato
# $languages: names of languages.
ui-texts-outdated = anterior al original en { $languages }
ui-texts-other = Otro idioma…
ui-texts-old = anterior al original
ui-form-required = obligatorio
ui-form-add = Añadir
ui-list-filter = Filtrar
# $text: what was typed.
ui-list-nothing = Nada coincide con «{ $text }».
ui-list-empty = Aquí no hay nada todavía.
ui-table-columns = Elegir columnas
ui-table-help = Intro abre · Espacio elige · Mayús extiende
# $count: number of rows; $keys: the keys that copy.
ui-table-selected =
    { $count ->
        [one] { $count } fila elegida · { $keys } copia para Excel
        [many] { $count } filas elegidas · { $keys } copia para Excel
       *[other] { $count } filas elegidas · { $keys } copia para Excel
    }
ui-table-copied =
    { $count ->
        [one] Se copió { $count } fila.
        [many] Se copiaron { $count } filas.
       *[other] Se copiaron { $count } filas.
    }
ui-parts-add = Añadir
# $kind: the name of a kind of record; $title: the title of one.
ui-parts-new = Añadir: { $kind }
ui-parts-acts = Acciones
ui-parts-edit = Editar { $title }
ui-parts-now = Ver solo lo vigente
# $count: how many do not hold on the day shown.
ui-parts-every = Ver { $count } más
ui-parts-remove = Quitar { $title }
ui-history = Historial
ui-history-what = Cada cambio, con quién y cuándo. Cualquiera puede revertirse; lo que cambió después se respeta.
ui-history-more = Ver más
ui-history-undone = deshecho
ui-history-none = Nada ha cambiado todavía.
ui-history-revert = Revertir
ui-history-revert-title = ¿Revertir este cambio?
ui-severity-bad = Grave
ui-severity-warn = Atención
ui-severity-note = Nota
ui-findings = Hallazgos
ui-documents = Documentos
ui-documents-attach = Adjuntar
ui-documents-save = Guardar copia
ui-documents-save-one = Guardar copia de { $title }
# $path: where it was written.
ui-documents-saved = Guardado en { $path }
ui-documents-title-only = solo título
ui-documents-none = Ninguno. Se adjunta con el botón o soltando un archivo sobre la página.
ui-asof-at = Al
ui-asof-label = Ver a esta fecha
ui-asof-see = Ver
ui-asof-today = Hoy
ui-asof-wrong = Escriba un día, como 27/10/2015.
ui-asof-note = Todo lo que sigue se muestra como era ese día.
ui-way-back = Anterior (Alt ←)
ui-way-forth = Siguiente (Alt →)

## The frame of the window.
app-areas = Áreas
app-area-overview = Panorama
app-area-members = Miembros
app-area-people = Personas
app-area-bodies = Órganos
app-area-plan = Plan
app-area-events = Eventos
app-area-cooperation = Cooperación
app-area-knowledge = Conocimiento
app-area-reports = Informes
app-name = Plenaria
app-find = Buscar o ir a…
app-network-demo = Red ficticia de ejemplo
app-network-demo-short = ficticia
app-network-read-only = Solo lectura
app-read-only = Este archivo se abrió solo para lectura: se puede mirar e imprimir, no cambiar.
# $who: who has the file open.
app-in-use = { $who } tiene abierto este archivo; aquí se puede mirar e imprimir, no cambiar.
# $count: number of findings.
app-findings = Hallazgos: { $count }
# $time: time of day of the last write.
app-saved-at = Todo guardado · { $time }
app-saved = Todo guardado
app-saved-always = Todo está guardado: cada cambio se escribe en el momento.
app-language = Idioma
app-settings = Ajustes
app-help = Ayuda (F1)
# $what: the operation, in words.
app-undo-what = Deshacer: { $what }
app-redo-what = Rehacer: { $what }
app-toast-close = Cerrar el aviso
app-palette = Buscar, ir, hacer
app-palette-go = Ir a
app-palette-change = Cambiar
# $language: the language's name.
app-palette-speak = Cambiar a { $language }
app-palette-light = Tema claro
app-palette-dark = Tema oscuro
app-palette-close = Cerrar esta red
app-palette-choose = elegir
app-palette-open = abrir
app-palette-accents = Tildes y mayúsculas no cuentan

## The start page.
start-tagline = La secretaría de una red, en un solo archivo suyo, sin conexión.
start-recent = Abiertas hace poco
start-recent-none = Todavía ninguna.
start-open = Abrir una red
start-new = Nueva red
start-file-kind = Red de Plenaria
start-samples = Para mirar primero
start-sample-demo = Red ficticia
start-sample-demo-text = Tres años completos de una red inventada: miembros, comité, reuniones, plan e informe. Para probar sin miedo.
start-sample-gealc = Red GEALC
start-sample-gealc-text = Solo lo que dicen las fuentes públicas, con sus silencios y contradicciones.
start-sample-open = Crear y abrir
start-sample-where = Dónde guardar la red de ejemplo
start-sample-making = Creando la red de ejemplo
start-new-where = Dónde guardar la red
start-new-name = Nombre de la red
start-new-name-note = Se puede cambiar después.
start-new-name-lacks = Escriba el nombre de la red.
start-new-language = Idioma principal
start-new-language-note = El único en que todo debe estar escrito; los demás se añaden cuando se pueda.
start-new-create = Crear la red
start-offline = Sin cuenta, sin servidor, sin conexión.
# $title: the record in view.
ui-here = Hacer aquí, con { $title }

## Members.
members-new = Nuevo miembro
members-as-table = Ver como tabla
members-as-list = Ver como lista
members-head-name = Nombre
members-head-focal = Punto focal
members-head-key = Clave
members-empty-short = Todavía no hay miembros.
members-empty-title = Aquí está quién pertenece a la red
members-empty-text = Un miembro es un país, una institución o un observador, desde una fecha. De él cuelgan sus instituciones, cargos y personas, su participación y sus compromisos; todo lo que se anote aquí cuenta en el informe anual.
members-empty-action = Añadir el primer miembro
members-status-unknown = sin estado a esta fecha
members-since = desde { $date }
# $date: a day in full.
members-since-day = desde el { $date }
members-institutions = Instituciones
members-status = Estado en la red
members-subregion = Subregión
members-commitments = Compromisos
members-seats = Puestos ocupados
members-seats-none = Ninguno anotado.
members-posts = Cargos y titulares
members-posts-holder = Titular
members-posts-past = Ver anteriores
members-posts-now = Solo vigentes
members-posts-add = Añadir cargo
members-posts-name = Nombrar
members-posts-name-title = Nombrar: { $post }
members-posts-nobody = nadie
members-posts-vacant = vacante
members-posts-none = Ningún cargo anotado.
members-participation = Participación por año
members-participation-note = eventos en que fue anotado
members-participation-meetings = Reuniones anuales
members-participation-others = Otros eventos
members-participation-people = Personas
ui-crumbs = Dónde está

## Events.
events-new = Nuevo evento
events-all = Todos
events-every-kind = Todos los tipos
events-head-when = Fecha
events-head-where = Lugar
events-none-fits = Ningún evento cumple el filtro.
events-empty-title = Aquí está todo lo que la red reúne
events-empty-text = La asamblea, el comité, un taller o un seminario web: cada evento tiene su agenda, sus participantes, sus decisiones y sus documentos, y cuenta en el informe del año.
events-empty-action = Anotar el primer evento
events-no-date = sin fecha
events-no-place = sin lugar
events-tabs = Partes del evento
events-tab-summary = Resumen
events-tab-agenda = Agenda
events-tab-participants = Participantes
events-tab-decisions = Decisiones
events-commitments = Compromisos
events-text = Para qué y qué fue
events-organizers = Organizan
events-organizer = Quién
events-editions = Ediciones
events-numbers = Participación
events-numbers-note = lo anotado y lo que dice la fuente no se suman
events-agenda-empty-title = La agenda, sesión por sesión
events-agenda-empty-text = Una sesión es gente en una sala a una hora; dentro van los puntos numerados, con su duración.
events-agenda-empty-action = Añadir la primera sesión
events-agenda-loose = Puntos sin sesión
events-agenda-edit-session = Editar sesión
events-agenda-add-item = Añadir punto
events-agenda-add-session = Añadir sesión
events-agenda-time = Hora
# $count: minutes.
events-agenda-minutes = { $count } min
events-agenda-no-items = Sin puntos todavía.
events-add-countries = Añadir países
events-add-person = Añadir persona
events-add-number = Añadir número de personas
events-by-answer = Por respuesta
events-participants-empty-title = Nadie anotado todavía
events-participants-empty-text = Añada los países que se invitan, las personas que se conocen y, si la fuente solo da una cantidad, el número de personas. Las tres cosas se llevan por separado.
events-participant = Participante
events-participant-for = Por
events-participant-role = Calidad
events-participant-answer = Respuesta
events-participant-no-person = sin persona todavía
events-participant-numbers = Números de personas
events-participant-numbers-note = no se suman a quienes están anotados
# $count: a number, already written.
events-number-exact = { $count } personas
events-number-over = más de { $count } personas
events-number-about = unas { $count } personas
events-countries-all = Todos
events-countries-none = Ninguno
events-countries-there = ya está
events-countries-other = Otro país
# $count: how many are chosen.
events-countries-add =
    { $count ->
        [one] Añadir { $count } país
        [many] Añadir { $count } países
       *[other] Añadir { $count } países
    }
events-attendance = Asistencia
events-attendance-not-noted = sin anotar
ui-findings-what = Lo que los registros dicen contra sí mismos, lo que les falta y lo que llega tarde.
ui-findings-none-title = Nada que señalar
ui-findings-none-text = Los registros no se contradicen, no les falta nada que deba estar y nada llega tarde.
ui-kinds = Tipos de registro
# $kind: a kind of record, in the plural.
ui-kinds-empty-title = { $kind }: todavía ninguno
ui-kinds-empty-text = Lo que se anote aquí aparece en las páginas a las que se refiere, se encuentra con Ctrl K y cuenta en el informe anual.
ui-record-delete = Borrar { $title }
ui-record-texts = Textos

## Settings.
settings-title = Ajustes
settings-machine = En este equipo
settings-machine-note = no se guarda en la red
settings-language = Idioma
settings-theme = Tema
settings-theme-system = Como el sistema
settings-theme-light = Claro
settings-theme-dark = Oscuro
settings-contrast = Contraste
settings-contrast-more = Más contraste, diga lo que diga el sistema
settings-author = Quién escribe
settings-author-note = Su nombre, como lo muestra el historial.
settings-network-note = se guarda en el archivo y se puede deshacer

## Reports.
# $period: a year, or two dates.
reports-annual = Informe anual { $period }
reports-save = Guardar PDF
reports-save-all = Guardar en 3 idiomas
reports-save-folder = Carpeta para los tres informes
reports-making = Componiendo el informe
# $count: number of files; $path: where.
reports-saved =
    { $count ->
        [one] Informe guardado en { $path }
        [many] { $count } informes guardados en { $path }
       *[other] { $count } informes guardados en { $path }
    }
reports-options = Opciones del informe
reports-period = Período
reports-period-by = Por
reports-period-year = año
reports-period-dates = fechas
reports-year = Año
reports-from = Desde
reports-to = Hasta
reports-date = Fecha
reports-date-note = la que se imprime; hoy si se deja vacía
reports-language = Idioma del informe
reports-paper = Papel
reports-paper-network = el de la red
reports-content = Contenido
reports-cover-full = Portada a toda página
reports-map = Mapa de miembros
reports-empty-say = Decir qué capítulos no tienen registros
reports-annex-directory = Anexo: directorio
reports-annex-findings = Anexo: hallazgos
reports-annex-sources = Anexo: fuentes de cada cifra
reports-before = Antes de imprimir
# $count: number of findings.
reports-findings =
    { $count ->
        [one] Hay { $count } hallazgo en los registros.
        [many] Hay { $count } hallazgos en los registros.
       *[other] Hay { $count } hallazgos en los registros.
    }
reports-findings-see = Verlos
reports-no-findings = Sin hallazgos en los registros.
# $letters: characters that our fonts lack.
reports-substituted = Sin letra para: { $letters }. Se imprimen como un recuadro.
# $count: number of figures.
reports-marks =
    { $count ->
        [one] { $count } cifra abre sus registros.
        [many] { $count } cifras abren sus registros.
       *[other] { $count } cifras abren sus registros.
    }
reports-preview = Vista previa
reports-pages = Páginas del informe
reports-page-before = Página anterior
reports-page-next = Página siguiente
reports-composing = Componiendo…
reports-whole-page = Página entera
# $page, $count: numbers.
reports-page-alt = Página { $page } de { $count }
# $count: number of records; $first: the title of the first.
reports-mark =
    { $count ->
        [one] Registro: { $first }
        [many] { $count } registros: { $first }…
       *[other] { $count } registros: { $first }…
    }
reports-behind = Registros detrás
reports-behind-total = Registros

## Overview.
overview-calm = Nada pide su atención en los próximos 90 días.
overview-calm-more = Ni compromisos, ni tareas, ni gestiones o períodos por terminar.
# $count: number of matters.
overview-matters =
    { $count ->
        [one] Un asunto pide su atención.
        [many] { $count } asuntos piden su atención.
       *[other] { $count } asuntos piden su atención.
    }
overview-late =
    { $count ->
        [one] Uno está vencido.
        [many] { $count } están vencidos.
       *[other] { $count } están vencidos.
    }
overview-overdue = Vencido
overview-vacant = Cargos vacantes
overview-week = Esta semana
overview-later = En los próximos 90 días
# $count: number of days.
overview-days-ago =
    { $count ->
        [one] venció ayer
        [many] venció hace { $count } días
       *[other] venció hace { $count } días
    }
overview-in-days =
    { $count ->
        [one] mañana
        [many] en { $count } días
       *[other] en { $count } días
    }
overview-days =
    { $count ->
        [one] día
        [many] días
       *[other] días
    }
overview-today = hoy
# $count: how many more.
overview-more = Ver { $count } más
overview-next = Próxima reunión
overview-next-none = Ningún evento propio previsto.
# $year: the year.
overview-year = El año { $year }
overview-figures = El año en cifras
overview-figure-members = Miembros
overview-figure-events = Eventos propios celebrados
overview-figure-countries = Países participantes
overview-figure-persons = Personas distintas
overview-figure-participations = Participaciones
overview-figure-decisions = Decisiones
overview-figure-commitments = Compromisos
overview-figure-commitments-done = Compromisos cumplidos
overview-figure-activities-done = Actividades terminadas
overview-figure-projects = Proyectos
overview-figure-resources = Recursos publicados
overview-to-date = { $year } a la fecha
overview-empty-title = Una red nueva
overview-empty-text = Empiece por quién pertenece a ella, o por la próxima reunión. Cuando haya registros, aquí se verá cada mañana qué pide su atención.
