### Los viajes a una reunión, en papel: quién paga qué, quién duerme dónde, quién llega y sale cuándo, recibos para firmar.

# Head of a column that several of these lists share.
papers-name-country = Nombre y país
papers-travel-empty = Los registros no dicen todavía cómo viajan los participantes.

## Who is paid for

papers-funding-title = Participantes financiados
# Under the heading. $count: how many.
papers-funding-lead = { $count ->
    [one] Una persona viaja con financiamiento.
   *[other] { NUMBER($count) } personas viajan con financiamiento.
}
# Heading of the journeys that no record says who pays.
papers-funding-nobody = Sin financiador registrado
# Heads of columns.
papers-funding-ticket = Pasaje
papers-funding-lodging = Alojamiento
papers-funding-per-diem = Viático
papers-funding-allowance = Total del viático
# A per diem. $rate: of one day, with its currency; $days: how many days.
papers-funding-days = { $rate } × { $days }
# Foot of a donor's table. $currency: its code.
papers-funding-sum = Total en { $currency }

## Who sleeps where

papers-rooming-title = Lista de habitaciones
papers-rooming-nobody = Sin alojamiento registrado
papers-rooming-first = Primera noche
papers-rooming-last = Sale
papers-rooming-nights = Noches
# Under a hotel's name. $count: people; $nights: nights of all of them.
papers-rooming-sum = { $count ->
    [one] Una persona
   *[other] { NUMBER($count) } personas
}, { $nights ->
    [one] una noche
   *[other] { NUMBER($nights) } noches
}

## Who comes and leaves

papers-travels-title = Llegadas y salidas
papers-travels-arrivals = Llegadas
papers-travels-departures = Salidas
papers-travels-by = Vuelo u otro medio
# In place of a day.
papers-travels-unknown = Día por confirmar

## Receipts

papers-receipts-title = Recibos de viático
papers-receipts-empty = Ningún viaje tiene un viático registrado.
papers-receipt-title = Recibo de viático
# Before the meeting's name.
papers-receipt-for = Recibí la suma indicada como viático para esta reunión:
# Under the sentence. $payer: who pays.
papers-receipt-payer = Paga: { $payer }
papers-receipt-name = Nombre
papers-receipt-document = Documento de identidad
papers-receipt-date = Lugar y fecha

## Cartas para visas

papers-visas-title = Cartas para visas
papers-visas-empty = Ningún viaje registrado dice que se necesite una carta para la visa.
# Heading of a letter. $name: form of address and name.
papers-visa-subject = Solicitud de visa: { $name }
# Above the host country, in the window of the envelope.
papers-visa-to = A las autoridades consulares
# Before the name, which stands apart. $network: the network; $event: the meeting.
papers-visa-says = La Secretaría saluda atentamente a las autoridades consulares y hace constar que la persona que se nombra a continuación está invitada a participar en la siguiente reunión: **{ $event }**, { $network }.
# Before the list of what is known of the journey.
papers-visa-travel = Según nuestros registros, los datos del viaje son los siguientes:
# $date: a day in full.
papers-visa-arrives = Llegada: { $date }
papers-visa-leaves = Salida: { $date }
# $place: hotel and nights.
papers-visa-stays = Alojamiento: { $place }
# $payer: who pays.
papers-visa-paid = Gastos de viaje a cargo de: { $payer }
# $parts: the next two messages, joined.
papers-visa-paid-parts = Gastos de viaje a cargo de: { $payer } ({ $parts })
papers-visa-ticket = pasaje
# $rate: "USD 125 × 3".
papers-visa-per-diem = viático de { $rate }
papers-visa-asks = Agradeceremos las facilidades que se brinden para obtener la visa que corresponda.

## In the list of documents on the screen

reports-document-funding = Participantes financiados
reports-document-rooming = Lista de habitaciones
reports-document-travels = Llegadas y salidas
reports-document-receipts = Recibos de viático
reports-document-visas = Cartas para visas
