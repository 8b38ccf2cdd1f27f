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
