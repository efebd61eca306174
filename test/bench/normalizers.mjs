// Speed of each normalizer on distinct values: node test/bench/normalizers.mjs after a build.
import { writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const dist = resolve(process.env.AURUM_DIST ?? join(here, '../../dist'));
const load = (path) => import(pathToFileURL(join(dist, path)).href);

const name = await load('normalize/name/name.js');
const address = await load('normalize/address/address.js');
const { normalizePhone } = await load('normalize/phone/phone.js');
const { normalizeEmail } = await load('normalize/email/email.js');
const { normalizeCompany } = await load('normalize/company/company.js');
const { normalizeDate } = await load('normalize/date/date.js');
const { normalizeAmount } = await load('normalize/money/amount.js');
const { normalizeIdentifier } = await load('normalize/identifier/identifier.js');
const { normalizeWebsite } = await load('normalize/company/website.js');
const { normalizeHandle } = await load('normalize/identifier/handle.js');
const { normalizeCountry } = await load('normalize/address/country.js');
const { repairMojibake } = await load('normalize/text/mojibake.js');
const { sameNickname } = await load('text/nicknames.js');
const { normalizeSources } = await load('normalize/record/records.js');
const { columnFromStrings } = await load('table/table.js');

const COUNT = 40_000;
const GIVEN = 'Ann Robert Zoë Jürgen María Wei Łukasz Olivia DeShawn Kwame Ivan Priya'.split(' ');
const FAMILY = "Smith O'Neill van der Berg,García Márquez,Müller,Nguyen,McDonald,Kowalczyk,Ivanova,Suzuki".split(
  / (?=O)|,/,
);
const STREETS = 'Main St,Oak Hill Rd,Fifth Avenue,N Lake Shore Drive,Elm Ct Apt 4,County Road 12'.split(',');
const CITIES = 'Springfield, IL 62701;New York, NY 10001;St. Louis MO 63129;Los Angeles, CA 90001'.split(';');

let seed = 1;
const random = (limit) => {
  seed = (seed * 1103515245 + 12345) % 2147483648;
  return Math.floor(seed / 65536) % limit;
};
const pick = (list) => list[random(list.length)];
/** Letters from a number, so that every value is distinct. */
const letters = (i) => i.toString(26).replace(/[0-9]/g, (digit) => 'qrstuvwxyz'[Number(digit)]);
const capital = (text) => text[0].toUpperCase() + text.slice(1);
const digits = (count) => Array.from({ length: count }, () => random(10)).join('');

const CASES = [
  ['nameKey', (i) => `${pick(GIVEN)} ${capital(letters(i))}`, name.nameKey],
  [
    'cleanNamePart',
    (i) => pick([capital, (t) => t.toUpperCase(), (t) => t])(`${letters(i)}son`),
    (text) => name.cleanNamePart(text, 'family'),
  ],
  ['parseName', (i) => `${pick(GIVEN)} ${pick(['', 'J. ', ''])}${pick(FAMILY)}${letters(i)}`, name.parseName],
  ['partyKind', (i) => `${pick(GIVEN)} ${capital(letters(i))}${pick(['', ' Ltd', '', ' & Sons'])}`, name.partyKind],
  ['isPlaceholder', (i) => `${letters(i)}`, name.isPlaceholder],
  [
    'normalizeEmail',
    (i) =>
      `${letters(i)}.${pick(GIVEN)
        .normalize('NFD')
        .replace(/[^A-Za-z]/g, '')}@${pick(['gmail.com', 'example.org', 'Shop.co.uk', 'web.de'])}`,
    normalizeEmail,
  ],
  [
    'normalizePhone US',
    () =>
      pick([(a, b, c) => `(${a}) ${b}-${c}`, (a, b, c) => `${a}-${b}-${c}`, (a, b, c) => `+1${a}${b}${c}`])(
        pick(['212', '415', '312', '713']),
        `2${digits(2)}`,
        digits(4),
      ),
    (text) => normalizePhone(text, 'US'),
  ],
  [
    'normalizePhone DE',
    () => `0${pick(['171', '30', '89', '221'])} ${digits(7)}`,
    (text) => normalizePhone(text, 'DE'),
  ],
  ['normalizePhone, no country', () => `${digits(3)} ${digits(7)}`, (text) => normalizePhone(text, undefined)],
  ['cleanStreet US', (i) => `${i} ${pick(STREETS)}`, (text) => address.cleanStreet(text, 'US')],
  ['cleanStreet DE', (i) => `${capital(letters(i))}straße ${random(200)}`, (text) => address.cleanStreet(text, 'DE')],
  [
    'streetKey',
    (i) => `${pick(['N', 'West', ''])} ${capital(letters(i))} ${pick(['Street', 'Ave', 'Rd'])}`,
    address.streetKey,
  ],
  ['parseAddress US', (i) => `${i} ${pick(STREETS)}, ${pick(CITIES)}`, (text) => address.parseAddress(text, 'US')],
  [
    'parseAddress, no country',
    (i) => `${capital(letters(i))}straße ${random(99)}, ${10000 + random(80000)} Berlin, Germany`,
    (text) => address.parseAddress(text, undefined),
  ],
  ['normalizePostcode', (i) => pick([`${10000 + i}`, `${i}`]), (text) => address.normalizePostcode(text, 'US')],
  [
    'normalizeDate ISO',
    (i) => `${1930 + (i % 90)}-${String(1 + random(12)).padStart(2, '0')}-${String(1 + random(28)).padStart(2, '0')}`,
    (text) => normalizeDate(text, null),
  ],
  [
    'normalizeDate d/m/y',
    (i) => `${1 + random(28)}/${1 + random(12)}/${1930 + (i % 90)}`,
    (text) => normalizeDate(text, 'dmy'),
  ],
  [
    'normalizeDate written',
    (i) => `${1 + random(28)} ${pick(['March', 'Juni', 'août', 'enero'])} ${1930 + (i % 90)}`,
    (text) => normalizeDate(text, null),
  ],
  ['normalizeCompany', (i) => `${capital(letters(i))} ${pick(['Inc.', 'GmbH & Co. KG', 'Ltd', ''])}`, normalizeCompany],
  ['normalizeAmount', (i) => pick([`${i}.50`, `$${i},00`, `1.${100 + (i % 899)},${10 + (i % 89)} €`]), normalizeAmount],
  ['normalizeIdentifier', (i) => `KSD-${100000 + i}`, normalizeIdentifier],
  ['normalizeWebsite', (i) => `www.${letters(i)}.com/a/`, normalizeWebsite],
  ['normalizeHandle', (i) => `https://x.com/${letters(i)}`, normalizeHandle],
  ['normalizeCountry', () => pick(['DE', 'Germany', 'United States', 'U.K.', 'Brasil']), normalizeCountry],
  ['repairMojibake', (i) => pick(['MÃ¼ller', 'Müller', 'Miller']) + letters(i), repairMojibake],
  ['sameNickname', (i) => pick(['bob', 'robert', 'ann', letters(i)]), (text) => sameNickname(text, 'robert')],
];

/** Columns of a file, cleaned, keyed and brought into their final order. */
const COLUMNS = [
  ['given_name', (i) => `${capital(letters(i))}`],
  ['email', (i) => `${letters(i)}.${letters(i * 7)}@${pick(['gmail.com', 'example.org', 'web.de'])}`],
  ['phone', () => `07${digits(9)}`],
  ['street', (i) => `${1 + (i % 200)} ${letters(i >> 4)} ${pick(['street', 'road', 'close'])}`],
  ['postcode', (i) => `AB${i % 99} ${letters(i).toUpperCase()}`],
];

function cleanColumn(role, values) {
  const column = columnFromStrings(role, values);
  const recordNumbers = Int32Array.from(values, (_, row) => row + 1);
  const table = { source: 's', rows: values.length, columns: [column], recordNumbers };
  const columns = [{ column: role, role, slot: 0 }];
  const plan = { source: 's', path: 's.csv', kind: 'customer', columns, trust: 1 };
  return () => normalizeSources([{ table, plan }]);
}

/** Best of three rounds, in CPU time of this process; one unmeasured round first. */
function rate(values, run) {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 4; round++) {
    const start = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(start);
    if (round > 0) best = Math.min(best, (user + system) / 1e6);
  }
  return values.length / best / 1000;
}

const rows = CASES.map(([label, make, normalize]) => {
  const values = Array.from({ length: COUNT }, (_, i) => make(i));
  const all = () => {
    for (const value of values) normalize(value);
  };
  return `| ${label} | ${Math.round(rate(values, all))} |`;
});
const columnRows = COLUMNS.map(([role, make]) => {
  const values = [...new Set(Array.from({ length: COUNT }, (_, i) => make(i)))];
  return `| ${role} | ${Math.round(rate(values, cleanColumn(role, values)))} |`;
});
const table = [
  '| normalizer | thousand values per CPU second |',
  '|---|---|',
  ...rows,
  '',
  '| whole column of a file, no country known | thousand values per CPU second |',
  '|---|---|',
  ...columnRows,
].join('\n');
console.log(table);
writeFileSync(
  join(here, 'normalizers.md'),
  `# Speed of the normalizers\n\nDistinct made-up values, one thread, Node ${process.versions.node.split('.')[0]}. Written by \`node test/bench/normalizers.mjs\`.\n\n${table}\n`,
);
