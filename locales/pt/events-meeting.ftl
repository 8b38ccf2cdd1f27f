## Preparing an event, its minutes, and an event made after another.
events-tab-preparation = Preparação
events-prep-checklist = Lista de preparação
events-prep-add = Adicionar passo
events-prep-late = { $count ->
    [one] um atrasado
   *[other] { $count } atrasados
  }
# When a step was done.
events-prep-done = feito { $date }
events-prep-before = { $days ->
    [one] um dia antes
   *[other] { $days } dias antes
  }
events-prep-after = { $days ->
    [one] um dia depois
   *[other] { $days } dias depois
  }
events-prep-day = o primeiro dia
events-prep-template = Os passos de um evento deste tipo, contados para trás a partir do primeiro dia:
events-prep-start = Começar com estes passos
events-prep-invitations = Convites e respostas
events-prep-invite = Pôr os membros na lista
# After members were put on the list. $without: those whose post nobody holds.
events-prep-invited = { $count ->
    [0] Todos já estavam na lista.
    [one] Um adicionado
   *[other] { $count } adicionados
  }{ $without ->
    [0] {""}
   *[other] ; { $without } sem pessoa
  }
events-prep-countries = { $count ->
    [one] um país
   *[other] { $count } países
  }
events-prep-nobody = Ainda não se convidou ninguém.
events-prep-accreditation = Credenciamento
events-prep-accreditation-none = Ninguém credenciado ainda: quem fala e vota por um membro.
events-clone = Novo a partir deste
events-clone-title = Um evento novo a partir de { $event }
events-clone-parts = O que se leva
events-clone-organizers = Organizadores
events-clone-series = Série, com o número seguinte
events-clone-segments = Segmentos
events-clone-sessions = Sessões
events-clone-agenda = Itens da agenda
events-clone-invited = Convidados
events-clone-checklist = Lista de preparação
events-clone-make = Criar o evento
events-offered = À espera de ser retomado
events-offered-warnings = O que os horários não cumprem
events-offered-late = atrasado
# $event: where it was postponed.
events-offered-postponed = adiado em { $event }
events-offered-take = Pôr na agenda
events-offered-more = mais { $count }
events-minutes = Ata
events-minutes-how = Partes e estado
events-minutes-heading = Abertura
events-minutes-previous = Ata anterior
events-minutes-attendance = Presença
events-minutes-chair = preside: { $name }
events-minutes-other = Outros assuntos
events-minutes-closing = Encerramento
events-minutes-parts = Partes
events-minutes-not-begun = Composta do que dizem os registros. Comece a ata para editá-la e circulá-la.
events-minutes-begin = Começar a ata
events-minutes-print = Imprimir
events-minutes-number = Numerar as decisões
events-minutes-circulate = Circular
events-minutes-amend = Anotar uma emenda
events-minutes-approve = Aprovar
events-minutes-approved-at = Aprovada em
events-minutes-no-later = É aprovada em uma reunião posterior do órgão; ainda não há nenhuma.
events-minutes-present = Presentes
events-minutes-excused = Justificados
events-minutes-absent = Ausentes
events-minutes-nobody = Por ninguém
## Participation in figures.
events-as-figures = Números
events-figures = Participação
events-figures-from = De
events-figures-to = até
events-figures-by = Contado por
events-figures-country = País
events-figures-institution = Instituição
events-figures-sex = Sexo
events-figures-capacity = Qualidade
events-figures-year = Ano
events-figures-persons = Pessoas
events-figures-participations = Participações
events-figures-seats = Lugares sem pessoa
events-figures-events = Eventos
# Head of a column: numbers that sources state, without names.
events-figures-numbers = Pessoas sem nome
# Over the columns before it, and over it.
events-figures-counted = Contado por nome
events-figures-stated = Dito pelas fontes
# In the panel that lists those numbers.
events-figures-behind = Cada número é dito por um registro de seu evento. São presenças, não pessoas distintas: quem foi a dois eventos pode estar nos dois.
events-figures-sessions = Sessões com presença
# Of the sessions held while it was a member.
events-figures-percent = { $percent } ({ $attended } de { $within })
events-figures-unsaid = Sem dado
events-figures-total = Tudo, cada coisa uma vez
events-figures-note = Pessoas são pessoas distintas; as participações contam cada uma uma vez por evento. Os números de pessoas sem nome nunca se somam às pessoas.
events-figures-none = Nenhum evento da rede nestes anos.
# In place of the list of an event's decisions.
events-decisions-none = Nenhuma ainda. São escritas na sala à medida que se tomam, ou aqui; cada uma pode sair de uma votação e deixar compromissos.

# Acima de uma agenda. $place: a cidade do evento; $difference: o que o relógio deste computador marca a mais ou a menos, “+2 h”.
events-agenda-zone = Horário de { $place }; no seu relógio, { $difference }.
