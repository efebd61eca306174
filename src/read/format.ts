import { AurumError } from '../model/error.ts';
import { notAnExport } from './not-an-export.ts';
import type { Format } from './request.ts';

/** What the first bytes say. `gzip` and `zip` are wrappings around something else. */
export type Detected = Format | 'gzip' | 'zip';

/** Enough to see a JSON value begin behind blanks, and the names of the first archive members. */
export const HEAD_BYTES = 1 << 12;

/** Formats known by their first bytes and not read here. */
const UNSUPPORTED: readonly (readonly [name: string, magic: string])[] = [
  ['an old Excel workbook (.xls)', '\xd0\xcf\x11\xe0'],
  ['PDF', '%PDF-'],
  ['Avro', 'Obj\x01'],
  ['xz', '\xfd7zXZ'],
  ['zstd', '\x28\xb5\x2f\xfd'],
  ['7-Zip', '7z\xbc\xaf'],
  ['RAR', 'Rar!'],
  ['PNG', '\x89PNG'],
  ['JPEG', '\xff\xd8\xff'],
  ['RTF', '{\\rtf'],
  ['XML or HTML', '<'],
];

/** What Git leaves in the place of a large file that was not fetched (the LFS specification, version 1). */
const LFS_POINTER = 'version https://git-lfs.github.com/spec/';

/** Tells the format from the first bytes; the name of the file is not consulted. Faults: E111, E113. */
export function detectFormat(head: Buffer, file: string): Detected {
  const text = head.toString('latin1');
  if (text.startsWith('\x1f\x8b')) return 'gzip';
  if (text.startsWith('PK\x03\x04') || text.startsWith('PK\x05\x06')) return 'zip';
  if (text.startsWith('PAR1')) return 'parquet';
  if (text.startsWith('SQLite format 3\0')) return 'sqlite';
  // UTF-16 reads as plain text once its zero bytes are gone; only the shape of the first characters matters here.
  const plain = text
    .replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '')
    .replaceAll('\0', '')
    .trimStart();
  const magic = UNSUPPORTED.find(([, bytes]) => text.startsWith(bytes) || (bytes === '<' && plain.startsWith('<')));
  if (/^BZh[1-9]1AY/.test(text)) throw unsupported('bzip2', file);
  if (magic !== undefined) throw unsupported(magic[0], file);
  if (plain.startsWith(LFS_POINTER)) throw notAnExport('a Git LFS pointer', file);
  if (/^BEGIN:VCARD\s/i.test(plain)) return 'vcard';
  return looksLikeJson(plain) ? 'json' : 'delimited';
}

/** An object, or an array of objects or nothing. A header such as `[id],[name]` is neither. */
function looksLikeJson(text: string): boolean {
  return /^\{\s*(?:"(?:[^"\\]|\\.)*"\s*:|\})/.test(text) || /^\[\s*(?:\{|\]\s*$)/.test(text);
}

export function unsupported(name: string, file: string): AurumError {
  return new AurumError({
    exit: 'INPUT',
    code: 'E111',
    what: `The file is ${name}, which is not read here.`,
    place: { file },
    expected: 'CSV, JSON, JSON Lines, XLSX, vCard, Parquet or SQLite, as it is or in gzip or zip',
    fix: 'Export as CSV.',
  });
}
