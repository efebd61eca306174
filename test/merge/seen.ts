import { followRecords } from '../../src/merge/identity/follow.ts';
import { type Identity, identify } from '../../src/merge/identity/identify.ts';
import { type Ledger, type Traces, WITNESSES } from '../../src/model/identity.ts';

/** A record in words; numbers stand for hashes, 0 for nothing. */
export interface Seen {
  readonly source?: string;
  readonly key?: number;
  readonly content?: number;
  readonly anchors?: readonly number[];
  readonly witness?: readonly number[];
  /** Customers are told by letters; records of one letter are one. */
  readonly customer: string;
}

const ANCHORS = 7;

function tracesOf(records: readonly Seen[]): Traces {
  const sources = [...new Set(records.map(({ source = 'shop' }) => source))];
  return {
    count: records.length,
    sources,
    sourceOf: Int32Array.from(records, ({ source = 'shop' }) => sources.indexOf(source)),
    key: Float64Array.from(records, ({ key = 0 }) => key),
    content: Float64Array.from(records, ({ content = 0 }) => content),
    anchors: Array.from({ length: ANCHORS }, (_, at) =>
      Float64Array.from(records, ({ anchors = [] }) => anchors[at] ?? 0),
    ),
    witness: Uint16Array.from(
      records.flatMap(({ witness = [] }) => Array.from({ length: WITNESSES }, (_, at) => witness[at] ?? 0)),
    ),
  };
}

export function night(
  ledger: Ledger,
  records: readonly Seen[],
  isDecided = false,
): Identity & { of: (customer: string) => string } {
  const customers = [...new Set(records.map(({ customer }) => customer))];
  const traces = tracesOf(records);
  const identity = identify({
    ledger,
    traces,
    followed: followRecords(ledger, traces),
    clusterOf: Int32Array.from(records, ({ customer }) => customers.indexOf(customer)),
    count: customers.length,
    mint: (cluster) => `g_${customers[cluster]}`,
    isDecided: () => isDecided,
  });
  return { ...identity, of: (customer) => identity.ids[customers.indexOf(customer)] as string };
}

export const told = ({ events }: Identity): string[] =>
  events.map(({ kind, golden, other, records, reason }) => `${golden} ${kind} ${other ?? ''} ${records} ${reason}`);
