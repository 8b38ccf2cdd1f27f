## Knowledge: the catalogue, awards, documents, stated figures, sources.
knowledge-no-date = sin fecha
# What a figure is about, when it is the network as a whole.
knowledge-the-network = la red

## The catalogue

knowledge-resource-new = Nuevo recurso
knowledge-resource-empty-title = El catálogo está vacío
knowledge-resource-empty-text = Aquí se reúnen los estudios, buenas prácticas, casos, soluciones de software y normas que la red produce o comparte, con su país, su tema, su licencia y dónde se encuentran. El informe los nombra por año.
knowledge-country = País
# The countries that made, worked on or use a resource.
knowledge-countries = Países
knowledge-topic = Tema
knowledge-maker = Quién lo hizo
knowledge-maker-none = sin autor

## Awards

knowledge-award-new = Nueva edición de un premio
knowledge-award-empty-title = Todavía no hay premios
knowledge-award-empty-text = Cada edición se anota desde la convocatoria: sus categorías, cómo se decide, quiénes postulan y quiénes ganan. Así se ve qué países participan y qué soluciones dejó.
# $edition: as written, such as IV.
knowledge-edition = edición { $edition }
knowledge-results = Postulaciones y resultados
knowledge-entry-new = Añadir postulación
# An entry whose solution no source names.
knowledge-entry-unnamed = solución sin nombre
knowledge-entries-none = No consta ninguna postulación.
knowledge-no-category = Sin categoría
knowledge-categories-none = No constan categorías.
knowledge-whose = De quién
# $rank: a place, from 1.
knowledge-rank = puesto { $rank }

## Documents

knowledge-document-new = Nueva referencia a un documento
knowledge-document-empty-title = Todavía no hay documentos
knowledge-document-empty-text = Suelte un archivo sobre la página de un evento, un miembro o un proyecto y queda guardado dentro de la red. De lo que no está aquí se anota la referencia: el título, y la dirección o el estante.
# Whether a document is kept here.
knowledge-where = Dónde está
knowledge-kept = guardado aquí
knowledge-reference = referencia

## Stated figures

knowledge-figure-new = Nueva cifra
knowledge-figure-empty-title = Todavía no hay cifras de otras fuentes
knowledge-figure-empty-text = Aquí se anota lo que una fuente dice con un número: «más de 500 expertos». El informe la cita junto a lo que los registros cuentan, y si no coinciden, lo dice.
# $bound: how exact, such as about; $value: the number.
knowledge-figure-bound = { $bound } { $value }
knowledge-stated = Según la fuente

## Sources

knowledge-source-new = Nueva fuente
knowledge-source-empty-title = Todavía no se citan fuentes
knowledge-source-empty-text = Una fuente dice de dónde sale un dato: su título, sus propias palabras, dónde se lee y cuándo se leyó. Quien dude de una cifra encuentra aquí la prueba.
# The kind of record that a source speaks for.
knowledge-source-kind = De qué
# A source that speaks for all of a record.
knowledge-source-all = todo el registro
# Before the record that a source speaks for.
knowledge-source-for = Habla de
