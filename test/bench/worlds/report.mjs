// Tables over measured worlds: each world, the distribution over worlds, merges of close people, columns read wrongly.
import { markdownTable } from '../measured.mjs';

const share = (value, digits = 3) =>
  value === undefined || value === null || Number.isNaN(value) ? '–' : value.toFixed(digits);
const interval = (one) => (one ? `${share(one.value)} (${share(one.low, 2)}–${share(one.high, 2)})` : '–');
const yes = (value) => (value === undefined ? '–' : value ? 'yes' : 'no');
const part = (list, is) => (list.length === 0 ? undefined : list.filter(is).length / list.length);
const isRight = ({ isRight }) => isRight;

const oracleRecall = ({ bound }) =>
  bound === undefined ? undefined : bound.truePairs === 0 ? 1 : bound.linkedPairs / bound.truePairs;

export const WORLD_HEAD = [
  'seed',
  'scenario',
  'rows',
  'files',
  'exit',
  'P',
  'R',
  'oracle R',
  'F1',
  'est. P',
  'holds',
  'est. R',
  'holds',
  'wrong pairs',
  'roles',
  'evidence',
  'CPU s',
];

export function worldRow(one) {
  const { measured, believed, holds, columns } = one;
  const numbers = [measured.precision, measured.recall, oracleRecall(one), measured.f1].map((value) => share(value));
  const evidence = columns.filter(({ isEvidence }) => isEvidence);
  return [
    ...[`${one.seed}`, one.scenario || '–', `${one.rows}`, `${one.files}`, `${one.exit}`],
    ...numbers,
    ...[interval(believed.precision), yes(holds.precision), interval(believed.recall), yes(holds.recall)],
    ...[
      `${measured.foundPairs - measured.rightPairs}`,
      share(part(columns, isRight), 2),
      share(part(evidence, isRight), 2),
      share(one.seconds, 1),
    ],
  ];
}

const sorted = (values) => values.filter((value) => value !== undefined).sort((one, two) => one - two);

/** The value below which a share of the sorted values lies, nearest rank. */
function quantile(values, at) {
  const list = sorted(values);
  return list[Math.min(list.length - 1, Math.max(0, Math.ceil(at * list.length) - 1))];
}

/** A run that failed has merged nothing right: it counts as 0, never as left out. */
const counted = (value) => (one) => (one.exit === 0 ? value(one) : 0);

function spread(title, worlds, value) {
  const values = worlds.map(value);
  const worst = worlds[values.indexOf(quantile(values, 0))];
  const cells = [0, 0.1, 0.25, 0.5, 0.75].map((at) => share(quantile(values, at)));
  return [title, ...cells, worst === undefined ? '–' : `${worst.seed} ${worst.scenario}`.trim()];
}

function distribution(worlds) {
  const head = ['', 'worst', '10th percentile', 'lower quarter', 'median', 'upper quarter', 'worst world'];
  const withPairs = worlds.filter(({ measured }) => measured.truePairs > 0);
  return markdownTable([
    head,
    spread(
      'precision',
      withPairs,
      counted(({ measured }) => measured.precision),
    ),
    spread(
      'recall',
      withPairs,
      counted(({ measured }) => measured.recall),
    ),
    spread('oracle recall', withPairs, oracleRecall),
    spread(
      'recall of what the oracle links',
      withPairs,
      counted((one) => (oracleRecall(one) === 0 ? 1 : Math.min(1, one.measured.recall / oracleRecall(one)))),
    ),
    spread(
      'F1',
      withPairs,
      counted(({ measured }) => measured.f1),
    ),
    spread('roles read right', worlds, ({ columns }) => part(columns, isRight)),
    spread('roles of evidence read right', worlds, ({ columns }) =>
      part(
        columns.filter(({ isEvidence }) => isEvidence),
        isRight,
      ),
    ),
  ]);
}

function belief(worlds) {
  const rows = ['precision', 'recall'].map((name) => {
    const isAsked = ({ measured }) => name === 'precision' || measured.truePairs > 0;
    const known = worlds.filter((one) => one.believed[name] && isAsked(one));
    const gaps = known.map(({ believed, measured }) => believed[name].value - measured[name]);
    const wide = known.map(({ believed }) => believed[name].high - believed[name].low);
    const cells = [0, 0.1, 0.5, 0.9, 1].map((at) => share(quantile(gaps, at)));
    return [
      name,
      share(
        part(known, (one) => one.holds[name]),
        2,
      ),
      ...cells,
      share(quantile(wide, 0.5)),
    ];
  });
  const head = [
    '',
    'share of worlds whose interval holds it',
    'least',
    '10th percentile',
    'median',
    '90th percentile',
    'most',
    'median width',
  ];
  return markdownTable([head, ...rows]);
}

function closeMerges(worlds) {
  const totals = new Map();
  for (const { close } of worlds)
    for (const [kind, { pairs, merged }] of Object.entries(close)) {
      const old = totals.get(kind) ?? { pairs: 0, merged: 0, worlds: 0 };
      totals.set(kind, {
        pairs: old.pairs + pairs,
        merged: old.merged + merged,
        worlds: old.worlds + (merged > 0 ? 1 : 0),
      });
    }
  const rows = [...totals].map(([kind, { pairs, merged, worlds }]) => [
    kind,
    `${pairs}`,
    `${merged}`,
    share(pairs === 0 ? undefined : merged / pairs),
    `${worlds}`,
  ]);
  return markdownTable([['pairs of different people', 'pairs', 'merged', 'share', 'worlds with one'], ...rows]);
}

/** Columns read as something else, the most frequent mistake first, with the worlds, files and headers it happened in. */
function confusions(worlds, most) {
  const counts = new Map();
  for (const { seed, columns } of worlds)
    for (const { truth, role, file, column, isRight, isEvidence } of columns) {
      if (isRight) continue;
      const key = `${truth}\n${role}`;
      const known = counts.get(key) ?? { truth, role, isEvidence, places: [] };
      known.places.push(`${seed} ${file}: ${column}`);
      counts.set(key, known);
    }
  const rows = [...counts.values()]
    .sort((one, two) => two.places.length - one.places.length || (one.truth < two.truth ? -1 : 1))
    .slice(0, most)
    .map(({ truth, role, isEvidence, places }) => [
      truth.replaceAll('|', ' or '),
      role,
      `${places.length}`,
      isEvidence ? 'yes' : 'no',
      places.slice(0, 4).join('; ').replaceAll('|', '\\|'),
    ]);
  return markdownTable([['true role', 'read as', 'columns', 'evidence', 'seed, file: header'], ...rows]);
}

function totals(worlds) {
  const columns = worlds.flatMap((one) => one.columns);
  const evidence = columns.filter(({ isEvidence }) => isEvidence);
  const failed = worlds.filter(({ exit }) => exit !== 0);
  return [
    `${worlds.length} worlds, ${worlds.reduce((sum, { rows }) => sum + rows, 0)} rows, ${share(
      worlds.reduce((sum, { seconds }) => sum + seconds, 0),
      0,
    )} CPU s.`,
    `Columns read right: ${share(part(columns, isRight))} of ${columns.length}; of those that carry evidence ${share(part(evidence, isRight))} of ${evidence.length}.`,
    failed.length === 0
      ? 'Every run ended with exit code 0.'
      : `Runs with another exit code than 0: ${failed.map(({ seed, exit, last }) => `${seed} (exit ${exit}: ${last})`).join('; ')}.`,
  ].join(' ');
}

/** In worlds without a duplicate whatever is merged is wrong. */
function singles(worlds) {
  const none = worlds.filter(({ measured }) => measured.truePairs === 0);
  const text = none.map(({ seed, rows, measured }) => `${seed}: ${measured.foundPairs} of ${rows} rows`);
  return none.length === 0 ? '' : `Worlds without a duplicate (seed: pairs merged, all wrongly): ${text.join('; ')}.`;
}

/** All sections as Markdown. Worlds without customers have their own line: there is nothing to find in them. */
export function worldsReport(worlds) {
  const customers = worlds.filter(({ isCustomers }) => isCustomers);
  const section = (title, text) => `## ${title}\n\n${text}\n`;
  return [
    `${totals(worlds)}\n`,
    section('Distribution over worlds of customers', `${distribution(customers)}\n\n${singles(customers)}`.trimEnd()),
    section('Belief less truth', belief(customers)),
    section('Merges of people who are close', closeMerges(customers)),
    section('Each world', markdownTable([WORLD_HEAD, ...worlds.map(worldRow)])),
    section('Columns read as something else', confusions(worlds, 60)),
  ].join('\n');
}
