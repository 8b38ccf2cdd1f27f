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
# Na paleta.
plan-gantt-link = Vincular ao que começa depois
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
plan-gantt-keys-link = vincula
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

## O que espera por quê

# $days: quantos dias antes do possível começa; $other: o que deve esperar.
plan-clash = { $days ->
    [one] Começa { $days } dia antes do possível: { $other } não terá terminado
   *[other] Começa { $days } dias antes do possível: { $other } não terá terminado
}
plan-clash-days = { $days ->
    [one] { $days } dia antes do possível
   *[other] { $days } dias antes do possível
}
# $what: uma lista de atividades, cada uma com seus dias.
plan-pushes = Atrasa: { $what }
# $title: uma atividade; $days: um número.
plan-pushed = { $title } ({ $days ->
    [one] { $days } dia
   *[other] { $days } dias
})
plan-waits = Espera por
plan-waits-add = Começa depois de…
plan-holds = Espera por esta
plan-holds-add = Termina antes de…
# $days: dias entre o fim de uma e o início da outra.
plan-lag = { $days ->
    [one] { $days } dia entre as duas
   *[other] { $days } dias entre as duas
}
plan-lag-note = Dias corridos entre uma e outra; menos de 0 deixa que se sobreponham
# $other: a outra atividade.
plan-lag-of = Dias entre as duas: { $other }
plan-unlink = Não se vincula mais a { $other }

## O orçamento
# Vista do plano: seu dinheiro.
plan-tab-budget = Orçamento
plan-budget-by = Somado por
plan-budget-by-activity = Linha do plano
plan-budget-by-source = Fonte
plan-budget-by-project = Projeto
plan-budget-by-currency = Moeda
plan-budget-empty-title = Ainda não há dinheiro registrado
plan-budget-empty-text = Cada atividade pode ter linhas de orçamento: o previsto, o comprometido e o gasto, de qual fonte e em qual moeda. Elas são escritas na árvore ou na página da atividade.
plan-budget-planned = Previsto
plan-budget-committed = Comprometido
plan-budget-spent = Gasto
plan-budget-execution = Executado
plan-budget-total = Total
# $currency: o código de uma moeda.
plan-budget-total-in = Tudo em { $currency }
plan-budget-no-total = sem total
# $currencies: códigos; $currency: o código da moeda dos totais.
plan-budget-no-rate = Não há total em { $currency }: não se conhece taxa de câmbio para { $currencies }
plan-budget-no-currency = Não há total: o plano não diz em qual moeda somar
plan-budget-add-rate = Acrescentar uma taxa de câmbio
# Linhas que não dizem de quem é o dinheiro.
plan-budget-unsaid = não se diz
plan-budget-attention = Para olhar
# $amount: quanto a mais.
plan-budget-over = Gastou-se { $amount } a mais que o previsto
plan-budget-over-short = excedido
plan-budget-line-no-currency = Um valor sem moeda: não está em nenhum total
plan-dues = Contribuições
# $date: um dia; $count: quantas estão em atraso.
plan-dues-note = { $count ->
    [0] nenhuma em atraso em { $date }
    [one] { $count } em atraso em { $date }
   *[other] { $count } em atraso em { $date }
}
plan-dues-who = De
plan-dues-kind = Tipo
plan-dues-year = Ano
plan-dues-due = Devido
plan-dues-received = Recebido
plan-dues-stand = Situação
# $amount: o que não chegou.
plan-dues-arrears = { $amount } em atraso
plan-dues-paid = recebida por inteiro
# $date: o dia em que vence.
plan-dues-until = vence em { $date }
plan-dues-no-date = sem vencimento

## A revisão mensal

# Vista do plano: o que aconteceu em um mês, o que está atrasado, o que se pede a quem.
plan-tab-review = Acompanhamento
plan-review-before = O mês anterior
plan-review-after = O mês seguinte
plan-review-now = Este mês
plan-review-quiet = Nada terminou, começou nem foi mudado, e nada está atrasado.
plan-review-late = Atrasado no fim do mês
plan-review-done = Terminou
plan-review-begun = Começou
plan-review-coming = Deve terminar nos 30 dias seguintes
plan-review-holds = Atrasa
plan-review-asked = O que se pede a quem
plan-review-asked-note = o atrasado, o que vem e os compromissos abertos
plan-review-asked-late = Atrasado
plan-review-asked-coming = Por vir
plan-review-asked-commitments = Compromissos
plan-review-changes = Mudanças no plano
plan-review-what = O quê
plan-review-from = Antes
plan-review-to = Agora
plan-review-when = Quando

## Versões

plan-versions = Versões aprovadas
plan-versions-none = Nenhuma foi aprovada ainda: o que se aprova fica como está e aparece sob o que acontece desde então.
plan-version = Versão
plan-version-baseline = Plano aprovado
# $number: qual alteração.
plan-version-amendment = Emenda { $number }
plan-version-approve = Aprovar o plano como está
plan-version-amend = Aprovar uma emenda
plan-version-keep = Guardar esta versão
plan-version-by = Por
plan-version-why = Por quê
plan-version-rows = Linhas
plan-compare = Comparar
plan-compare-next = Comparar com a seguinte
plan-compare-now = Comparar com o plano de hoje
plan-compare-from = Compara-se a partir de
plan-compare-to = Compara-se com
# $name: uma versão; $date: sua data.
plan-compare-version = { $name }, { $date }
plan-compare-plan = O plano como está
plan-compare-actual = O que aconteceu
plan-compare-count = { $added } novas, { $removed } retiradas, { $changed } mudadas
plan-compare-all = Também o que continua igual
plan-compare-what = Mudança
plan-compare-added = nova
plan-compare-removed = retirada
plan-compare-changed = mudada
plan-compare-same = igual
# $days: um número.
plan-compare-later = { $days ->
    [one] { $days } dia depois
   *[other] { $days } dias depois
}
plan-compare-earlier = { $days ->
    [one] { $days } dia antes
   *[other] { $days } dias antes
}
# $moved: quanto, por exemplo 3 dias depois.
plan-compare-end = termina { $moved }
plan-compare-begin = começa { $moved }
plan-compare-none = Nada difere entre as duas.
# Above a comparison of a plan that was never approved.
plan-compare-unapproved = Ainda não se aprovou nenhuma versão: o plano como está é comparado com o que aconteceu.

## Um plano a partir de outro

plan-copy-plan = Copiar como plano novo…
# $title: o plano.
plan-copy-plan-title = Um plano novo a partir de “{ $title }”
plan-copy-year = Para o ano
plan-copy-parts = O que se copia
plan-copy-always = Eixos, objetivos e atividades, sempre; nada do que aconteceu.
plan-copy-part-tasks = Tarefas
plan-copy-part-dates = Datas, tantos anos depois
plan-copy-part-responsible = Quem responde
plan-copy-part-dependencies = O que espera por quê
plan-copy-part-budget = O que se previa gastar
plan-copy-part-indicators = Indicadores
plan-copy-do = Fazer o plano

## Indicadores em um período

plan-indicators-whole-time = Todo o tempo do plano
plan-indicator-way = Até a meta
plan-indicator-counted = contado aqui
# $value: o que foi escrito.
plan-indicator-typed = foi escrito { $value }
# $value: a meta final.
plan-indicator-final = { $value } no fim
plan-standing-met = cumprido
plan-standing-missed = não cumprido
plan-standing-on-track = vai bem
plan-standing-behind = atrasado
plan-standing-under-way = em andamento
plan-standing-unread = ainda sem medição
plan-standing-untargeted = sem meta
plan-parts-country = Por país:
plan-parts-subregion = Por sub-região:
plan-parts-sex = Por sexo:
plan-parts-part = Por parte:
plan-parts-unsaid = não se diz
# $sum: o que as partes somam.
plan-parts-meet = somam { $sum }, como o total
# $sum: o que as partes somam; $difference: quanto difere do total.
plan-parts-differ = somam { $sum }: { $difference } de diferença com o total
plan-parts-differ-mean = sua média é { $sum }: { $difference } de diferença com o total
# Coluna: um país, uma sub-região, um sexo, uma parte ou o total.
plan-reading-of = De
plan-targets = Metas por período
plan-targets-none = Só tem a meta final.

## A página de uma linha
plan-order = Ordem no tempo
plan-links = Tem a ver com
plan-links-none = Não está vinculada a nenhum evento, decisão nem projeto.
# $count: compromissos que foram encerrados; $items: itens acrescentados à pauta seguinte.
plan-board-closed = { $count ->
    [one] Com ela se encerra um compromisso
   *[other] Com ela se encerram { $count } compromissos
}{ $items ->
    [0] .
   *[other] ; a pauta seguinte dá conta disso.
}
# Nomeia a lista da qual se escolhe a versão sob as barras.
plan-gantt-under = Qual versão está sob as barras
# $circle: atividades, com a primeira de novo no fim.
plan-cycle = Estas esperam umas pelas outras em círculo: { $circle }

## Papéis de um plano, na área de relatórios
reports-document-plan-progress = Avanço de um plano
reports-document-plan-gantt = Gantt de um plano
reports-document-donor = Relatório a um doador
reports-choose-plan = Escolha o plano à esquerda.
reports-choose-project = Escolha à esquerda o projeto ou fundo e os dias de seu relatório.
reports-donor-from = De
reports-donor-to = Até
# No menu do plano.
plan-print-progress = Imprimir seu avanço
plan-print-gantt = Imprimir o Gantt
