## Plans: their dependencies, links, versions and targets, as kinds of records, and what is wrong with them.

kind-dependency = dependencia
kind-dependency-many = Dependencias
kind-activity-link = vínculo del plan
kind-activity-link-many = Vínculos del plan
kind-plan-version = versión del plan
kind-plan-version-many = Versiones del plan
kind-plan-version-row = fila de una versión
kind-plan-version-row-many = Filas de versiones
kind-indicator-target = meta de un período
kind-indicator-target-many = Metas por período

dependency-predecessor = Termina antes
dependency-successor = Empieza después
dependency-lag = Días de espera
activity-link-activity = Elemento del plan
activity-link-about = Vinculado con
plan-version-plan = Plan
plan-version-kind = Qué es
plan-version-date = Fecha de aprobación
plan-version-event = Evento que la aprobó
plan-version-decision = Decisión que la aprobó
plan-version-reason = Motivo
plan-version-row-version = Versión
plan-version-row-activity = Elemento del plan
plan-version-row-level = Nivel
plan-version-row-number = Número
plan-version-row-name = Nombre
plan-version-row-responsible = Responsable
plan-version-row-begin = Inicio previsto
plan-version-row-end = Fin previsto
plan-version-row-planned = Dinero previsto
plan-version-row-position = Orden en el plan
indicator-target-indicator = Indicador
indicator-target-begin = Inicio del período
indicator-target-end = Fin del período
indicator-target-value = Meta
activity-milestone = Es un hito
activity-reason = Motivo del estado
budget-line-project = Proyecto o fondo
indicator-kind = Cómo se leen sus lecturas
indicator-counted = Qué cuenta el programa
reading-country = País
reading-subregion = Subregión
reading-sex = Sexo
reading-base = Base del porcentaje

choice-version-kind-baseline = línea de base
choice-version-kind-amendment = enmienda
choice-indicator-kind-level = vale la última
choice-indicator-kind-cumulative = se suman
choice-indicator-kind-percentage = porcentaje
choice-counted-nothing = nada: se anota
choice-counted-persons = personas distintas
choice-counted-participations = participaciones
choice-counted-countries = países distintos
choice-counted-events = eventos realizados

# $names: every activity of the circle, in order, the first one again at the end.
problem-dependency-cycle = Las dependencias formarían un círculo: { $names }. Quite una de ellas.
problem-amendment-before-baseline = Una enmienda no puede ser anterior a la línea de base.
problem-no-baseline = Todavía no se aprobó ninguna versión de este plan: no hay con qué comparar. Apruébelo como está, o compare «plan» con «actual».
# $value: what was typed; $names: what it could be, as the command takes it.
problem-unknown-version = «{ $value }» no es una versión de este plan. Escriba una de estas: { $names }.
# $value: what was typed; $names: what it could be, as the command takes it.
problem-unknown-grouping = «{ $value }» no es algo por lo que sumar. Escriba una de estas: { $names }.
problem-frozen = Lo que se aprobó queda como estaba: apruebe una enmienda en vez de cambiar esta versión.
problem-bad-money = Escriba el código de la moneda y las unidades menores, por ejemplo «USD 120000».
# $value: what was typed
problem-bad-period = «{ $value }» no es un período: escriba un año, un mes, un trimestre (2026-Q3), un semestre (2026-H1) o dos fechas separadas por una barra.

## Operations. $name: the plan or the part of it

op-copy-plan = Copiar plan: { $name }
op-finish-activity = Terminar: { $name }
op-freeze-plan = Aprobar versión del plan: { $name }
op-plan-decision = Llevar al plan: { $name }
