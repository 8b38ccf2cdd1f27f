## Viajes de un evento.
# Tab of an event.
events-travel-tab = Viajes
events-travel-empty-title = Los viajes se anotan por participante
events-travel-empty-text = Ponga primero en la lista a quienes participan. Aquí se anota después quién paga, el pasaje, el alojamiento, el viático y la carta para la visa, y se imprimen las listas para cada donante.
events-travel-sums = Quién paga cuánto
# Head of a column and of a group of fields.
events-travel-payer = Quién paga
events-travel-nobody-pays = No consta
# Head of a column: per diem times days.
events-travel-allowance = Viáticos
events-travel-total = Total
# The whole of one currency. $currency: its code.
events-travel-in = Total en { $currency }
events-travel-list = Quién viaja
# Beside the head. $count: participants of whom no travel is noted.
events-travel-without = { $count ->
    [one] falta uno
   *[other] faltan { $count }
  }
events-travel-none = Aún no se ha anotado ningún viaje.
# Name of the field that adds one.
events-travel-add = Añadir el viaje de… tres letras de un nombre o país
# Head of a column: arrival above, departure below.
events-travel-itinerary = Llegada y salida
events-travel-ticket = Pasaje
events-travel-arrival = Llegada
events-travel-departure = Salida
events-travel-stay = Alojamiento y viático
events-travel-visa-note = Visa y notas
# A menu of papers.
events-travel-print = Imprimir
events-travel-print-funding = Participantes financiados, por donante
events-travel-print-rooming = Lista de habitaciones
events-travel-print-travels = Llegadas y salidas
events-travel-print-receipts = Recibos para firmar
events-travel-print-visas = Cartas para visas
# On one traveller's row; the name goes with it for those who hear the screen. $name: the traveller.
events-travel-print-visa = Imprimir la carta para la visa de { $name }
