## Travel to an event.
# Tab of an event.
events-travel-tab = Travel
events-travel-empty-title = Travel is noted by participant
events-travel-empty-text = Put those who take part on the list first. Then note here who pays, the ticket, the lodging, the per diem and the letter for the visa, and print the lists for each donor.
events-travel-sums = Who pays how much
# Head of a column and of a group of fields.
events-travel-payer = Who pays
events-travel-nobody-pays = Not recorded
# Head of a column: per diem times days.
events-travel-allowance = Per diems
events-travel-total = Total
# The whole of one currency. $currency: its code.
events-travel-in = Total in { $currency }
events-travel-list = Who travels
# Beside the head. $count: participants of whom no travel is noted.
events-travel-without = { $count ->
   *[other] { $count } to be noted
  }
events-travel-none = No travel has been noted yet.
# Name of the field that adds one.
events-travel-add = Add the travel of… three letters of a name or country
# Head of a column: arrival above, departure below.
events-travel-itinerary = Arrival and departure
events-travel-ticket = Ticket
events-travel-arrival = Arrival
events-travel-departure = Departure
events-travel-stay = Lodging and per diem
events-travel-visa-note = Visa and notes
# A menu of papers.
events-travel-print = Print
events-travel-print-funding = Funded participants, by donor
events-travel-print-rooming = Rooming list
events-travel-print-travels = Arrivals and departures
events-travel-print-receipts = Receipts to sign
events-travel-print-visas = Letters for visas
# On one traveller's row; the name goes with it for those who hear the screen. $name: the traveller.
events-travel-print-visa = Print the visa letter of { $name }
