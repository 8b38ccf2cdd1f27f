## People: the directory, posts, organizations and the lists that letters go to.
people-lists = Listas
people-new = Nueva persona
people-as-table = Ver como tabla
people-as-list = Ver como lista
people-empty-title = Aquí está la gente de la red
people-empty-text = De cada persona se guarda cómo escribirle, qué cargos ocupa y ha ocupado, qué sabe y en qué reuniones estuvo. Los cargos quedan cuando las personas cambian.
people-none-fits = Nadie cumple con lo que se pide.
people-head-name = Nombre
people-head-post = Cargo
people-head-posts = Cargos
people-head-holder = Titular
people-head-since = Desde
people-head-country = País
people-head-as = En la lista por
people-head-email = Correo electrónico
people-head-phone = Teléfono
people-head-language = Idioma
# The button over the questions of the directory. $count: how many are asked now.
people-who-knows = { $count ->
    [0] ¿Quién sabe de…?
   *[other] ¿Quién sabe de…? ({ $count })
  }
people-any-all = Quitar todo
# A value with how many people have it.
people-value = { $value } ({ $count })
# $email: the address copied.
people-copy-email = Copiar { $email }
people-official = oficial del cargo
people-name = Nombre y tratamiento
people-posts = Cargos
people-posts-add = Nombrar en un cargo
people-posts-none = Ningún cargo hasta esta fecha.
# The place of an alternate, beside "Alterno".
people-rank = { $rank }.º
people-participation = Participación por año
people-participation-none = Ningún evento anotado hasta esta fecha.
people-year = Año
people-event = Evento
people-role = Participó como
people-answer = Respuesta
people-when = Fecha
people-seats = Puestos en órganos
people-seats-none = Ninguno anotado.
people-sources = Fuentes
people-sources-none = De dónde se sabe, sin anotar.
people-vacant = vacante
people-vacant-now = Vacante
people-vacant-since = Vacante desde el { $date }
people-since = desde { $date }
people-until = hasta { $date }
people-post-new = Nuevo cargo
people-post-empty = Un cargo existe aunque nadie lo ocupe
people-post-empty-text = El punto focal de un país, la autoridad, el enlace técnico: cada uno con su correo oficial y la línea de quienes lo han ocupado. Lo que está vacante se ve aquí y en el panorama.
people-post-every = Todo tipo
people-post-name = Nombrar a alguien
people-post-name-title = Nombrar: { $post }
people-holders = Quienes lo han ocupado
people-holders-none = Nadie todavía.
# What the picture of a post's holders shows, for screen readers.
people-holders-picture = Línea de quienes ocuparon { $title }: { $count ->
    [one] una gestión
   *[other] { $count } gestiones
  }. La tabla que sigue dice lo mismo.
people-organization-new = Nueva organización
people-organization-empty = Las instituciones detrás de los miembros y de la cooperación
people-organization-empty-text = Ministerios, agencias, bancos, universidades, socios: con sus siglas y otros nombres, para encontrarlos como sea que se escriban, y con los nombres que tuvieron antes.
people-organization-every = Todo tipo
people-organization-posts = Cargos
people-part-of = Parte de
people-members-served = Miembros a los que sirve
people-members-served-none = De ningún miembro.
people-names = Nombres que ha tenido
people-names-none = Solo el que lleva.
# $kind: the kind of post, such as Punto focal.
people-list-titulars = { $kind }: titulares
people-list-alternates = { $kind }: alternos
people-lists-empty = Las listas se hacen solas
people-lists-empty-text = En cuanto haya cargos u órganos con integrantes, aquí está cada lista a la fecha que se elija, con las direcciones por idioma listas para copiar.
people-list-over = Lista
people-list-count = { $count ->
    [one] una persona
   *[other] { $count } personas
  }
people-list-vacant = { $count ->
    [one] un puesto sin persona
   *[other] { $count } puestos sin persona
  }
people-list-silent = { $count ->
    [one] una sin correo
   *[other] { $count } sin correo
  }
people-list-none = Nadie está en esta lista a esta fecha.
people-list-who = Quiénes
people-addresses = Direcciones por idioma de correspondencia
people-batch = De a
people-batch-all = todas
people-copy-table = Copiar como tabla
people-copy-all = { $count ->
    [one] Copiar una
   *[other] Copiar las { $count }
  }
people-copy-part = Copiar { $first }–{ $last }
people-copied = { $count ->
    [one] Una copiada.
   *[other] { $count } copiadas.
  }
## Dos que probablemente son uno.
people-duplicates = Duplicados
people-duplicates-of = Duplicados de
people-duplicates-none = Nada parece estar dos veces
people-duplicates-none-fits = Ningún par responde a lo que se pide
people-duplicates-none-text = Nombres, correos, teléfonos, cargos y países se pesan según reglas, y lo que reúne puntos suficientes aparece aquí con sus razones. Nada se une por sí solo.
# $points: the weight of all reasons together.
people-duplicates-points = { $points } puntos de parecido
people-apart = Distintos
# On the button that forgets that two were told apart.
people-apart-again = Preguntar de nuevo: { $a } y { $b }
people-pair = { $a } y { $b }
people-pair-why = Por qué parecen uno
people-pair-beside = Lado a lado
people-pair-field = Campo
people-pair-stays = Este se queda
people-pair-open = Abrir la página
people-pair-note = Lo que nombra a cualquiera de los dos nombrará al que se queda. Quien estaba dos veces en un lugar estará una, las listas y notas se juntan, y un segundo correo o teléfono se conserva junto al primero. Un solo paso lo deshace todo.
people-merge = Unir
people-not-duplicate = No es duplicado
## The data of one person.
people-data = Datos de esta persona
people-export = Exportar lo que se guarda de esta persona
people-exported = { $rows ->
    [one] Un registro escrito en { $path }.
   *[other] { $rows } registros escritos en { $path }.
  }
people-erase = Borrar los datos de esta persona…
people-erase-title = Borrar los datos de { $name }
people-erase-goes = Lo que se va, también del historial y de la búsqueda: nombre, correos, teléfonos, idiomas, sectores y especialidades, notas, tratamiento, fuentes sobre la persona y documentos marcados como personales.
people-erase-stays = Lo que queda como constancia del cargo, con un signo en lugar del nombre: cargos ocupados, puestos, acreditaciones y participaciones. Los informes emitidos y las actas aprobadas conservan nombre y cargo.
people-erase-never = Esto no se puede deshacer.
people-erase-type = Escriba { $name } para confirmar
people-erase-act = Borrar
people-erased = Los datos están borrados
people-erased-documents = { $count ->
    [0] No había ningún documento marcado como personal.
    [one] Se fue con ellos un documento personal.
   *[other] Se fueron con ellos { $count } documentos personales.
  }
people-erased-mentions = El nombre puede seguir en las palabras de
people-erased-backups = Estas copias del archivo aún tienen los datos
people-erased-room = El disco no tenía espacio para escribir el archivo de nuevo; los datos están sobrescritos de todos modos.
people-erased-close = Cerrar
people-erased-on = Datos borrados el { $date }
people-erased-note = Lo que queda es la constancia del cargo.
# A list of telephones for the clipboard, one a line.
people-copy-phones = Copiar teléfonos
