import type { SampleRecord } from './sample-records.ts';

/** How the cells of the header stand over those of the rows. */
export interface HeaderFit {
  /** Header cells, one per column. */
  readonly header: readonly string[];
  /** Numbers of cells that rows have; cells behind the columns are empty. */
  readonly widths: readonly [number, number];
  /** True where the names may stand over other columns than they were meant for (W103). */
  readonly isDoubtful: boolean;
}

/** Share of the rows that must be as wide as padding makes them, and below which a width is a fault of its rows. */
const MOST = 0.5;
const SOME = 0.2;
/** Share of the rows of one width that must agree on what it means: a fault or two do not change it. */
const NEARLY_ALL = 0.9;
/** Rows of which fewer do not prove a header wrong. */
const FEWEST_ROWS = 5;
const FEWEST_NUMBERED = 3;

/**
 * Fits a header to its rows. Rows with empty cells behind the columns are padded where most rows are: then all must be. A header
 * with blank cells behind the rows loses them. A header that is one cell short over rows that count from one has no name
 * for its row numbers. Undefined where nearly no row is as wide as the header and nothing explains it; single rows of another
 * width are faults of their own.
 */
export function fitHeader(header: readonly string[], rows: readonly SampleRecord[]): HeaderFit | undefined {
  const own = header.length;
  const sound = rows.filter((row) => !row.isStray && !row.isOpen);
  const usual = commonestWidth(sound);
  const agreed = (width: number): number => sound.filter(({ cells }) => cells.length === width).length / sound.length;
  if (usual === undefined || agreed(usual) <= MOST || usual === own)
    return { header, widths: [own, own], isDoubtful: hasShiftedNames(header, sound) };
  const wide = sound.filter(({ cells }) => cells.length === usual);
  if (usual < own && header.slice(usual).every((cell) => cell.trim() === '')) {
    const names = header.slice(0, usual);
    return { header: names, widths: [usual, usual], isDoubtful: hasShiftedNames(names, sound) };
  }
  if (usual > own && areMost(wide, ({ cells }) => cells.slice(own).every((cell) => cell.trim() === ''))) {
    return { header, widths: [usual, agreed(own) >= SOME ? own : usual], isDoubtful: true };
  }
  if (usual === own + 1 && areNumbered(wide)) {
    return { header: ['', ...header], widths: [usual, usual], isDoubtful: true };
  }
  if (sound.length >= FEWEST_ROWS && agreed(own) < SOME) return undefined;
  return { header, widths: [own, own], isDoubtful: false };
}

function areMost(rows: readonly SampleRecord[], holds: (row: SampleRecord) => boolean): boolean {
  return rows.filter(holds).length >= rows.length * NEARLY_ALL;
}

/** True where first cells count the rows from 0 or 1, with a few left out: the names of rows that R writes without a header of their own. */
function areNumbered(rows: readonly SampleRecord[]): boolean {
  const numbers = rows.map(({ cells }) => (/^\d+$/.test(cells[0]?.trim() ?? '') ? Number(cells[0]) : Number.NaN));
  const [first = Number.NaN] = numbers;
  const rises = numbers.every((number, at) => at === 0 || number > (numbers[at - 1] as number));
  const span = (numbers.at(-1) ?? Number.NaN) - first + 1;
  return numbers.length >= FEWEST_NUMBERED && first <= 1 && rises && span * NEARLY_ALL <= numbers.length;
}

function commonestWidth(rows: readonly SampleRecord[]): number | undefined {
  const counts = new Map<number, number>();
  for (const { cells } of rows) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0];
}

/** A name less moves all behind it: a nameless column with values there, an empty one with a name at the end. */
function hasShiftedNames(header: readonly string[], rows: readonly SampleRecord[]): boolean {
  const isFilled = (column: number): boolean => rows.some(({ cells }) => (cells[column] ?? '').trim() !== '');
  const nameless = header.findIndex((name, column) => name.trim() === '' && isFilled(column));
  if (nameless < 0) return false;
  const last = header.length - 1;
  return (nameless > 0 && nameless === last) || (header[last]?.trim() !== '' && !isFilled(last));
}
