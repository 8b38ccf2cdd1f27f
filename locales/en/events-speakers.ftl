## Who speaks and who moderates on the items of an agenda.
# A button on an item and the name of the field that it opens. $title: the item.
events-speakers-of = Who speaks on or moderates “{ $title }”
events-speakers-add = Three letters of a name, a country or an organization
# Offered last: $name is what was typed, kept without a record of its own.
events-speakers-stated = Add “{ $name }” as it is written
# Names of fields and buttons, for screen readers. $name: the speaker.
events-speakers-role = Role of { $name }
events-speakers-up = Move { $name } up
events-speakers-down = Move { $name } down
events-speakers-done = Done
