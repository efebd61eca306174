// One row of a customer in a system: true as of a day, with the gaps and slips of whoever entered it, and what of it is still right today.
import { abbreviated } from '../../worlds/dirt/abbreviations.mjs';
import { mistyped } from '../../worlds/dirt/slips.mjs';
import { chance, pick } from '../../worlds/random.mjs';
import { dayOf } from '../index.mjs';
import { asOf, FIRST_DAY, LAST_DAY } from './lives.mjs';

const BLANKABLE = ['email', 'mobile', 'landline', 'company', 'job', 'birth', 'postcode', 'country', 'unit'];
/** What only systems keep that say so. */
const KEPT = [...BLANKABLE, 'street', 'house', 'city'].filter((name) => name !== 'email');
const SLIPPY = ['given', 'family', 'email', 'street', 'city', 'company'];
const SHOUTED = ['given', 'family', 'street', 'city', 'company'];
const ADDRESS = ['street', 'house', 'unit', 'city', 'postcode'];

/** An entry: cells before they are laid out in columns. `tells` names the facts it says rightly, in any case of letters. */
export function entryOf(random, life, system, key) {
  const created = dayOf(random, FIRST_DAY, LAST_DAY);
  const updated = chance(random, 0.6) ? dayOf(random, created, LAST_DAY) : created;
  const asLooked = chance(random, system.stale) || !('stale' in system && system.stale > 0) ? created : updated;
  const isAtWork = life.firm !== undefined && chance(random, system.atWork ?? 0.1);
  const home = asOf(life.home, asLooked);
  const true_ = {
    ...{ key, created, updated, birth: life.birth },
    given: life.given,
    family: asOf(life.family, asLooked),
    email: isAtWork ? life.firm.mail : asOf(life.email, asLooked),
    mobile: asOf(life.mobile, asLooked),
    landline: asOf(life.home, asLooked) === life.home.now ? life.landline : '',
    company: isAtWork || system.atWork !== undefined ? (life.firm?.name ?? '') : '',
    job: system.atWork === undefined || life.firm === undefined ? '' : asOf(life.job, asLooked),
    street: home.street,
    house: home.house,
    unit: home.unit,
    city: home.place.city,
    postcode: home.place.postcode,
    country: life.locale.country,
  };
  const kept = new Set(system.has.split(' '));
  for (const name of KEPT) if (!kept.has(name)) true_[name] = '';
  const entry = soiled(random, { ...true_ }, life, system);
  if (kept.has('mobile') && kept.has('landline') && system.shouts && entry.mobile !== '') entry.landline = '';
  return { entry, home: home === life.home.now ? 'now' : 'past', true_ };
}

function soiled(random, entry, life, system) {
  for (const name of BLANKABLE) if (chance(random, system.gaps)) entry[name] = '';
  if (chance(random, system.gaps)) for (const name of ADDRESS) entry[name] = '';
  for (const name of SLIPPY) if (chance(random, system.slips)) entry[name] = mistyped(entry[name], random);
  if (chance(random, system.abbreviates ?? 0)) entry.street = abbreviated(entry.street, codeOf(life));
  if (system.shouts) for (const name of SHOUTED) entry[name] = entry[name].toUpperCase();
  for (const name of ['mobile', 'landline']) entry[name] = written(random, entry[name], life, system);
  return entry;
}

const codeOf = ({ locale }) =>
  ({ GB: 'en_GB', US: 'en_US', CZ: 'cs', SE: 'sv' })[locale.country] ?? locale.country.toLowerCase();

function written(random, number, { locale }, { phone }) {
  if (number === '') return '';
  if (phone === 'national') return chance(random, 0.8) ? locale.nationalPhone(number) : number;
  return pick(random, [number, locale.nationalPhone(number), locale.phoneStyles(number, random)]);
}
