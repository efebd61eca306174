import type { CountedText, FieldFacts } from '../../facts.ts';
import { plain } from '../../plain.ts';
import type { IssueSummary, Report } from '../../report.ts';
import { bar, legend, type Tone } from '../chart.ts';
import { html, type Markup } from '../markup.ts';
import { percent, percentOf, ratio, words } from '../numbers.ts';
import { heads, table } from '../table.ts';

/** What a column of a source can be read as is told by roles; issues name headers, which these fields come from. */
type Issues = readonly IssueSummary[];

const MOST_PLACES = 6;

/** A card per field, over one denominator: all records of customers before, all golden records after. */
export function fieldsSection(report: Report): Markup {
  const { rows, fields, issues } = report;
  const records = rows.golden + rows.merged;
  const marks = legend([
    ['calm', 'usable'],
    ['warn', 'not what the column holds'],
    ['soft', 'stands for nothing'],
    ['mute', 'blank'],
    ['gold', 'golden'],
  ]);
  return html`<section id="fields"><h2>How good is each field?</h2><p class="lead">Each of ${plain(records)} records counts once per field: usable, not usable, a placeholder, or blank; each of ${plain(rows.golden)} golden records has it or not. Fields open.</p>${marks}${fields.map((field) => fieldCard(field, records, placesOf(field, report, issues)))}</section>`;
}

interface Totals {
  readonly filled: number;
  readonly placeholder: number;
  readonly invalid: number;
  readonly usable: number;
}

function totalsOf({ sources }: FieldFacts): Totals {
  const sum = (name: keyof Totals): number => sources.reduce((all, one) => all + one[name], 0);
  return { filled: sum('filled'), placeholder: sum('placeholder'), invalid: sum('invalid'), usable: sum('usable') };
}

function fieldCard(field: FieldFacts, records: number, places: readonly string[]): Markup {
  const of = Math.max(1, records);
  const { filled, placeholder, invalid, usable } = totalsOf(field);
  const parts: { share: number; tone: Tone }[] = [
    { share: usable / of, tone: 'calm' },
    { share: invalid / of, tone: 'warn' },
    { share: placeholder / of, tone: 'soft' },
    { share: (records - filled) / of, tone: 'mute' },
  ];
  const golden = bar([{ share: ratio(field.golden) ?? 0, tone: 'gold' }]);
  return html`<details class="card field"><summary><b>${words(field.field)}</b><span>${percent(usable / of)} usable</span>${bar(parts)}<span>${percentOf(field.golden)} golden</span>${golden}</summary><div class="facts">${list(
    'Records',
    [
      ['usable', share(usable, records)],
      ['not what the column holds', share(invalid, records)],
      ['stands for nothing', share(placeholder, records)],
      ['blank', share(records - filled, records)],
    ],
  )}${list('Golden records', [
    ['with a value', share(field.golden.count, field.golden.of)],
    ['customers who lost it by merging', plain(field.lost)],
    ['different values', plain(field.distinct)],
  ])}${countedList('Frequent golden values', field.values, field.golden.of)}${countedList('Forms of golden values', field.patterns, field.golden.of)}</div>${sourceTable(field)}${places.length === 0 ? null : html`<h3 class="small">Offending rows</h3>${places.map((place) => html`<p class="note">${place}</p>`)}`}</details>`;
}

function list(title: string, entries: readonly (readonly [string, string])[]): Markup | null {
  if (entries.length === 0) return null;
  return html`<div><h3 class="small">${title}</h3><ul>${entries.map(([name, text]) => html`<li><span>${name}</span><b>${text}</b></li>`)}</ul></div>`;
}

function countedList(title: string, counts: readonly CountedText[], of: number): Markup | null {
  return list(
    title,
    counts.map(({ text, rows }) => [text, share(rows, of)] as const),
  );
}

function share(count: number, of: number): string {
  return of === 0 ? plain(count) : `${plain(count)} (${percent(count / of)})`;
}

function sourceTable({ sources, field }: FieldFacts): Markup {
  const rows = sources.map(({ source, records, usable, invalid, placeholder, filled }) => [
    source,
    { piece: share(usable, records), sortedBy: usable / Math.max(1, records) },
    { piece: plain(invalid), sortedBy: invalid },
    { piece: plain(placeholder), sortedBy: placeholder },
    { piece: plain(records - filled), sortedBy: records - filled },
  ]);
  return table(
    `${words(field)} by source`,
    heads('source', 'usable records#', 'invalid#', 'placeholders#', 'blank#'),
    rows,
  );
}

/** Faults of the columns that the field comes from, with the lines of the first rows. */
function placesOf({ field }: FieldFacts, { sources }: Report, issues: Issues): string[] {
  const columns = new Set(
    sources.flatMap(({ name, columns: own }) =>
      own.filter(({ role }) => role === field).map(({ column }) => `${name}\n${column}`),
    ),
  );
  const places = issues.flatMap(({ code, title, places: own }) =>
    own
      .filter(({ source, column }) => code.startsWith('E4') && columns.has(`${source}\n${column}`))
      .map(({ source, column, rows, lines = [] }) => {
        const known = lines.filter((line) => line > 0);
        const where = known.length === 0 ? '' : `, lines ${known.join(', ')}${rows > known.length ? ', …' : ''}`;
        return `${source} · ${column}: ${title.toLowerCase()} in ${plain(rows)} cells [${code}]${where}`;
      }),
  );
  return places.slice(0, MOST_PLACES);
}

/** A table cell whose background says how large a share is. */
export function shade(share: number, tone: Tone, text: string): Markup {
  const strength = share <= 0 ? 0 : 8 + Math.round(share * 34);
  const colour = tone === 'gold' ? '--goldfill' : '--calm';
  return html`<td class="cell" style="background:color-mix(in srgb,var(${colour}) ${strength}%,transparent)">${text}</td>`;
}
