## The plan: its tree, its activities, its money and its indicators.
# Names the list from which a plan is chosen.
plan-which = Qué plan se ve
plan-new = Nuevo plan
plan-tabs = Vistas del plan
plan-tab-tree = Árbol
plan-tab-indicators = Indicadores
plan-tab-about = El plan
# $event: the title of the event.
plan-approved-at = aprobado en { $event }
plan-empty-title = Todavía no hay ningún plan
plan-empty-text = Un plan reúne lo que la red hará en un período: ejes, objetivos, actividades y tareas, con quién responde, para cuándo, con qué dinero y cómo se mide. Lo que aquí se atrase se ve en el Panorama, y el informe anual se escribe solo con lo que quede anotado.

## The tree

plan-tree-empty-title = Este plan todavía no tiene ejes
plan-tree-empty-text = Empiece por un eje y escriba debajo sus objetivos, actividades y tareas, como en una hoja de cálculo: Intro escribe y pasa a la línea siguiente, Ins agrega una línea, Alt con las flechas la mueve o la pone debajo de otra.
plan-tree-empty-action = Escribir el primer eje
plan-add = Agregar una línea al plan
# On the button over the tree.
plan-add-short = Línea
plan-delete-line = Borrar la línea y lo que tiene debajo
# The name of the key.
plan-key-delete = Supr
plan-move-up = Subir
plan-move-down = Bajar
plan-move-in = Poner debajo de la anterior
plan-move-out = Sacar un nivel
plan-stays-up = Ya es la primera entre las suyas.
plan-stays-down = Ya es la última entre las suyas.
plan-stays-in = No hay nada encima que pueda contenerla.
plan-stays-out = Ya está en el nivel más alto.
plan-fold = Cerrar todo
plan-unfold = Abrir todo
# Copies the lines in view.
plan-copy = Copiar lo que se ve, para Excel
# $title: the name of the line.
plan-open = Abrir la página de { $title }
plan-open-short = Abrir
# Column head: what it is, at any level.
plan-head-name = Eje, actividad, tarea
plan-head-who = Responsable
plan-head-period = Período
# Nobody answers for it.
plan-nobody = sin asignar
# $state: the recorded state, such as under way. Where there is room for both.
plan-state-late = { $state }, atrasada
# In the cell of a line that is late.
plan-late-one = Atrasada
# On the button that leaves only late lines.
plan-late = Atrasadas
plan-count = { $count ->
    [one] { $count } actividad
    [many] { $count } actividades
   *[other] { $count } actividades
}
plan-count-note = Actividades, y las tareas que no están debajo de una
# $from, $to: months.
plan-period = { $from } a { $to }
plan-total = Total del plan
# Where Rust's figures give no total of this plan alone.
plan-total-none = Sin total del plan
# $text: what was typed; offered when it is no record.
plan-who-as-written = Tal como se escribe: «{ $text }»

## The page of a line

# $date: the last day.
plan-until = hasta { $date }
plan-no-dates = sin fechas
plan-texts = Alcance y recursos
plan-below = Lo que tiene debajo
plan-money = Dinero
plan-money-none = No tiene líneas de presupuesto.
plan-money-source = De quién
# $words: amounts, currency by currency.
plan-sum-planned = previsto { $words }
plan-sum-committed = comprometido { $words }
plan-sum-spent = gastado { $words }

## Indicators

plan-indicator-new = Nuevo indicador
plan-indicators-of-plan = Del plan en conjunto
plan-indicators-none = Nada la mide todavía.
plan-indicators-empty-title = Nada mide todavía este plan
plan-indicators-empty-text = Un indicador dice de dónde se parte, adónde se quiere llegar y para cuándo. Cada lectura que se anote queda en su línea, con lo que la prueba, y pasa al informe anual.
plan-indicator-began = Partida
plan-indicator-now = Ahora
plan-indicator-goal = Meta
plan-indicator-stands = Cómo va
plan-indicator-none-read = sin lecturas
plan-indicator-met = cumplido
plan-indicator-missed = no alcanzado
plan-indicator-unread = sin lecturas
plan-indicator-under-way = en camino
# What was read of an indicator over time.
plan-readings = Lecturas
# $words: dates and values, for readers of the screen.
plan-readings-words = Lecturas: { $words }
plan-readings-none = Todavía no hay lecturas.
# A reading of all, not of a part.
plan-reading-whole = en conjunto
plan-method = Cómo se mide
