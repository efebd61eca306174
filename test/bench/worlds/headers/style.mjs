// House styles of headers: how a system writes the words of a column, from `Date of birth` to `PRS_GEBDAT` and `F07`.
import { withoutMarks } from '../population/names.mjs';
import { pick } from '../random.mjs';
import { wordsOf } from './concepts.mjs';

const tokens = (phrase) =>
  phrase
    .replace(/[.'’/()]/g, ' ')
    .split(/[\s-]+/)
    .filter(Boolean);
const plain = (phrase) =>
  tokens(withoutMarks(phrase).replace(/[^\p{L}\p{N}\s-]/gu, ' ')).map((token) => token.toLowerCase());
const capital = (token) => token.charAt(0).toUpperCase() + token.slice(1);

/** A token cut as old systems cut it: its beginning, or its consonants. */
function cut(token, random) {
  if (token.length < 5) return token;
  if (random() < 0.5) return token.slice(0, random() < 0.5 ? 3 : 4);
  return (token[0] + token.slice(1).replace(/[aeiouy]/g, '')).slice(0, 4);
}

const GROUPS = [
  [
    /^(given|family|prefix|full|title|middle|suffix|nickname|maiden|sex|birth|age|marital|relation|job|occupation|national)/,
    ['prs', 'p', 'per', 'nam'],
  ],
  [
    /^(street|house$|house_label|unit|line2|postcode|city|district|region|country|address)/,
    ['adr', 'a', 'loc', 'addr'],
  ],
  [/^(email|phone|mobile|landline|website|handle)/, ['kom', 'c', 'con', 'cnt']],
  [/./, ['x', 'gen', 'sys', 'z']],
];

export const STYLES = {
  written: (phrase) => phrase,
  title: (phrase) => tokens(phrase).map(capital).join(' '),
  snake: (phrase) => plain(phrase).join('_'),
  camel: (phrase) =>
    plain(phrase)
      .map((token, at) => (at === 0 ? token : capital(token)))
      .join(''),
  pascal: (phrase) => plain(phrase).map(capital).join(''),
  upper: (phrase) => plain(phrase).join('_').toUpperCase(),
  squeezed: (phrase) => plain(phrase).join(''),
  dotted: (phrase) => plain(phrase).join('.'),
  prefixed: (phrase, { prefix }) => [prefix, ...plain(phrase)].join('_'),
  abbreviated: (phrase, { random }) =>
    plain(phrase)
      .map((token) => cut(token, random))
      .join('_'),
  short: (phrase, { random }) =>
    plain(phrase)
      .map((token) => cut(token, random))
      .join('')
      .toUpperCase()
      .slice(0, 10),
  grouped: (phrase, { random, concept, group }) => {
    const [, prefixes] = GROUPS.find(([pattern]) => pattern.test(concept));
    return [prefixes[group], ...plain(phrase).map((token) => cut(token, random))].join('_').toUpperCase();
  },
  coded: (_, { at, letter }) => `${letter}${String(at + 1).padStart(2, '0')}`,
};

/** Shares of the styles; coded headers say nothing at all and are rare. */
export const STYLE_SHARES = [
  ['written', 16],
  ['title', 14],
  ['snake', 18],
  ['camel', 9],
  ['pascal', 7],
  ['upper', 8],
  ['squeezed', 4],
  ['dotted', 2],
  ['prefixed', 6],
  ['abbreviated', 6],
  ['short', 4],
  ['grouped', 4],
  ['coded', 2],
];

/** The header of a file: one language, one style, no name twice. */
export function writeHeader(concepts, { style, language }, random) {
  const house = {
    prefix: pick(random, ['cust', 'usr', 'c', 'kd', 'contact', 'x']),
    letter: pick(random, ['F', 'C', 'fld_', 'var', 'K']),
    group: Math.floor(random() * 4),
  };
  const seen = new Set();
  return concepts.map((concept, at) => {
    const phrase = pick(random, wordsOf(concept, language));
    const base = STYLES[style](phrase, { ...house, concept, at, random }) || phrase;
    let header = base;
    for (let number = 2; seen.has(header.toLowerCase()); number++)
      header = `${base}${/[ _]/.test(base) ? '_' : ''}${number}`;
    seen.add(header.toLowerCase());
    return header;
  });
}
