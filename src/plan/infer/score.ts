import type { Role } from '../../model/role.ts';
import type { ColumnView } from './column.ts';
import type { Option } from './decision.ts';
import { MEASURE_WORDS } from './measure-words.ts';
import { bitsAt, type RoleEntry } from './roles/entry.ts';
import { ROLE_ENTRIES } from './roles/registry.ts';

/** A header says something when it gives a role this many bits. */
export const NAMED = 3.4;
/** Share of what a header says for its own role that it says against every other one. */
const AGAINST = 0.35;
/** Rows whose word counts half: a handful of values proves little. */
const DOUBT_ROWS = 1.5;
/** Below this nothing else can save a role, so its other clues are not looked at. */
const HOPELESS = -9;
/** An empty column means what its header says, but takes no role from a column with values. */
const EMPTY = 0.4;
/** A header of words that are not understood speaks against every role that has common names. */
const UNKNOWN_WORDS = 0.7;
/** Headers that hardly say so give no role that only a header gives. */
const LEAST = 3.3;
const MOST_REASONS = 3;
/** What a column gets for a role that its own header and values say nothing of, before relations speak. */
export const FLOOR = -12;

/** Bits per role from the column alone: what its header says, and what its values say. */
export function ownOptions(view: ColumnView): Map<Role, Option> {
  const options = new Map<Role, Option>();
  for (const entry of ROLE_ENTRIES) {
    const option = ownOption(view, entry);
    if (option !== undefined) options.set(entry.role, option);
  }
  return options;
}

function ownOption(view: ColumnView, entry: RoleEntry): Option | undefined {
  const header = headerBits(view, entry);
  if (header === undefined) return undefined;
  if (view.isEmpty) return { role: entry.role, bits: header.bits * EMPTY, rest: header.rest, reasons: ['header'] };
  const reasons: { words: string; bits: number }[] = [];
  if (header.bits >= NAMED) reasons.push({ words: 'header', bits: header.bits });
  let { bits } = header;
  const { rows } = view.values;
  const trust = rows / (rows + DOUBT_ROWS);
  for (const clue of entry.clues) {
    const measure = view.measure(clue.measure);
    const own = bitsAt(clue, measure) * trust;
    if (own !== 0) reasons.push({ words: `${MEASURE_WORDS[clue.measure]} ${shown(measure)}`, bits: own });
    bits += own;
    if (bits < HOPELESS) break;
  }
  return {
    role: entry.role,
    bits,
    rest: header.rest,
    reasons: reasons
      .filter((reason) => reason.bits > 0)
      .sort((a, b) => b.bits - a.bits)
      .slice(0, MOST_REASONS)
      .map(({ words }) => words),
  };
}

function shown(measure: number): string {
  return measure > 1 ? String(Math.round(measure)) : `${Math.round(measure * 100)}%`;
}

/** Bits of the header for a role: its own phrases, those of its kin, or what it takes from it by naming something else. */
function headerBits(view: ColumnView, entry: RoleEntry): { bits: number; rest: readonly string[] } | undefined {
  const own = view.claimOf(entry.role);
  const kin = Object.entries(entry.kin ?? {}).flatMap(([role, share]) => {
    const claim = view.claimOf(role as Role);
    return claim === undefined ? [] : [{ bits: claim.bits * share, rest: claim.rest }];
  });
  const [best] = [...(own === undefined ? [] : [own]), ...kin].sort((a, b) => b.bits - a.bits);
  const other = Math.max(0, ...view.claims.filter(({ role }) => role !== entry.role).map(({ bits }) => bits));
  const lost = best === undefined && other >= NAMED ? AGAINST * other : 0;
  if (entry.unnamed === undefined) return best === undefined || best.bits < (entry.least ?? LEAST) ? undefined : best;
  const bare = { bits: entry.unnamed - lost - (view.isGeneric ? 0 : UNKNOWN_WORDS), rest: [] };
  return best === undefined || best.bits < bare.bits ? bare : best;
}
