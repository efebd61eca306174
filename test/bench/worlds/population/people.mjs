// One person: name by sex and cohort, birth date, numbers that are the person's own.
import { chance, digits, integer, pick, weighted } from '../random.mjs';
import { invented } from './contacts.mjs';
import { pyramidOf } from './customs.mjs';
import { familyOf } from './names.mjs';

export const YEAR = 2026;
const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** An age from the pyramid of a country, within bounds. */
export function drawAge(code, random, [low, high] = [0, 99]) {
  for (let attempt = 0; attempt < 40; attempt++) {
    const [from, to] = weighted(random, pyramidOf(code));
    const age = integer(random, from, to);
    if (age >= low && age <= high) return age;
  }
  return integer(random, low, Math.min(high, low + 40));
}

export function drawBirth(age, random) {
  const month = integer(random, 1, age === 0 ? 10 : 12);
  return { year: YEAR - age, month, day: integer(random, 1, DAYS[month - 1]) };
}

/** A father's name where people have one, else a second given name now and then. */
function drawMiddle(world, locale, cohort, random) {
  if (locale.patronymic !== undefined) return locale.patronymic(random, cohort);
  return chance(random, world.middles) ? locale.given(random, cohort) : '';
}

/** A person of a household; `root` is the family name as a man bears it, `country` is where they live, `locale` where their name comes from. */
export function makePerson(world, { household, age, ...known }, random) {
  const { locale, country } = household;
  const sex = known.sex ?? pick(random, ['f', 'm']);
  const birth = known.birth ?? drawBirth(age, random);
  const cohort = { sex, birthYear: birth.year };
  const root = known.family ?? locale.family(random);
  const person = {
    id: `p${world.people.length + 1}`,
    kind: 'person',
    locale,
    country,
    household,
    sex,
    age,
    birth,
    given: known.given ?? locale.given(random, cohort),
    middle: known.middle ?? drawMiddle(world, locale, cohort, random),
    root,
    family: familyOf(root, sex, locale),
    suffix: '',
    title: '',
    care: Math.exp(1.4 * (random() - 0.5)),
    loyalty: `${world.loyaltyPrefix}${digits(random, 8)}`,
    code: `${invented(random, 2)}${digits(random, 4)}`.toUpperCase(),
    badge: digits(random, 6),
    national: country.personalId?.(random, { sex, birth }) ?? '',
  };
  if (chance(random, 0.02)) person.title = 'Dr.';
  world.people.push(person);
  household.members.push(person);
  return person;
}
