/** What the journeys to an event cost, by who pays and in which currency; nothing is added across currencies. */
import type { RecordValue } from '$platform/types';

export interface Sum {
  /** "organization:<id>", "member:<id>", or empty where no record says who pays. */
  payer: string;
  currency: string;
  people: number;
  tickets: number;
  allowance: number;
}

export const payerOf = ({ fields }: RecordValue): string => (fields.organization ? `organization:${String(fields.organization)}` : fields.member ? `member:${String(fields.member)}` : '');

/** A rate of minor units for a number of days such as "2.5", rounded once, half to even, as the printed lists have it. */
export function allowanceOf({ fields }: RecordValue): number {
  if (typeof fields.per_diem !== 'number' || typeof fields.per_diem_days !== 'string') return 0;
  const [whole = '0', part = ''] = fields.per_diem_days.split('.');
  const unit = 10n ** BigInt(part.length);
  const product = BigInt(fields.per_diem) * BigInt(whole + part);
  const [quotient, rest] = [product / unit, (product % unit) * 2n];
  return Number(rest > unit || (rest === unit && quotient % 2n === 1n) ? quotient + 1n : quotient);
}

/** One line for each payer and currency, those who pay before what nobody is said to pay. */
export function sumsOf(travels: readonly RecordValue[]): Sum[] {
  const sums = new Map<string, Sum>();
  for (const row of travels) {
    const [payer, currency] = [payerOf(row), String(row.fields.currency ?? '')];
    const key = `${payer} ${currency}`;
    const sum = sums.get(key) ?? { payer, currency, people: 0, tickets: 0, allowance: 0 };
    sums.set(key, { ...sum, people: sum.people + 1, tickets: sum.tickets + Number(row.fields.ticket_cost ?? 0), allowance: sum.allowance + allowanceOf(row) });
  }
  return [...sums.values()].sort((a, b) => Number(a.payer === '') - Number(b.payer === ''));
}

/** All payers together, by currency. */
export function totalsOf(sums: readonly Sum[]): Sum[] {
  const currencies = [...new Set(sums.map((one) => one.currency))].filter(Boolean);
  const add = (rows: readonly Sum[], name: 'people' | 'tickets' | 'allowance') => rows.reduce((sum, one) => sum + one[name], 0);
  return currencies.map((currency) => {
    const rows = sums.filter((one) => one.currency === currency);
    return { payer: '', currency, people: add(rows, 'people'), tickets: add(rows, 'tickets'), allowance: add(rows, 'allowance') };
  });
}
