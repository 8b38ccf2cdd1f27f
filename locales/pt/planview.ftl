## O plano no tempo, como quadro, suas versões e seu acompanhamento.
# Vista do plano: barras no tempo.
plan-tab-gantt = Gantt
# Título da coluna de barras, para leitores de tela.
gantt-time = Tempo
# Enquanto se procura a outra ponta de um vínculo.
gantt-linking = O que começa depois? Escolha com as setas ou um clique, Enter vincula, Esc deixa
# Título do painel ao lado das barras.
plan-gantt-details = Datas e vínculos
# $from, $to: datas.
plan-gantt-dates = { $from } – { $to }
# Ao lado de uma barra. $days: um número.
plan-gantt-late = { $days ->
    [one] { $days } dia de atraso
   *[other] { $days } dias de atraso
}
# Ao lado de uma barra cujas datas não combinam com o que ela espera.
plan-gantt-clash = não combina
plan-gantt-today = Hoje
plan-gantt-zoom = Escala
plan-gantt-zoom-year = Ano
plan-gantt-zoom-quarter = Trimestre
plan-gantt-zoom-month = Mês
plan-gantt-zoom-week = Semana
plan-gantt-key-done = feito
plan-gantt-key-rest = por fazer
plan-gantt-key-base = conforme o previsto
plan-gantt-key-late = atraso até hoje
plan-gantt-key-month = só se sabe o mês
plan-gantt-keys-move = move
plan-gantt-keys-end = move o fim
plan-gantt-keys-details = escreve as datas
plan-gantt-stays-sum = Um eixo vai até onde vai o que está abaixo dele.
plan-gantt-stays-done = Já terminou: o que aconteceu não se move.
plan-gantt-stays-begun = Já começou: só se pode mover o fim, com Ctrl e as setas.
plan-gantt-stays-cancelled = Está cancelada.
plan-gantt-stays-dateless = Não tem datas para mover; F2 as escreve.

## O quadro
# Vista do plano: uma coluna por situação.
plan-tab-board = Quadro
plan-board-empty = Nada aqui
plan-board-last = Não há outra coluna adiante.
plan-board-keys-walk = de cartão em cartão
plan-board-keys-move = move o cartão
# Pergunta-se do que é suspenso ou cancelado.
plan-board-why = Por quê?
plan-board-why-keys = Enter guarda, Esc deixa onde estava
