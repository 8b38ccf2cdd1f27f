### Lo que hacen los órganos, como los grupos de trabajo, y el informe anual de un grupo.

## Un producto

kind-product = producto
kind-product-many = Productos
product-body = Órgano
product-name = Nombre
product-state = Estado
product-due = Plazo
product-date = Entregado
product-activity = Actividad del plan
product-resource = En el catálogo
product-note = Nota
product-position = Lugar en la lista
choice-product-state-planned = Previsto
choice-product-state-in-progress = En curso
choice-product-state-delivered = Entregado
choice-product-state-approved = Aprobado
choice-product-state-dropped = Descartado
problem-not-delivered = Solo lo que se entregó lleva esta fecha. Cambie antes el estado, o escríbala como plazo.

## La página de un órgano

groups-products-none = Todavía no hay productos: un estudio, una guía, un programa que el órgano ha de hacer.

## El informe anual de un grupo, en papel

# El título. $body: el grupo; $year: el año.
office-group-title = { $body }: informe { $year }
# Las tres partes son los tres mensajes que siguen.
office-group-lead = { $meetings }, { $decisions }, { $products }.
# $count: cuántas.
office-group-meetings-part = { $count ->
    [0] Ninguna reunión
    [one] Una reunión
   *[other] { NUMBER($count) } reuniones
}
office-group-decisions-part = { $count ->
    [0] ninguna decisión
    [one] una decisión
   *[other] { NUMBER($count) } decisiones
}
# $count: productos; $done: los entregados.
office-group-products-part = { $count ->
    [0] ningún producto
    [one] un producto, { $done ->
        [0] sin entregar
       *[other] entregado
    }
   *[other] { NUMBER($count) } productos, { $done ->
        [0] ninguno entregado
       *[other] entregados { NUMBER($done) }
    }
}
# $year: el año.
office-group-nothing = No consta ninguna reunión, decisión, producto ni actividad en { $year }.
office-group-mandate = Mandato
office-group-coordinator = Coordinación
office-group-parent = Responde ante
office-group-term = Período
office-group-members = Miembros
office-group-products = Productos
office-group-meetings = Reuniones del año
office-group-decisions = Decisiones
office-group-activities = Actividades del plan
# Encabezados de las tablas.
office-group-where = Dónde

## Teléfonos, en papel: en líneas y en tarjetas

# El título. $list: de quién, uno de los mensajes de abajo o el nombre de un órgano.
office-phones-title = Teléfonos: { $list }
office-phones-titulars = titulares de cargos
office-phones-alternates = suplentes de cargos
# $kind: la clase de cargo, como "Punto focal".
office-phones-titulars-of = { $kind }, titulares
office-phones-alternates-of = { $kind }, suplentes
office-phones-all = todas las personas
office-phones-some = del directorio
# $count: personas con teléfono; $without: personas sin él.
office-phones-lead = { $count ->
    [one] Una persona.
   *[other] { NUMBER($count) } personas.
}
office-phones-lead-without = { $count ->
    [one] Una persona
   *[other] { NUMBER($count) } personas
}; sin teléfono: { NUMBER($without) }.
office-phones-empty = No consta ningún teléfono de quienes están en esta lista.
# Encabezados de la tabla.
office-phones-of = Miembro o institución
office-phones-phone = Teléfono
office-phones-mobile = Móvil

## En el informe anual

report-governance-products = Productos de los grupos de trabajo
report-governance-product-state = Estado
report-governance-product-due = Plazo
report-governance-product-date = Entregado
report-governance-product-late = atrasado

## Elegir qué se imprime

reports-document-group = Informe anual de un grupo
reports-document-phones = Lista de teléfonos
reports-document-phone-cards = Tarjetas con teléfonos
reports-choose-group = Elija el grupo cuyo año se va a imprimir.
phones-of = De quién
phones-everyone = Todas las personas
phones-titulars = Titulares de todos los cargos
phones-alternates = Suplentes de todos los cargos
# $what: con qué se filtró el directorio.
phones-directory = Directorio: { $what }

## Botones de una lista, del directorio y de un órgano

phones-print = Imprimir teléfonos
phones-print-list = en una lista
phones-print-cards = en tarjetas
groups-report = Informe del año
