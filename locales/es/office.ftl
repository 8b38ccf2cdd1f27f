### The words of the secretariat's shorter documents: calendar, directory, vacancies, composition, rotation, election, letter.
### On paper only; choosing them on the screen is in reports.ftl.

# At the right of the head. $date: the day, in full.
office-as-of = Al { $date }

## The calendar of a year

# $year: the year.
office-calendar-title = Calendario { $year }
# $count: how many.
office-calendar-own = { $count ->
    [one] Un evento propio
   *[other] { NUMBER($count) } eventos propios
}
# $count: how many.
office-calendar-supported = { $count ->
    [one] uno apoyado
   *[other] { NUMBER($count) } apoyados
}
# $count: how many.
office-calendar-related = { $count ->
    [one] uno relacionado
   *[other] { NUMBER($count) } relacionados
}
office-calendar-empty = No hay eventos registrados en este año.
# Legend of the three marks.
office-calendar-key-own = Propio de la red
office-calendar-key-supported = Apoyado por la red
office-calendar-key-related = Relacionado
# Heading of the events of which only the year is known.
office-calendar-undated = Sin mes conocido

## The directory

office-directory-title = Directorio de cargos
office-directory-empty = No hay cargos registrados a esta fecha.
# Heads of the table.
office-directory-holder = Titular
office-directory-post = Cargo
office-directory-contact = Contacto oficial
# Above the posts that belong to no member or organization.
office-directory-nobody = De la red

## Vacancies

office-vacancies-title = Vacantes
# The two parts are the next two messages.
office-vacancies-lead = { $posts }; { $seats }.
# $count: vacant posts; $all: all posts.
office-vacancies-posts = { $count ->
    [0] Ningún cargo vacante
    [one] Un cargo vacante de { NUMBER($all) }
   *[other] { NUMBER($count) } cargos vacantes de { NUMBER($all) }
}
# $count: open seats.
office-vacancies-seats = { $count ->
    [0] ningún puesto vacante en los órganos
    [one] un puesto vacante en los órganos
   *[other] { NUMBER($count) } puestos vacantes en los órganos
}
office-vacancies-none = Ningún cargo ni puesto está vacante, según los registros.
# Headings of the three parts.
office-vacancies-part-posts = Cargos
office-vacancies-part-seats = Puestos en los órganos
office-vacancies-part-ending = Terminan en los próximos 90 días
# Heads of the tables.
office-vacancies-last = Último titular
office-vacancies-meanwhile = Mientras tanto
office-vacancies-letter = Oficio
# Before the name of who will hold the post and since when.
office-vacancies-next = Designado:
# No letter has asked for an appointment.
office-vacancies-unwritten = sin oficio
# Open seats of all. $open, $seats: how many.
office-vacancies-open = { NUMBER($open) } de { NUMBER($seats) }
office-vacancies-open-head = Vacantes
office-vacancies-until = Termina
office-vacancies-what = Cargo u órgano
# In place of a holder, where a term ends.
office-vacancies-term = Fin del período

## A body on a day

# The title of the file. $body: the body.
office-composition-title = Composición: { $body }
# $count: seats held; $date: the day in full.
office-composition-lead = { $count ->
    [0] Nadie consta como integrante al { $date }.
    [one] Un puesto ocupado al { $date }.
   *[other] { NUMBER($count) } puestos ocupados al { $date }.
}
office-composition-seats = Puestos
office-composition-no-vote = sin voto
# How many terms the holder has sat.
office-composition-terms = Períodos
# $year: the year.
office-composition-changes = Cambios de { $year }

## A body against its rules

# $body: the body.
office-balance-title = Equilibrio: { $body }
# $count: rules that hold; $all: all rules.
office-balance-lead = { $count ->
    [one] Una regla de { NUMBER($all) } se cumple.
   *[other] Se cumplen { NUMBER($count) } reglas de { NUMBER($all) }.
}
office-balance-no-rules = Los estatutos no dan reglas para este órgano.
office-balance-rules = Reglas
# The state of a rule.
office-balance-holds = se cumple
office-balance-lacks = falta
office-balance-broken = no se cumple
office-balance-unknown = no consta
office-balance-eligible = Elegibles, en el orden en que se les pediría
office-balance-barred = No elegibles en esta fecha
# Heads of the tables.
office-balance-last = Última vez
office-balance-rank = Orden

## Who sat when

# $body: the body.
office-rotation-title = Rotación: { $body }
# $count: how many sat; $first, $last: years.
office-rotation-lead = { $count ->
    [one] Un integrante entre { $first } y { $last }.
   *[other] { NUMBER($count) } integrantes entre { $first } y { $last }.
}
office-rotation-empty = Los registros no nombran a quienes lo han integrado.
# Alternative text of the picture.
office-rotation-alt = Años en que cada uno integró el órgano; la tabla que sigue dice lo mismo
office-rotation-key-seat = integró el órgano
office-rotation-key-chair = lo presidió o coordinó
office-rotation-gaps = Una columna vacía es un año sin registros.
office-rotation-table = Integrantes
office-rotation-years = Años
# How many years.
office-rotation-count = N.º de años
office-rotation-never = Miembros que nunca lo integraron

## The record of an election

# The title of the file. $title: the election.
office-election-title = Acta: { $title }
office-election-open = La elección aún no tiene resultado.
# $count: how many; $names: a list.
office-election-result = { $count ->
    [one] Queda elegido: { $names }.
   *[other] Quedan elegidos: { $names }.
}
# Heads of the tables, and what the first one says.
office-election-detail = Detalle
office-election-body = Órgano
office-election-event = Evento
office-election-state = Estado
office-election-method = Modo
office-election-seats = Puestos por cubrir
office-election-candidacies = Candidaturas
office-election-outcome = Resultado
office-election-elected = elegido
office-election-votes = Votos
# $number: from 1.
office-election-round = Ronda { NUMBER($number) }
# $count: how many.
office-election-open-seats = { $count ->
    [one] un puesto por cubrir
   *[other] { NUMBER($count) } puestos por cubrir
}
# Under its number.
office-election-cast = votos emitidos
office-election-blank = en blanco
office-election-invalid = nulos
# $present, $quorum: how many.
office-election-quorum-met = Hubo quórum: { NUMBER($present) } presentes, { NUMBER($quorum) } requeridos.
# $present, $quorum: how many.
office-election-quorum-missed = No hubo quórum: { NUMBER($present) } presentes, { NUMBER($quorum) } requeridos.
office-election-by-acclamation = Por aclamación.
office-election-by-ballot = Por votación, en una vuelta.
# $count: how many.
office-election-by-rounds = Por votación, en { NUMBER($count) } vueltas.
# Under the lines for signatures.
office-election-presides = Preside
office-election-attests = Da fe

## Letters

# Above the institution, where no person is known.
office-letter-to-head = A la máxima autoridad
# $treatment: "Sra."; $name: surname, in Portuguese the whole name; $gender: feminine, masculine or unknown.
office-letter-dear = { $gender ->
    [feminine] Estimada { $treatment } { $name }:
    [masculine] Estimado { $treatment } { $name }:
   *[other] De nuestra consideración, { $treatment } { $name }:
}
# The form of address is not known. $name: the whole name.
office-letter-dear-name = De nuestra consideración, { $name }:
# No person is known.
office-letter-dear-nobody = De nuestra consideración:
# $post: the post.
office-letter-appointment-subject = Designación pendiente: { $post }
# $network: the network; $post: the post.
office-letter-appointment-greeting = La Secretaría saluda a usted atentamente y le informa que, según nuestros registros, el siguiente cargo se encuentra vacante: **{ $post }**, { $network }.
office-letter-appointment-request = Le agradeceremos comunicarnos la designación de quien lo ocupará y de su suplencia, con nombres y apellidos, cargo, institución, correo oficial y teléfono, para que podamos dirigirnos a la persona indicada.
# $due: a day in full.
office-letter-appointment-due = Le rogamos enviar esta información antes del { $due }.
office-letter-close = Aprovechamos la ocasión para expresarle nuestra consideración más distinguida.
# $name: the post.
problem-post-held = El cargo tiene titular: { $name }.
# $name: the post.
problem-no-recipient = No se sabe a quién escribir: { $name } no tiene miembro ni institución.
problem-no-body = Aún no hay ningún órgano registrado.
