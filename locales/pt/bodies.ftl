## Bodies: who sits in them, elections, votes, the statutes and subregions.
bodies-new = Novo órgão
bodies-empty = Os órgãos conduzem a rede
bodies-empty-text = A assembleia, o comitê, a presidência, os grupos de trabalho: quem ocupa cada assento e desde quando, como foi eleito, o que se votou e o que diz o estatuto. Tudo se vê na data que se escolha.
bodies-tab-composition = Composição
bodies-tab-history = Histórico
bodies-tab-votes = Eleições e votações
bodies-tab-rules = Regras e mandato
bodies-tab-work = Trabalho
# Over the title of a body. $term: the name of its present term, such as 2025-2026; may be empty.
bodies-term = mandato { $term }
bodies-no-term = sem mandato nesta data
bodies-until = até { $date }
bodies-since = desde { $date }
bodies-prorogued = prorrogado até { $date }
# Before the name of the body that it answers to.
bodies-of = Depende de
bodies-seats = Integrantes
bodies-seats-none = Nenhum assento ocupado nesta data.
bodies-seat-add = Adicionar assento
bodies-term-add = Adicionar mandato
bodies-no-term-then = Nesta data não corria nenhum mandato.
bodies-everyone = É integrado pelos membros da rede, com um voto cada um.
bodies-everyone-open = Ver os membros
bodies-head-holder = Quem
bodies-head-vote = Voto
bodies-head-since = Desde
bodies-head-date = Data
bodies-head-seats = Assentos
bodies-head-count = Contagem
bodies-head-term = Mandato
bodies-head-stands = Candidatura
bodies-post-vacant = cargo vago
bodies-votes = com voto
bodies-no-vote = sem voto
bodies-board = Assentos por sub-região
bodies-board-label = { $body }: assentos por sub-região
bodies-board-filled = { $filled } de { $wanted } ocupados
bodies-board-of = { $filled } de { $wanted }
bodies-board-free = Assento sem ocupar
bodies-terms = Mandatos
bodies-terms-none = Nenhum mandato ainda.
bodies-terms-gap = sem mandato
# What the picture of terms shows, for screen readers.
bodies-terms-picture = { $count ->
    [one] { $body }: um mandato no tempo. A tabela de mandatos diz o mesmo.
   *[other] { $body }: { $count } mandatos no tempo. A tabela de mandatos diz o mesmo.
  }
bodies-rotation = Rotação
bodies-rotation-count = { $count ->
    [one] um já o integrou
   *[other] { $count } já o integraram
  }
bodies-rotation-sat = integrou
bodies-rotation-led = presidiu ou coordenou
bodies-elections = Eleições
bodies-elections-none = Nenhuma eleição até esta data.
bodies-election-new = Nova eleição
bodies-election-empty = Uma eleição faz uma composição
bodies-election-empty-text = Quem se candidata, por qual sub-região, quantos votos recebe em cada turno e quem é eleito: daqui saem os assentos do mandato.
bodies-elected = { $count ->
    [one] Eleito.
   *[other] { $count } eleitos.
  }
bodies-elected-of = { $count } de { $seats } assentos, eleitos.
bodies-elected-nobody = Decidida, sem ninguém anotado como eleito
bodies-to-elect = { $seats ->
    [one] Elege-se um assento.
   *[other] Elegem-se { $seats } assentos.
  }
bodies-to-elect-some = Não consta quantos assentos se elegem.
bodies-candidacies = Candidaturas
bodies-candidacies-none = Ninguém se candidatou ainda.
bodies-candidacy-add = Adicionar candidatura
bodies-rounds = Turnos
bodies-rounds-none = Sem turnos de votação.
bodies-round = { $number }.º turno
bodies-round-add = Adicionar turno
# The label of a cell of the count. $holder: who stands; $number: the round.
bodies-tally = Votos de { $holder }, { $number }.º turno
bodies-tally-elected = eleita neste turno
bodies-votes-taken = Votações
bodies-votes-none = Nenhuma votação até esta data.
bodies-vote-new = Nova votação
bodies-vote-empty = Cada decisão votada fica com sua contagem
bodies-vote-empty-text = Quem podia votar, quantos estavam, que maioria se pedia e como saiu: o que depois cita a ata.
bodies-vote-decision = O que se decidiu
bodies-vote-facts = Dados da votação
bodies-count = { $favour } a favor, { $against } contra, { $abstentions } abst.
bodies-rules = O que diz o estatuto
bodies-rules-none = { $statutes } não diz nada deste órgão.
bodies-rules-no-statutes = Não há estatuto em vigor nesta data.
bodies-rule-add = Adicionar a regra de um órgão
bodies-rule-edit = Mudar a regra
bodies-rule-body = Ver o órgão
bodies-rule-seats = { $count ->
    [one] Tem um assento.
   *[other] Tem { $count } assentos.
  }
bodies-rule-quota = { $count ->
    [one] { $subregion }: um assento.
   *[other] { $subregion }: { $count } assentos.
  }
bodies-rule-term = { $months ->
    [one] O mandato dura um mês.
   *[other] O mandato dura { $months } meses.
  }
bodies-rule-prorogation = { $months ->
    [one] Pode ser prorrogado por um mês.
   *[other] Pode ser prorrogado por { $months } meses.
  }
bodies-rule-row = { $count ->
    [one] Ninguém o integra dois mandatos seguidos.
   *[other] Ninguém o integra mais de { $count } mandatos seguidos.
  }
bodies-rule-rotates = Não recai duas vezes seguidas na mesma sub-região.
bodies-rule-electorate = Votam { $who }.
bodies-rule-quorum = Quórum: { $part }.
bodies-rule-majority = Decide por { $part }.
bodies-rule-majority-of = Decide por { $part }, sobre { $base }.
bodies-rule-tie = Em caso de empate: { $what }.
bodies-rule-consultation = { $days ->
    [one] Uma consulta escrita dura um dia.
   *[other] Uma consulta escrita dura { $days } dias.
  }
bodies-rule-silence = Nela, o silêncio conta como { $what }.
bodies-rule-right = { $holder } o integra por direito próprio, sem voto.
bodies-rule-right-votes = { $holder } o integra por direito próprio, com voto.
bodies-rule-office = { $office }: { $count }.
bodies-rule-special = { $what }: decide-se por { $majority }.
bodies-statutes-new = Novo estatuto
bodies-statutes-empty = As regras da rede, como dados
bodies-statutes-empty-text = Quantos assentos tem cada órgão e de qual sub-região, quanto dura um mandato, quem vota e com que maioria. Com elas o programa diz o que falta e o que se cumpre.
bodies-in-force = em vigor
# Before the event at which the statutes were adopted.
bodies-adopted-at = Aprovado em
bodies-subregion-new = Nova sub-região
bodies-subregion-empty = As sub-regiões dão equilíbrio
bodies-subregion-empty-text = Cada membro pertence a uma, desde uma data; o estatuto dá a cada uma seus assentos.
bodies-subregion-members = { $count ->
    [one] um membro
   *[other] { $count } membros
  }
bodies-subregion-who = Quem a forma
bodies-subregion-nobody = Nenhum membro ainda.
bodies-subregion-seats = Assentos que o estatuto lhe dá
bodies-subregion-seats-none = Nenhum.
bodies-sessions = Sessões e reuniões
bodies-sessions-none = Nenhuma ainda.
bodies-to-come = por vir
bodies-activities-none = Nenhuma atividade do plano.
bodies-commitments-none = Nenhum compromisso.
bodies-statutes-text = Seu texto
bodies-perhaps = talvez
bodies-by-right = por direito
# Those who left their seat before the date, in the same term.
bodies-left = Deixaram seu assento
bodies-verdicts = O que dizem as regras
bodies-verdicts-kept = { $kept } de { $count } se cumprem
# Before the sentence of a rule, for screen readers.
bodies-rule-holds = Cumpre-se
bodies-rule-lacks = Falta
bodies-rule-broken = Não se cumpre
bodies-rule-unknown = Não consta
bodies-board-at-large = Sem sub-região
bodies-board-terms = { $count ->
    [one] 1 mandato
   *[other] { $count } mandatos
  }
bodies-eligible = Elegíveis, e quando foram
bodies-eligible-more = e mais { $count }
bodies-eligible-less = Ver menos
# $member: a member put on an open seat to see how it would look.
bodies-draft-put = Experimentar { $member } no assento
bodies-draft-take-back = Tirar
bodies-draft = { $count ->
    [one] Tentativa sem salvar: um assento.
   *[other] Tentativa sem salvar: { $count } assentos.
  }
bodies-draft-seats = Salvar como assentos
bodies-draft-candidacies = Salvar como candidaturas
bodies-draft-discard = Descartar
bodies-propose = Propor
bodies-propose-show = Ver no quadro
# The count gives another result than the record. $result: the result counted.
bodies-vote-differs = A contagem dá outro resultado: { $result }
# $names: candidacies whose recorded state is not the one counted.
bodies-election-differs = O que está anotado não é o que dá a contagem: { $names }
bodies-conclude = Concluir e fazer a composição
bodies-conclude-acclaim = Eleger por aclamação e fazer a composição
# $holder: who leaves the seat.
bodies-substitute = Substituir { $holder }
## Written consultations, and the next round of an election.
bodies-consultation = Consulta escrita
bodies-consultation-new = Nova consulta
bodies-consultation-open = Abrir a consulta
bodies-consultation-deadline = Último dia para responder
bodies-consultation-until = aberta até { $date }
bodies-consultation-over = o prazo terminou em { $date }
bodies-consultation-no-date = aberta, sem último dia
# $answered: how many have answered; $count: how many may.
bodies-consultation-answered = Responderam { $answered } de { $count }.
bodies-consultation-silence-unsaid = O estatuto não diz como conta o silêncio.
bodies-consultation-answers = Respostas
bodies-consultation-silent = Sem resposta
# $result: what comes out when it is closed now, such as Adopted.
bodies-consultation-close = Encerrar: { $result }
bodies-round-next = Começar o turno { $number }
bodies-round-lot = Começar o turno { $number }: por sorteio
bodies-round-open = { $seats ->
    [one] Resta um assento
   *[other] Restam { $seats } assentos
  }
bodies-round-out = não está neste turno
