## Eventos: calendário, agenda, participantes, presença, compromissos.
events-views = Formas de ver
events-as-table = Tabela
events-as-year = Ano
events-as-month = Mês
events-every-scope = Todos os âmbitos
events-to-today = Hoje
events-month-before = Mês anterior (Page Up)
events-month-after = Mês seguinte (Page Down)
events-year-before = Ano anterior (Page Up)
events-year-after = Ano seguinte (Page Down)
events-month-grid = Dias do mês: as setas passam de dia, Enter abre o evento, N cria um
# In a day of the calendar, under the events that fit. $count: how many do not.
events-day-more = e mais { $count }
# Before the names of events known to the month only.
events-month-no-day = Neste mês, sem dia:
# Under a month of the year without events.
events-month-none = Nada previsto.
# Before the names of events known to the year only.
events-year-no-month = Neste ano, sem mês:
# Legend of the calendar: a day with an event of the network.
events-key-own = próprio
events-key-planned = próprio, previsto
events-key-others = apoiado ou relacionado
# Head of a column of figures: distinct countries.
events-count-countries = Países
# Head of a column of figures: distinct people with a name.
events-count-people = Pessoas
events-numbers-none = Ninguém registrado ainda.
# Lines of a table and names of filters: who stands on a source’s list and no invitation is recorded.
events-line-listed = Em lista, sem convite
# Proposed, not yet invited.
events-line-proposed = A convidar
# All who were invited, whatever they answered.
events-line-invited = Convidados
events-line-confirmed = Confirmaram
events-line-declined = Recusaram
events-line-there = Compareceram
# Beside a participant.
events-was-there = compareceu
events-was-not = não compareceu
# Beside a participant of whom nothing says whether they were there.
events-was-unknown = não consta
# A checkbox. $name: a participant.
events-choose-one = Escolher { $name }
# A checkbox.
events-choose-all = Escolher todos
# $count: participants chosen by their checkboxes.
events-chosen =
    { $count ->
        [one] { $count } escolhido
        [many] { $count } escolhidos
       *[other] { $count } escolhidos
    }
# Head of a select that sets the answer of all chosen.
events-chosen-answer = Anotar resposta…
# Removes all chosen from the event.
events-chosen-remove = Retirar
events-attendance-sessions = Presença por sessão
events-attendance-how = Cada toque passa de presente a justificado, ausente e sem registro. Com o teclado: setas para mover; P, E, A ou Delete para registrar.
# A menu. $session: its name.
events-attendance-menu = Registrar a sessão inteira: { $session }
events-attendance-confirmed = Presentes os que confirmaram
events-attendance-all = Todos presentes
# Those of whom nothing is noted yet.
events-attendance-rest = Ausentes os demais
events-attendance-clear = Apagar o registrado
# Head of a column of minutes.
events-agenda-long = Dura
# Head of a column: what an item asks of the room, such as decision or information.
events-agenda-kind = Para
# A menu. $title: an item of the agenda.
events-agenda-more = Mais: { $title }
events-agenda-up = Subir
events-agenda-down = Descer
events-agenda-under = Adicionar item abaixo
# Removes a session; its name follows for screen readers.
events-agenda-remove-session = Retirar
# A link under an agenda item. $number, $name: of the decision.
events-agenda-decided = Decisão { $number }: { $name }
# Beside an agenda item. $minutes: by how much; $until: a time.
events-agenda-over = Passa { $minutes } min: terminaria às { $until }, quando o seguinte já começou.
# Beside the last agenda item. $minutes: by how much; $until: a time.
events-agenda-beyond = Passa { $minutes } min do fim da sessão: terminaria às { $until }.
# A button beside the two before: later items begin later.
events-agenda-shift = Deslocar o que segue
events-commitment-who = Quem
events-commitments-none = Nenhum registrado.
