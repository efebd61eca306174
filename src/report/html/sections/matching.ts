import type { MatchingFacts } from '../../matching-facts.ts';
import { counted, plain } from '../../plain.ts';
import type { Report } from '../../report.ts';
import { drawing, legend, logShare, rectangle } from '../chart.ts';
import { html, type Markup } from '../markup.ts';
import { percent, signed } from '../numbers.ts';
import { heads, table } from '../table.ts';

const WIDTH = 1040;
const HEIGHT = 230;
const FLOOR = HEIGHT - 30;

/** How pairs were found, weighed and decided. Nothing when the run did not match. */
export function matchingSection({ matching }: Report): Markup | null {
  if (matching === null) return null;
  const avoided = matching.possiblePairs === 0 ? 0 : 1 - matching.comparedPairs / matching.possiblePairs;
  return html`<p class="note">${plain(matching.comparedPairs)} of ${plain(matching.possiblePairs)} possible pairs were compared (${percent(avoided)} avoided): ${plain(matching.matches)} match, ${plain(matching.possible)} are possible matches for review.${matching.hasConverged ? '' : ' Training did not converge; treat the probabilities with care.'}</p><div class="card drawing"><h3>Pairs by match weight <span class="note">(logarithmic scale)</span></h3>${weights(matching)}${legend(
    [
      ['mute', 'non-match'],
      ['warn', 'possible match, for review'],
      ['good', 'match'],
    ],
  )}</div><div class="card"><h3>Ways candidates were found</h3>${passes(matching)}</div>${comparisons(matching)}${sharing(matching)}`;
}

/** Histogram on a logarithmic scale with both thresholds. Empty ends are cut off. */
function weights({ histogram, thresholds }: MatchingFacts): Markup {
  const first = histogram.counts.findIndex((count) => count > 0);
  const last = histogram.counts.findLastIndex((count) => count > 0);
  if (first < 0) return html`<p class="note">No pair was compared.</p>`;
  const low = Math.min(histogram.from + first * histogram.step, thresholds.possible - histogram.step);
  const high = Math.max(histogram.from + (last + 1) * histogram.step, thresholds.match + histogram.step);
  const x = (bits: number): number => ((bits - low) / (high - low)) * WIDTH;
  const most = histogram.counts.reduce((max, count) => Math.max(max, count), 1);
  const bars = histogram.counts.map((count, k) => {
    if (count === 0) return null;
    const from = histogram.from + k * histogram.step;
    const middle = from + histogram.step / 2;
    const tone = middle >= thresholds.match ? 'good' : middle >= thresholds.possible ? 'warn' : 'mute';
    const height = logShare(count, most) * (FLOOR - 34);
    const width = Math.max(1, x(from + histogram.step) - x(from) - 1);
    return rectangle(
      { x: x(from), y: FLOOR - height, width, height },
      tone,
      `${plain(count)} pairs of ${from} to ${from + histogram.step} bits`,
    );
  });
  return drawing({ width: WIDTH, height: HEIGHT }, 'pairs by match weight, with thresholds', [
    html`<line x1="0" x2="${WIDTH}" y1="${FLOOR}" y2="${FLOOR}" class="axis"/>`,
    bars,
    threshold(x(thresholds.possible), { label: `review from ${signed(thresholds.possible)}`, anchor: 'end' }),
    threshold(x(thresholds.match), { label: `match from ${signed(thresholds.match)}`, anchor: 'start' }),
    ticks(low, high).map(
      (bits) => html`<text x="${x(bits).toFixed(1)}" y="${FLOOR + 17}" text-anchor="middle" class="s">${bits}</text>`,
    ),
    html`<text x="${WIDTH}" y="${FLOOR + 29}" text-anchor="end" class="s">bits of evidence</text>`,
  ]);
}

function threshold(x: number, text: { readonly label: string; readonly anchor: 'start' | 'end' }): Markup {
  const shift = text.anchor === 'start' ? 6 : -6;
  return html`<line x1="${x.toFixed(1)}" x2="${x.toFixed(1)}" y1="8" y2="${FLOOR}" class="mark"/><text x="${(x + shift).toFixed(1)}" y="16" text-anchor="${text.anchor}" class="b">${text.label}</text>`;
}

function ticks(low: number, high: number): number[] {
  const step = high - low > 60 ? 20 : high - low > 25 ? 10 : 5;
  const first = Math.ceil(low / step) * step;
  const count = Math.max(0, Math.floor((high - first) / step) + 1);
  return Array.from({ length: count }, (_, i) => first + i * step);
}

function passes({ passes: all, generic, cuts }: MatchingFacts): Markup {
  const used = all.filter((pass) => pass.isUsed).sort((a, b) => b.pairs - a.pairs || (a.label < b.label ? -1 : 1));
  const unused = all.length - used.length;
  const rows = used.map((pass) => [pass.label, plain(pass.pairs), plain(pass.largest), plain(pass.bounded)]);
  const notes = [
    ...(unused === 0 ? [] : [`${counted(unused, 'further way')} left out: too dear, or finding almost nothing new.`]),
    ...generic.map(
      ({ field, values, records }) =>
        `${counted(values, `${field} value`)}, shared by ${counted(records, 'record')}: kept, but no evidence.`,
    ),
    ...(cuts === 0
      ? []
      : [`${counted(cuts, 'strong link')} not honoured, because the rest of the evidence contradicts them.`]),
  ];
  return html`${table('Ways candidates were found', heads('records agree on', 'pairs#', 'largest block#', 'blocks bounded#'), rows)}${notes.map((note) => html`<p class="note" style="margin:10px 0 0">${note}</p>`)}`;
}

/** What each kind of agreement is worth. */
function comparisons({ comparisons: all }: MatchingFacts): Markup | null {
  if (all.length === 0) return null;
  const rows = all.flatMap(({ label, levels }) =>
    levels.map(({ words, m, u, bits }) => [
      label,
      words,
      { piece: percent(m), sortedBy: m },
      { piece: u > 0 && u < 0.001 ? `1 in ${plain(Math.round(1 / u))}` : percent(u), sortedBy: u },
      { piece: html`<b>${bits >= 0 ? '+' : ''}${signed(bits)}</b>`, sortedBy: bits },
    ]),
  );
  return html`<details class="card"><summary>What agreement is worth</summary>${table('Weights', heads('evidence', 'level', 'among matches#', 'by chance#', 'bits#'), rows)}</details>`;
}

/** What relatives share of columns that may be a person's or a family's, and which columns repeat others. */
function sharing({ comparisons: all }: MatchingFacts): Markup | null {
  const rows = all.flatMap(({ label, sharing = [], copies = [] }) => {
    const known = sharing.filter(({ share }) => share !== null);
    const kin = known.map(({ relatives, share }) => `${percent(share ?? 0)} of ${KIN[relatives]}`);
    const said = copies.map(({ by }) => by);
    const certain = known.map(({ certainty }) => percent(certainty));
    if (sharing.length === 0) return [];
    return [
      [label, kin.join(', ') || 'too few relatives to tell', certain.join(', ') || '–', said.join(', ') || 'nothing'],
    ];
  });
  if (rows.length === 0) return null;
  return html`<details class="card"><summary>What relatives share, and columns that repeat others</summary>${table('What relatives share', heads('column', 'shared by', 'certainty#', 'said already by'), rows)}</details>`;
}

const KIN = {
  household: 'people of one surname and address',
  neighbours: 'firms behind one door',
  branch: 'branches of one organisation',
} as const;
