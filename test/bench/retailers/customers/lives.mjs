// What is true of an invented customer at a day: who moved, changed a number, a mailbox, a name or a job, and when.
import { makePerson } from '../../../plan/testbed/people.mjs';
import { LOCALES } from '../../worlds/locales/index.mjs';
import { chance, pick, stream, weighted } from '../../worlds/random.mjs';
import { dayOf } from '../index.mjs';

export const [FIRST_DAY, LAST_DAY] = ['2019-01-05', '2025-06-30'];

/** How often what changes has changed since the first export; those who live abroad, and those who buy for a firm. */
const SHARES = { moved: 0.25, mobile: 0.12, mailbox: 0.15, married: 0.08, job: 0.1, abroad: 0.12, firm: 0.35 };

const pastOf = (random, share, make) =>
  chance(random, share) ? { until: dayOf(random, '2021-01-01', '2025-03-01'), value: make() } : undefined;

const homeOf = (random, locale) => ({
  street: locale.street(random),
  house: locale.houseNumber(random),
  unit: chance(random, 0.15) ? locale.unit(random) : '',
  place: locale.place(random),
});

/** A customer of a retailer in `code`; a few live in another country of the list. */
export function liveOf(seed, at, { code, codes }) {
  const random = stream(seed, 'life', at);
  const locale = LOCALES[chance(random, SHARES.abroad) ? pick(random, codes) : code];
  const person = makePerson(random, locale);
  const other = makePerson(random, locale);
  const mark = (email) => email.replace('@', `${at}@`);
  const isMarried = person.sex === 'f';
  return {
    ...{ at, locale, person, sex: person.sex },
    given: person.given,
    birth: person.birth,
    family: { now: person.family, past: pastOf(random, isMarried ? SHARES.married : 0, () => person.maiden) },
    home: { now: homeOf(random, locale), past: pastOf(random, SHARES.moved, () => homeOf(random, locale)) },
    mobile: { now: person.mobile, past: pastOf(random, SHARES.mobile, () => other.mobile) },
    email: { now: mark(person.email), past: pastOf(random, SHARES.mailbox, () => mark(person.email2)) },
    firm: chance(random, SHARES.firm) ? { ...person.firm, mail: mark(person.workMail) } : undefined,
    job: { now: person.job, past: pastOf(random, SHARES.job, () => other.job) },
    landline: weighted(random, [
      [person.landline, 40],
      ['', 60],
    ]),
  };
}

/** The value of a changing fact at a day. */
export const asOf = ({ now, past }, day) => (past !== undefined && day < past.until ? past.value : now);
