## Miembros: formas de ver y mapa.
members-as-map = Ver en el mapa
members-views = Formas de ver
# Beside a member’s name: on the day shown it did not belong.
members-not-then = no era miembro
# $status: a status such as Active, that dates known only to their year leave uncertain.
members-status-perhaps = { $status } (quizá)
members-map-label = Mapa de los miembros; las flechas pasan de uno a otro, Intro abre
# After a count of members, in the legend of the map, and after a name for screen readers. $year: a year.
members-map-took = con participación en { $year }
# Head of a column of yes and no: took part in events of that year.
members-map-took-head = En { $year }
# After a count, in the legend of the map, when none took part.
members-map-all = miembros
# After a count, in the legend of the map, beside those who took part.
members-map-member = otros miembros
# After a count, in the legend of the map.
members-map-perhaps = sin estado seguro a esta fecha
members-map-disclaimer = Los límites y las denominaciones de este mapa no implican juicio alguno sobre la condición jurídica de ningún país, territorio o zona. Trazado: Natural Earth, dominio público.
