import { basename, join } from 'node:path';
import { io, isThere, lstatOf } from '../io/io.ts';
import type { ErasedFacts, ErasedRows } from '../model/erasure.ts';
import { type Judged, withoutGoldens, withoutPeople } from '../privacy/erased-file.ts';
import { contactTest, mayHoldContact, type TracesOfPeople } from '../privacy/traces-of-people.ts';
import { readRunFile } from '../repeat.ts';
import { renderHtml } from '../report/render-html.ts';
import type { Report } from '../report/report.ts';
import { erasedLedger } from '../steward/erased-lines.ts';
import { LEDGER_NAME, ledgerOfText, ledgerTexts } from '../steward/ledger-text.ts';
import { cellsOf } from '../text/csv-records.ts';
import { csvLine } from '../write/csv-line.ts';
import { attempt, disk } from '../write/disk.ts';
import { EDITED_SUFFIX } from '../write/edited.ts';
import type { Outgoing } from '../write/egress.ts';
import { textOf } from '../write/file-text.ts';
import { FileWriter } from '../write/file-writer.ts';
import { readManifest } from '../write/manifest.ts';
import { MANIFEST_NAME, WORKBOOK_NAME } from '../write/output-names.ts';
import type { OutputSet } from '../write/output-set.ts';
import { temporaryName } from '../write/temporary.ts';
import { workbookOf } from '../write/workbook.ts';

/** What is kept of a manifest when rows are taken out of its files. */
interface RunManifest {
  readonly identity?: { readonly run: number; readonly erasure?: number };
  readonly erased?: ErasedFacts;
}

/** A set of outputs without people, staged and not yet published. */
export interface StagedErasure {
  readonly outputs: readonly ErasedRows[];
  readonly facts: Readonly<Record<string, unknown>>;
  /** SHA-256 of golden.csv; '' where there is none. */
  readonly golden: string;
  /** Rows of inputs that were theirs. */
  readonly rows: ErasedFacts['rows'];
}

/** Writes every output of a folder into a set of it once more, without people. */
export async function stageWithout(set: OutputSet, people: TracesOfPeople, erasure: number): Promise<StagedErasure> {
  const names = Object.keys(readManifest(set.folder) ?? {}).filter((name) => isThere(join(set.folder, name)));
  const rows: [string, number][] = [];
  let customers = 0;
  const outputs: ErasedRows[] = [];
  for (const name of names.filter((one) => one !== WORKBOOK_NAME)) {
    const writer = set.writer(name);
    const path = join(set.folder, name);
    const gone = writeWithout(writer, { path, name }, people, (cells) => {
      if (name === GOLDEN) customers++;
      if (name === 'crosswalk.csv') rows.push([cells.get('source') ?? '', Number(cells.get('row'))]);
    });
    if (gone > 0) outputs.push({ file: name, rows: gone });
  }
  // The workbook says what golden.csv says.
  if (names.includes(WORKBOOK_NAME) && names.includes(GOLDEN)) {
    const lines = goldenWithout(join(set.folder, GOLDEN), people);
    set.bytes(WORKBOOK_NAME, await workbookOf(lines, WORKBOOK_NAME));
    if (customers > 0) outputs.push({ file: WORKBOOK_NAME, rows: customers });
  }
  const golden = set.finish()['golden.csv']?.sha256 ?? '';
  const {
    format: _,
    version: __,
    files: ___,
    ...facts
  } = readRunFile<RunManifest & Record<string, unknown>>(set.folder, MANIFEST_NAME);
  const { identity, erased } = facts;
  const told = withoutGoldens(facts, people.goldens) as typeof facts;
  return {
    ...{ outputs, golden, rows },
    facts: {
      ...told,
      ...(identity === undefined ? {} : { identity: { ...identity, erasure } }),
      erased: { customers: (erased?.customers ?? 0) + customers, rows: [...(erased?.rows ?? []), ...rows] },
    },
  };
}

const GOLDEN = 'golden.csv';

function* goldenWithout(path: string, people: TracesOfPeople): Generator<readonly string[]> {
  for (const one of withoutPeople(textOf(path), { name: GOLDEN, people, write: csvLine }))
    if ('line' in one) yield cellsOf(one.line);
}

type OnGone = (cells: ReadonlyMap<string, string>) => void;

/** One output without people. Yields how many of its lines went. */
function writeWithout(
  writer: Outgoing,
  { path, name }: { readonly path: string; readonly name: string },
  people: TracesOfPeople,
  onGone: OnGone,
): number {
  if (name.endsWith('.csv')) {
    const lines = withoutPeople(textOf(path), { name, people, write: csvLine });
    return writeJudged(writer, lines, onGone);
  }
  if (name === LEDGER_NAME) return writeLedger(writer, path, people);
  if (name.endsWith('.jsonl')) return writeJsonLines(writer, path, people);
  if (name === 'report.json') writer.text(`${JSON.stringify(reportWithout(path, people), null, 2)}\n`);
  else if (name === 'report.html')
    writer.text(renderHtml(reportWithout(path.replace(/\.html$/, '.json'), people) as Report));
  else for (const text of textOf(path)) writer.text(text);
  return 0;
}

function reportWithout(path: string, { goldens }: TracesOfPeople): unknown {
  return withoutGoldens(JSON.parse(disk.readText(path)), goldens);
}

function writeJudged(writer: Outgoing, lines: Iterable<Judged>, onGone: OnGone): number {
  let gone = 0;
  let isHeader = true;
  for (const one of lines) {
    if ('cells' in one) {
      gone++;
      onGone(one.cells);
    } else if (isHeader) writer.text(`${one.line}\n`);
    else writer.line(one.line);
    isHeader = false;
  }
  return gone;
}

function writeJsonLines(writer: Outgoing, path: string, people: TracesOfPeople): number {
  const holds = contactTest(people);
  let gone = 0;
  for (const line of disk.readText(path).split('\n')) {
    if (line === '') continue;
    const [kept] = withoutGoldens([JSON.parse(line)], people.goldens) as unknown[];
    if (kept === undefined || holds(line)) gone++;
    else writer.line(JSON.stringify(kept));
  }
  return gone;
}

/** The ledger of a folder that belongs to no project; its rows keep their places and say nothing. */
function writeLedger(writer: Outgoing, path: string, { goldens }: TracesOfPeople): number {
  const ledger = ledgerOfText(disk.readText(path), path);
  const own = ledger.goldens.flatMap(({ id, into }, at) => (goldens.has(id) || goldens.has(into ?? '') ? [at] : []));
  for (const text of ledgerTexts(erasedLedger(ledger, new Set(own)))) writer.line(text);
  return own.length;
}

/** Copies of outputs that somebody had edited, without people, one file after the other. */
export function eraseFromEdited(folder: string, people: TracesOfPeople): ErasedRows[] {
  const edited = `${folder}${EDITED_SUFFIX}`;
  if (lstatOf(edited)?.isDirectory() !== true) return [];
  return disk.list(edited).flatMap((copy): ErasedRows[] => {
    const path = join(edited, copy);
    // golden.2.csv is a copy of golden.csv.
    const name = copy.replace(/\.\d+(?=\.\w+$)/, '');
    if (!/\.(?:csv|jsonl)$/.test(name) || disk.look(path)?.isFile() !== true) return [];
    const writer = new FileWriter(join(edited, temporaryName()));
    try {
      const rows = writeWithout(writer, { path, name }, people, () => {});
      writer.finish();
      if (rows === 0) return [];
      disk.rename(writer.temporary, path);
      disk.syncFolder(edited);
      return [{ file: join(basename(edited), copy), rows }];
    } finally {
      attempt(() => writer.close());
      attempt(() => disk.remove(writer.temporary));
    }
  });
}

/** What holds its content packed, so that no byte of a value is to be found in it. */
const PACKED = /\.(?:xlsx|xlsm|xlsb|ods|zip|gz|bz2|xz|7z|parquet)$/i;

/** What a search has found in files below some folders. */
export interface Searched {
  readonly searched: number;
  readonly holding: readonly string[];
  /** Files that cannot be searched, because their content is packed; those of the folders themselves are outputs and written anew. */
  readonly packed: readonly string[];
}

/** Searches every file below folders for contacts, whatever the size of their letters. `outputs` are folders whose own files were written without them. */
export function searchBelow(
  folders: readonly string[],
  contacts: readonly string[],
  outputs: readonly string[],
): Searched {
  const files = [...new Set(folders.flatMap(filesBelow))].sort();
  const wanted = contacts.map((one) => Buffer.from(one.toLowerCase()).toString('latin1'));
  const holds = mayHoldContact(wanted);
  const longest = Math.max(0, ...wanted.map((one) => one.length));
  const own = new Set(outputs.map((folder) => join(folder, WORKBOOK_NAME)));
  const packed = files.filter((path) => PACKED.test(path) && !own.has(path));
  const open = files.filter((path) => !PACKED.test(path));
  return { searched: open.length, holding: open.filter((path) => holdsAny(path, { holds, longest })), packed };
}

function filesBelow(folder: string): string[] {
  if (lstatOf(folder)?.isDirectory() !== true) return [];
  return io.list(folder).flatMap((name) => {
    const path = join(folder, name);
    const stat = lstatOf(path);
    if (stat?.isDirectory() === true) return filesBelow(path);
    return stat?.isFile() === true ? [path] : [];
  });
}

const CHUNK_BYTES = 1 << 20;

function holdsAny(
  path: string,
  { holds, longest }: { readonly holds: (small: string) => boolean; readonly longest: number },
): boolean {
  const chunk = Buffer.allocUnsafe(CHUNK_BYTES);
  const descriptor = disk.openToRead(path);
  try {
    let tail = '';
    for (let length = 1; length > 0; ) {
      length = io.read(path, descriptor, chunk);
      // Bytes as characters: small letters of ASCII are made, and bytes of other characters stay comparable.
      const text = tail + chunk.toString('latin1', 0, length).replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
      if (holds(text)) return true;
      // One that is cut stands whole in the next piece, with what is before it.
      tail = text.slice(-longest - 1);
    }
    return false;
  } finally {
    disk.close(path, descriptor);
  }
}
