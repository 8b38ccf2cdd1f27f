## Quem fala e quem modera nos pontos da agenda.
# A button on an item and the name of the field that it opens. $title: the item.
events-speakers-of = Quem fala ou modera em “{ $title }”
events-speakers-add = Três letras de um nome, um país ou uma organização
# Offered last: $name is what was typed, kept without a record of its own.
events-speakers-stated = Acrescentar “{ $name }” como está escrito
# Names of fields and buttons, for screen readers. $name: the speaker.
events-speakers-role = Função de { $name }
events-speakers-up = Subir { $name }
events-speakers-down = Descer { $name }
events-speakers-done = Pronto
