import { hashOfRecordId } from '../merge/identity/trace.ts';
import { AurumError } from '../model/error.ts';
import type { Ledger } from '../model/identity.ts';
import type { StateKey } from './state-key.ts';

/** The row of the ledger of a record id (shop:17), or one that stands for a golden id: of those that are there, one that had it first. Fault: E203. */
export function rowOfId(id: string, ledger: Ledger, key: StateKey): number {
  if (id.startsWith('g_')) return rowOfGolden(id, ledger);
  const { traces, goneOf } = ledger;
  for (const [source, name] of traces.sources.entries()) {
    if (!id.startsWith(`${name}:`)) continue;
    const hash = key.hash(hashOfRecordId(id.slice(name.length + 1)));
    const rows = [...traces.key.keys()].filter((row) => traces.sourceOf[row] === source && traces.key[row] === hash);
    const row = rows.find((one) => goneOf[one] === 0) ?? rows[0];
    if (row !== undefined) return row;
  }
  throw unknownId(id);
}

function rowOfGolden(id: string, ledger: Ledger): number {
  const own = ledger.goldens.findIndex((golden) => golden.id === id);
  for (const places of [ledger.originOf, ledger.goldenOf])
    for (const isGone of [false, true]) {
      const row = places.findIndex((place, at) => place === own && (ledger.goneOf[at] !== 0) === isGone);
      if (own >= 0 && row >= 0) return row;
    }
  throw unknownId(id);
}

/** Fault E203: an id that the ledger never had. */
export function unknownId(id: string): AurumError {
  return new AurumError({
    exit: 'USAGE',
    code: 'E203',
    what: `The project knows no record or customer "${id}".`,
    expected: 'a golden id, or a record id as in review.csv and lineage.csv',
    fix: 'See golden.csv of the last run. Nothing was kept.',
  });
}
