## Viagens de um evento.
# Tab of an event.
events-travel-tab = Viagens
events-travel-empty-title = As viagens são anotadas por participante
events-travel-empty-text = Coloque primeiro na lista quem participa. Depois anote aqui quem paga, a passagem, a hospedagem, a diária e a carta para o visto, e imprima as listas para cada doador.
events-travel-sums = Quem paga quanto
# Head of a column and of a group of fields.
events-travel-payer = Quem paga
events-travel-nobody-pays = Não consta
# Head of a column: per diem times days.
events-travel-allowance = Diárias
events-travel-total = Total
# The whole of one currency. $currency: its code.
events-travel-in = Total em { $currency }
events-travel-list = Quem viaja
# Beside the head. $count: participants of whom no travel is noted.
events-travel-without = { $count ->
    [one] falta um
   *[other] faltam { $count }
  }
events-travel-none = Ainda não foi anotada nenhuma viagem.
# Name of the field that adds one.
events-travel-add = Acrescentar a viagem de… três letras de um nome ou país
# Head of a column: arrival above, departure below.
events-travel-itinerary = Chegada e saída
events-travel-ticket = Passagem
events-travel-arrival = Chegada
events-travel-departure = Saída
events-travel-stay = Hospedagem e diária
events-travel-visa-note = Visto e notas
# A menu of papers.
events-travel-print = Imprimir
events-travel-print-funding = Participantes financiados, por doador
events-travel-print-rooming = Lista de quartos
events-travel-print-travels = Chegadas e saídas
events-travel-print-receipts = Recibos para assinar
events-travel-print-visas = Cartas para vistos
# On one traveller's row; the name goes with it for those who hear the screen. $name: the traveller.
events-travel-print-visa = Imprimir a carta para o visto de { $name }
