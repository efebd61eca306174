import { type Outcome, REAL_STATES, VOID_STATES } from '../../model/activity.ts';
import { documentsOf, type Money, type OrderDocument, plus } from './documents.ts';
import { type NumberedSource, namedNumbers, numberedSource, sameNumbers } from './numbering.ts';
import type { RekeyedActivities } from './rekey.ts';

/** What became of each group of one source of orders or tickets. */
export interface Settled {
  readonly activity: RekeyedActivities;
  /** Of orders; empty for tickets and events. */
  readonly documents: readonly OrderDocument[];
  /** Per group the golden record it belongs to, also where another file told who that is; −1 for none. */
  readonly goldenOfGroup: Int32Array;
  readonly outcomes: readonly Outcome[];
  /** Per group whether its refunds are those that count. */
  readonly refundOutcomes: readonly Outcome[];
}

/** One real order or ticket, whatever number of files and rows it came in; or a credit note of none. */
export interface Entry {
  /** −1 without a customer. */
  readonly golden: number;
  readonly activity: RekeyedActivities;
  readonly group: number;
  /** Null for tickets and events. */
  readonly order: { readonly isReal: boolean; readonly gross: Money; readonly refunded: Money } | null;
}

export interface Ledger {
  readonly settled: readonly Settled[];
  readonly entries: readonly Entry[];
  /** Orders and tickets that several customers are named for, by rows of one file or by two files. */
  readonly disputed: number;
  /** Orders that are partially refunded nobody says how far: counted in full. */
  readonly unknownRefunds: number;
  /** Orders with money of several currencies, each added up for itself. */
  readonly mixedCurrencies: number;
}

/** One group of one source. */
interface Member {
  readonly source: number;
  readonly group: number;
}

/**
 * Settles which rows are the same order or ticket, which of several accounts of it counts, and what it cost. The same things in two
 * exports of one system (the later one knows what became of it), or in a shop and the system that took it over (the one whose
 * number the other names), count once. Linear in rows; pairs of sources are compared by number.
 */
export function settle(activities: readonly RekeyedActivities[]): Ledger {
  const order = [...activities].sort((a, b) => (a.source.table.source < b.source.table.source ? -1 : 1));
  const sources = order.map((activity) =>
    numberedSource(activity, activity.source.plan.kind === 'order' ? documentsOf(activity) : []),
  );
  const { cases, referenced } = casesOf(sources);
  const settled = sources.map(({ activity, documents }): Mutable => {
    const folded = (): Outcome[] => new Array<Outcome>(activity.groups).fill('folded');
    const goldenOfGroup = Int32Array.from(activity.goldenOfGroup);
    return { activity, documents, goldenOfGroup, outcomes: folded(), refundOutcomes: folded() };
  });
  const rank = (a: Member, b: Member): number => byRank(sources, referenced, a, b);
  let disputed = sources.reduce((sum, { activity }) => sum + activity.disputed, 0);
  const entries = cases.flatMap((members): Entry[] => {
    const ranked = [...members].sort(rank);
    if (isDisputed(ranked, sources)) disputed++;
    return settleCase(ranked, settled);
  });
  return { settled, entries, disputed, ...troubles(entries, settled) };
}

interface Mutable extends Settled {
  readonly outcomes: Outcome[];
  readonly refundOutcomes: Outcome[];
}

/** Groups that are the same, and per source whether another system names its numbers. */
function casesOf(sources: readonly NumberedSource[]): { cases: Member[][]; referenced: Set<number> } {
  const starts: number[] = [];
  const total = sources.reduce((sum, { activity }) => {
    starts.push(sum);
    return sum + activity.groups;
  }, 0);
  const parent = Int32Array.from({ length: total }, (_, at) => at);
  const rootOf = (at: number): number => {
    let root = at;
    while (parent[root] !== root) root = parent[root] = parent[parent[root] as number] as number;
    return root;
  };
  const referenced = new Set<number>();
  sources.forEach((a, left) => {
    sources.forEach((b, right) => {
      if (a.activity.source.plan.kind !== b.activity.source.plan.kind) return;
      // Inside one file only credit notes say which order they belong to; other numbers there are related orders.
      const named = namedNumbers(a, b).filter(
        (twin) => left !== right || (twin.left !== twin.right && a.documents[twin.left]?.state === 'credit'),
      );
      if (named.length > 0 && left !== right) referenced.add(right);
      for (const twin of [...named, ...(left < right ? sameNumbers(a, b) : [])]) {
        const [one, other] = [
          rootOf((starts[left] as number) + twin.left),
          rootOf((starts[right] as number) + twin.right),
        ];
        parent[Math.max(one, other)] = Math.min(one, other);
      }
    });
  });
  const cases = new Map<number, Member[]>();
  sources.forEach(({ activity }, source) => {
    for (let group = 0; group < activity.groups; group++) {
      const root = rootOf((starts[source] as number) + group);
      const known = cases.get(root);
      if (known === undefined) cases.set(root, [{ source, group }]);
      else known.push({ source, group });
    }
  });
  return { cases: [...cases.values()], referenced };
}

/** The account that counts comes first: of the system whose number others name, then of the later export; sources are in order of their names. */
function byRank(sources: readonly NumberedSource[], referenced: ReadonlySet<number>, a: Member, b: Member): number {
  const [one, other] = [sources[a.source], sources[b.source]] as [NumberedSource, NumberedSource];
  const named = Number(referenced.has(b.source)) - Number(referenced.has(a.source));
  return named || other.latest - one.latest || a.source - b.source || withinSource(one, a.group, b.group);
}

/** Never by rows: the earlier one, then by number, and for rows without one by what they cost and say. */
function withinSource({ day, labels, documents }: NumberedSource, a: number, b: number): number {
  const textOf = (group: number): string => {
    const document = documents[group];
    return `${labels[group]} ${document?.state} ${[...(document?.gross ?? [])].join()} ${[...(document?.refunded ?? [])].join()}`;
  };
  const [one, other] = [textOf(a), textOf(b)];
  return (day[a] as number) - (day[b] as number) || (one < other ? -1 : one > other ? 1 : a - b);
}

function isDisputed(members: readonly Member[], sources: readonly NumberedSource[]): boolean {
  if (members.length < 2) return false;
  const customers = members.map(({ source, group }) => sources[source]?.activity.goldenOfGroup[group] ?? -1);
  return new Set(customers.filter((one) => one >= 0)).size > 1;
}

/** Books one case: the first account that is no credit note counts, and of the refunds those of the source that tells of most. */
function settleCase(ranked: readonly Member[], settled: readonly Mutable[]): Entry[] {
  const of = ({ source }: Member): Mutable => settled[source] as Mutable;
  const named = ranked.map((one) => of(one).goldenOfGroup[one.group] as number);
  const golden = named.find((one) => one >= 0) ?? -1;
  for (const one of ranked)
    if ((of(one).goldenOfGroup[one.group] as number) < 0) of(one).goldenOfGroup[one.group] = golden;
  const documentOf = (one: Member): OrderDocument | undefined => of(one).documents[one.group];
  const first = ranked.find((one) => documentOf(one)?.state !== 'credit') ?? (ranked[0] as Member);
  const document = documentOf(first);
  const linked: Outcome = golden < 0 ? 'orphaned' : 'counted';
  const isVoid = document !== undefined && VOID_STATES.has(document.state);
  if (document?.state !== 'credit') of(first).outcomes[first.group] = isVoid ? 'cancelled' : linked;
  if (isVoid) return [];
  const entry = { golden, activity: of(first).activity, group: first.group };
  if (document === undefined) return [{ ...entry, order: null }];
  const isReal = REAL_STATES.has(document.state);
  const chosen = chooseRefunds(ranked, documentOf);
  if (chosen.members.length === 0) of(first).outcomes[first.group] = linked;
  for (const one of chosen.members) {
    if (documentOf(one)?.state === 'credit') of(one).outcomes[one.group] = linked;
    of(one).refundOutcomes[one.group] = linked;
  }
  return [{ ...entry, order: { isReal, gross: isReal ? document.gross : NOTHING, refunded: chosen.money } }];
}

const NOTHING: Money = new Map();

/** Refunds are told by the order itself or by credit notes beside it, and by two systems twice: those of one source count. */
function chooseRefunds(
  ranked: readonly Member[],
  documentOf: (one: Member) => OrderDocument | undefined,
): { members: readonly Member[]; money: Money } {
  const [first] = ranked;
  if (ranked.length === 1 && first !== undefined) {
    // By far the most orders stand alone.
    const document = documentOf(first);
    const money = (document?.state === 'credit' ? document.gross : document?.refunded) ?? NOTHING;
    return { members: money.size === 0 ? [] : ranked, money };
  }
  let best: { members: readonly Member[]; money: Money } = { members: [], money: NOTHING };
  for (const source of new Set(ranked.map((one) => one.source))) {
    const own = ranked.filter((one) => one.source === source);
    const sales = own.filter((one) => documentOf(one)?.state !== 'credit').slice(0, 1);
    const credits = own.filter((one) => documentOf(one)?.state === 'credit');
    const inside = sales.reduce<Money>((sum, one) => plus(sum, documentOf(one)?.refunded ?? new Map()), new Map());
    const beside = credits.reduce<Money>((sum, one) => plus(sum, documentOf(one)?.gross ?? new Map()), new Map());
    const candidates = [
      { members: sales, money: inside },
      { members: credits, money: beside },
    ];
    for (const candidate of candidates) if (total(candidate.money) > total(best.money)) best = candidate;
  }
  return best;
}

/** Only ever compared between accounts of one order, whose currencies are the same. */
function total(money: Money): bigint {
  return [...money.values()].reduce((sum, units) => sum + units, 0n);
}

function troubles(
  entries: readonly Entry[],
  settled: readonly Settled[],
): Pick<Ledger, 'unknownRefunds' | 'mixedCurrencies'> {
  const documents = new Map(settled.map((one) => [one.activity, one.documents]));
  const orders = entries.filter(({ order }) => order?.isReal === true);
  return {
    unknownRefunds: orders.filter(
      ({ activity, group, order }) =>
        documents.get(activity)?.[group]?.isRefundUnknown === true && order?.refunded.size === 0,
    ).length,
    mixedCurrencies: orders.filter(({ order }) => (order?.gross.size ?? 0) > 1).length,
  };
}
