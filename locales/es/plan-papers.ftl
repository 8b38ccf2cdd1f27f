## Papeles del seguimiento de un plan: avance para el comité, Gantt, informe al donante

# $name: el plan o el proyecto
papers-plan-progress-title = Informe de avance: { $name }
papers-plan-gantt-title = Cronograma: { $name }
papers-plan-donor-title = Informe al donante: { $name }
papers-plan-empty = Este plan no tiene todavía actividades.
# $work, $done, $late: las tres frases que siguen
papers-plan-lead = { $work }: { $done }, { $late }.
# $count: cuántas
papers-plan-work-part = { $count ->
    [one] Una actividad
   *[other] { NUMBER($count) } actividades
}
papers-plan-done-part = { $count ->
    [0] ninguna concluida
    [one] una concluida
   *[other] { NUMBER($count) } concluidas
}
papers-plan-late-part = { $count ->
    [0] ninguna atrasada
    [one] una atrasada
   *[other] { NUMBER($count) } atrasadas
}
papers-plan-baseline = Línea de base
# $number: la cuántas
papers-plan-amendment = Enmienda { $number }
papers-plan-approved = Aprobado
papers-plan-versions = Lo que se aprobó
papers-plan-version = Versión
papers-plan-decided = Aprobado por
papers-plan-why = Motivo
papers-plan-tree = Avance por eje, actividad y tarea
papers-plan-work = Actividades del proyecto
papers-plan-time = En el tiempo
papers-plan-actual = Fechas reales
# $done de $work terminadas
papers-plan-of = { $done } de { $work }
# Antes de la lista de lo que espera por una actividad atrasada.
papers-plan-holds = Retrasa:
papers-plan-undated = Sin fechas
papers-plan-key-done = avance
papers-plan-key-planned = previsto
papers-plan-key-late = atraso
papers-plan-key-baseline = línea de base
papers-plan-key-critical = ruta crítica
# After an arrow that is drawn from one bar to another.
papers-plan-key-arrow = dependencia
# After an arrow to the left: the numbers behind it are those of what is finished first, and has no bar on the page.
papers-plan-key-waits = espera a que termine lo que no está en la página
papers-plan-key-milestone = hito
papers-plan-key-today = fecha del informe
papers-plan-money-axes = Presupuesto por eje
papers-plan-money-sources = Presupuesto por fuente
papers-plan-money-project = Dinero del proyecto, antes y durante el período
papers-plan-currency = Moneda
# $list: monedas; $currency: la de los totales
papers-plan-no-rate = Sin tipo de cambio de { $list } a { $currency } no hay un total común.
papers-plan-no-currency = Sin una moneda de los totales, { $list } no se suman.
papers-plan-due-date = Vence
papers-plan-arrears = En mora
papers-plan-lines = Las líneas detrás de los montos
papers-plan-line = Concepto
papers-plan-counted = Contado por el programa en los eventos vinculados
papers-plan-by-country = país
papers-plan-by-subregion = subregión
papers-plan-by-sex = sexo
papers-plan-by-part = parte
# $by: por qué se desagrega; $sum: lo que suman; $difference: total menos suma
papers-plan-unequal = Por { $by } suman { $sum }; diferencia con el total: { $difference }
papers-plan-frame = Marco lógico
papers-plan-frame-plan = Plan
papers-plan-frame-what = Qué se busca
papers-plan-frame-values = Base → meta
papers-plan-frame-proof = Medios de verificación
papers-plan-span = Duración
# $count: meses completos entre dos fechas
papers-plan-months = { $count ->
    [one] un mes
   *[other] { $count } meses
}

## What of a Gantt is printed: labels of its options, and their choices.

reports-gantt-from = Desde
reports-gantt-to = Hasta
reports-gantt-all = todo el plan
reports-gantt-scale = Por cuadro
reports-gantt-scale-fits = lo que mejor se lea
reports-gantt-scale-all = todo
reports-gantt-scale-year = un año
reports-gantt-scale-half = un semestre
reports-gantt-scale-quarter = un trimestre
reports-gantt-level = Hasta el nivel
reports-gantt-level-all = todos
reports-gantt-shown = Con
reports-gantt-baseline = línea de base
reports-gantt-dependencies = dependencias y ruta crítica
# In the annual report. $count: how many of an activity’s tasks are late.
report-plan-tasks-late = { $count ->
    [one] una atrasada
   *[other] { NUMBER($count) } atrasadas
}
# Heading over findings of a plan or a project, in its report.
papers-plan-findings = Lo que falta o no coincide
