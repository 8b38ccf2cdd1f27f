### Every word of the annual report on paper; `press` resolves them, templates print them.

## The document

# Title on the cover.
report-title = Relatório anual
# Title of the file. $period: a year or both ends of the period; $network: its name.
report-title-full = Relatório anual { $period } de { $network }
# $date: a date in words.
report-dated = Fechado em { $date }
# $date: the last day of the period, or that of the report, in words.
report-as-of = Situação em { $date }.
report-colophon = Composto em Source Serif 4 e Source Sans 3. Documento etiquetado e arquivável.
report-demo-tag = Dados fictícios
# At the foot of every page of a network that does not exist.
report-demo-line = Rede de demonstração: pessoas, instituições e números são fictícios.
report-demo-cover = Rede de demonstração. Todos os dados deste relatório são fictícios.
report-figure = Figura
report-table = Quadro
report-counted = contado nos registros
report-stated = declarado por uma fonte
report-map-land = Terra desenhada com pontos
report-map-disclaimer = O mapa mostra pontos sobre as capitais; não traça fronteiras nem expressa juízo sobre a condição jurídica de território algum.
# A short date follows. $date: already written.
report-date-since = desde { $date }
report-date-until = até { $date }

## Heads of columns, used in several tables

report-number = N.º
report-date = Data
report-change = Mudança
report-name = Nome
report-office = Função
report-person = Pessoa
report-period = Período
report-place = Lugar
report-event = Evento
report-reason = Motivo
report-role = Papel
report-organization = Organização
report-matter = Matéria
report-rule = Regra
report-source = Fonte
report-decision = Decisão
report-commitment = Compromisso
report-finding = Achado
report-total = Total
report-vacant = vago
report-unknown = sem dado

## How to read

report-key-title = Como ler
report-key-counted = Número contado
report-key-counted-text = Vem dos registros da rede e pode ser seguido até cada registro que o compõe.
report-key-stated = Número declarado
report-key-stated-text = Uma fonte o afirma. É reproduzido como dito, sem recalcular, e nunca se soma aos contados.
report-key-bound = Mais de, cerca de
report-key-bound-text = A fonte não dá um número exato.
report-key-none = Sem dado
report-key-none-text = Nenhum registro o diz. Não equivale a zero.
report-key-finding = Achado
report-key-finding-text = Os registros se contradizem ou calam. É numerado e explicado em um anexo.
report-key-demo = Dado fictício
report-key-demo-text = Esta rede não existe. Tudo o que segue é inventado para mostrar o programa.
report-contents-title = Sumário
report-contents-figures = Figuras e quadros

## What nothing is recorded of

report-missing-title = Sem registros
report-missing-lead = Não há registros destes capítulos no período.
report-missing-chapter = Capítulo
report-missing-what = O que falta

## Foreword

report-foreword-title = Apresentação

## The network in figures

report-figures-title = A rede em números
report-figures-empty = Não há registros de que contar números neste período.
# $counted: figures-counted-part; $stated: figures-stated-part.
report-figures-lead = { $counted }; { $stated }. Não se misturam.
report-figures-lead-counted =
    { $count ->
        [1] Um número contado nos registros da rede.
       *[other] { $count } números contados nos registros da rede.
    }
report-figures-counted-part =
    { $count ->
        [1] Um número contado nos registros
       *[other] { $count } números contados nos registros
    }
report-figures-stated-part =
    { $count ->
        [1] um declarado por uma fonte
       *[other] { $count } declarados por fontes
    }
report-figures-counted = Contados nos registros
report-figures-stated = Declarados por fontes
report-figures-series = Ao longo dos anos
report-figures-series-figure = Números por ano
report-figures-series-sub = Cada gráfico tem sua própria escala; o último ano, mais escuro
report-figures-series-alt = Barras por ano, cada uma com seu número acima

## Names of figures. $count: the figure, for the plural

report-figure-members =
    { $count ->
        [1] membro
       *[other] membros
    }
report-figure-members-admitted =
    { $count ->
        [1] membro admitido
       *[other] membros admitidos
    }
report-figure-members-left =
    { $count ->
        [1] membro que deixou a rede
       *[other] membros que deixaram a rede
    }
report-figure-events-own =
    { $count ->
        [1] evento próprio
       *[other] eventos próprios
    }
report-figure-events-supported =
    { $count ->
        [1] evento apoiado
       *[other] eventos apoiados
    }
report-figure-events-related =
    { $count ->
        [1] evento relacionado
       *[other] eventos relacionados
    }
report-figure-countries =
    { $count ->
        [1] país distinto
       *[other] países distintos
    }
report-figure-organizations =
    { $count ->
        [1] organização distinta
       *[other] organizações distintas
    }
report-figure-persons =
    { $count ->
        [1] pessoa distinta
       *[other] pessoas distintas
    }
report-figure-participations =
    { $count ->
        [1] participação
       *[other] participações
    }
report-figure-people-stated =
    { $count ->
        [1] participante anunciado
       *[other] participantes anunciados
    }
report-figure-countries-stated =
    { $count ->
        [1] país anunciado
       *[other] países anunciados
    }
report-figure-decisions =
    { $count ->
        [1] decisão
       *[other] decisões
    }
report-figure-commitments =
    { $count ->
        [1] compromisso
       *[other] compromissos
    }
report-figure-commitments-done =
    { $count ->
        [1] compromisso cumprido
       *[other] compromissos cumpridos
    }
report-figure-commitments-late =
    { $count ->
        [1] compromisso vencido
       *[other] compromissos vencidos
    }
report-figure-activities =
    { $count ->
        [1] atividade do plano
       *[other] atividades do plano
    }
report-figure-activities-done =
    { $count ->
        [1] atividade concluída
       *[other] atividades concluídas
    }
report-figure-activities-late =
    { $count ->
        [1] atividade atrasada
       *[other] atividades atrasadas
    }
report-figure-indicators =
    { $count ->
        [1] indicador
       *[other] indicadores
    }
report-figure-indicators-met =
    { $count ->
        [1] meta cumprida
       *[other] metas cumpridas
    }
report-figure-budget-planned =
    { $count ->
        [1] orçamento aprovado
       *[other] orçamento aprovado
    }
report-figure-budget-committed =
    { $count ->
        [1] comprometido
       *[other] comprometido
    }
report-figure-budget-spent =
    { $count ->
        [1] gasto
       *[other] gasto
    }
report-figure-exchanges =
    { $count ->
        [1] intercâmbio
       *[other] intercâmbios
    }
report-figure-experts =
    { $count ->
        [1] especialista intercambiado
       *[other] especialistas intercambiados
    }
report-figure-projects =
    { $count ->
        [1] projeto
       *[other] projetos
    }
report-figure-contributions-due =
    { $count ->
        [1] contribuições devidas
       *[other] contribuições devidas
    }
report-figure-contributions-received =
    { $count ->
        [1] contribuições recebidas
       *[other] contribuições recebidas
    }
report-figure-entries =
    { $count ->
        [1] inscrição
       *[other] inscrições
    }
report-figure-resources =
    { $count ->
        [1] recurso
       *[other] recursos
    }
report-figure-posts =
    { $count ->
        [1] cargo
       *[other] cargos
    }
report-figure-posts-vacant =
    { $count ->
        [1] cargo vago
       *[other] cargos vagos
    }
report-figure-seats =
    { $count ->
        [1] assento ocupado do comitê
       *[other] assentos ocupados do comitê
    }
report-figure-seats-vacant =
    { $count ->
        [1] assento vago do comitê
       *[other] assentos vagos do comitê
    }
report-figure-findings =
    { $count ->
        [1] achado
       *[other] achados
    }
report-figure-stated =
    { $count ->
        [1] segundo a fonte
       *[other] segundo a fonte
    }

## Members

report-members-title = Membros
report-members-empty = A rede não tem membros registrados neste período.
# $date: the last day of the period, in words.
report-members-lead =
    { $count ->
        [1] Um membro em { $date }.
       *[other] { $count } membros em { $date }.
    }
report-members-map = Membros da rede
report-members-map-sub = Um ponto por membro, sobre a capital do seu país
report-members-map-alt =
    { $count ->
        [1] Mapa de pontos com um membro; o quadro de membros os enumera
       *[other] Mapa de pontos com { $count } membros; o quadro de membros os enumera
    }
# $names: members whose place the map does not reach.
report-members-off-map = Fora do mapa: { $names }.
report-members-inset = Mesoamérica e o Caribe, ampliados
report-members-with-events = participaram de eventos próprios
report-members-without-events = sem participação registrada
report-members-listed = na lista de membros
report-members-host = sede de um evento próprio
report-members-table = Lista de membros
report-members-table-sub = Em ordem alfabética
report-members-name = Membro
report-members-iso = ISO
report-members-subregion = Sub-região
report-members-institution = Instituição
report-members-since = Desde
# $date: the earliest date at which a source shows the member.
report-members-attested = já em { $date }
report-members-events = Eventos
# $things: what no record says, as a list in words.
report-members-lacking = Sem dado para todos os membros: { $things }.
report-members-lacks-since = data de admissão
report-members-lacks-subregion = sub-região
report-members-lacks-institution = instituição
report-members-changes = Mudanças do período
report-members-change-admitted = admissão
report-members-change-left = saída
report-members-change-status = mudança de situação
report-members-change-subregion = mudança de sub-região
report-members-change-institution = mudança de instituição
report-members-supporters = Quem apoia
report-members-supporters-note = Por ordem de entrada, não de valor.

## Governance

report-governance-title = Governança
report-governance-empty = Não há órgãos, eleições nem regras registrados.
# $body: its name; $held and $vacant: seats; $date: in words.
report-governance-lead-full = { $body }: { $held } assentos, todos ocupados em { $date }.
report-governance-lead-vacant = { $body }: { $held } assentos ocupados e { $vacant } por preencher em { $date }.
report-governance-seats-of = { $held } de { $seats }
report-governance-vacancies =
    { $count ->
        [1] Falta preencher um assento.
       *[other] Faltam preencher { $count } assentos.
    }
report-governance-balance-sub = Os assentos por sub-região são os que a regra manda.
report-governance-balance-alt = Assentos por sub-região: ocupados, com seu titular; vagos, em linha tracejada
report-governance-no-area = Sem sub-região
report-governance-no-seats = Os registros não nomeiam quem o integra.
report-governance-stated = Assentos segundo a fonte:
report-governance-changes = Mudanças de composição
report-governance-change-entered = entra
report-governance-change-left = sai
report-governance-rotation = Rotação
report-governance-rotation-note = Um trecho longo é um país que repete.
report-governance-rotation-figure = Quem ocupou cada assento
report-governance-rotation-sub = Cada faixa é um assento; cada trecho, quem o ocupa
report-governance-rotation-alt = Faixas por sub-região e assento com o código do país que o ocupa a cada ano
report-governance-groups = Grupos de trabalho
report-governance-election = Eleição
report-governance-entitled = com direito a voto
report-governance-present = presentes
report-governance-quorum = quórum
report-governance-rounds = turnos
report-governance-elected = Resultado:
report-governance-rules = O que manda a regra
report-governance-rules-table = Regras por órgão
report-governance-unsaid = Sem dado
report-governance-rule-meeting = Reunião anual
report-governance-rule-ministerial = Reunião ministerial
report-governance-rule-seats = Assentos
report-governance-rule-term = Duração do mandato
report-governance-rule-terms = Mandatos seguidos
report-governance-rule-rotation = Rotação
report-governance-rule-electorate = Quem vota
report-governance-rule-quorum = Quórum
report-governance-rule-majority = Maioria
report-governance-months =
    { $count ->
        [1] um mês
       *[other] { $count } meses
    }
report-governance-terms =
    { $count ->
        [1] um no máximo
       *[other] { $count } no máximo
    }

## Annual plan

report-plan-title = Plano anual
report-plan-empty = Não há um plano anual registrado para este período.
# $axes, $activities, $done, $late: the parts below.
report-plan-lead = { $axes } e { $activities }; { $done }.
report-plan-lead-late = { $axes } e { $activities }; { $done }, { $late }.
report-plan-axes =
    { $count ->
        [1] Um eixo
       *[other] { $count } eixos
    }
report-plan-activities =
    { $count ->
        [1] uma atividade
       *[other] { $count } atividades
    }
report-plan-done =
    { $count ->
        [1] uma concluída
       *[other] { $count } concluídas
    }
report-plan-late =
    { $count ->
        [1] uma atrasada
       *[other] { $count } atrasadas
    }
# $date: in words; $event: the title of the event that approved it.
report-plan-approved-at = Aprovado em { $date }, { $event }.
report-plan-approved = Aprovado em { $date }.
report-plan-approved-in = Aprovado em { $event }.
# $percent: a share of a hundred, already written.
report-plan-average = { $percent } de avanço médio
report-plan-axes-figure = Avanço por eixo
report-plan-axes-alt = Eixos do plano com o avanço médio e um sinal por atividade; o quadro seguinte as enumera
report-plan-no-axis = Outras atividades
report-plan-mark-done = concluída
report-plan-mark-going = em curso
report-plan-mark-late = atrasada
report-plan-mark-todo = não iniciada
report-plan-late-days =
    { $count ->
        [1] um dia de atraso
       *[other] { $count } dias de atraso
    }
report-plan-late-months =
    { $count ->
        [1] um mês de atraso
       *[other] { $count } meses de atraso
    }
report-plan-table = Atividades por eixo
report-plan-activity = Atividade
report-plan-responsible = Responsável
report-plan-dates = Datas do plano
report-plan-status = Situação
report-plan-progress = Avanço
report-plan-strip = O ano em uma faixa
report-plan-strip-sub = Barra: datas atuais e avanço. Linha inferior: plano aprovado. Cobre: atraso
report-plan-strip-alt =
    { $count ->
        [1] Calendário do plano com uma atividade; o quadro de atividades dá suas datas
       *[other] Calendário do plano com { $count } atividades; o quadro de atividades dá suas datas
    }

## Budget

report-budget-title = Orçamento
report-budget-empty = Não há um orçamento registrado para este período.
# $planned: an amount; $sources: budget-sources-part; $percent: a share of a hundred.
report-budget-lead = { $planned } aprovados de { $sources }; gastos { $percent }.
# $planned: an amount for each currency.
report-budget-lead-several = { $planned } aprovados, cada moeda à parte.
report-budget-lead-unknown = Gastos registrados sem um valor aprovado.
report-budget-sources-part =
    { $count ->
        [1] uma fonte
       *[other] { $count } fontes
    }
report-budget-axis = Eixo
report-budget-no-axis = Sem eixo
report-budget-no-source = Fonte sem dado
report-budget-planned = Aprovado
report-budget-committed = Comprometido
report-budget-spent = Gasto
report-budget-bar = Execução
report-budget-bars = Orçamento por eixo e fonte
report-budget-bars-alt =
    { $count ->
        [1] Barras empilhadas de um eixo por fonte; o quadro seguinte dá os valores
       *[other] Barras empilhadas de { $count } eixos por fonte; o quadro seguinte dá os valores
    }
report-budget-table = Do aprovado ao gasto
report-budget-table-sub = Traço: aprovado. Barra clara: comprometido. Barra escura: gasto
report-budget-sources = Por fonte
report-budget-sources-table = Fontes do orçamento
report-budget-source = Fonte
report-budget-share = Parte

## Indicators

report-indicators-title = Indicadores
report-indicators-empty = Não há indicadores registrados para este período.
# $met: how many targets were met; $targets: indicators-targets-part; $indicators: indicators-part.
report-indicators-lead = { $met } de { $targets } cumpridas. Onde faltou, o relatório diz quanto.
report-indicators-lead-unread = { $indicators } sem leituras a comparar com uma meta.
report-indicators-targets-part =
    { $count ->
        [1] uma meta
       *[other] { $count } metas
    }
report-indicators-part =
    { $count ->
        [1] Um indicador
       *[other] { $count } indicadores
    }
report-indicators-table = Linha de base, meta e leitura
report-indicators-sub = Barra: leitura no fechamento. Traço grosso: meta. Entalhe branco: linha de base
report-indicators-note = Cada trilho tem sua própria escala. Cobre: meta não alcançada.
report-indicators-lower = Em alguns indicadores, menos é melhor.
report-indicators-general = Da rede
report-indicators-name = Indicador
report-indicators-base = Base
report-indicators-target = Meta
report-indicators-value = Leitura
report-indicators-progress = Avanço
report-indicators-series = Série
report-indicators-result = Resultado
report-indicators-met = cumprida

## Events

report-events-title = Reuniões e eventos
report-events-empty = Não há eventos registrados neste período.
report-events-lead =
    { $count ->
        [1] Um evento próprio no período.
       *[other] { $count } eventos próprios no período.
    }
# $events: the parts below that are not zero, joined.
report-events-apart-lead = Além disso, { $events }. Não se somam aos da rede.
report-events-supported-part =
    { $count ->
        [1] um evento apoiado
       *[other] { $count } eventos apoiados
    }
report-events-related-part =
    { $count ->
        [1] um evento relacionado
       *[other] { $count } eventos relacionados
    }
report-events-strip = O ano em um relance
report-events-strip-sub = Eventos próprios por data de início
report-events-strip-alt =
    { $count ->
        [1] Linha do ano com um evento; as páginas seguintes os descrevem
       *[other] Linha do ano com { $count } eventos; as páginas seguintes os descrevem
    }
report-events-organizers = Organização:
report-events-nothing = Os registros não dizem mais sobre este evento.
report-events-attendance = Presença
report-events-participation = Participação
report-events-who = País ou organização
report-events-sessions = Sessões
report-events-there = Presentes
report-events-persons = Pessoas
report-events-stated = Declarados
report-events-named = Participaram:
report-events-outside = não é membro
report-events-present = na sala
report-events-remote = a distância
report-events-excused = justificado
report-events-excused-letter = J
report-events-absent = ausente
report-events-apart = Eventos apoiados e relacionados
report-events-apart-note = São de outros. São nomeados à parte e não entram em nenhum número da rede.
report-events-supported = Eventos apoiados pela rede
report-events-related = Eventos relacionados

## Decisions and commitments

report-decisions-title = Decisões e compromissos
report-decisions-empty = Não há decisões nem compromissos registrados neste período.
# $decisions and $commitments: the parts below; $done and $late: commitments.
report-decisions-lead = { $decisions } e { $commitments }: cumpridos, { $done }; vencidos, { $late }.
report-decisions-lead-only = { $decisions } no período.
report-decisions-part =
    { $count ->
        [1] Uma decisão
       *[other] { $count } decisões
    }
report-commitments-part =
    { $count ->
        [1] um compromisso
       *[other] { $count } compromissos
    }
report-decisions-table = Decisões do período
report-decisions-taken = Tipo, data e lugar
report-decisions-how = Votação
# $yes, $no, $abstained: votes.
report-decisions-vote = { $yes } a favor, { $no } contra, { $abstained } abstenções
report-commitments-title = Compromissos
report-commitments-by-country = Compromissos por país
report-commitments-note = Um compromisso volta à pauta até ser encerrado.
report-commitments-matrix = Quem deve o quê, e em que pé está
report-commitments-table = Compromissos do período
report-commitments-others = Outros compromissos
report-commitments-who = Responsável
report-commitments-due = Prazo
report-commitments-state = Situação
report-commitments-done = cumprido
report-commitments-going = em curso
report-commitments-open = aberto
report-commitments-late = vencido
report-commitments-late-count = Vencidos

## Cooperation

report-cooperation-title = Cooperação
report-cooperation-empty = Não há intercâmbios nem contribuições registrados neste período.
# $exchanges and $contributions: the parts below.
report-cooperation-lead = { $exchanges } entre países e { $contributions }.
report-cooperation-lead-exchanges = { $exchanges } entre países.
report-cooperation-lead-contributions = No período, { $contributions }.
report-exchanges-part =
    { $count ->
        [1] Um intercâmbio
       *[other] { $count } intercâmbios
    }
report-contributions-part =
    { $count ->
        [1] uma contribuição
       *[other] { $count } contribuições
    }
report-exchanges-table = Intercâmbios de especialistas
report-exchanges-sub = Missões de um país a outro
report-exchanges-topic = Tema
report-exchanges-from = De
report-exchanges-to = Para
report-exchanges-experts = Especialistas
report-exchanges-paid = Pago por
report-contributions-title = Contribuições
report-contributions-note = Cada moeda se lê à parte; tipos distintos não se somam.
report-contributions-table = Contribuições devidas e recebidas
report-contributions-who = Quem contribui
report-contributions-kind = Tipo
report-contributions-purpose = Para quê
report-contributions-due = Devido
report-contributions-received = Recebido

## Projects

report-projects-title = Projetos
report-projects-empty = Não há projetos registrados neste período.
# $own and $others: the parts below.
report-projects-lead = { $own } e { $others }, informados à parte.
report-projects-lead-own = { $own } no período.
report-projects-lead-others = Nenhum é da rede: { $others }. São informados à parte.
report-projects-own-part =
    { $count ->
        [1] Um projeto da rede
       *[other] { $count } projetos da rede
    }
report-projects-others-part =
    { $count ->
        [1] um apoiado ou relacionado
       *[other] { $count } apoiados ou relacionados
    }
report-projects-apart = Não é da rede; seus valores não entram em nenhum total.
report-projects-objectives = Objetivos
report-projects-frames = Prazos
report-projects-frames-sub = Cada emenda se guarda; nenhuma apaga a anterior. Linha tracejada: extremo sem dado
report-projects-frames-alt = Prazos do projeto em uma linha de anos, com suas datas à esquerda
report-projects-amounts = Valores por tipo
report-projects-amounts-sub = Tipos e períodos distintos: não se somam
report-projects-amount-kind = Tipo
report-projects-amount = Valor
report-projects-stated = Como diz a fonte
report-projects-done = Realizações
report-projects-what = O que foi feito
report-projects-papers = Documentos de referência

## Awards and resources

report-awards-title = Prêmios e recursos
report-awards-empty = Não há prêmios nem recursos registrados neste período.
# $awards and $resources: the parts below.
report-awards-lead = { $awards } e { $resources }.
report-awards-lead-awards = { $awards } no período.
report-awards-lead-resources = No período, { $resources }.
report-awards-part =
    { $count ->
        [1] Um prêmio
       *[other] { $count } prêmios
    }
report-resources-part =
    { $count ->
        [1] um recurso catalogado
       *[other] { $count } recursos catalogados
    }
report-awards-edition = Edição
report-awards-category = Categoria
report-awards-result = Resultado
report-awards-entry = Trabalho
report-awards-who = De
report-awards-no-results = Os registros não nomeiam resultados.
report-resources-title = Recursos
report-resources-table = Catálogo de recursos
report-resources-name = Título
report-resources-who = De
report-resources-where = Onde está

## Annex: directory

report-directory-title = Diretório
report-directory-empty = Não há cargos registrados.
# $posts and $vacant: the parts below; $date: in words.
report-directory-lead = { $posts } em { $date }.
report-directory-lead-vacant = { $posts } em { $date }; { $vacant }.
report-directory-part =
    { $count ->
        [1] Um cargo
       *[other] { $count } cargos
    }
report-directory-vacant-part =
    { $count ->
        [1] um vago
       *[other] { $count } vagos
    }
report-directory-vacant = Cargo vago

## Annex: findings

report-findings-title = Achados
report-findings-empty = Os registros não se contradizem nem calam nada que o programa note.
report-findings-lead =
    { $count ->
        [1] Um achado. Publica-se com o relatório para que ninguém o descubra depois.
       *[other] { $count } achados. Publicam-se com o relatório para que ninguém o descubra depois.
    }
# $number: two digits.
report-findings-number = H-{ $number }
report-findings-table = O que os registros contradizem, calam ou atrasam
report-findings-severity = Gravidade
report-findings-severity-low = baixa
report-findings-severity-medium = média
report-findings-severity-high = alta
report-findings-records = Registros
report-findings-more =
    { $count ->
        [1] e mais um
       *[other] e mais { $count }
    }

## Annex: sources

report-sources-title = Fontes
report-sources-empty = Nenhum registro deste relatório nomeia uma fonte.
report-sources-lead =
    { $count ->
        [1] Uma fonte sustenta o que este relatório declara.
       *[other] { $count } fontes sustentam o que este relatório declara.
    }
# $number: its number.
report-sources-number = F{ $number }
report-sources-table = Fontes citadas
report-sources-name = Título
report-sources-where = Data, nota e endereço
report-sources-figures = De onde vem cada número
report-sources-figures-note = A chave é a mesma na lista de números do programa.
report-sources-figures-table = Números deste relatório
report-sources-figure = Número e chave
report-sources-value = Valor
report-sources-behind = O que o sustenta
report-sources-records =
    { $count ->
        [1] um registro
       *[other] { $count } registros
    }
