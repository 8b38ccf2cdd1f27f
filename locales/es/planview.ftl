## El plan en el tiempo, como tablero, sus versiones y su seguimiento.
# Vista del plan: barras en el tiempo.
plan-tab-gantt = Gantt
# Encabezado de la columna de barras, para lectores de pantalla.
gantt-time = Tiempo
# Mientras se busca el otro extremo de un enlace.
gantt-linking = ¿Qué empieza después? Se elige con flechas o un clic, Intro enlaza, Esc deja
# Título del panel junto a las barras.
plan-gantt-details = Fechas y enlaces
# $from, $to: fechas.
plan-gantt-dates = { $from } – { $to }
# Junto a una barra. $days: un número.
plan-gantt-late = { $days ->
    [one] { $days } día de atraso
   *[other] { $days } días de atraso
}
# Junto a una barra cuyas fechas no concuerdan con lo que espera.
plan-gantt-clash = no concuerda
plan-gantt-today = Hoy
# En la paleta.
plan-gantt-link = Enlazar con lo que empieza después
plan-gantt-zoom = Escala
plan-gantt-zoom-year = Año
plan-gantt-zoom-quarter = Trimestre
plan-gantt-zoom-month = Mes
plan-gantt-zoom-week = Semana
plan-gantt-key-done = hecho
plan-gantt-key-rest = por hacer
plan-gantt-key-base = según lo previsto
plan-gantt-key-late = atraso hasta hoy
plan-gantt-key-month = se sabe solo el mes
plan-gantt-keys-move = mueve
plan-gantt-keys-link = enlaza
plan-gantt-keys-end = mueve el fin
plan-gantt-keys-details = escribe las fechas
plan-gantt-stays-sum = Un eje llega hasta donde llega lo que está debajo.
plan-gantt-stays-done = Ya terminó: lo que ocurrió no se mueve.
plan-gantt-stays-begun = Ya empezó: solo se puede mover su fin, con Ctrl y las flechas.
plan-gantt-stays-cancelled = Está cancelada.
plan-gantt-stays-dateless = No tiene fechas que mover; F2 las escribe.

## El tablero
# Vista del plan: una columna por estado.
plan-tab-board = Tablero
plan-board-empty = Nada aquí
plan-board-last = No hay otra columna más allá.
plan-board-keys-walk = de tarjeta en tarjeta
plan-board-keys-move = mueve la tarjeta
# Se pregunta de lo que se suspende o se cancela.
plan-board-why = ¿Por qué?
plan-board-why-keys = Intro lo guarda, Esc la deja donde estaba

## Qué espera a qué

# $days: cuántos días antes de lo posible empieza; $other: lo que debe esperar.
plan-clash = { $days ->
    [one] Empieza { $days } día antes de lo posible: { $other } no habrá terminado
   *[other] Empieza { $days } días antes de lo posible: { $other } no habrá terminado
}
plan-clash-days = { $days ->
    [one] { $days } día antes de lo posible
   *[other] { $days } días antes de lo posible
}
# $what: una lista de actividades, cada una con sus días.
plan-pushes = Detiene: { $what }
# $title: una actividad; $days: un número.
plan-pushed = { $title } ({ $days ->
    [one] { $days } día
   *[other] { $days } días
})
plan-waits = Espera a
plan-waits-add = Empieza después de…
plan-holds = Espera a esta
plan-holds-add = Termina antes de…
# $days: días entre el fin de una y el inicio de la otra.
plan-lag = { $days ->
    [one] { $days } día entre ambas
   *[other] { $days } días entre ambas
}
plan-lag-note = Días corridos entre una y otra; menos de 0 deja que se superpongan
# $other: la otra actividad.
plan-lag-of = Días entre ambas: { $other }
plan-unlink = Ya no se enlaza con { $other }

## El presupuesto
# Vista del plan: su dinero.
plan-tab-budget = Presupuesto
plan-budget-by = Sumado por
plan-budget-by-activity = Línea del plan
plan-budget-by-source = Fuente
plan-budget-by-project = Proyecto
plan-budget-by-currency = Moneda
plan-budget-empty-title = Aún no hay dinero registrado
plan-budget-empty-text = Cada actividad puede tener líneas de presupuesto: lo previsto, lo comprometido y lo gastado, de qué fuente y en qué moneda. Se escriben en el árbol o en la página de la actividad.
plan-budget-planned = Previsto
plan-budget-committed = Comprometido
plan-budget-spent = Gastado
plan-budget-execution = Ejecutado
plan-budget-total = Total
# $currency: el código de una moneda.
plan-budget-total-in = Todo en { $currency }
plan-budget-no-total = sin total
# $currencies: códigos; $currency: el código de la moneda de los totales.
plan-budget-no-rate = No hay total en { $currency }: no se conoce tipo de cambio para { $currencies }
plan-budget-no-currency = No hay total: el plan no dice en qué moneda sumar
plan-budget-add-rate = Agregar un tipo de cambio
# Líneas que no dicen de quién es el dinero.
plan-budget-unsaid = no se dice
plan-budget-attention = Por mirar
# $amount: cuánto más.
plan-budget-over = Se gastó { $amount } más de lo previsto
plan-budget-over-short = excedido
plan-budget-line-no-currency = Un importe sin moneda: no está en ningún total
plan-dues = Contribuciones
# $date: un día; $count: cuántas están en mora.
plan-dues-note = { $count ->
    [0] ninguna en mora al { $date }
    [one] { $count } en mora al { $date }
   *[other] { $count } en mora al { $date }
}
plan-dues-who = De
plan-dues-kind = Tipo
plan-dues-year = Año
plan-dues-due = Debido
plan-dues-received = Recibido
plan-dues-stand = Situación
# $amount: lo que no ha llegado.
plan-dues-arrears = { $amount } en mora
plan-dues-paid = recibida por completo
# $date: el día en que vence.
plan-dues-until = vence el { $date }
plan-dues-no-date = sin vencimiento

## La revisión mensual

# Vista del plan: qué pasó en un mes, qué está atrasado, qué se pide a quién.
plan-tab-review = Seguimiento
plan-review-before = El mes anterior
plan-review-after = El mes siguiente
plan-review-now = Este mes
plan-review-quiet = Nada terminó, empezó ni se cambió, y nada está atrasado.
plan-review-late = Atrasado al fin del mes
plan-review-done = Terminó
plan-review-begun = Empezó
plan-review-coming = Debe terminar en los 30 días siguientes
plan-review-holds = Detiene
plan-review-asked = Qué se pide a quién
plan-review-asked-note = lo atrasado, lo que viene y los compromisos abiertos
plan-review-asked-late = Atrasado
plan-review-asked-coming = Por venir
plan-review-asked-commitments = Compromisos
plan-review-changes = Cambios en el plan
plan-review-what = Qué
plan-review-from = Antes
plan-review-to = Ahora
plan-review-when = Cuándo

## Versiones

plan-versions = Versiones aprobadas
plan-versions-none = Aún no se aprobó ninguna: lo que se aprueba queda como está y se muestra bajo lo que ocurre desde entonces.
plan-version = Versión
plan-version-baseline = Plan aprobado
# $number: cuál enmienda.
plan-version-amendment = Enmienda { $number }
plan-version-approve = Aprobar el plan como está
plan-version-amend = Aprobar una enmienda
plan-version-keep = Guardar esta versión
plan-version-by = Por
plan-version-why = Por qué
plan-version-rows = Líneas
plan-compare = Comparar
plan-compare-next = Comparar con la siguiente
plan-compare-now = Comparar con el plan de hoy
plan-compare-from = Se compara desde
plan-compare-to = Se compara con
# $name: una versión; $date: su fecha.
plan-compare-version = { $name }, { $date }
plan-compare-plan = El plan como está
plan-compare-actual = Lo que ocurrió
plan-compare-count = { $added } nuevas, { $removed } retiradas, { $changed } cambiadas
plan-compare-all = También lo que sigue igual
plan-compare-what = Cambio
plan-compare-added = nueva
plan-compare-removed = retirada
plan-compare-changed = cambiada
plan-compare-same = igual
# $days: un número.
plan-compare-later = { $days ->
    [one] { $days } día después
   *[other] { $days } días después
}
plan-compare-earlier = { $days ->
    [one] { $days } día antes
   *[other] { $days } días antes
}
# $moved: cuánto, por ejemplo 3 días después.
plan-compare-end = termina { $moved }
plan-compare-begin = empieza { $moved }
plan-compare-none = Nada difiere entre las dos.
# Above a comparison of a plan that was never approved.
plan-compare-unapproved = Todavía no se aprobó ninguna versión: el plan como está se compara con lo que ocurrió.

## Un plan a partir de otro

plan-copy-plan = Copiar como plan nuevo…
# $title: el plan.
plan-copy-plan-title = Un plan nuevo a partir de «{ $title }»
plan-copy-year = Para el año
plan-copy-parts = Qué se copia
plan-copy-always = Ejes, objetivos y actividades, siempre; nada de lo que ocurrió.
plan-copy-part-tasks = Tareas
plan-copy-part-dates = Fechas, tantos años después
plan-copy-part-responsible = Quién responde
plan-copy-part-dependencies = Qué espera a qué
plan-copy-part-budget = Lo que se preveía gastar
plan-copy-part-indicators = Indicadores
plan-copy-do = Hacer el plan

## Indicadores en un período

plan-indicators-whole-time = Todo el tiempo del plan
plan-indicator-way = Hacia la meta
plan-indicator-counted = contado aquí
# $value: lo que se escribió.
plan-indicator-typed = se escribió { $value }
# $value: la meta final.
plan-indicator-final = { $value } al final
plan-standing-met = cumplido
plan-standing-missed = no cumplido
plan-standing-on-track = va bien
plan-standing-behind = atrasado
plan-standing-under-way = en curso
plan-standing-unread = aún sin medir
plan-standing-untargeted = sin meta
plan-parts-country = Por país:
plan-parts-subregion = Por subregión:
plan-parts-sex = Por sexo:
plan-parts-part = Por parte:
plan-parts-unsaid = no se dice
# $sum: lo que suman las partes.
plan-parts-meet = suman { $sum }, como el total
# $sum: lo que suman las partes; $difference: cuánto difiere del total.
plan-parts-differ = suman { $sum }: { $difference } de diferencia con el total
plan-parts-differ-mean = su media es { $sum }: { $difference } de diferencia con el total
# Columna: un país, una subregión, un sexo, una parte o el total.
plan-reading-of = De
plan-targets = Metas por período
plan-targets-none = Solo tiene la meta final.

## La página de una línea
plan-order = Orden en el tiempo
plan-links = Tiene que ver con
plan-links-none = No está enlazada con ningún evento, decisión ni proyecto.
# $count: compromisos que se cerraron; $items: puntos agregados al siguiente orden del día.
plan-board-closed = { $count ->
    [one] Con ella se cierra un compromiso
   *[other] Con ella se cierran { $count } compromisos
}{ $items ->
    [0] .
   *[other] ; el siguiente orden del día da cuenta de ello.
}
# Nombra la lista de la que se elige la versión bajo las barras.
plan-gantt-under = Qué versión está bajo las barras
# $circle: actividades, con la primera de nuevo al final.
plan-cycle = Estas se esperan unas a otras en círculo: { $circle }

## Papeles de un plan, en el área de informes
reports-document-plan-progress = Avance de un plan
reports-document-plan-gantt = Gantt de un plan
reports-document-donor = Informe a un donante
reports-choose-plan = Elija el plan a la izquierda.
reports-choose-project = Elija a la izquierda el proyecto o fondo y los días de su informe.
reports-donor-from = Desde
reports-donor-to = Hasta
# En el menú del plan.
plan-print-progress = Imprimir su avance
plan-print-gantt = Imprimir el Gantt
