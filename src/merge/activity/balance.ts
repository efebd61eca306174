import { ACTIVITY_KINDS, OUTCOMES, type Outcome, REAL_STATES } from '../../model/activity.ts';
import type { CountBalance, MoneyBalance, RecountLine } from '../../model/balance.ts';
import { valueTexts } from '../../table/dictionary.ts';
import type { Column } from '../../table/table.ts';
import { kindOf } from './account.ts';
import type { Ledger } from './ledger.ts';
import { formatAmount, parseAmount } from './money.ts';

export interface Balances {
  readonly money: readonly MoneyBalance[];
  readonly counts: readonly CountBalance[];
  readonly isBalanced: boolean;
}

/** What was read, counted from the rows, against what golden records show, read back from their finished columns. */
export function balance(ledger: Ledger, lines: readonly RecountLine[], columns: readonly Column[]): Balances {
  const money = balanceMoney(lines, columns);
  const counts = balanceCounts(ledger, columns);
  const isBalanced = [...money, ...counts, ...lines].every((one) => one.isBalanced);
  return { money, counts, isBalanced };
}

function balanceMoney(lines: readonly RecountLine[], columns: readonly Column[]): MoneyBalance[] {
  const currencies = [...new Set(lines.map((line) => line.currency))].filter((currency) => currency !== '').sort();
  return currencies.map((currency): MoneyBalance => {
    const own = lines.filter((line) => line.currency === currency);
    const sold = own.filter(({ state }) => state !== 'credit' && state !== 'refund');
    const given = own.filter(({ state }) => state === 'credit' || state === 'refund');
    const sum = (list: readonly RecountLine[], name: 'read' | Outcome): bigint =>
      list.reduce((total, { money }) => total + (parseAmount(money[name]) ?? 0n), 0n);
    const net = sumOf(columns, `order_sum_${currency}`);
    const refunded = sumOf(columns, `order_refunded_${currency}`);
    const after = refunded === 0n ? net : sumOf(columns, `order_gross_${currency}`);
    const [before, folded, cancelled, orphaned] = (['read', 'folded', 'cancelled', 'orphaned'] as const).map((name) =>
      sum(sold, name),
    ) as [bigint, bigint, bigint, bigint];
    return {
      currency,
      before: formatAmount(before),
      after: formatAmount(after),
      folded: formatAmount(folded),
      cancelled: formatAmount(cancelled),
      orphaned: formatAmount(orphaned),
      refunded: formatAmount(refunded),
      net: formatAmount(net),
      isBalanced:
        before === after + folded + cancelled + orphaned &&
        sum(given, 'counted') === refunded &&
        net === after - refunded,
    };
  });
}

function balanceCounts({ settled }: Ledger, columns: readonly Column[]): CountBalance[] {
  return ACTIVITY_KINDS.flatMap((kind): CountBalance[] => {
    const own = settled.filter(({ activity }) => kindOf(activity.source) === kind);
    if (own.length === 0) return [];
    const found = new Map<Outcome, number>(OUTCOMES.map((outcome) => [outcome, 0]));
    let credited = 0;
    for (const { outcomes, documents } of own)
      outcomes.forEach((outcome, group) => {
        const state = documents[group]?.state;
        if (outcome === 'counted' && state !== undefined && !REAL_STATES.has(state)) credited++;
        else found.set(outcome, (found.get(outcome) ?? 0) + 1);
      });
    const before = own.reduce((sum, { activity }) => sum + activity.groups, 0);
    const after = Number(sumOf(columns, `${kind}_count`) / 10_000n);
    const [folded, cancelled, orphaned] = (['folded', 'cancelled', 'orphaned'] as const).map(
      (outcome) => found.get(outcome) ?? 0,
    ) as [number, number, number];
    const isBalanced = before === after + folded + cancelled + credited + orphaned;
    return [{ kind, before, after, folded, cancelled, credited, orphaned, isBalanced }];
  });
}

/** Ten-thousandths in a finished column of numbers, read back from its text. */
function sumOf(columns: readonly Column[], name: string): bigint {
  const column = columns.find((one) => one.name === name);
  if (column === undefined) return 0n;
  const units = valueTexts(column.dictionary).map((text) => parseAmount(text) ?? 0n);
  return column.ids.reduce((sum, id) => (id < 0 ? sum : sum + (units[id] as bigint)), 0n);
}
