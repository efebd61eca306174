import { gzipSync } from 'node:zlib';

const GIVEN = 'Ada Bram Cleo Dana Egon Fritzi Gwen Hugo Ines Jonas Kira Lars Mila Nils Olga Piet'.split(' ');
const FAMILY = 'Lindqvist Haddad Carvalho Okafor Brandt Moreau Novak Sato Petrov Kaya Rossi Silva'.split(' ');
const CITIES = ['Lund', 'Malmö', 'Uppsala', 'Umeå', 'Kiruna'];
const ZIPS = ['22221', '21120', '75310', '90325', '98132'];
export const HEADER = 'id,first_name,last_name,email,phone,city,zip,birth_date';

/** The cells of person `at`; every person is another one. */
export function person(at: number): string[] {
  const given = GIVEN[at % GIVEN.length] as string;
  const family = FAMILY[Math.floor(at / GIVEN.length) % FAMILY.length] as string;
  const year = 1940 + ((at * 7) % 60);
  const month = String(1 + (at % 12)).padStart(2, '0');
  return [
    `C${String(at + 1).padStart(4, '0')}`,
    given,
    family,
    `${given}.${family}${at}@example.com`.toLowerCase(),
    `+4670174${String(1000 + at * 13).padStart(4, '0')}`,
    CITIES[at % CITIES.length] as string,
    ZIPS[at % ZIPS.length] as string,
    `${year}-${month}-${String(1 + (at % 28)).padStart(2, '0')}`,
  ];
}

/** A sound dump: a header and a line per person. `change` makes it another one. */
export function dump(rows = 200, change: (cells: string[], at: number) => string[] = (cells) => cells): string {
  const lines = Array.from({ length: rows }, (_, at) => change(person(at), at).join(','));
  return `${[HEADER, ...lines].join('\n')}\n`;
}

function put(at: number, value: string): (cells: string[]) => string[] {
  return (cells) => cells.map((cell, own) => (own === at ? value : cell));
}

/** Lines of a sound dump, changed as a whole. */
function lines(change: (all: string[]) => string[]): string {
  return change(dump().trimEnd().split('\n')).join('\n');
}

/** A dump that is broken, and how a run must end: with an exit code, or with 0 and a code named on standard error. */
export interface BrokenDump {
  readonly name: string;
  readonly text: string | Buffer;
  readonly exit: number;
  readonly code: string;
  readonly args?: readonly string[];
  /** The same source the night before, when only it shows what is wrong. */
  readonly before?: string;
}

const CUT = dump().slice(0, 6000);

export const BROKEN: readonly BrokenDump[] = [
  { name: 'the error of a service in JSON', text: '{"error":"unauthorized"}\n', exit: 3, code: 'E113' },
  {
    name: 'a pointer of Git LFS',
    text: `version https://git-lfs.github.com/spec/v1\noid sha256:${'4'.repeat(64)}\nsize 12345\n`,
    exit: 3,
    code: 'E113',
  },
  { name: 'a delimiter that splits nothing', text: dump(), args: ['--delimiter', ';'], exit: 3, code: 'E110' },
  {
    name: 'rows of blanks',
    text: `${HEADER}\n${`${Array(8).fill('  ').join(',')}\n`.repeat(200)}`,
    exit: 3,
    code: 'E308',
  },
  { name: 'a dump cut inside its last row', text: CUT.slice(0, CUT.lastIndexOf('\n') + 20), exit: 3, code: 'E103' },
  {
    name: 'a dump cut between two rows',
    text: lines((all) => [...all.slice(0, 120), '']),
    before: dump(),
    exit: 1,
    code: 'rows-lost',
  },
  { name: 'every e-mail NULL', text: dump(200, put(3, 'NULL')), exit: 0, code: 'E409' },
  {
    name: 'every e-mail blank where they were not',
    text: dump(200, put(3, '')),
    before: dump(),
    exit: 0,
    code: 'emptied-column',
  },
  { name: 'one e-mail for everybody', text: dump(200, put(3, 'all@example.com')), exit: 0, code: 'W208' },
  { name: 'one id for everybody', text: dump(200, put(0, 'C0001')), exit: 0, code: 'W208' },
  {
    name: 'columns shifted in half the rows',
    text: dump(200, (cells, at) => (at % 2 === 0 ? cells : [cells[7] as string, ...cells.slice(0, 7)])),
    exit: 0,
    code: 'E401',
  },
  { name: 'dates that cannot be', text: dump(200, put(7, '2021-13-45')), exit: 0, code: 'E403' },
  {
    name: 'half the e-mails invalid',
    text: dump(200, (cells, at) => (at % 2 === 0 ? cells : put(3, 'foo at bar')(cells))),
    exit: 0,
    code: 'E401',
  },
  {
    name: 'phones a spreadsheet damaged',
    text: dump(200, put(4, '4.67E+10')),
    exit: 0,
    code: 'W202',
  },
  { name: 'a file put together with itself', text: dump() + dump(), exit: 0, code: 'E309' },
  {
    name: 'marks of a merge conflict',
    text: lines((all) => [
      ...all.slice(0, 50),
      '<<<<<<< HEAD',
      ...all.slice(50, 60),
      '=======',
      '>>>>>>> theirs',
      ...all.slice(60),
      '',
    ]),
    exit: 0,
    code: 'E310',
  },
  { name: 'the error of a database below', text: `${dump()}ERROR:  canceling statement\n`, exit: 0, code: 'E310' },
  {
    name: 'zero bytes',
    text: dump(200, (cells, at) => (at === 9 ? put(1, 'A\0da')(cells) : cells)),
    exit: 0,
    code: 'E303',
  },
  {
    name: 'two encodings',
    text: Buffer.concat([Buffer.from(dump()), Buffer.from('C0900,Kj\xf8rsti,Sato,,,,,\n', 'latin1')]),
    exit: 0,
    code: 'E304',
  },
  { name: 'an error page', text: '<!DOCTYPE html><html><body>502 Bad Gateway</body></html>\n', exit: 3, code: 'E111' },
  { name: 'a page of a proxy', text: '\n\n<html><title>Sign in</title></html>', exit: 3, code: 'E111' },
  {
    name: 'a stray quote in every row',
    text: dump(200, (cells) => put(1, `"${cells[1]}"x`)(cells)),
    exit: 3,
    code: 'E110',
  },
  {
    name: 'a quote that is never closed',
    text: dump(200, (cells, at) => (at === 100 ? put(1, '"Ada')(cells) : cells)),
    // One row is lost and named; the rows below are sound.
    exit: 0,
    code: 'E104',
  },
  { name: 'an archive cut short', text: gzipSync(dump()).subarray(0, 1500), exit: 3, code: 'E103' },
  { name: 'a header alone', text: `${HEADER}\n`, exit: 3, code: 'E109' },
  { name: 'an empty file', text: '', exit: 3, code: 'E101' },
  {
    name: 'a dump of SQL',
    text: `-- dump\nCREATE TABLE customers (id int);\n${Array.from({ length: 40 }, (_, at) => `INSERT INTO customers VALUES (${at},'x');`).join('\n')}\n`,
    exit: 3,
    code: 'E',
  },
  { name: 'a workbook by name only', text: Buffer.from('504b0304deadbeef', 'hex'), exit: 3, code: 'E1' },
  {
    name: 'bytes of something else',
    text: Buffer.from(Array.from({ length: 4096 }, (_, at) => (at * 197 + (at >> 3)) & 255)),
    exit: 3,
    code: 'E1',
  },
  {
    name: 'products',
    text: `sku,colour,weight_grams\n${Array.from({ length: 60 }, (_, at) => `X-${at},${['red', 'blue'][at % 2]},${at * 31}`).join('\n')}\n`,
    exit: 3,
    code: 'E205',
  },
  {
    name: 'a quarter of the rows empty',
    text: dump(200, (cells, at) => (at % 4 === 0 ? cells.map(() => '') : cells)),
    exit: 3,
    code: 'E114',
  },
  {
    name: 'a quarter of the rows empty, let off',
    text: dump(200, (cells, at) => (at % 4 === 0 ? cells.map(() => '') : cells)),
    args: ['--allow', 'empty-rows'],
    exit: 0,
    code: 'E308',
  },
  { name: 'sums below', text: `${dump()}TOTAL,,,,,,3089,\n`, exit: 0, code: 'E310' },
  { name: 'a count of rows below', text: `${dump()}(200 rows)\n`, exit: 0, code: 'E310' },
  { name: 'rows of placeholders', text: `${dump()}C0900,n/a,N/A,none,-,unknown,,\n`, exit: 0, code: 'E308' },
  { name: 'a row with nothing but a key', text: `${dump()}C0900,,,,,,,\n`, exit: 0, code: 'E308' },
  { name: 'no line end at the end', text: dump().trimEnd(), exit: 0, code: 'W101' },
  {
    name: 'an encoding nobody names, told by one letter alone',
    text: Buffer.from(
      dump(200, (cells) => put(5, 'K\xf8ge')(cells)),
      'latin1',
    ),
    exit: 0,
    code: 'W105',
  },
  { name: 'no header', text: dump().replace(`${HEADER}\n`, ''), exit: 0, code: 'E204' },
  { name: 'two columns of one name', text: dump().replace('phone', 'email'), exit: 0, code: 'E201' },
  {
    name: 'rows too long',
    text: dump(200, (cells, at) => (at === 3 ? [...cells, 'x'] : cells)),
    exit: 0,
    code: 'E302',
  },
  {
    name: 'rows too short',
    text: dump(200, (cells, at) => (at === 3 ? cells.slice(0, 4) : cells)),
    exit: 0,
    code: 'E301',
  },
  { name: 'known answers', text: `source,rid,entity\nshop,1,a\nshop,2,a\n`, exit: 3, code: 'E203' },
  {
    name: 'a trace of a program',
    text: 'Traceback (most recent call last):\n  File "x.py", line 3\n',
    exit: 3,
    code: 'E',
  },
  { name: 'an empty list of JSON', text: '[]\n', exit: 3, code: 'E1' },
  { name: 'JSON that ends too early', text: '[{"email":"ada@example.com"},{"email":"br', exit: 3, code: 'E103' },
];
