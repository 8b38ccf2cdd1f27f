### Travel to a meeting, on paper: who pays what, who sleeps where, who arrives and leaves when, receipts to sign.

# Head of a column that several of these lists share.
papers-name-country = Name and country
papers-travel-empty = The records do not say yet how participants travel.

## Who is paid for

papers-funding-title = Funded participants
# Under the heading. $count: how many.
papers-funding-lead = { $count ->
    [one] One person travels with funding.
   *[other] { NUMBER($count) } people travel with funding.
}
# Heading of the journeys that no record says who pays.
papers-funding-nobody = No funder on record
# Heads of columns.
papers-funding-ticket = Ticket
papers-funding-lodging = Lodging
papers-funding-per-diem = Per diem
papers-funding-allowance = Per diem in all
# A per diem. $rate: of one day, with its currency; $days: how many days.
papers-funding-days = { $rate } × { $days }
# Foot of a donor's table. $currency: its code.
papers-funding-sum = Total in { $currency }

## Who sleeps where

papers-rooming-title = Rooming list
papers-rooming-nobody = No lodging on record
papers-rooming-first = First night
papers-rooming-last = Leaves
papers-rooming-nights = Nights
# Under a hotel's name. $count: people; $nights: nights of all of them.
papers-rooming-sum = { $count ->
    [one] One person
   *[other] { NUMBER($count) } people
}, { $nights ->
    [one] one night
   *[other] { NUMBER($nights) } nights
}

## Who comes and leaves

papers-travels-title = Arrivals and departures
papers-travels-arrivals = Arrivals
papers-travels-departures = Departures
papers-travels-by = Flight or other way
# In place of a day.
papers-travels-unknown = Day to be confirmed

## Receipts

papers-receipts-title = Per diem receipts
papers-receipts-empty = No journey has a per diem on record.
papers-receipt-title = Per diem receipt
# Before the meeting's name.
papers-receipt-for = Received the sum shown as per diem for this meeting:
# Under the sentence. $payer: who pays.
papers-receipt-payer = Paid by: { $payer }
papers-receipt-name = Name
papers-receipt-document = Identity document
papers-receipt-date = Place and date

## Letters for visas

papers-visas-title = Letters for visas
papers-visas-empty = No journey on record says that a letter for a visa is needed.
# Heading of a letter. $name: form of address and name.
papers-visa-subject = Visa application: { $name }
# Above the host country, in the window of the envelope.
papers-visa-to = To the consular authorities
# Before the name, which stands apart. $network: the network; $event: the meeting.
papers-visa-says = The Secretariat presents its compliments to the consular authorities and confirms that the person named below is invited to take part in the following meeting: **{ $event }**, { $network }.
# Before the list of what is known of the journey.
papers-visa-travel = Our records show the following about the journey:
# $date: a day in full.
papers-visa-arrives = Arrival: { $date }
papers-visa-leaves = Departure: { $date }
# $place: hotel and nights.
papers-visa-stays = Lodging: { $place }
# $payer: who pays.
papers-visa-paid = Travel expenses paid by: { $payer }
# $parts: the next two messages, joined.
papers-visa-paid-parts = Travel expenses paid by: { $payer } ({ $parts })
papers-visa-ticket = ticket
# $rate: "USD 125 × 3".
papers-visa-per-diem = per diem of { $rate }
papers-visa-asks = We would be grateful for any assistance in obtaining the visa that may be required.

## In the list of documents on the screen

reports-document-funding = Funded participants
reports-document-rooming = Rooming list
reports-document-travels = Arrivals and departures
reports-document-receipts = Per diem receipts
reports-document-visas = Letters for visas
