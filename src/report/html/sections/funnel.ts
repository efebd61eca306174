import { plain } from '../../plain.ts';
import { customerSources, type Report } from '../../report.ts';
import { type Box, drawing, rectangle, ribbon, type Tone } from '../chart.ts';
import { html, type Markup } from '../markup.ts';
import { percent } from '../numbers.ts';

const WIDTH = 1040;
const HEIGHT = 300;
const NODE = 12;
const GAP = 9;
const MOST_SOURCES = 9;
const LABELS = 190;

/** What the funnel needs of a report. */
export type FunnelFacts = Pick<Report, 'rows' | 'sources' | 'isBalanced'>;

/** Where every row went: sources → records or rejects → golden or merged. Thickness is the number of rows. */
export function funnel(report: FunnelFacts): Markup {
  const { rows } = report;
  const sources = foldSources(report);
  const scale = (HEIGHT - GAP * Math.max(sources.length - 1, 2)) / Math.max(1, rows.in);
  const height = (count: number): number => (count === 0 ? 0 : Math.max(1.5, count * scale));
  const read = rows.golden + rows.merged;
  const left = stack(
    sources.map((source) => height(source.rows)),
    LABELS,
  );
  const middle = stack([height(read), height(rows.rejected)], WIDTH / 2 - NODE / 2);
  const right = stack([height(rows.golden), height(rows.merged), height(rows.rejected)], WIDTH - LABELS);
  const [records, rejects] = middle as [Box, Box];
  const [golden, merged, rejected] = right as [Box, Box, Box];
  let [intoRecords, intoRejects] = [records.y, rejects.y];
  const flows = sources.flatMap((source, i) => {
    const box = left[i] as Box;
    const taken = height(source.rows - source.rejected);
    const lost = height(source.rejected);
    const parts = [
      ribbon({ ...box, height: taken }, { ...records, y: intoRecords, height: taken }, 'calm'),
      source.rejected === 0
        ? null
        : ribbon({ ...box, y: box.y + taken, height: lost }, { ...rejects, y: intoRejects, height: lost }, 'bad'),
    ];
    intoRecords += taken;
    intoRejects += lost;
    return parts;
  });
  const kept = height(rows.golden);
  return drawing(
    { width: WIDTH, height: HEIGHT },
    `${plain(rows.in)} rows: ${plain(rows.golden)} golden, ${plain(rows.merged)} merged, ${plain(rows.rejected)} rejected`,
    [
      flows,
      ribbon({ ...records, height: kept }, golden, 'gold'),
      ribbon({ ...records, y: records.y + kept, height: height(rows.merged) }, merged, 'mute'),
      rows.rejected === 0 ? null : ribbon(rejects, rejected, 'bad'),
      left.map((box, i) => [rectangle(box, 'calm'), sourceLabel(box, sources[i] as FoldedSource)]),
      rectangle(records, 'calm'),
      html`<text x="${records.x + NODE / 2}" y="-8" text-anchor="middle" class="s">${plain(read)} records read</text>`,
      rectangle(rejects, 'bad'),
      outcome(golden, 'gold', ['golden records', plain(rows.golden)]),
      rows.merged === 0
        ? null
        : outcome(merged, 'mute', ['merged into them', `${plain(rows.merged)} · ${percent(rows.merged / read)}`]),
      rows.rejected === 0 ? null : outcome(rejected, 'bad', ['rejected, listed', plain(rows.rejected)]),
    ],
  );
}

interface FoldedSource {
  readonly name: string;
  readonly rows: number;
  readonly rejected: number;
}

/** Customer sources, largest first; the smallest become one when there are too many to draw. */
function foldSources(report: FunnelFacts): FoldedSource[] {
  const customers = [...customerSources(report)].sort((a, b) => b.rows - a.rows || (a.name < b.name ? -1 : 1));
  const shown = customers.length > MOST_SOURCES ? MOST_SOURCES - 1 : customers.length;
  const rest = customers.slice(shown);
  const folded = {
    name: `${rest.length} more sources`,
    rows: rest.reduce((sum, source) => sum + source.rows, 0),
    rejected: rest.reduce((sum, source) => sum + source.rejected, 0),
  };
  return [...customers.slice(0, shown), ...(rest.length === 0 ? [] : [folded])];
}

function stack(heights: readonly number[], x: number): Box[] {
  let y = 0;
  return heights.map((height) => {
    const box = { x, y, width: NODE, height };
    y += height + GAP;
    return box;
  });
}

function sourceLabel(box: Box, source: FoldedSource): Markup {
  const y = box.y + box.height / 2 + 4;
  return html`<text x="${box.x - 10}" y="${y.toFixed(1)}" text-anchor="end">${source.name.slice(0, 24)} <tspan class="soft" fill="currentColor" opacity=".6">${plain(source.rows)}</tspan></text>`;
}

function outcome(box: Box, tone: Tone, [name, figure]: readonly [string, string]): Markup {
  const y = Math.max(box.y + box.height / 2, box.y + 6);
  return html`${rectangle(box, tone)}<text x="${box.x + NODE + 10}" y="${y.toFixed(1)}" class="b">${name}</text><text x="${box.x + NODE + 10}" y="${(y + 16).toFixed(1)}" class="s">${figure}</text>`;
}
