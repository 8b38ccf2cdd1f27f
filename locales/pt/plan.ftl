## The plan: its tree, its activities, its money and its indicators.
# Names the list from which a plan is chosen.
plan-which = Qual plano se vê
plan-new = Novo plano
plan-tabs = Vistas do plano
plan-tab-tree = Árvore
plan-tab-indicators = Indicadores
plan-tab-about = O plano
# $event: the title of the event.
plan-approved-at = aprovado em { $event }
plan-empty-title = Ainda não há nenhum plano
plan-empty-text = Um plano reúne o que a rede fará em um período: eixos, objetivos, atividades e tarefas, com quem responde, para quando, com que dinheiro e como se mede. O que aqui se atrasa aparece no Panorama, e o relatório anual se escreve sozinho com o que ficar anotado.

## The tree

plan-tree-empty-title = Este plano ainda não tem eixos
plan-tree-empty-text = Comece por um eixo e escreva abaixo seus objetivos, atividades e tarefas, como em uma planilha: Enter escreve e passa à linha seguinte, Ins acrescenta uma linha, Alt com as setas a move ou a põe abaixo de outra.
plan-tree-empty-action = Escrever o primeiro eixo
plan-add = Acrescentar uma linha ao plano
# On the button over the tree.
plan-add-short = Linha
plan-delete-line = Apagar a linha e o que está abaixo
# The name of the key.
plan-key-delete = Del
plan-move-up = Subir
plan-move-down = Descer
plan-move-in = Pôr abaixo da anterior
plan-move-out = Tirar um nível
plan-stays-up = Já é a primeira entre as suas.
plan-stays-down = Já é a última entre as suas.
plan-stays-in = Não há nada acima que possa contê-la.
plan-stays-out = Já está no nível mais alto.
plan-fold = Fechar tudo
plan-unfold = Abrir tudo
# Copies the lines in view.
plan-copy = Copiar o que se vê, para o Excel
# $title: the name of the line.
plan-open = Abrir a página de { $title }
plan-open-short = Abrir
# Column head: what it is, at any level.
plan-head-name = Eixo, atividade, tarefa
plan-head-who = Responsável
plan-head-period = Período
# Nobody answers for it.
plan-nobody = sem responsável
# $state: the recorded state, such as under way. Where there is room for both.
plan-state-late = { $state }, atrasada
# In the cell of a line that is late.
plan-late-one = Atrasada
# On the button that leaves only late lines.
plan-late = Atrasadas
plan-count = { $count ->
    [one] { $count } atividade
    [many] { $count } atividades
   *[other] { $count } atividades
}
plan-count-note = Atividades, e as tarefas que não estão abaixo de uma
# $from, $to: months.
plan-period = { $from } a { $to }
plan-total = Total do plano
# Where Rust's figures give no total of this plan alone.
plan-total-none = Sem total do plano
# $text: what was typed; offered when it is no record.
plan-who-as-written = Como se escreve: “{ $text }”

## The page of a line

# $date: the last day.
plan-until = até { $date }
plan-no-dates = sem datas
plan-texts = Alcance e recursos
plan-below = O que está abaixo
plan-money = Dinheiro
plan-money-none = Não tem linhas de orçamento.
plan-money-source = De quem
# $words: amounts, currency by currency.
plan-sum-planned = previsto { $words }
plan-sum-committed = comprometido { $words }
plan-sum-spent = gasto { $words }

## Indicators

plan-indicator-new = Novo indicador
plan-indicators-of-plan = Do plano em conjunto
plan-indicators-none = Nada a mede ainda.
plan-indicators-empty-title = Nada mede ainda este plano
plan-indicators-empty-text = Um indicador diz de onde se parte, aonde se quer chegar e para quando. Cada leitura anotada fica em sua linha, com o que a prova, e passa ao relatório anual.
plan-indicator-began = Partida
plan-indicator-now = Agora
plan-indicator-goal = Meta
plan-indicator-stands = Como vai
plan-indicator-none-read = sem leituras
plan-indicator-met = cumprido
plan-indicator-missed = não alcançado
plan-indicator-unread = sem leituras
plan-indicator-under-way = a caminho
# What was read of an indicator over time.
plan-readings = Leituras
# $words: dates and values, for readers of the screen.
plan-readings-words = Leituras: { $words }
plan-readings-none = Ainda não há leituras.
# A reading of all, not of a part.
plan-reading-whole = em conjunto
plan-method = Como se mede
