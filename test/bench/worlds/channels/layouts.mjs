// How files lay out a name, an address, a phone, a birth date: alternatives with their weights, and extra columns.
import { chance, pick, shuffled, weighted } from '../random.mjs';

const LAYOUTS = {
  NAME: [
    ['given family', 45],
    ['family given', 18],
    ['full', 27],
    ['given middle family', 6],
    ['given family nickname', 4],
  ],
  TILLNAME: [
    ['full', 70],
    ['given family', 20],
    ['family', 10],
  ],
  DONORNAME: [
    ['full', 60],
    ['given family', 40],
  ],
  EMAIL: [['email', 1]],
  PHONE: [
    ['phone', 60],
    ['mobile', 15],
    ['mobile landline', 25],
  ],
  WORKPHONES: [
    ['phone', 50],
    ['phone mobile', 50],
  ],
  ADDRESS: [
    ['street postcode city', 40],
    ['street_name house postcode city', 20],
    ['street_name house unit postcode city', 8],
    ['street line2 city region postcode country', 10],
    ['street city region postcode', 8],
    ['address', 10],
    ['postcode city', 4],
  ],
  BIRTH: [
    ['birth', 78],
    ['birth_day birth_month birth_year', 10],
    ['birth_year birth_month birth_day', 7],
    ['birth_year', 5],
  ],
  BIRTHPARTS: [
    ['birth_day birth_month birth_year', 70],
    ['birth_year birth_month birth_day', 30],
  ],
};

/** Extra columns; what says nothing is more frequent than what a home or a person has. */
const EXTRAS = [
  ...'household label account area loyalty code badge'.split(' '),
  ...'sales_region segment store owner note amount orders source constant empty status'.split(' '),
  ...'segment store note amount source constant empty empty status'.split(' '),
];

const SHARE = { '': 1, '?': 0.5, '??': 0.2 };

/** The concepts of a file, in order, each once. */
export function layOut(has, extras, random) {
  const concepts = [];
  for (const word of has.split(' ')) {
    const [, name, mark] = /^(\w+)(\?*)$/.exec(word);
    if (!chance(random, SHARE[mark])) continue;
    if (name === 'EXTRA') concepts.push(...shuffled(random, EXTRAS).slice(0, extras));
    else concepts.push(...(LAYOUTS[name] === undefined ? [name] : weighted(random, LAYOUTS[name]).split(' ')));
  }
  const seen = new Set();
  return concepts.filter((concept) => concept === 'empty' || (!seen.has(concept) && seen.add(concept)));
}

/** Where family names have particles (`van der`) half of the systems keep them in a column of their own. */
export function splitParticles(concepts, country, random) {
  const at = concepts.indexOf('family');
  if (country.splitFamily === undefined || !concepts.includes('given') || chance(random, 0.5)) return concepts;
  return concepts.toSpliced(at, 0, 'prefix');
}

/** A name of a file that no other file of the world has. */
export function nameFile(files, names, random) {
  const base = pick(random, names.split('|'));
  let name = base;
  for (let number = 2; files.has(name); number++) name = `${base}_${number}`;
  files.add(name);
  return name;
}
