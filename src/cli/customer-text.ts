import type {
  Change,
  CustomerExplanation,
  ExplainedBridge,
  ExplainedMerge,
  ExplainedNeighbour,
} from '../explain-customer.ts';

import { DISTINCT_BITS, PARTY_BITS } from '../match/parties.ts';

type Evidence = ExplainedMerge['evidence'];

const APART: Readonly<Record<ExplainedNeighbour['apart'], string>> = {
  judged_different: 'judged different',
  below_threshold: 'not enough evidence: a possible match, in review.csv',
  name_only: 'nothing but a name speaks for it, and not surely enough: in review.csv',
  unknown_only: 'nothing but columns of unknown meaning speaks for it, which is never enough: in review.csv',
  contradicted: 'the pair alone would do, but the other records contradict it: in review.csv',
  too_many: 'too many records are linked there to weigh them all; the weaker links were cut: in review.csv',
};

/** Comparisons that weigh less than this many bits are not told. */
const LEAST_BITS = 0.5;

/** Why a customer is one, in words for a steward. */
export function tellCustomer(e: CustomerExplanation): string {
  const records = e.records.map(
    ({ record, values }) => `  ${record}   ${values.map(({ value }) => value).join(' ') || 'no values'}`,
  );
  return [
    `${e.goldenId} is one customer of ${counted(e.records.length, 'record')}:`,
    ...records,
    ...e.corrected.map(tellCorrection),
    '',
    'How it grew',
    ...(e.merges.length === 0 ? ['  It has not: no other record was taken.'] : e.merges.flatMap(tellMerge)),
    ...(e.bridge === null ? [] : ['', 'What holds it together', ...tellBridge(e.bridge, e)]),
    '',
    'Closest outside, and what a review would change',
    ...(e.neighbours.length === 0 ? ['  Nobody is near.'] : e.neighbours.flatMap(tellNeighbour)),
    ...(e.neighboursLeftOut === 0 ? [] : [`  and ${counted(e.neighboursLeftOut, 'customer')} further off.`]),
    '',
  ].join('\n');
}

function tellCorrection({ field, value, by, at }: CustomerExplanation['corrected'][number]): string {
  const who = [by, at].filter((word) => word !== '').join(', ');
  return `  set by a person: ${field} = ${value || 'nothing'}${who === '' ? '' : ` (${who})`}`;
}

function tellMerge({ step, left, right, by, bits, probability, evidence }: ExplainedMerge): string[] {
  const how = {
    evidence: sureness(bits, probability),
    judgement: 'a steward judged them the same',
    links: 'too many records to be weighed, all linked beyond doubt',
  }[by];
  return [`  ${step}. ${group(left)} + ${group(right)}: ${how}`, ...reasons(evidence)];
}

function tellBridge(bridge: ExplainedBridge, { merges, threshold }: CustomerExplanation): string[] {
  const { step, left, right, bits, probability, strongPairs, ifDifferent } = bridge;
  const weakest = merges[step - 1] as ExplainedMerge;
  const links =
    strongPairs === 0
      ? 'No pair across it is enough by itself; the strongest is'
      : strongPairs === 1
        ? 'One pair alone links its two sides:'
        : `${strongPairs} pairs link its two sides; the strongest is`;
  return [
    `  The weakest step is ${step}: ${sureness(weakest.bits, weakest.probability)}; ${threshold.toFixed(1)} are needed.`,
    `  ${links} ${left} and ${right} (${sureness(bits, probability)}).`,
    `  Judged different: ${changes(ifDifferent, 'nothing would change')}.`,
  ];
}

function tellNeighbour(e: ExplainedNeighbour): string[] {
  return [
    `  ${e.goldenId} (${counted(e.records, 'record')}), by ${e.right} and ${e.left}: ${sureness(e.bits, e.probability)}`,
    `      apart: ${APART[e.apart]}`,
    ...reasons(e.evidence),
    ...(e.ifSame === null ? [] : [`      same: ${changes(e.ifSame, 'nothing would change')}`]),
    ...(e.ifDifferent === null
      ? []
      : [`      different: ${changes(e.ifDifferent, 'nobody moves; the pair leaves review.csv')}`]),
  ];
}

/** What speaks for and against, the weightiest first. */
function reasons({ comparisons, relativeBits, penaltyBits }: Evidence): string[] {
  const all = [
    ...comparisons,
    { words: 'also fits two people of one household, or two firms of one house or name', bits: relativeBits },
    { words: penaltyWords(penaltyBits), bits: penaltyBits },
  ].sort((a, b) => Math.abs(b.bits) - Math.abs(a.bits));
  const list = (sign: 1 | -1): string =>
    all
      .filter(({ bits }) => bits * sign >= LEAST_BITS)
      .map(({ words, bits }) => `${words} (${signed(bits)})`)
      .join(', ');
  const [plus, minus] = [list(1), list(-1)];
  return [...(plus === '' ? [] : [`      for: ${plus}`]), ...(minus === '' ? [] : [`      against: ${minus}`])];
}

/** A person and an organisation never become one by evidence; records of a source without duplicates hardly. */
function penaltyWords(bits: number): string {
  if (bits <= -DISTINCT_BITS) return 'the plan says that their source has each customer once';
  return bits <= -PARTY_BITS
    ? 'a person and an organisation are never one'
    : 'one source holds both, and has each customer once';
}

function changes({ customers, recordsMoved }: Change, none: string): string {
  if (customers.length === 0) return none;
  const told = customers.map(
    ({ goldenId, records, from }) => `${goldenId} would be ${group(records)} (now ${from.join(' and ')})`,
  );
  return `${told.join('; ')}; ${counted(recordsMoved, 'record')} would get another golden id`;
}

/** Up to three records by id, the rest counted. */
function group(records: readonly string[]): string {
  const shown = records.slice(0, 3).join(', ');
  return records.length > 3 ? `${shown} and ${records.length - 3} more` : shown;
}

function sureness(bits: number, probability: number): string {
  const percent = 100 * probability;
  return `${percent > 99.99 ? 'over 99.99' : percent < 0.01 ? 'under 0.01' : percent.toFixed(2)} % sure, ${bits.toFixed(1)} bits`;
}

function signed(bits: number): string {
  return `${bits >= 0 ? '+' : '−'}${Math.abs(bits).toFixed(1)}`;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
