## The room: who comes in, the quorum, what is treated, voted and decided as it happens.
room-title = Na sala
room-enter = Entrar na sala
room-leave = Sair da sala
room-session = Sessão
room-screen = Tela para a sala
# In the desktop app: opens a second window, on the second screen when there is one.
room-project = Abrir no projetor
room-screen-full = Tela cheia
room-screen-back = Voltar à sala
room-screen-tools = Desta tela
# Beside the time. $city: of whose clock.
room-clock = hora de { $city }
room-no-session = A agenda ainda não tem nenhuma sessão: a presença e o quórum são anotados por sessão.
room-no-session-go = Adicionar uma sessão
room-quorum = Quórum
# After the number of those present. $count: how many may vote.
room-quorum-of = de { $count } membros presentes
room-quorum-needed = são necessários { $count }
# What the picture of the quorum shows, for screen readers.
room-quorum-picture = { $present } de { $count }; são necessários { $required }
room-quorum-met = Há quórum
room-quorum-lacking = Não há quórum
room-quorum-more = { $count ->
    [0] o número exato
   *[other] { $count } a mais que o necessário
  }
room-quorum-missing = { $count ->
    [one] falta um
   *[other] faltam { $count }
  }
room-quorum-unsaid = O estatuto não exige quórum aqui.
room-door = Quem entra ou se retira
room-door-placeholder = Três letras de um nome ou de um país
room-found = Pessoas encontradas
# What Enter does with the one that is chosen.
room-key-in = Enter marca presente
room-key-leaves = Enter marca a saída
room-comes-in = Presente
room-leaves = Retira-se
room-here-since = presente desde as { $time }
room-left-at = retirou-se às { $time }
room-here-present = presente
room-here-left = retirou-se
room-here-later = chega depois
room-here-excused = justificado
room-here-absent = ausente
room-here-unknown = ainda não chegou
room-here-represented = representado
room-represented = por { $by }
# Said to screen readers after somebody was noted.
room-noted-in = { $name } está presente desde as { $time }.
room-noted-left = { $name } retirou-se às { $time }.
# $name: what was typed, of which nobody is on the list.
room-walk-in = Adicionar “{ $name }”
room-walk-in-note = Chega sem estar na lista
room-walk-in-title = Alguém que não era esperado
room-walk-in-name = Nome
room-walk-in-side = Por
room-voters = Membros
room-voters-count = { $present } de { $count } presentes
room-all = Todos
room-all-confirmed = Presentes: todos os confirmados
room-all-present = Presentes: todos
room-rest-excused = Justificados: os demais
room-rest-absent = Ausentes: os demais
room-all-clear = Sem nada anotado
room-people = { $count ->
    [0] Já não há ninguém na sala
    [one] Uma pessoa na sala
   *[other] { $count } pessoas na sala
  }
room-people-show = Ver
room-people-hide = Ocultar
# Times in the room, one after another. $name: of whom; $number: which, from 1.
room-stays = Permanências
room-stays-of = Permanências de { $name }
room-stays-one = Permanência { $number }
# Before a field for a time.
room-stays-from = das
room-stays-until = às
room-stays-drop = Remover a permanência { $number }
room-stays-add = Outra permanência
room-stays-hint = Quem continua na sala não tem hora de saída na última.
# How a stay is read aloud: on the screen it is "09:05–10:20". $from, $until: times.
room-stays-both = das { $from } às { $until }
room-stays-since = desde as { $from }
room-stays-to = até as { $until }
room-stays-unknown = sem hora anotada
# What pressing the stays does.
room-stays-correct = Corrigir os horários
room-course = O que acontece
room-item = Item da agenda
# On the screen of the room, over the name of the item; $number may be empty.
room-item-number = Item { $number }
room-item-since = Item aberto desde as { $time }
room-item-minutes = { $count } min
room-item-of = de { $planned } min
room-item-late = { $count } min além dos { $planned } previstos
room-item-none = Nenhum item está aberto
room-item-all = Todos os itens foram tratados
room-item-no-agenda = Esta sessão não tem itens
# $item: number and name of the item.
room-item-begin = Abrir { $item }
room-item-next = Próximo: { $item }
room-item-close = Encerrar o item
room-item-now = agora
room-item-acts = { $item }: o que se pode fazer
room-item-begin-now = Abrir agora
room-item-postpone = Adiar para outra reunião
room-voting = Votações
room-voting-now = Votação
room-result = Resultado
room-vote-open = Abrir uma votação
room-vote-no = Nenhuma votação nesta sessão ainda.
room-vote-none = Ainda não
# The numbers that the vote keeps from when it was opened.
room-vote-frozen = { $present } de { $count } presentes
room-vote-lacking = São necessários { $count }: o que se vota sem quórum não decide nada.
# Only where the statutes have each subregion vote for its own seats: all, or one subregion.
room-vote-who = Quem vota
room-vote-all = Todos
# After how a vote is taken, on the screen of the room too.
room-vote-apart = votam só membros da sub-região { $subregion }
# $result: what the count gives, such as Adopted.
room-vote-close = Encerrar: { $result }
room-vote-agreed = Aprovada
room-vote-not-agreed = Não aprovada
room-vote-drop = Retirar a votação
room-vote-decide = Anotar a decisão
room-vote-count = { $favour } a favor, { $against } contra, { $abstentions } abstenções
room-falling = Decisões
room-falling-kind = O que se anota
room-falling-decision = Decisão
room-falling-commitment = Compromisso
room-falling-none = Nada decidido ainda.
room-decision = Uma decisão, em uma linha
room-commitment = Um compromisso, em uma linha
