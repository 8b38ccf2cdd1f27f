## Payments of budget lines, and assumptions of the logical framework, as records.

kind-payment = pagamento
kind-payment-many = Pagamentos
payment-budget-line = Linha do orçamento
payment-date = Data
payment-amount = Valor
payment-currency = Moeda
payment-voucher = Comprovante
payment-document = Documento
activity-assumptions = Pressupostos

# $name: the budget line; $count: how many payments it has.
finding-spent-differs = O gasto anotado não é o que somam seus pagamentos ({ $count }): { $name }.
# Beside the currency of a payment. $currency: that of its line.
problem-currency-of-line = A linha está em { $currency }: o pagamento vai na mesma moeda.
# Beside the currency of a budget line. $currency: that of what was paid of it.
problem-currency-of-payments = Seus pagamentos estão em { $currency }.

## On paper: the fourth column of a logical framework; a donor's money before and within the period of its report.

papers-plan-frame-holds = Pressupostos
papers-plan-spent-planned = Previsto
papers-plan-spent-before = Antes
papers-plan-spent-within = No período
papers-plan-spent-undated = Sem data
papers-plan-spent-left = Saldo
papers-plan-payments = Pagamentos do período
papers-plan-voucher = Comprovante
papers-plan-paid = Pago
# Below the sums. $from, $into: currencies; $value: how much of the second for one of the first; $date.
papers-plan-rate = 1 { $from } = { $value } { $into }, em { $date }.

## On the page of a budget line.

payments-none = Nenhum pagamento anotado ainda
# Under what was spent, where nobody typed it.
payments-added-up = soma dos pagamentos
# $sum: money.
payments-sum = Os pagamentos somam { $sum }
