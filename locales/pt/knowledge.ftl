## Knowledge: the catalogue, awards, documents, stated figures, sources.
knowledge-no-date = sem data
# What a figure is about, when it is the network as a whole.
knowledge-the-network = a rede

## The catalogue

knowledge-resource-new = Novo recurso
knowledge-resource-empty-title = O catálogo está vazio
knowledge-resource-empty-text = Aqui se reúnem os estudos, boas práticas, casos, soluções de software e normas que a rede produz ou compartilha, com seu país, seu tema, sua licença e onde se encontram. O relatório os nomeia por ano.
knowledge-country = País
# The countries that made, worked on or use a resource.
knowledge-countries = Países
knowledge-topic = Tema
knowledge-maker = Quem o fez
knowledge-maker-none = sem autor

## Awards

knowledge-award-new = Nova edição de um prêmio
knowledge-award-empty-title = Ainda não há prêmios
knowledge-award-empty-text = Cada edição se anota desde a convocatória: suas categorias, como se decide, quem concorre e quem ganha. Assim se vê que países participam e que soluções deixou.
# $edition: as written, such as IV.
knowledge-edition = edição { $edition }
knowledge-results = Candidaturas e resultados
knowledge-entry-new = Acrescentar candidatura
# An entry whose solution no source names.
knowledge-entry-unnamed = solução sem nome
knowledge-entries-none = Não consta nenhuma candidatura.
knowledge-no-category = Sem categoria
knowledge-categories-none = Não constam categorias.
knowledge-whose = De quem
# $rank: a place, from 1.
knowledge-rank = lugar { $rank }

## Documents

knowledge-document-new = Nova referência a um documento
knowledge-document-empty-title = Ainda não há documentos
knowledge-document-empty-text = Solte um arquivo sobre a página de um evento, um membro ou um projeto e ele fica guardado dentro da rede. Do que não está aqui anota-se a referência: o título, e o endereço ou a estante.
# Whether a document is kept here.
knowledge-where = Onde está
knowledge-kept = guardado aqui
knowledge-reference = referência

## Stated figures

knowledge-figure-new = Novo número
knowledge-figure-empty-title = Ainda não há números de outras fontes
knowledge-figure-empty-text = Aqui se anota o que uma fonte diz com um número: “mais de 500 especialistas”. O relatório o cita ao lado do que os registros contam e, se não coincidem, diz.
# $bound: how exact, such as about; $value: the number.
knowledge-figure-bound = { $bound } { $value }
knowledge-stated = Segundo a fonte

## Sources

knowledge-source-new = Nova fonte
knowledge-source-empty-title = Ainda não se citam fontes
knowledge-source-empty-text = Uma fonte diz de onde sai um dado: seu título, suas próprias palavras, onde se lê e quando foi lida. Quem duvidar de um número encontra aqui a prova.
# The kind of record that a source speaks for.
knowledge-source-kind = De quê
# A source that speaks for all of a record.
knowledge-source-all = todo o registro
# Before the record that a source speaks for.
knowledge-source-for = Fala de
