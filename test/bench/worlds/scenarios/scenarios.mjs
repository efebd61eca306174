// Worlds of a known nature, each one that matchers have failed on. `change` sets parameters, `finish` touches the files.
import { between, chance, integer, pick } from '../random.mjs';
import { addCopies } from './copies.mjs';

const FAMILIES = [
  ['family', 70],
  ['couple', 15],
  ['generations', 10],
  ['parent', 5],
];
const COUPLES = [
  ['couple', 60],
  ['family', 25],
  ['single', 15],
];

const one = ({ countries }) => [[countries[0][0], 1]];
const everyone = { customerShare: 1, extras: 0, migrants: 0 };
const file = (id, has, more = {}) => ({
  id,
  ...more,
  channel: { has, ...more.channel },
  file: { isDistinct: true, ...more.file },
});

/** A register and a census of the same people: split births, one label for the house, coded headers in one of them. */
const census = (drawn, random) => ({
  ...everyone,
  countries: one(drawn),
  rows: integer(random, 2000, 9000),
  duplicates: between(random, 0.35, 0.48),
  householdKinds: FAMILIES,
  channels: [
    file('register', 'row_id given middle family sex BIRTHPARTS house_label city? area', {
      style: 'snake',
      file: { namelessChildren: 0.03 },
    }),
    file(
      'register',
      'NAME sex birth_day birth_month birth_year relation house_label household occupation area postcode?',
      { style: pick(random, ['grouped', 'short']), file: { namelessChildren: 0.03 } },
    ),
  ],
});

/** Four channels, in one of them a column that is the same for a whole house. */
const houseColumn = (drawn, random) => ({
  countries: one(drawn),
  rows: integer(random, 800, 5000),
  duplicates: between(random, 0.25, 0.5),
  householdKinds: FAMILIES,
  customerShare: 0.9,
  extras: 0,
  channels: [
    { id: 'shop' },
    { id: 'till' },
    { id: 'subscribers' },
    file(
      'members',
      `customer_no given family BIRTH street postcode city PHONE EMAIL ${pick(random, ['household', 'label', 'account'])}`,
      { file: { isDistinct: false } },
    ),
  ],
});

/** Donors: a row per person or per couple, what a home has given, juniors with and without their suffix. */
const mailingList = (drawn, random) => ({
  countries: one(drawn),
  rows: integer(random, 600, 4000),
  duplicates: between(random, 0.1, 0.35),
  householdKinds: COUPLES,
  customerShare: 1,
  juniors: 0.3,
  extras: 1,
  channels: [
    file('donors', 'row_id title given family suffix ADDRESS email phone? birth? giving updated', {
      file: { joint: 0.15, isDistinct: false, suffixes: 0.5 },
    }),
    ...(chance(random, 0.5) ? [{ id: 'newsletter' }] : []),
  ],
});

/** Name, birth date, country and nothing else. */
const barePeople = (_, random) => ({
  ...everyone,
  rows: integer(random, 3000, 12_000),
  duplicates: between(random, 0.1, 0.4),
  channels: [
    file('register', `row_id ${pick(random, ['full', 'given family'])} birth country`, {
      style: pick(random, ['squeezed', 'snake']),
      file: { isDistinct: false },
    }),
    file('register', 'NAME birth country', { style: 'short' }),
  ],
});

/** Registers without a number of any kind. */
const withoutIds = (drawn, random) => ({
  ...everyone,
  countries: one(drawn),
  rows: integer(random, 3000, 12_000),
  duplicates: between(random, 0.2, 0.45),
  channels: [
    file('members', 'given family street postcode city birth_year'),
    file('subscribers', 'NAME ADDRESS created', { file: { isDistinct: false } }),
  ],
});

/** One register of homes. */
const householdRegister = (drawn, random) => ({
  ...everyone,
  countries: one(drawn),
  rows: integer(random, 1500, 8000),
  duplicates: between(random, 0.1, 0.3),
  householdKinds: FAMILIES,
  channels: [
    file(
      'register',
      'household given family sex birth_day birth_month birth_year street_name house postcode city relation',
      { file: { isDistinct: false } },
    ),
  ],
});

/** The same kind of shop in two countries, each with its own people and a few of the other's. */
const twoCountries = (drawn, random) => {
  const [first, second] =
    drawn.countries.length > 1 ? drawn.countries : [drawn.countries[0], [pick(random, drawn.origins), 1]];
  const shop = ([country]) => ({
    id: 'shop',
    country,
    channel: { draw: (person) => (person.email === undefined ? 0 : person.country === country ? 1 : 0.03) },
  });
  return {
    countries: [first, [second[0], 0.8]],
    rows: integer(random, 3000, 12_000),
    duplicates: between(random, 0.2, 0.5),
    channels: [shop(first), shop(second)],
  };
};

const twoCountriesBlank = (drawn, random) => ({ ...twoCountries(drawn, random), blanked: 0.2 });

/** Everybody's mobile in one file, everybody's landline in the other. */
const mobileLandline = (drawn, random) => ({
  countries: one(drawn),
  rows: integer(random, 800, 5000),
  duplicates: between(random, 0.3, 0.5),
  channels: [
    file('shop', 'customer_no NAME email phone street postcode city', {
      file: { phoneKind: 'mobile', isDistinct: false },
      channel: { miss: { email: 0.3, phone: 0.1, address: 0.2 } },
    }),
    file('subscribers', 'customer_no NAME street postcode city phone created', {
      file: { phoneKind: 'landline', isDistinct: false },
    }),
  ],
});

/** Rows that repeat: two, five, twenty, very many times. */
const identicalRows = (_, random) => ({
  rows: integer(random, 60, 3000),
  duplicates: between(random, 0, 0.2),
  channels: [{ id: pick(random, ['shop', 'till', 'members']) }, ...(chance(random, 0.5) ? [{ id: 'support' }] : [])],
});

/** Twins, fathers and sons of one name. */
const twins = (drawn, random) => ({
  countries: one(drawn),
  rows: integer(random, 300, 3000),
  duplicates: between(random, 0.25, 0.5),
  householdKinds: FAMILIES,
  twins: 0.4,
  juniors: 0.5,
  sharing: 0.3,
  customerShare: 1,
  channels: [{ id: 'members' }, { id: 'patients' }, ...(chance(random, 0.5) ? [{ id: 'shop' }] : [])],
});

const largeRetailer = (_, random) => ({
  rows: integer(random, 12_000, 30_000),
  duplicates: between(random, 0.3, 0.5),
  channels: ['shop', 'till', 'newsletter', 'support', 'market'].map((id) => ({ id })),
});

export const SCENARIOS = Object.freeze({
  census: { change: census },
  'house column': { change: houseColumn },
  'mailing list': { change: mailingList },
  'bare people': { change: barePeople },
  'without ids': { change: withoutIds },
  'household register': { change: householdRegister },
  'two countries': { change: twoCountries },
  'two countries, blanks': { change: twoCountriesBlank },
  'mobile and landline': { change: mobileLandline },
  'identical rows': { change: identicalRows, finish: addCopies },
  'twins and juniors': { change: twins },
  catalogue: {},
  'large retailer': { change: largeRetailer },
});
