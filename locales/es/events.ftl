## Eventos: calendario, agenda, participantes, asistencia, compromisos.
events-views = Formas de ver
events-as-table = Tabla
events-as-year = Año
events-as-month = Mes
events-every-scope = Todos los ámbitos
events-to-today = Hoy
events-month-before = Mes anterior (Re Pág)
events-month-after = Mes siguiente (Av Pág)
events-year-before = Año anterior (Re Pág)
events-year-after = Año siguiente (Av Pág)
events-month-grid = Días del mes: las flechas pasan de día, Intro abre el evento, N crea uno
# In a day of the calendar, under the events that fit. $count: how many do not.
events-day-more = y { $count } más
# Before the names of events known to the month only.
events-month-no-day = Este mes, sin día:
# Under a month of the year without events.
events-month-none = Nada previsto.
# Before the names of events known to the year only.
events-year-no-month = Este año, sin mes:
# Legend of the calendar: a day with an event of the network.
events-key-own = propio
events-key-planned = propio, previsto
events-key-others = apoyado o relacionado
# Head of a column of figures: distinct countries.
events-count-countries = Países
# Head of a column of figures: distinct people with a name.
events-count-people = Personas
events-numbers-none = Nadie anotado todavía.
# Lines of a table and names of filters: who stands on a source’s list and no invitation is recorded.
events-line-listed = En lista, sin invitación
# Proposed, not yet invited.
events-line-proposed = Por invitar
# All who were invited, whatever they answered.
events-line-invited = Invitados
events-line-confirmed = Confirmaron
events-line-declined = Declinaron
events-line-there = Asistieron
# Beside a participant.
events-was-there = asistió
events-was-not = no asistió
# Beside a participant of whom nothing says whether they were there.
events-was-unknown = no consta
# A checkbox. $name: a participant.
events-choose-one = Elegir { $name }
# A checkbox.
events-choose-all = Elegir todos
# $count: participants chosen by their checkboxes.
events-chosen =
    { $count ->
        [one] { $count } elegido
        [many] { $count } elegidos
       *[other] { $count } elegidos
    }
# Head of a select that sets the answer of all chosen.
events-chosen-answer = Anotar respuesta…
# Removes all chosen from the event.
events-chosen-remove = Quitar
events-attendance-sessions = Asistencia por sesión
events-attendance-how = Cada pulsación pasa de presente a justificado, ausente y sin anotar. Con el teclado: flechas para moverse; P, E, A o Supr para anotar.
# A menu. $session: its name.
events-attendance-menu = Anotar toda la sesión: { $session }
events-attendance-confirmed = Presentes quienes confirmaron
events-attendance-all = Todos presentes
# Those of whom nothing is noted yet.
events-attendance-rest = Ausentes los demás
events-attendance-clear = Borrar lo anotado
# Head of a column of minutes.
events-agenda-long = Dura
# Head of a column: what an item asks of the room, such as decision or information.
events-agenda-kind = Para
# A menu. $title: an item of the agenda.
events-agenda-more = Más: { $title }
events-agenda-up = Subir
events-agenda-down = Bajar
events-agenda-under = Añadir punto debajo
# Removes a session; its name follows for screen readers.
events-agenda-remove-session = Quitar
# A link under an agenda item. $number, $name: of the decision.
events-agenda-decided = Decisión { $number }: { $name }
# Beside an agenda item. $minutes: by how much; $until: a time.
events-agenda-over = Se pasa { $minutes } min: terminaría a las { $until }, cuando ya empezó lo que sigue.
# Beside the last agenda item. $minutes: by how much; $until: a time.
events-agenda-beyond = Pasa { $minutes } min del fin de la sesión: terminaría a las { $until }.
# A button beside the two before: later items begin later.
events-agenda-shift = Correr lo que sigue
events-commitment-who = Quién
events-commitments-none = Ninguno anotado.
