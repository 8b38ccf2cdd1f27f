## Members: ways to look, and the map.
members-as-map = View on the map
members-views = Ways to look
# Beside a member’s name: on the day shown it did not belong.
members-not-then = not a member
# $status: a status such as Active, that dates known only to their year leave uncertain.
members-status-perhaps = { $status } (perhaps)
members-map-label = Map of the members; arrows move from one to another, Enter opens
# After a count of members, in the legend of the map, and after a name for screen readers. $year: a year.
members-map-took = took part in { $year }
# Head of a column of yes and no: took part in events of that year.
members-map-took-head = In { $year }
# After a count, in the legend of the map, when none took part.
members-map-all = members
# After a count, in the legend of the map, beside those who took part.
members-map-member = other members
# After a count, in the legend of the map.
members-map-perhaps = status not certain at this date
members-map-disclaimer = The boundaries and names on this map imply no judgement on the legal status of any country, territory or area. Drawn from Natural Earth, public domain.
