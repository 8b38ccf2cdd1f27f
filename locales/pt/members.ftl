## Membros: formas de ver e mapa.
members-as-map = Ver no mapa
members-views = Formas de ver
# Beside a member’s name: on the day shown it did not belong.
members-not-then = não era membro
# $status: a status such as Active, that dates known only to their year leave uncertain.
members-status-perhaps = { $status } (talvez)
members-map-label = Mapa dos membros; as setas passam de um a outro, Enter abre
# After a count of members, in the legend of the map, and after a name for screen readers. $year: a year.
members-map-took = com participação em { $year }
# Head of a column of yes and no: took part in events of that year.
members-map-took-head = Em { $year }
# After a count, in the legend of the map, when none took part.
members-map-all = membros
# After a count, in the legend of the map, beside those who took part.
members-map-member = outros membros
# After a count, in the legend of the map.
members-map-perhaps = sem situação certa nesta data
members-map-disclaimer = Os limites e as denominações deste mapa não implicam juízo algum sobre a condição jurídica de nenhum país, território ou área. Traçado: Natural Earth, domínio público.
