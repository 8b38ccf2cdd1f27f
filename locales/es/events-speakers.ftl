## Quién habla y quién modera en los puntos de la agenda.
# A button on an item and the name of the field that it opens. $title: the item.
events-speakers-of = Quién habla o modera en «{ $title }»
events-speakers-add = Tres letras de un nombre, un país o una organización
# Offered last: $name is what was typed, kept without a record of its own.
events-speakers-stated = Añadir «{ $name }» tal como está escrito
# Names of fields and buttons, for screen readers. $name: the speaker.
events-speakers-role = Función de { $name }
events-speakers-up = Subir a { $name }
events-speakers-down = Bajar a { $name }
events-speakers-done = Listo
