// Telephones of every country in the ways people write them, placeholders that look like telephones, and account numbers; examples and
// formats are those of libphonenumber, accounts are drawn and given their check digits here.
import { getCountries, getExampleNumber, parsePhoneNumberFromString } from 'libphonenumber-js/max';
import examples from 'libphonenumber-js/mobile/examples';
import { between, pick, seeded } from './halves.mjs';

const WRITINGS = [
  (number) => number.formatInternational(),
  (number) => number.formatNational(),
  (number) => number.number,
  (number) => number.formatInternational().replace('+', '00'),
  (number) => number.formatInternational().replace(/ /g, '-'),
  (number) => `Tel. ${number.formatInternational()}`,
  (number) => number.formatInternational().replace(/ /g, '\u00a0'),
  (number) => number.nationalNumber,
];
const EXAMPLES_PER_COUNTRY = 10;
/** Hand-made numbers of people who do not want to give one, where they are no number in use or only one digit. */
const PLACEHOLDERS = ['0000000000', '000-000-0000', '1111111111', '9999999999', '1234567890'];
const SEPARATORS = ['', ' ', '-'];

/** Cases `{ unit, group, text, e164 }`; '' where nothing must come out. */
export function telephones() {
  return getCountries().flatMap((country) => {
    const example = getExampleNumber(country, examples);
    if (example === undefined) return [];
    const random = seeded(`${country} telephones`);
    const seen = new Set();
    const drawn = Array.from({ length: EXAMPLES_PER_COUNTRY }, () => {
      const number = neighbour(example, random);
      return { unit: country, group: 'as people write', text: pick(random, WRITINGS)(number), e164: number.number };
    });
    const none = PLACEHOLDERS.filter((text) => isNobodys(text, country)).map((text) => ({
      unit: country,
      group: 'placeholders',
      text,
      e164: '',
    }));
    return [...drawn, ...roundNumbers(country, example), ...none].filter(
      ({ text }) => !seen.has(text) && seen.add(text),
    );
  });
}

/** The example with its last three digits changed, where that is a number as well. */
function neighbour(example, random) {
  const other = parsePhoneNumberFromString(`${example.number.slice(0, -3)}${between(random, 100, 998)}`);
  return other?.isValid() === true && other.country === example.country ? other : example;
}

/** "+96550000000": a first digit and zeros, in use where national numbers have eight digits at most. */
function roundNumbers(country, example) {
  const national = String(example.nationalNumber);
  const round = parsePhoneNumberFromString(
    `+${example.countryCallingCode}${national[0]}${'0'.repeat(national.length - 1)}`,
  );
  const isInUse = national.length === 8 && round?.isValid() === true && round.country === country;
  return isInUse ? [{ unit: country, group: 'round numbers in use', text: round.number, e164: round.number }] : [];
}

/** One digit over and over is nobody's; a run only where the plan does not have it in use. */
function isNobodys(text, country) {
  if (new Set(text.replace(/\D/g, '')).size === 1) return true;
  return (
    !['AT', 'DE', 'FR', 'IT', 'GB'].includes(country) &&
    text === '1234567890' &&
    ['US', 'CA', 'BR', 'AU', 'ES', 'NL'].includes(country)
  );
}

/** Countries and how their accounts are built, written down apart from the tool's list: bank code letters, then digits. */
const ACCOUNTS = {
  AT: ['', 16],
  BE: ['', 12],
  CH: ['', 17],
  DE: ['', 18],
  DK: ['', 14],
  ES: ['', 20],
  GB: ['aaaa', 14],
  IE: ['aaaa', 14],
  NL: ['aaaa', 10],
  NO: ['', 11],
  PL: ['', 24],
  PS: ['aaaa', 21],
  PT: ['', 21],
  SE: ['', 20],
  VG: ['aaaa', 16],
  RO: ['aaaa', 16],
  LV: ['aaaa', 13],
  TR: ['', 22],
};
const ACCOUNTS_PER_COUNTRY = 12;

function remainder(text) {
  return [...text].reduce((rest, char) => {
    const value = /\d/.test(char) ? char : String(char.charCodeAt(0) - 55);
    return Number(`${rest}${value}`) % 97;
  }, 0);
}

function withCheck(country, body) {
  return `${country}${String(98 - remainder(`${body}${country}00`)).padStart(2, '0')}${body}`;
}

/** Cases `{ unit, group, text, isValid }`: accounts that hold, one digit off, and letters where digits belong or the other way round. */
export function accounts() {
  return Object.entries(ACCOUNTS).flatMap(([country, [letters, length]]) => {
    const random = seeded(`${country} accounts`);
    const letter = () => String.fromCharCode(between(random, 65, 90));
    const digits = (count) => Array.from({ length: count }, () => between(random, 0, 9)).join('');
    return Array.from({ length: ACCOUNTS_PER_COUNTRY }, () => {
      const bank = [...letters].map(letter).join('');
      const good = withCheck(country, bank + digits(length));
      const off = good.slice(0, -1) + String((Number(good.at(-1)) + between(random, 1, 8)) % 10);
      const turned = withCheck(
        country,
        (letters === '' ? [letter(), letter()].join('') : digits(letters.length)) +
          digits(length - (letters === '' ? 2 : 0)),
      );
      const spaced = good.replace(/(.{4})(?=.)/g, `$1${pick(random, SEPARATORS)}`);
      return [
        { unit: country, group: 'accounts', text: spaced, isValid: true },
        { unit: country, group: 'accounts, a digit off', text: off, isValid: false },
        { unit: country, group: 'accounts of another structure', text: turned, isValid: false },
      ];
    }).flat();
  });
}

/** Regions: country, code, spellings that are one; own list. */
const REGIONS = `
US NH nh;NH;New Hampshire;new hampshire;N.H.
US CA ca;CA;California;Calif.
US NC nc;North Carolina;N. Carolina
CA ON on;ON;Ontario;Ont.
CA QC qc;QC;Québec;Quebec
AU NSW nsw;NSW;New South Wales;N.S.W.
AU VIC vic;Vic;VIC;Victoria
DE BY by;BY;Bayern;Bavaria
DE NW nw;NRW;Nordrhein-Westfalen
IT MI mi;MI
BR SP sp;SP;São Paulo;Sao Paulo
MX JAL jal;JAL;Jalisco
IN MH mh;MH;Maharashtra
ZA WC wc;WC;Western Cape
NZ AUK auk;Auckland
ES M m;Madrid
CO ANT ant;ANT;Antioquia
AR X x;Córdoba
CL RM rm;RM;Región Metropolitana
PE LIM lim;Lima
TR 34 34;İstanbul;Istanbul
`;

/** Cases `{ unit, group, text, code, isCode }`. */
export function regions() {
  return REGIONS.trim()
    .split('\n')
    .flatMap((line) => {
      const [country, code] = line.split(' ');
      const spellings = line.slice(country.length + code.length + 2).split(';');
      return spellings.map((text) => ({ unit: country, group: 'spellings of a region', text, code }));
    });
}
