## Documentos do acompanhamento de um plano: avanço para o comitê, Gantt, relatório ao doador

# $name: o plano ou o projeto
papers-plan-progress-title = Relatório de avanço: { $name }
papers-plan-gantt-title = Cronograma: { $name }
papers-plan-donor-title = Relatório ao doador: { $name }
papers-plan-empty = Este plano ainda não tem atividades.
# $work, $done, $late: as três frases que seguem
papers-plan-lead = { $work }: { $done }, { $late }.
# $count: quantas
papers-plan-work-part = { $count ->
    [one] Uma atividade
   *[other] { NUMBER($count) } atividades
}
papers-plan-done-part = { $count ->
    [0] nenhuma concluída
    [one] uma concluída
   *[other] { NUMBER($count) } concluídas
}
papers-plan-late-part = { $count ->
    [0] nenhuma atrasada
    [one] uma atrasada
   *[other] { NUMBER($count) } atrasadas
}
papers-plan-baseline = Linha de base
# $number: qual delas
papers-plan-amendment = Emenda { $number }
papers-plan-approved = Aprovado
papers-plan-versions = O que foi aprovado
papers-plan-version = Versão
papers-plan-decided = Aprovado por
papers-plan-why = Motivo
papers-plan-tree = Avanço por eixo, atividade e tarefa
papers-plan-work = Atividades do projeto
papers-plan-time = No tempo
papers-plan-actual = Datas reais
# $done de $work concluídas
papers-plan-of = { $done } de { $work }
# Antes da lista do que espera por uma atividade atrasada.
papers-plan-holds = Atrasa:
papers-plan-undated = Sem datas
papers-plan-key-done = avanço
papers-plan-key-planned = previsto
papers-plan-key-late = atraso
papers-plan-key-baseline = linha de base
papers-plan-key-critical = caminho crítico
# After an arrow that is drawn from one bar to another.
papers-plan-key-arrow = dependência
# After an arrow to the left: the numbers behind it are those of what is finished first, and has no bar on the page.
papers-plan-key-waits = espera o término do que não está nesta página
papers-plan-key-milestone = marco
papers-plan-key-today = data do relatório
papers-plan-money-axes = Orçamento por eixo
papers-plan-money-sources = Orçamento por fonte
papers-plan-money-project = Dinheiro do projeto, antes e durante o período
papers-plan-currency = Moeda
# $list: moedas; $currency: a dos totais
papers-plan-no-rate = Sem taxa de câmbio de { $list } para { $currency } não há um total comum.
papers-plan-no-currency = Sem uma moeda dos totais, { $list } não são somados.
papers-plan-due-date = Vence
papers-plan-arrears = Em atraso
papers-plan-lines = As linhas por trás dos montantes
papers-plan-line = Item
papers-plan-counted = Contado pelo programa nos eventos vinculados
papers-plan-by-country = país
papers-plan-by-subregion = sub-região
papers-plan-by-sex = sexo
papers-plan-by-part = parte
# $by: por que se desagrega; $sum: o que somam; $difference: total menos soma
papers-plan-unequal = Por { $by } somam { $sum }; diferença para o total: { $difference }
papers-plan-frame = Marco lógico
papers-plan-frame-plan = Plano
papers-plan-frame-what = O que se busca
papers-plan-frame-values = Base → meta
papers-plan-frame-proof = Meios de verificação
papers-plan-span = Duração
# $count: meses completos entre duas datas
papers-plan-months = { $count ->
    [one] um mês
   *[other] { $count } meses
}

## What of a Gantt is printed: labels of its options, and their choices.

reports-gantt-from = Desde
reports-gantt-to = Até
reports-gantt-all = todo o plano
reports-gantt-scale = Por quadro
reports-gantt-scale-fits = o que se lê melhor
reports-gantt-scale-all = tudo
reports-gantt-scale-year = um ano
reports-gantt-scale-half = um semestre
reports-gantt-scale-quarter = um trimestre
reports-gantt-level = Até o nível
reports-gantt-level-all = todos
reports-gantt-shown = Com
reports-gantt-baseline = linha de base
reports-gantt-dependencies = dependências e caminho crítico
# In the annual report. $count: how many of an activity’s tasks are late.
report-plan-tasks-late = { $count ->
    [one] uma atrasada
   *[other] { NUMBER($count) } atrasadas
}
# Heading over findings of a plan or a project, in its report.
papers-plan-findings = O que falta ou não confere
