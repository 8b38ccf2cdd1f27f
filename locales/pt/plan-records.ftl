## Plans: their dependencies, links, versions and targets, as kinds of records, and what is wrong with them.

kind-dependency = dependência
kind-dependency-many = Dependências
kind-activity-link = vínculo do plano
kind-activity-link-many = Vínculos do plano
kind-plan-version = versão do plano
kind-plan-version-many = Versões do plano
kind-plan-version-row = linha de uma versão
kind-plan-version-row-many = Linhas de versões
kind-indicator-target = meta de um período
kind-indicator-target-many = Metas por período

dependency-predecessor = Termina antes
dependency-successor = Começa depois
dependency-lag = Dias de espera
activity-link-activity = Elemento do plano
activity-link-about = Vinculado a
plan-version-plan = Plano
plan-version-kind = O que é
plan-version-date = Data de aprovação
plan-version-event = Evento que a aprovou
plan-version-decision = Decisão que a aprovou
plan-version-reason = Motivo
plan-version-row-version = Versão
plan-version-row-activity = Elemento do plano
plan-version-row-level = Nível
plan-version-row-number = Número
plan-version-row-name = Nome
plan-version-row-responsible = Responsável
plan-version-row-begin = Início previsto
plan-version-row-end = Fim previsto
plan-version-row-planned = Dinheiro previsto
plan-version-row-position = Ordem no plano
indicator-target-indicator = Indicador
indicator-target-begin = Início do período
indicator-target-end = Fim do período
indicator-target-value = Meta
activity-milestone = É um marco
activity-reason = Motivo do estado
budget-line-project = Projeto ou fundo
indicator-kind = Como se leem suas leituras
indicator-counted = O que o programa conta
reading-country = País
reading-subregion = Sub-região
reading-sex = Sexo
reading-base = Base da porcentagem

choice-version-kind-baseline = linha de base
choice-version-kind-amendment = emenda
choice-indicator-kind-level = vale a última
choice-indicator-kind-cumulative = são somadas
choice-indicator-kind-percentage = porcentagem
choice-counted-nothing = nada: é anotado
choice-counted-persons = pessoas diferentes
choice-counted-participations = participações
choice-counted-countries = países diferentes
choice-counted-events = eventos realizados

# $names: every activity of the circle, in order, the first one again at the end.
problem-dependency-cycle = As dependências formariam um círculo: { $names }. Retire uma delas.
problem-amendment-before-baseline = Uma emenda não pode ser anterior à linha de base.
problem-no-baseline = Ainda não se aprovou nenhuma versão deste plano: não há com o que comparar. Aprove-o como está, ou compare “plan” com “actual”.
# $value: what was typed; $names: what it could be, as the command takes it.
problem-unknown-version = “{ $value }” não é uma versão deste plano. Escreva uma destas: { $names }.
# $value: what was typed; $names: what it could be, as the command takes it.
problem-unknown-grouping = “{ $value }” não é algo por que somar. Escreva uma destas: { $names }.
problem-frozen = O que foi aprovado fica como estava: aprove uma emenda em vez de alterar esta versão.
problem-bad-money = Escreva o código da moeda e as unidades menores, por exemplo “USD 120000”.
# $value: what was typed
problem-bad-period = “{ $value }” não é um período: escreva um ano, um mês, um trimestre (2026-Q3), um semestre (2026-H1) ou duas datas separadas por uma barra.

## Operations. $name: the plan or the part of it

op-copy-plan = Copiar plano: { $name }
op-finish-activity = Concluir: { $name }
op-freeze-plan = Aprovar versão do plano: { $name }
op-plan-decision = Levar ao plano: { $name }
