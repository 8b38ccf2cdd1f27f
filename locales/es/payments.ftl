## Payments of budget lines, and assumptions of the logical framework, as records.

kind-payment = pago
kind-payment-many = Pagos
payment-budget-line = Línea de presupuesto
payment-date = Fecha
payment-amount = Importe
payment-currency = Moneda
payment-voucher = Comprobante
payment-document = Documento
activity-assumptions = Supuestos

# $name: the budget line; $count: how many payments it has.
finding-spent-differs = El gasto anotado no es lo que suman sus pagos ({ $count }): { $name }.
# Beside the currency of a payment. $currency: that of its line.
problem-currency-of-line = La línea está en { $currency }: el pago va en la misma moneda.
# Beside the currency of a budget line. $currency: that of what was paid of it.
problem-currency-of-payments = Sus pagos están en { $currency }.

## On paper: the fourth column of a logical framework; a donor's money before and within the period of its report.

papers-plan-frame-holds = Supuestos
papers-plan-spent-planned = Previsto
papers-plan-spent-before = Antes
papers-plan-spent-within = En el período
papers-plan-spent-undated = Sin fecha
papers-plan-spent-left = Saldo
papers-plan-payments = Pagos del período
papers-plan-voucher = Comprobante
papers-plan-paid = Pagado
# Below the sums. $from, $into: currencies; $value: how much of the second for one of the first; $date.
papers-plan-rate = 1 { $from } = { $value } { $into }, al { $date }.

## On the page of a budget line.

payments-none = Aún no se anotó ningún pago
# Under what was spent, where nobody typed it.
payments-added-up = suma de los pagos
# $sum: money.
payments-sum = Los pagos suman { $sum }
