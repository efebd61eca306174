import { EXIT } from '../../model/error.ts';
import { ISSUES } from '../../model/issue.ts';
import type { SourcePlan } from '../../model/plan.ts';
import type { ColumnReading } from '../../model/reading.ts';
import { detectPresets } from '../../plan/detect.ts';
import { inferReadings } from '../../plan/infer.ts';
import { readSources } from '../../read/read-sources.ts';
import type { Table } from '../../table/table.ts';
import { alignedRows } from '../../text/aligned.ts';
import { namedInputs } from '../sources.ts';
import { print } from '../terminal.ts';

/** What one file was recognised as. */
interface Recognised {
  readonly source: string;
  readonly path: string;
  readonly rows: number;
  /** Id of the preset, null when the columns were inferred from headers and values. */
  readonly preset: string | null;
  readonly label: string | null;
  /** 0..1; of the preset, or of the one that came nearest. */
  readonly score: number;
  readonly isVerified: boolean | null;
  readonly nearest: string | null;
  readonly kind: string;
  /** Every column in file order; `role` other = left behind. */
  readonly columns: (ColumnReading & { readonly slot: number })[];
  readonly leftBehind: string[];
}

/** `aurum detect`: what each file was recognised as, and the columns that are left behind. Returns the exit code. */
export async function detectCommand(files: readonly string[], flags: { json?: boolean }): Promise<number> {
  const inputs = await namedInputs(files);
  const reads = await readSources(inputs.map((path) => ({ path })));
  const { plan, readings } = inferReadings(reads.map(({ table }, at) => ({ table, path: inputs[at] as string })));
  const found = plan.sources.flatMap((source, at) =>
    reads.slice(at, at + 1).map(({ table }) => recognise(source, table, readings[at] ?? [])),
  );
  await print(flags.json === true ? `${JSON.stringify(found, null, 2)}\n` : detectionText(found));
  return EXIT.OK;
}

function recognise(plan: SourcePlan, table: Table, readings: readonly ColumnReading[]): Recognised {
  const ranked = detectPresets(table.columns.map((column) => column.name));
  const own = ranked.find(({ preset }) => preset.id === plan.preset);
  const shown = own ?? ranked[0];
  return {
    source: plan.source,
    path: plan.path,
    rows: table.rows,
    preset: own?.preset.id ?? null,
    label: own?.preset.label ?? null,
    score: Math.round((shown?.score ?? 0) * 100) / 100,
    isVerified: own?.preset.verified ?? null,
    nearest: own === undefined ? (shown?.preset.id ?? null) : null,
    kind: plan.kind,
    columns: readings.map((reading, at) => ({ ...reading, slot: plan.columns[at]?.slot ?? 0 })),
    leftBehind: plan.columns.filter(({ role }) => role === 'other').map(({ column }) => column),
  };
}

function detectionText(found: readonly Recognised[]): string {
  const head = ['source', 'recognised as', 'score', 'kind', 'rows', 'used', 'left'];
  const rows = found.map((one) => [
    one.source,
    one.label === null ? 'headers and values' : `${one.label}${one.isVerified === true ? '' : ' (unverified)'}`,
    one.preset === null ? '-' : one.score.toFixed(2),
    one.kind,
    String(one.rows),
    String(one.columns.length - one.leftBehind.length),
    String(one.leftBehind.length),
  ]);
  const columns = found.map((one) => `\n${one.source}\n${alignedRows([COLUMN_HEAD, ...one.columns.map(columnRow)])}`);
  return `${alignedRows([head, ...rows])}${columns.join('')}${codesText(found)}`.replace(CONTROL, '?');
}

const COLUMN_HEAD = ['  column', 'read as', 'sure', 'else', 'because', 'see'];

function columnRow({ column, role, slot, confidence, next, reasons, codes }: Recognised['columns'][number]): string[] {
  const name = role === 'other' ? 'left behind' : slot === 0 ? role : `${role} ${slot + 1}`;
  return [
    `  ${shortened(column)}`,
    name,
    percent(confidence),
    next === null ? '' : `${next.role} ${percent(next.confidence)}`,
    reasons.join(', '),
    codes.join(' '),
  ];
}

const LONGEST_HEADER = 40;

function shortened(header: string): string {
  const line = header.replace(/\s+/g, ' ');
  return line.length <= LONGEST_HEADER ? line : `${line.slice(0, LONGEST_HEADER - 1)}…`;
}

function percent(share: number): string {
  return `${Math.round(share * 100)}%`;
}

/** The codes that occur, each with its title once. */
function codesText(found: readonly Recognised[]): string {
  const codes = [...new Set(found.flatMap(({ columns }) => columns.flatMap((column) => column.codes)))].sort();
  const lines = codes.map((code) => `${code} ${ISSUES[code].title}: aurum explain ${code}\n`);
  return lines.length === 0 ? '' : `\n${lines.join('')}`;
}

// Headers may carry escape sequences; a terminal must never obey them.
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;
