## Knowledge: the catalogue, awards, documents, stated figures, sources.
knowledge-no-date = no date
# What a figure is about, when it is the network as a whole.
knowledge-the-network = the network

## The catalogue

knowledge-resource-new = New resource
knowledge-resource-empty-title = The catalogue is empty
knowledge-resource-empty-text = Here stand the studies, good practices, cases, software solutions and norms that the network makes or shares, with their country, topic, licence and where they are found. The report names them by year.
knowledge-country = Country
# The countries that made, worked on or use a resource.
knowledge-countries = Countries
knowledge-topic = Topic
knowledge-maker = Who made it
knowledge-maker-none = nobody named

## Awards

knowledge-award-new = New edition of an award
knowledge-award-empty-title = There are no awards yet
knowledge-award-empty-text = Each edition is recorded from its call on: its categories, how it is decided, who enters and who wins. So one sees which countries take part and which solutions it left.
# $edition: as written, such as IV.
knowledge-edition = edition { $edition }
knowledge-results = Entries and results
knowledge-entry-new = Add an entry
# An entry whose solution no source names.
knowledge-entry-unnamed = unnamed solution
knowledge-entries-none = No entry is recorded.
knowledge-no-category = No category
knowledge-categories-none = No categories are recorded.
knowledge-whose = Whose
# $rank: a place, from 1.
knowledge-rank = place { $rank }

## Documents

knowledge-document-new = New reference to a document
knowledge-document-empty-title = There are no documents yet
knowledge-document-empty-text = Drop a file on the page of an event, a member or a project and it is kept inside the network. Of what is not here the reference is recorded: its title, and the address or shelf.
# Whether a document is kept here.
knowledge-where = Where it is
knowledge-kept = kept here
knowledge-reference = reference

## Stated figures

knowledge-figure-new = New figure
knowledge-figure-empty-title = There are no figures of other sources yet
knowledge-figure-empty-text = Here stands what a source says with a number: “more than 500 experts”. The report quotes it beside what the records count, and says so if they differ.
# $bound: how exact, such as about; $value: the number.
knowledge-figure-bound = { $bound } { $value }
knowledge-stated = As stated

## Sources

knowledge-source-new = New source
knowledge-source-empty-title = No sources are quoted yet
knowledge-source-empty-text = A source says where a fact comes from: its title, its own words, where it is read and when it was read. Who doubts a figure finds the proof here.
# The kind of record that a source speaks for.
knowledge-source-kind = Of what
# A source that speaks for all of a record.
knowledge-source-all = the whole record
# Before the record that a source speaks for.
knowledge-source-for = Speaks for
