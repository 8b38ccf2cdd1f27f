### The papers of a meeting: agenda, lists, cards, certificates, minutes, the letter that calls, folder and dossier.
### On paper, in the files of a folder, and where they are chosen on the screen.

# The event's city and days, as one line. $place: city; $dates: the days in words.
papers-place-dates = { $place }, { $dates }
# In the foot of an agenda. $place: the city whose clock it is; $offset: its difference from universal time, "UTC−6".
papers-zone = Hora local: { $place } ({ $offset })
# $languages: names of languages, joined.
papers-languages = Idiomas: { $languages }
# $languages: languages into which a session is interpreted, joined.
papers-interpretation = Interpretación: { $languages }
# Heads of tables that several papers share.
papers-number = N.º
papers-country = País u organización
papers-name-post = Nombre y cargo
papers-role = Calidad
papers-signature = Firma
# In place of a name that is not known yet.
papers-to-name = por designar

## The agenda

papers-agenda-title = Orden del día
papers-agenda-annotated-title = Orden del día anotado
papers-agenda-empty = El orden del día todavía no tiene puntos.
papers-agenda-time = Hora
papers-agenda-item = Punto
papers-agenda-matter = Asunto
papers-agenda-document = Documento
# Heading of the items that no session has.
papers-agenda-other = Puntos sin sesión
# How long an item lasts. $minutes: how many minutes.
papers-agenda-minutes = { NUMBER($minutes) } min

## Who takes part

papers-participants-title = Participantes
papers-participants-empty = Todavía no hay participantes registrados.
# Under the heading; the parts are the next messages, joined.
papers-participants-lead = { $parts }.
# $count: how many.
papers-participants-persons = { $count ->
    [one] Una persona
   *[other] { NUMBER($count) } personas
}
# $count: how many.
papers-participants-parties = { $count ->
    [one] un país u organización
   *[other] { NUMBER($count) } países y organizaciones
}
# $count: seats without a person yet.
papers-participants-unnamed = { $count ->
    [one] un lugar por designar
   *[other] { NUMBER($count) } lugares por designar
}
# Heading of those who take part for nobody: experts, guests.
papers-participants-others = A título personal
papers-participants-remote = a distancia
papers-participants-post = Cargo o institución
papers-participants-answer = Respuesta
# People of whom only a number is known. $count: how many.
papers-participants-number = { $count ->
    [one] Una persona sin nombre en los registros
   *[other] { NUMBER($count) } personas sin nombre en los registros
}

## Sheets to sign

papers-signin-title = Lista de asistencia
# Heading of a sheet where there are no sessions. $day: the day in words.
papers-signin-morning = { $day }, mañana
papers-signin-afternoon = { $day }, tarde
# Boxes under the list.
papers-signin-present = Presentes
papers-signin-members = Miembros con voto presentes
# $quorum: how many must be present; $entitled: of how many.
papers-signin-quorum = Quórum: { NUMBER($quorum) } de { NUMBER($entitled) }
papers-signin-secretariat = Firma de la Secretaría
papers-signin-note = Una firma por persona. Quien no figura escribe su nombre en las líneas en blanco.

## Name tents and badges

papers-tents-title = Carteles de mesa
# On the face that lies on the table.
papers-tents-base = Base. Doblar por las dos marcas. Imprimir a tamaño real.
papers-tents-empty = No hay delegaciones ni personas para quienes hacer carteles.
papers-badges-title = Credenciales
papers-badges-empty = No hay personas con nombre para quienes hacer credenciales.
# The word of a role on a badge: it names what one does, so that it needs no gender.
papers-role-head = Delegación
papers-role-delegate = Delegación
papers-role-observer = Observación
papers-role-speaker = Ponencia
papers-role-moderator = Moderación
papers-role-expert = Especialista
papers-role-guest = Invitación especial
papers-role-trainee = Participante
papers-role-secretariat = Secretaría
papers-role-staff = Organización
papers-role-press = Prensa
papers-role-public = Público

## Places at the table

papers-seating-title = Disposición de la mesa
papers-seating-empty = Nadie tiene todavía un lugar en la mesa.
# Under the heading. $order: how places are ordered, the next messages.
papers-seating-lead = Los lugares siguen { $order }, desde la derecha de la presidencia.
papers-seating-alphabetical = el orden alfabético
papers-seating-seniority = la antigüedad
papers-seating-office = la función en el órgano
# Alternative text of the plan.
papers-seating-alt = Mesa en herradura con los lugares numerados; la tabla que sigue dice lo mismo
papers-seating-chair = Presidencia
papers-seating-secretariat = Secretaría
papers-seating-office-head = Función
papers-vote = Voto
papers-with-vote = con voto
papers-without-vote = sin voto

## Credentials and quorum

papers-credentials-title = Credenciales y quórum
papers-credentials-empty = Los registros no dicen quién puede votar en esta reunión.
# $accredited: how many who vote are accredited; $entitled: how many may vote.
papers-credentials-lead = { NUMBER($accredited) } de { NUMBER($entitled) } con derecho a voto han acreditado a quien vota.
papers-credentials-person = Acreditación
papers-credentials-letter = Nota
papers-credentials-present = Presente
# After the name of the person who gives the vote.
papers-credentials-votes = vota
# $name: whose vote is given by proxy.
papers-credentials-proxy = vota también por { $name }
papers-credentials-none = sin acreditar
# Labels of the boxes.
papers-credentials-entitled = Con derecho a voto
papers-credentials-accredited = Acreditados
papers-credentials-required = Quórum exigido
papers-credentials-hour = Presentes a las ____ : ____
papers-credentials-checks = Revisó las credenciales
papers-credentials-presides = Preside

## Certificates

papers-certificate-title = Certificado de participación
papers-certificates-title = Certificados de participación
papers-certificates-empty = Ningún registro dice todavía quién estuvo presente; los certificados salen de la asistencia.
# Before the name; whose certificate it is stands at the head of the sheet.
papers-certificate-says = Se hace constar que
# After the name and before the meeting's title.
papers-certificate-took-part = participó en
# $count: sessions attended; $all: sessions in which attendance was taken.
papers-certificate-sessions = Presente en { NUMBER($count) } de { NUMBER($all) } sesiones

## Minutes

# $event: the meeting.
papers-minutes-title = Acta: { $event }
papers-minutes-draft = Borrador. No es definitiva hasta su aprobación en la reunión siguiente.
papers-minutes-circulated = Circulada a los miembros, que pueden enmendarla hasta su aprobación.
papers-minutes-amended = Enmendada por los miembros; pendiente de aprobación.
papers-minutes-approved = Aprobada.
# Labels of the facts at the head of the minutes.
papers-minutes-facts = Datos de la reunión
papers-minutes-detail = Detalle
papers-minutes-place = Lugar y fecha
papers-minutes-body = Órgano
papers-minutes-mode = Modalidad
papers-minutes-called = Convocada por
# $number: the letter's number; $date: its date in words.
papers-minutes-letter = Oficio { $number }, del { $date }
papers-minutes-presides = Preside
papers-minutes-quorum = Quórum
# $present, $entitled: members with a vote; $required: how many must be present.
papers-minutes-quorum-met = { NUMBER($present) } presentes de { NUMBER($entitled) } con voto; exigidos: { NUMBER($required) }
papers-minutes-languages = Idiomas
papers-minutes-previous = Acta anterior
# Headings.
papers-minutes-present = Presentes
papers-minutes-excused = Con excusa
papers-minutes-absent = Ausentes
papers-minutes-unrecorded = La asistencia no está registrada.
papers-minutes-attendance = Asistencia por sesión
papers-minutes-other = Otras decisiones
papers-minutes-who = Quién
papers-minutes-commitment = Compromiso
papers-minutes-due = Plazo
papers-minutes-commitments = Otros compromisos
papers-minutes-closing = Cierre
# $yes, $no, $abstained: votes.
papers-minutes-vote = { NUMBER($yes) } a favor, { NUMBER($no) } en contra, { NUMBER($abstained) } abstenciones
# $present: how many were there when the vote was taken; $quorum: how many had to be.
papers-minutes-frozen = Presentes al votar: { NUMBER($present) }; quórum: { NUMBER($quorum) }

## The letter that calls

# $event: the meeting.
papers-convocation-subject = Convocatoria: { $event }
# Names stand at the end: no article agrees with every one. $network: the network; $event: the meeting.
papers-convocation-greeting = La Secretaría saluda a usted atentamente y le convoca a la siguiente reunión: **{ $event }**, { $network }.
# $dates: the days in words; $place: building and city.
papers-convocation-when = La reunión se celebrará en { $place }, { $dates }.
papers-convocation-when-only = La reunión se celebrará en estas fechas: { $dates }.
# The day is not fixed yet. $place: building and city.
papers-convocation-where-only = La reunión se celebrará en { $place }.
# Before the list of the agenda's first items.
papers-convocation-agenda = El orden del día provisional es el siguiente:
# $due: a date in words.
papers-convocation-due = Le agradeceremos confirmar su participación y acreditar a su delegación antes del { $due }.
papers-convocation-answer = Le agradeceremos confirmar su participación y acreditar a su delegación.
# The text of the message to which the letter is attached. $event: the meeting.
papers-convocation-message = Adjuntamos la convocatoria y el evento de calendario de la siguiente reunión: { $event }.

## The dossier

papers-dossier-title = Dossier
papers-dossier-contents = Contenido
papers-dossier-page = Página
papers-dossier-part = Documento
# Under the cover's title. $date: the day in words.
papers-dossier-as-of = Preparado el { $date }
papers-dossier-convocation = Convocatoria
# Bookmark above the documents of the event itself.
papers-dossier-general = Documentos generales
# On a page of ours in place of a document.
papers-dossier-not-here = Este documento no está unido al dossier.
papers-dossier-file = Archivo
papers-dossier-kept = Dónde está
papers-dossier-size = Tamaño
# Why a document is not there.
papers-dossier-reason-encrypted = El archivo está protegido con contraseña.
papers-dossier-reason-damaged = El archivo está dañado y no puede leerse.
papers-dossier-reason-loop = Las páginas del archivo forman un círculo.
papers-dossier-reason-empty = El archivo no tiene páginas.
# $max: the largest side of a page that readers open, in points.
papers-dossier-reason-too-large = Alguna página mide más de { NUMBER($max) } puntos de lado, más de lo que imprime una oficina.
papers-dossier-reason-too-many = El archivo tiene más páginas de las que caben en un dossier.
papers-dossier-reason-kind = El archivo no es un PDF; va aparte.
papers-dossier-reason-reference = Los registros solo hacen referencia a este documento.
papers-dossier-reason-personal = El documento contiene datos personales y no se reparte.

## The folder

papers-folder-title = Carpeta de la reunión
papers-folder-calendar = Calendario
papers-folder-ballots = Papeletas
papers-folder-documents = Documentos
papers-folder-message = Mensaje
# Under the heading of the page that lists the files. $count: how many files.
papers-folder-lead = { $count ->
    [one] Un archivo. Se abre sin conexión.
   *[other] { NUMBER($count) } archivos. Se abren sin conexión.
}
# Heads of the list.
papers-folder-file = Archivo
papers-folder-for = Para
papers-folder-pages = Páginas
papers-folder-minutes = Acta
# A folder that may not be written over.
problem-folder-not-ours = Esa carpeta tiene archivos que no son de esta reunión: elija otra.

## Choosing them on the screen

# Names in the list of documents.
reports-document-agenda = Orden del día
reports-document-agenda-annotated = Orden del día anotado
reports-document-participants = Participantes de un evento
reports-document-sign-in = Listas para firmar
reports-document-tents = Carteles de mesa
reports-document-badges = Credenciales
reports-document-seating = Disposición de la mesa
reports-document-credentials = Acreditación y quórum
reports-document-certificates = Certificados
reports-document-minutes = Acta de una reunión
# What to do while no event is chosen.
reports-choose-event = Elija el evento cuyos papeles quiere ver.
reports-event-find = Buscar un evento
reports-badge-format = Formato
# Names of formats of badges.
reports-badge-90x55 = 90 × 55 mm
reports-badge-86x54 = 86 × 54 mm
reports-badge-a6 = A6
reports-badge-4x3in = 4 × 3 pulgadas
reports-badge-avery-5395 = Avery 5395
reports-badge-herma-4412 = HERMA 4412
# Heading above the two buttons.
folder-title = Toda la reunión
folder-make = Hacer la carpeta…
folder-where = Elija dónde crear la carpeta de la reunión
folder-making = Carpeta de la reunión
# $count: files; $pages: pages in all.
folder-made = Carpeta hecha: { NUMBER($count) } archivos, { NUMBER($pages) } páginas.
folder-dossier-make = Hacer el dossier…
folder-dossier-save = Guardar el dossier
folder-dossier-making = Dossier de la reunión
# $pages: pages in all.
folder-dossier-made = Dossier guardado: { NUMBER($pages) } páginas.
# $count: documents.
folder-dossier-left = { $count ->
    [one] Un documento no está página por página:
   *[other] { NUMBER($count) } documentos no están página por página:
}
