## Cooperation: exchanges, projects, contributions, supporters, commitments, decisions, letters.
cooperation-when = Quando
# $date: the last day.
cooperation-until = até { $date }
# Head of the column that says whether a contribution came.
cooperation-state = Situação
cooperation-no-dates = sem data

## Exchanges

cooperation-exchange-new = Novo intercâmbio
cooperation-exchange-empty-title = Ainda não há intercâmbios
cooperation-exchange-empty-text = Um intercâmbio leva um especialista de um país a outro. Anota-se desde o pedido: quem envia, quem recebe, quem paga e, na volta, o que ficou. Assim conta no relatório e na página de cada país.
# Between two countries, for readers of the screen.
cooperation-to = para
cooperation-provider-none = sem quem envie
cooperation-receiver-none = sem quem receba
cooperation-who-pays = Quem paga
cooperation-result = O que ficou
cooperation-exchanges-paid = Intercâmbios que pagou

## Projects

cooperation-project-new = Novo projeto
cooperation-project-empty-title = Ainda não há projetos
cooperation-project-empty-text = Um projeto é trabalho financiado: seus objetivos, seus parceiros, seus valores de cada tipo, seus prazos com as prorrogações, o que foi realizando e o que o mede. Nada se escreve por cima: o que muda se acrescenta.
# The last time frame agreed.
cooperation-frame-last = Prazo vigente
cooperation-objectives-none = Não constam objetivos.
cooperation-objectives = Objetivos
cooperation-money = Valores
cooperation-money-note = de tipos diferentes: não se somam
cooperation-money-period = Período
cooperation-money-none = Não constam valores.
cooperation-time = No tempo
# Names the picture; the tables below say the same.
cooperation-time-picture = Prazos e realizações no tempo; as tabelas abaixo dizem o mesmo
# The time frames of one project.
cooperation-frames = Prazos
# The partners of one project.
cooperation-partners = Parceiros
cooperation-frames-none = Não consta nenhum prazo.
cooperation-done-none = Não consta nada realizado.
cooperation-partners-none = Não constam parceiros.

## Contributions

cooperation-contribution-new = Nova contribuição
cooperation-contribution-empty-title = Ainda não há contribuições
cooperation-contribution-empty-text = Uma contribuição é o que dá um membro ou um doador: uma cota, uma contribuição voluntária ou em espécie. Anota-se o devido e o recebido, cada um com sua data; o que vencer sem chegar aparece entre os achados.
cooperation-giver = Quem contribui
cooperation-giver-none = sem quem contribua
cooperation-contribution-late = vencida
cooperation-contribution-received = recebida
cooperation-contribution-partly = em parte
cooperation-contribution-waited = a receber
# What is due and not yet received of one contribution.
cooperation-contribution-lacks = Falta
# On the button that leaves only those overdue.
cooperation-contributions-late = Vencidas

## Supporters

cooperation-supporter-new = Nova organização de apoio
cooperation-supporter-empty-title = Ainda não consta quem apoia a rede
cooperation-supporter-empty-text = Aqui se anotam as organizações que fundaram a rede, lhe dão secretaria, dinheiro ou ajuda técnica, e desde quando. O relatório as nomeia em sua primeira página.
# What is supported, when it is the network itself.
cooperation-the-network = a rede
cooperation-organization-page = A organização

## Commitments and decisions

cooperation-commitment-new = Novo compromisso
cooperation-commitment-empty-title = Ainda não há compromissos
cooperation-commitment-empty-text = Um compromisso diz quem deve fazer o quê e para quando, por uma decisão ou em uma reunião. Fica aberto até ser cumprido e volta à pauta seguinte.
# Names the buttons that leave the open or the overdue ones.
cooperation-which = Quais
cooperation-commitments-open = Abertos
cooperation-commitments-late = Vencidos
cooperation-commitment-late = Vencido
cooperation-who = Quem
cooperation-who-none = sem responsável
# The decision behind a commitment.
cooperation-because = Pela decisão
cooperation-given-at = Assumido em
# $date: the day by which it is due.
cooperation-by = até { $date }
cooperation-no-due = sem prazo
cooperation-progress = O que foi feito
cooperation-decision-new = Nova decisão
cooperation-decision-empty-title = Ainda não há decisões
cooperation-decision-empty-text = Aqui fica o que a rede resolve, declara ou acorda, com seu número, seu texto e quem o tomou. De cada decisão saem os compromissos a cumprir.
cooperation-because-of-it = Compromissos que dela nascem
cooperation-because-none = Nenhum nasce dela.

## Letters

cooperation-letter-new = Novo ofício
cooperation-letter-empty-title = O registro de ofícios está vazio
cooperation-letter-empty-text = Aqui se numera o que sai e o que entra: para quem ou de quem, de que dia, para quê e até quando se espera resposta. O documento assinado se solta sobre sua página.
cooperation-correspondent = Com quem
cooperation-correspondent-none = sem destinatário
# Before the name of who receives the letter.
cooperation-letter-to = Para
cooperation-letter-from = De
cooperation-letter-late = sem resposta
cooperation-letters-late = Sem resposta
cooperation-letter-text = O que diz
cooperation-letter-answers = Responde a
cooperation-letter-answered-by = O que se respondeu
