import type { MatchPlan } from '../model/plan.ts';
import { didYouMean } from '../text/did-you-mean.ts';
import { type Atom, atomBuilders } from './atoms.ts';
import { type BlockingPass, type Blocks, buildBlocks } from './blocking.ts';
import { planFault } from './control.ts';
import type { Features } from './feature.ts';
import { takingPart } from './repeats.ts';

/** Ways to find candidates. A pass is possible when the data has all its atoms. */
const CATALOGUE: readonly (readonly string[])[] = [
  ['email'],
  ['phone'],
  ['name', 'birth'],
  ['family_sound', 'birth'],
  ['given_sound', 'birth'],
  ['name'],
  ['email_local'],
  ['street', 'house'],
  ['given_sound', 'family_sound'],
  ['company'],
  ['phone_end'],
  ['family_sound', 'postcode'],
  ['given_sound', 'postcode'],
  ['street', 'given_start'],
  ['street', 'family_start'],
  ['house', 'postcode'],
  ['family_start', 'given_start', 'birth_year'],
  ['family_start', 'birth_day'],
  ['given_sound', 'birth_day'],
  ['birth', 'given_start'],
  ['birth', 'postcode'],
  ['birth', 'city'],
  ['family_sound', 'given_start', 'city'],
  ['family', 'city'],
  ['given', 'city'],
  ['email_start', 'birth_year'],
  ['email_start', 'city'],
  ['company_sound', 'city'],
  ['company_sound', 'postcode'],
  ['company_start'],
  ['company_sound'],
  ['domain', 'family_sound'],
  ['domain', 'company_start'],
  ['domain', 'postcode'],
  ['street_sound', 'house', 'given_start'],
  ['birth'],
];

const ALL_PAIRS_LIMIT = 3_000_000;
const WINDOW = 60;

/** How blocking was chosen, for the report. */
export interface PassCount {
  readonly id: string;
  readonly label: string;
  readonly pairs: number;
  readonly largest: number;
  readonly bounded: number;
  readonly isUsed: boolean;
}

export interface Blocking {
  readonly blocks: readonly Blocks[];
  readonly counts: readonly PassCount[];
}

/** Records ordered by name, birth date and place, so that neighbours in an oversized block are likely matches. */
function bySimilarity(features: Features, records: Int32Array): Int32Array {
  const keys = [features.family, features.given, features.company, features.birth, features.postcode].flatMap((f) =>
    f.slots.slice(0, 1).map((ids) => ({ ids, order: valueOrder(f.dictionary) })),
  );
  return records.slice().sort((a, b) => {
    for (const { ids, order } of keys) {
      const x = ids[a] as number;
      const y = ids[b] as number;
      if (x !== y) return (x < 0 ? -1 : (order[x] as number)) - (y < 0 ? -1 : (order[y] as number));
    }
    return a - b;
  });
}

/** Position of every value id in byte order. */
function valueOrder(dictionary: Features['given']['dictionary']): Int32Array {
  const { bytes, offsets, size } = dictionary;
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const ids = Int32Array.from({ length: size }, (_, id) => id).sort((a, b) =>
    buffer.compare(buffer, offsets[b], offsets[b + 1], offsets[a], offsets[a + 1]),
  );
  const position = new Int32Array(size);
  for (let at = 0; at < size; at++) position[ids[at] as number] = at;
  return position;
}

function passOf(ids: readonly string[], builders: ReadonlyMap<string, () => Atom>): BlockingPass | undefined {
  const atoms: Atom[] = [];
  for (const id of ids) {
    const build = builders.get(id);
    if (build === undefined) return undefined;
    atoms.push(build());
  }
  return {
    id: ids.join('+'),
    label: atoms.map((atom) => atom.label).join(' and '),
    atoms,
    comparisons: [...new Set(atoms.flatMap((atom) => atom.comparisons))],
  };
}

/**
 * Chooses the passes: `wanted` ones, each a list of ingredients; else every pair when there are few; else the catalogue,
 * cheapest first, while the pair budget lasts. Pairs are counted before any is compared; a pass too large for what is left of
 * the budget is reported as unused. Throws E701 (USAGE) for ingredients the data does not have.
 */
export function chooseBlocking(features: Features, budget: number, wanted?: MatchPlan['passes']): Blocking {
  const records =
    features.repeats === undefined ? Int32Array.from(Array(features.count).keys()) : takingPart(features.repeats);
  const count = records.length;
  const everything: BlockingPass = { id: 'all', label: 'every pair', atoms: [], comparisons: [] };
  if (wanted === undefined && (count * (count - 1)) / 2 <= ALL_PAIRS_LIMIT) {
    const blocks = buildBlocks(everything, records, count);
    return { blocks: [blocks], counts: [countOf(blocks, true)] };
  }
  const builders = atomBuilders(features);
  const identifiers = [...builders.keys()].filter((id) => id.startsWith('identifier_')).map((id) => [id]);
  const attributes = attributePasses([...builders.keys()]);
  const order = bySimilarity(features, records);
  if (wanted !== undefined) refuseUnknown(wanted, builders);
  const all = (wanted ?? [...identifiers, ...attributes, ...CATALOGUE]).flatMap((ids) => {
    const pass = passOf(ids, builders);
    return pass === undefined ? [] : [buildBlocks(pass, order, WINDOW)];
  });
  // The cheapest first: what they find, the dear ones need not find again.
  all.sort((a, b) => a.pairs - b.pairs);
  const blocks: Blocks[] = [];
  let left = budget;
  for (const built of all) {
    if (built.pairs === 0 || built.pairs > left) continue;
    blocks.push(built);
    left -= built.pairs;
  }
  const counts = all.map((built) => countOf(built, blocks.includes(built)));
  return { blocks, counts };
}

const BESIDE_ATTRIBUTES = ['given_sound', 'family_sound', 'birth_day'];

/** Columns of unknown meaning, which may hold anything: each alone, every two together, and beside a name or birthday. */
function attributePasses(ids: readonly string[]): string[][] {
  const attributes = ids.filter((id) => id.startsWith('attribute_'));
  return attributes.flatMap((id, at) => [
    [id],
    ...[...attributes.slice(at + 1), ...BESIDE_ATTRIBUTES].map((other) => [id, other]),
  ]);
}

function refuseUnknown(wanted: readonly (readonly string[])[], builders: ReadonlyMap<string, unknown>): void {
  const unknown = [...new Set(wanted.flat())].filter((id) => !builders.has(id));
  if (unknown.length === 0) return;
  const known = [...builders.keys()];
  throw planFault(
    unknown.map(
      (id) =>
        `match.passes: "${id}" is nothing this data can be blocked by${didYouMean(id, known)} (${known.join(', ')})`,
    ),
  );
}

/** A pass is idle when it adds less than this share of all matches and finds less than this many per pair. */
const IDLE: readonly { readonly share: number; readonly yield: number }[] = [
  { share: 1 / 1000, yield: 1 / 200 },
  { share: 1 / 400, yield: 1 / 1000 },
];

/** Only the passes named; all of them when none is among those offered (a small input compares every pair). */
export function keepPasses(blocking: Blocking, ids: readonly string[]): Blocking {
  const kept = blocking.blocks.filter(({ pass }) => ids.includes(pass.id));
  if (kept.length === 0) return blocking;
  return {
    blocks: kept,
    counts: blocking.counts.map((count) => ({ ...count, isUsed: count.isUsed && ids.includes(count.id) })),
  };
}

/** Leaves out the passes that find almost nothing new for what they cost; `matchesAdded` is per pass, in order. */
export function dropIdlePasses(blocking: Blocking, matchesAdded: readonly number[]): Blocking {
  const all = matchesAdded.reduce((a, b) => a + b, 0);
  const isIdle = blocking.blocks.map(({ pairs }, at) => {
    const added = matchesAdded[at] as number;
    return blocking.blocks.length > 1 && IDLE.some((idle) => added < all * idle.share && added < pairs * idle.yield);
  });
  const idle = new Set(blocking.blocks.filter((_, at) => isIdle[at]).map(({ pass }) => pass.id));
  return {
    blocks: blocking.blocks.filter((_, at) => isIdle[at] === false),
    counts: blocking.counts.map((count) => (idle.has(count.id) ? { ...count, isUsed: false } : count)),
  };
}

function countOf(blocks: Blocks, isUsed: boolean): PassCount {
  const { pass, pairs, largest, bounded } = blocks;
  return { id: pass.id, label: pass.label, pairs, largest, bounded, isUsed };
}
