// What goes wrong with files, one function each: draft → polluted draft. `kind` row: one record is bad and all others must be kept;
// shape: the whole file is written otherwise and must be read; damage: it may be refused, never misread.
import { chance, integer, pick } from '../worlds/random.mjs';
import { draftOf, writeCell, writeRow } from './clean.mjs';

const records = (draft) => draft.lines.filter(({ row }) => row !== null && row >= 0);
const header = (draft) => draft.lines.findIndex(({ row }) => row === -1);

/** The draft with one line's text changed; its record is bad. */
function spoil(draft, random, change) {
  const line = pick(random, records(draft));
  const text = change(line);
  if (text === undefined) return draft;
  return { ...draft, lines: draft.lines.map((one) => (one === line ? { ...one, text, isBad: true } : one)) };
}

const mapLines = (draft, change) => ({ ...draft, lines: draft.lines.map(change) });
const insert = (draft, at, texts) => ({
  ...draft,
  lines: [...draft.lines.slice(0, at), ...texts.map((text) => ({ text, row: null })), ...draft.lines.slice(at)],
});
const rewrite = (draft, dialect) => {
  const own = { ...draft.dialect, ...dialect };
  return {
    ...draft,
    dialect: own,
    lines: draft.lines.map((one) => (one.cells ? { ...one, text: writeRow(one.cells, own) } : one)),
  };
};
/** Texts of the cells of a line as written. */
const written = ({ cells }, { dialect }) => cells.map((cell) => writeCell(cell, dialect));
/** What a shape has put behind every record. */
const tail = ({ tail: own = '' }) => own;
const join = (cells, { dialect }) => cells.join(dialect.delimiter + dialect.gap);
const padded = (line, own) => ({ ...line, text: line.text + own, tail: tail(line) + own });
const insertAt = (text, at, what) => text.slice(0, at) + what + text.slice(at);

const ROW = {
  'a delimiter too many': (draft, random) =>
    spoil(draft, random, (line) => {
      const cells = written(line, draft);
      cells.splice(integer(random, 0, cells.length), 0, '');
      return join(cells, draft) + tail(line);
    }),
  'an unquoted delimiter in a name': (draft, random) =>
    spoil(
      draft,
      random,
      (line) =>
        join(
          written(line, draft).map((cell, at) => (at === 1 ? `Sm${draft.dialect.delimiter} J` : cell)),
          draft,
        ) + tail(line),
    ),
  'a delimiter missing': (draft, random) =>
    spoil(draft, random, (line) => {
      const cells = written(line, draft);
      const at = integer(random, 0, cells.length - 2);
      cells.splice(at, 2, cells[at] + cells[at + 1]);
      return join(cells, draft) + tail(line);
    }),
  'a quote too many': (draft, random) =>
    spoil(draft, random, (line) => insertAt(line.text, integer(random, 0, line.text.length), '"')),
  'a quote inside a plain cell': (draft, random) =>
    spoil(draft, random, (line) => {
      const at = integer(random, 0, line.cells.length - 2);
      const cells = written(line, draft);
      cells.splice(at, 2, `$78.07"Table${draft.dialect.delimiter} Round"`);
      return join(cells, draft) + tail(line);
    }),
  'a quote missing': (draft, random) =>
    spoil(draft, random, (line) => {
      const quotes = [...line.text.matchAll(/"/g)].map(({ index }) => index);
      if (quotes.length === 0) return undefined;
      const at = pick(random, quotes);
      return line.text.slice(0, at) + line.text.slice(at + 1);
    }),
  'another delimiter': (draft, random) =>
    spoil(draft, random, (line) =>
      writeRow(line.cells, { ...draft.dialect, delimiter: draft.dialect.delimiter === ';' ? ',' : ';' }),
    ),
  'a line break in a plain cell': (draft, random) =>
    spoil(draft, random, (line) => {
      const cells = written(line, draft);
      const at = integer(random, 0, cells.length - 1);
      cells[at] = `see${draft.dialect.newline}below`;
      return join(cells, draft) + tail(line);
    }),
  'a zero byte': (draft, random) => spoil(draft, random, (line) => insertAt(line.text, line.text.length >> 1, '\0')),
};

const SHAPE = {
  nothing: (draft) => draft,
  'a title above': (draft, random) =>
    insert(
      draft,
      0,
      Array.from({ length: integer(random, 1, 3) }, (_, at) => `Customers of region ${at + 1}`),
    ),
  'a title and a blank line above': (draft) => insert(draft, 0, ['Customers 2024', '']),
  'a padded title above': (draft, random) => {
    const pad = (text) => draft.names.map((_, at) => (at === 2 ? text : '')).join(draft.dialect.delimiter);
    return insert(draft, 0, [pad(''), pad('Customers 2024'), ...(chance(random, 0.5) ? [pad('')] : [])]);
  },
  'a long preamble': (draft, random) =>
    insert(
      draft,
      0,
      Array.from({ length: integer(random, 21, 60) }, (_, at) => `# note ${at + 1} of the export`),
    ),
  'a repeated header': (draft, random) => {
    const last = draft.lines.findLastIndex(({ row }) => row !== null);
    const at = integer(
      random,
      Math.min(
        draft.lines.findIndex(({ row }) => row === 1),
        last,
      ),
      last,
    );
    const first = draft.lines[header(draft)];
    return insert(draft, at, [first.text]);
  },
  'a second table': (draft, random) => {
    const { dialect } = draft;
    const names = ['order', 'day', 'total', 'paid', 'channel', 'store', 'till', 'state', 'note'].slice(
      0,
      draft.names.length,
    );
    if (chance(random, 0.3)) names.pop();
    const rows = Array.from({ length: 5 }, (_, at) => names.map((_, column) => `${column}${at}7`));
    return insert(draft, draft.lines.length, ['', ...[names, ...rows].map((cells) => writeRow(cells, dialect))]);
  },
  'another export appended': (draft, random) => {
    const order = draft.names.map((_, at) => at);
    const [a, b] = [0, integer(random, 1, order.length - 1)];
    [order[a], order[b]] = [order[b], order[a]];
    const lines = [draft.names, ...draft.rows.slice(0, 6)].map((cells) =>
      writeRow(
        order.map((at) => cells[at]),
        draft.dialect,
      ),
    );
    return insert(draft, draft.lines.length, lines);
  },
  'blanks before quotes': (draft) => rewrite(draft, { gap: ' ', quotesAll: true }),
  'blanks before all cells': (draft) => rewrite(draft, { gap: ' ' }),
  'apostrophes for quotes': (draft) => rewrite(draft, { quote: "'", quotesAll: true }),
  'apostrophes where needed': (draft) => rewrite(draft, { quote: "'", quotesAll: false }),
  'row names': (draft) => {
    const table = { names: ['', ...draft.names], rows: draft.rows.map((cells, at) => [String(at + 1), ...cells]) };
    const whole = draftOf(table, draft.dialect);
    const lines = whole.lines.map((one) =>
      one.row === -1 ? { ...one, text: writeRow(draft.names, draft.dialect) } : one,
    );
    return { ...whole, lines };
  },
  'rows that end in a delimiter': (draft) =>
    mapLines(draft, (one) => (one.row >= 0 && one.row !== null ? padded(one, draft.dialect.delimiter) : one)),
  'a header that ends in a delimiter': (draft) =>
    mapLines(draft, (one) => (one.row === -1 ? { ...one, text: one.text + draft.dialect.delimiter } : one)),
  'all lines padded': (draft) => mapLines(draft, (one) => padded(one, draft.dialect.delimiter.repeat(3))),
  'rows padded': (draft) =>
    mapLines(draft, (one) => (one.row === -1 ? one : padded(one, draft.dialect.delimiter.repeat(3)))),
  'blank lines between': (draft, random) => insert(draft, integer(random, 2, draft.lines.length), ['']),
  'a footer': (draft) => insert(draft, draft.lines.length, [`(${draft.rows.length} rows)`]),
  'a total': (draft) => insert(draft, draft.lines.length, [writeRow(['Total', '7'], draft.dialect)]),
  'a byte-order mark': (draft) => ({ ...draft, bytes: (text) => Buffer.from(`\ufeff${text}`) }),
  'UTF-16': (draft) => ({ ...draft, bytes: (text) => Buffer.from(`\ufeff${text}`, 'utf16le') }),
  'UTF-16 without mark': (draft) => ({ ...draft, bytes: (text) => Buffer.from(text, 'utf16le') }),
};

const DAMAGE = {
  'a quote too many in the header': (draft, random) => {
    const { text } = draft.lines[header(draft)];
    const at = chance(random, 0.5) ? text.length - draft.names.at(-1).length : integer(random, 0, text.length);
    return {
      ...mapLines(draft, (one) => (one.row === -1 ? { ...one, text: insertAt(text, at, '"') } : one)),
      isHeaderBad: true,
    };
  },
  'a delimiter missing in the header': (draft, random) => {
    const at = integer(random, 0, draft.names.length - 2);
    const cells = [...draft.names];
    cells.splice(at, 2, cells[at] + cells[at + 1]);
    const text = writeRow(cells, draft.dialect);
    return { ...mapLines(draft, (one) => (one.row === -1 ? { ...one, text } : one)), isHeaderBad: true };
  },
  'a delimiter too many in the header': (draft, random) => {
    const cells = [...draft.names];
    cells.splice(integer(random, 0, draft.names.length - 1), 0, '');
    const text = writeRow(cells, draft.dialect);
    return { ...mapLines(draft, (one) => (one.row === -1 ? { ...one, text } : one)), isHeaderBad: true };
  },
  'UTF-16LE appended': (draft, random) => {
    const cut = integer(random, 2, draft.lines.length - 2);
    const mark = chance(random, 0.5) ? '\ufeff' : '';
    const bytes = (_, parts) =>
      Buffer.concat([
        Buffer.from(parts.slice(0, cut).join('')),
        Buffer.from(mark + parts.slice(cut).join(''), 'utf16le'),
      ]);
    return { ...draft, bytes };
  },
};

/** Shapes that write every line anew come before those that add lines. */
const REWRITES = /^(?:blanks before|apostrophes|row names)/;

const entries = (kind, own) =>
  Object.entries(own).map(([name, pollute]) => ({ name, kind, pollute, isFirst: REWRITES.test(name) }));

export const POLLUTIONS = [...entries('row', ROW), ...entries('shape', SHAPE), ...entries('damage', DAMAGE)];

/** The bytes of a draft, and the physical lines of each of its lines. */
export function bytesOf(draft) {
  const { newline } = draft.dialect;
  const parts = draft.lines.map(({ text }) => text + newline);
  let line = 1;
  const spans = parts.map((part) => {
    const count = part.split(/\r\n|\n|\r/).length - 1;
    line += count;
    return { from: line - count, to: line - 1 };
  });
  const text = parts.join('');
  return { bytes: draft.bytes?.(text, parts) ?? Buffer.from(text), spans };
}
