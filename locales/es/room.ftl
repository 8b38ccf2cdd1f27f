## The room: who comes in, the quorum, what is treated, voted and decided as it happens.
room-title = En la sala
room-enter = Entrar en la sala
room-leave = Salir de la sala
room-session = Sesión
room-screen = Pantalla para la sala
# In the desktop app: opens a second window, on the second screen when there is one.
room-project = Abrir en el proyector
room-screen-full = Pantalla completa
room-screen-back = Volver a la sala
room-screen-tools = De esta pantalla
# Beside the time. $city: of whose clock.
room-clock = hora de { $city }
room-no-session = La agenda aún no tiene ninguna sesión: la asistencia y el quórum se anotan por sesión.
room-no-session-go = Añadir una sesión
room-quorum = Quórum
# After the number of those present. $count: how many may vote.
room-quorum-of = de { $count } miembros presentes
room-quorum-needed = se necesitan { $count }
# What the picture of the quorum shows, for screen readers.
room-quorum-picture = { $present } de { $count }; se necesitan { $required }
room-quorum-met = Hay quórum
room-quorum-lacking = No hay quórum
room-quorum-more = { $count ->
    [0] los justos
   *[other] { $count } más de los necesarios
  }
room-quorum-missing = { $count ->
    [one] falta uno
   *[other] faltan { $count }
  }
room-quorum-unsaid = Los estatutos no piden quórum aquí.
room-door = Quién entra o se retira
room-door-placeholder = Tres letras de un nombre o de un país
room-found = Personas encontradas
# What Enter does with the one that is chosen.
room-key-in = Intro marca presente
room-key-leaves = Intro marca la salida
room-comes-in = Presente
room-leaves = Se retira
room-here-since = presente desde las { $time }
room-left-at = se retiró a las { $time }
room-here-present = presente
room-here-left = se retiró
room-here-later = llega después
room-here-excused = excusado
room-here-absent = ausente
room-here-unknown = no llega aún
room-here-represented = representado
room-represented = por { $by }
# Said to screen readers after somebody was noted.
room-noted-in = { $name } está presente desde las { $time }.
room-noted-left = { $name } se retiró a las { $time }.
# $name: what was typed, of which nobody is on the list.
room-walk-in = Añadir «{ $name }»
room-walk-in-note = Llega sin estar en la lista
room-walk-in-title = Alguien a quien no se esperaba
room-walk-in-name = Nombre
room-walk-in-side = Por
room-voters = Miembros
room-voters-count = { $present } de { $count } presentes
room-all = Todos
room-all-confirmed = Presentes: todos los confirmados
room-all-present = Presentes: todos
room-rest-excused = Excusados: los demás
room-rest-absent = Ausentes: los demás
room-all-clear = Sin anotar nada
room-people = { $count ->
    [0] Ya nadie está en la sala
    [one] Una persona en la sala
   *[other] { $count } personas en la sala
  }
room-people-show = Ver
room-people-hide = Ocultar
# Times in the room, one after another. $name: of whom; $number: which, from 1.
room-stays = Estancias
room-stays-of = Estancias de { $name }
room-stays-one = Estancia { $number }
# Before a field for a time.
room-stays-from = desde
room-stays-until = hasta
room-stays-drop = Quitar la estancia { $number }
room-stays-add = Otra estancia
room-stays-hint = Quien sigue en la sala no tiene hora de salida en la última.
# How a stay is read aloud: on the screen it is "09:05–10:20". $from, $until: times.
room-stays-both = de { $from } a { $until }
room-stays-since = desde las { $from }
room-stays-to = hasta las { $until }
room-stays-unknown = sin hora anotada
# What pressing the stays does.
room-stays-correct = Corregir las horas
room-course = Lo que ocurre
room-item = Punto de la agenda
# On the screen of the room, over the name of the item; $number may be empty.
room-item-number = Punto { $number }
room-item-since = Punto abierto desde las { $time }
room-item-minutes = { $count } min
room-item-of = de { $planned } min
room-item-late = { $count } min más de los { $planned } previstos
room-item-none = Ningún punto está abierto
room-item-all = Todos los puntos están tratados
room-item-no-agenda = Esta sesión no tiene puntos
# $item: number and name of the item.
room-item-begin = Abrir { $item }
room-item-next = Siguiente: { $item }
room-item-close = Cerrar el punto
room-item-now = ahora
room-item-acts = { $item }: qué se puede hacer
room-item-begin-now = Abrir ahora
room-item-postpone = Aplazar a otra reunión
room-voting = Votaciones
room-voting-now = Votación
room-result = Resultado
room-vote-open = Abrir una votación
room-vote-no = Ninguna votación en esta sesión todavía.
room-vote-none = Aún no
# The numbers that the vote keeps from when it was opened.
room-vote-frozen = { $present } de { $count } presentes
room-vote-lacking = Se necesitan { $count }: lo que se vota sin quórum no decide nada.
# Only where the statutes have each subregion vote for its own seats: all, or one subregion.
room-vote-who = Quién vota
room-vote-all = Todos
# After how a vote is taken, on the screen of the room too.
room-vote-apart = votan solo miembros de la subregión { $subregion }
# $result: what the count gives, such as Adopted.
room-vote-close = Cerrar: { $result }
room-vote-agreed = Aprobada
room-vote-not-agreed = No aprobada
room-vote-drop = Retirar la votación
room-vote-decide = Anotar la decisión
room-vote-count = { $favour } a favor, { $against } en contra, { $abstentions } abstenciones
room-falling = Decisiones
room-falling-kind = Qué se anota
room-falling-decision = Decisión
room-falling-commitment = Compromiso
room-falling-none = Nada decidido todavía.
room-decision = Una decisión, en una línea
room-commitment = Un compromiso, en una línea
