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
