## De las decisiones al trabajo
# Sección de una decisión o un compromiso: qué del plan lo lleva a cabo.
toplan-title = En el plan
toplan-take = Llevar al plan
toplan-none = Nada en un plan lo lleva a cabo todavía.
toplan-question = ¿Dónde se vuelve trabajo?
toplan-plan = Plan
toplan-below = Debajo de
toplan-top = En lo alto del plan
toplan-note = Se toman su nombre, quién debe hacerlo y para cuándo; al terminarse, vuelve al orden del día siguiente.
toplan-do = Llevar al plan
toplan-no-plan = Aún no hay ningún plan.
# En la página de un proyecto.
toplan-donor-report = Informe al donante
