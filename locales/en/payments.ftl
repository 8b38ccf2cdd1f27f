## Payments of budget lines, and assumptions of the logical framework, as records.

kind-payment = payment
kind-payment-many = Payments
payment-budget-line = Budget line
payment-date = Date
payment-amount = Amount
payment-currency = Currency
payment-voucher = Voucher
payment-document = Document
activity-assumptions = Assumptions

# $name: the budget line; $count: how many payments it has.
finding-spent-differs = What was noted as spent is not what its payments add up to ({ $count }): { $name }.
# Beside the currency of a payment. $currency: that of its line.
problem-currency-of-line = The line is in { $currency }: the payment goes in the same currency.
# Beside the currency of a budget line. $currency: that of what was paid of it.
problem-currency-of-payments = Its payments are in { $currency }.

## On paper: the fourth column of a logical framework; a donor's money before and within the period of its report.

papers-plan-frame-holds = Assumptions
papers-plan-spent-planned = Planned
papers-plan-spent-before = Before
papers-plan-spent-within = In the period
papers-plan-spent-undated = Undated
papers-plan-spent-left = Left
papers-plan-payments = Payments of the period
papers-plan-voucher = Voucher
papers-plan-paid = Paid
# Below the sums. $from, $into: currencies; $value: how much of the second for one of the first; $date.
papers-plan-rate = 1 { $from } = { $value } { $into }, on { $date }.

## On the page of a budget line.

payments-none = No payment noted yet
# Under what was spent, where nobody typed it.
payments-added-up = sum of the payments
# $sum: money.
payments-sum = The payments add up to { $sum }
