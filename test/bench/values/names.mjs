// Names of invented people in the shapes exports write them; the truth is what the shape was made of.
import { LOCALES } from '../worlds/locales/index.mjs';
import { pick, seeded } from './halves.mjs';

const NAMES_PER_SHAPE = 12;
const PROFESSIONAL = ['MD', 'M.D.', 'PhD', 'Ph.D.', 'Esq.', 'DDS', 'RN', 'CPA', 'MBA', 'DVM', 'JD', 'DO'];
const GENERATIONS = ['Jr.', 'Sr.', 'II', 'III', 'Jr', 'JR'];
/** Family names that are words of trade as well. */
const TRADE_NAMES = [
  'Wood',
  'Church',
  'Banks',
  'Stone',
  'Glass',
  'Hunter',
  'Miller',
  'Baker',
  'Field',
  'Price',
  'Park',
  'Hall',
  'Marsh',
  'Rice',
  'King',
  'Cook',
  'Cross',
  'Bond',
  'Carpenter',
  'Shipman',
];
const TRADES = ['Plumbing', 'Roofing', 'Logistics', 'Consulting', 'Pharmacy', 'Bakery', 'Trading', 'Hotel'];

const upper = (text) => text.toUpperCase();
const initial = (text) => `${[...text][0].toUpperCase()}.`;

/** How a person is written: text from given, second given, family name and a suffix; and the parts it should give. */
const SHAPES = {
  'given family': ({ given, family }) => [`${given} ${family}`, { given, family }],
  'family, given': ({ given, family }) => [`${family}, ${given}`, { given, family }],
  'FAMILY, GIVEN': ({ given, family }) => [`${upper(family)}, ${upper(given)}`, { given, family }],
  'FAMILY Given': ({ given, family }) => [`${upper(family)} ${given}`, { given, family }],
  'given m. family': ({ given, second, family }) => [
    `${given} ${initial(second)} ${family}`,
    { given, middle: initial(second), family },
  ],
  'g. family': ({ given, family }) => [`${initial(given)} ${family}`, { given: initial(given), family }],
  'g. s. family': ({ given, second, family }) => [
    `${initial(given)} ${initial(second)} ${family}`,
    { given: initial(given), middle: initial(second), family },
  ],
};
const WITH_SUFFIX = {
  'FAMILY JR, GIVEN': ({ given, family, generation }) => [
    `${upper(family)} ${upper(generation)}, ${upper(given)}`,
    { given, family, suffix: generation },
  ],
  'given family jr': ({ given, family, generation }) => [
    `${given} ${family} ${generation}`,
    { given, family, suffix: generation },
  ],
  'family, given, jr': ({ given, family, generation }) => [
    `${family}, ${given}, ${generation}`,
    { given, family, suffix: generation },
  ],
  'given family, md': ({ given, family, letters }) => [
    `${given} ${family}, ${letters}`,
    { given, family, suffix: letters },
  ],
  'given family md': ({ given, family, letters }) => [
    `${given} ${family} ${letters}`,
    { given, family, suffix: letters },
  ],
  'dr. given m. family, md': ({ given, second, family, letters }) => [
    `Dr. ${given} ${initial(second)} ${family}, ${letters}`,
    { title: 'Dr.', given, middle: initial(second), family, suffix: letters },
  ],
};

/** Locales whose people are written given name first in Latin letters. */
const western = () => Object.values(LOCALES).filter((one) => one.order === 'given-first' && one.script === 'Latn');

function drawn(locale, group) {
  const random = seeded(`${locale.code} ${group}`);
  return Array.from({ length: NAMES_PER_SHAPE }, () => ({
    given: locale.given(random, { sex: pick(random, ['f', 'm']), birthYear: 1950 + Math.floor(random() * 50) }),
    second: locale.given(random, { sex: 'm', birthYear: 1970 }),
    family: locale.family(random),
    letters: pick(random, PROFESSIONAL),
    generation: pick(random, GENERATIONS),
  }));
}

/** Cases `{ unit, group, text, parts }`; `parts` are what must be found. */
export function personNames() {
  return western().flatMap((locale) =>
    Object.entries({ ...SHAPES, ...WITH_SUFFIX }).flatMap(([group, write]) =>
      drawn(locale, group)
        // Words with two parts are their own question; so are particles, which may open a family name.
        .filter(({ given, second, family }) => ![given, second, family].some((text) => /[\s'’-]/.test(text)))
        .map((person) => {
          const [text, parts] = write(person);
          return { unit: locale.country, group, text, parts };
        }),
    ),
  );
}

/** Cases `{ unit, group, text, kind }`: people who bear the name of a trade, and firms that bear initials. */
export function partyKinds() {
  return western().flatMap((locale) => {
    const random = seeded(`${locale.code} kinds`);
    const people = Array.from({ length: NAMES_PER_SHAPE }, () => {
      const given = locale.given(random, { sex: 'm', birthYear: 1980 });
      const other = locale.given(random, { sex: 'f', birthYear: 1980 });
      const family = pick(random, TRADE_NAMES);
      const text = pick(random, [
        `${initial(given)} ${initial(other)} ${family}`,
        `${initial(given)} ${family}`,
        `${family}, ${initial(given)} ${initial(other)}`,
        `${given} ${family}`,
      ]);
      return { unit: locale.country, group: 'people named like a trade', text, kind: 'person' };
    });
    const firms = Array.from({ length: NAMES_PER_SHAPE }, () => {
      const [family, other] = [locale.family(random), locale.family(random)];
      const { name, legalForm } = locale.company(random);
      const text = pick(random, [
        `${family} & ${other} ${pick(random, TRADES)}`,
        `${family} ${pick(random, TRADES)}`,
        `${initial(family)} ${initial(other)} ${pick(random, TRADES)}`,
        `${name} ${legalForm}`,
      ]);
      return { unit: locale.country, group: 'firms', text, kind: 'organisation' };
    });
    return [...people, ...firms];
  });
}
