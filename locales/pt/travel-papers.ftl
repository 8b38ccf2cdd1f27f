### As viagens a uma reunião, no papel: quem paga o quê, quem dorme onde, quem chega e sai quando, recibos para assinar.

# Head of a column that several of these lists share.
papers-name-country = Nome e país
papers-travel-empty = Os registros ainda não dizem como os participantes viajam.

## Who is paid for

papers-funding-title = Participantes financiados
# Under the heading. $count: how many.
papers-funding-lead = { $count ->
    [one] Uma pessoa viaja com financiamento.
   *[other] { NUMBER($count) } pessoas viajam com financiamento.
}
# Heading of the journeys that no record says who pays.
papers-funding-nobody = Sem financiador registrado
# Heads of columns.
papers-funding-ticket = Passagem
papers-funding-lodging = Hospedagem
papers-funding-per-diem = Diárias
papers-funding-allowance = Total das diárias
# A per diem. $rate: of one day, with its currency; $days: how many days.
papers-funding-days = { $rate } × { $days }
# Foot of a donor's table. $currency: its code.
papers-funding-sum = Total em { $currency }

## Who sleeps where

papers-rooming-title = Lista de quartos
papers-rooming-nobody = Sem hospedagem registrada
papers-rooming-first = Primeira noite
papers-rooming-last = Sai
papers-rooming-nights = Noites
# Under a hotel's name. $count: people; $nights: nights of all of them.
papers-rooming-sum = { $count ->
    [one] Uma pessoa
   *[other] { NUMBER($count) } pessoas
}, { $nights ->
    [one] uma noite
   *[other] { NUMBER($nights) } noites
}

## Who comes and leaves

papers-travels-title = Chegadas e saídas
papers-travels-arrivals = Chegadas
papers-travels-departures = Saídas
papers-travels-by = Voo ou outro meio
# In place of a day.
papers-travels-unknown = Dia a confirmar

## Receipts

papers-receipts-title = Recibos de diárias
papers-receipts-empty = Nenhuma viagem tem diárias registradas.
papers-receipt-title = Recibo de diárias
# Before the meeting's name.
papers-receipt-for = Recebi a quantia indicada como diárias para esta reunião:
# Under the sentence. $payer: who pays.
papers-receipt-payer = Pago por: { $payer }
papers-receipt-name = Nome
papers-receipt-document = Documento de identidade
papers-receipt-date = Local e data

## Cartas para vistos

papers-visas-title = Cartas para vistos
papers-visas-empty = Nenhuma viagem registrada diz que seja necessária uma carta para o visto.
# Heading of a letter. $name: form of address and name.
papers-visa-subject = Solicitação de visto: { $name }
# Above the host country, in the window of the envelope.
papers-visa-to = Às autoridades consulares
# Before the name, which stands apart. $network: the network; $event: the meeting.
papers-visa-says = A Secretaria cumprimenta as autoridades consulares e declara que a pessoa nomeada a seguir está convidada a participar da seguinte reunião: **{ $event }**, { $network }.
# Before the list of what is known of the journey.
papers-visa-travel = Segundo nossos registros, os dados da viagem são os seguintes:
# $date: a day in full.
papers-visa-arrives = Chegada: { $date }
papers-visa-leaves = Saída: { $date }
# $place: hotel and nights.
papers-visa-stays = Hospedagem: { $place }
# $payer: who pays.
papers-visa-paid = Despesas de viagem a cargo de: { $payer }
# $parts: the next two messages, joined.
papers-visa-paid-parts = Despesas de viagem a cargo de: { $payer } ({ $parts })
papers-visa-ticket = passagem
# $rate: "USD 125 × 3".
papers-visa-per-diem = diárias de { $rate }
papers-visa-asks = Agradecemos as facilidades que forem concedidas para a obtenção do visto correspondente.

## In the list of documents on the screen

reports-document-funding = Participantes financiados
reports-document-rooming = Lista de quartos
reports-document-travels = Chegadas e saídas
reports-document-receipts = Recibos de diárias
reports-document-visas = Cartas para vistos
