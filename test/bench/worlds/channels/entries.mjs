// What a person (or a firm) would enter in a file at a moment, before any slip: values to write and facts they tell.

import { dayAt } from '../dirt/spreadsheets.mjs';
import { stateAt } from '../population/life.mjs';
import { withoutMarks } from '../population/names.mjs';
import { chance, pick } from '../random.mjs';
import { furniture } from './furniture.mjs';

const NAMES = {
  DE: 'Germany',
  FR: 'France',
  GB: 'United Kingdom',
  US: 'United States',
  ES: 'Spain',
  IT: 'Italy',
  NL: 'Netherlands',
  PL: 'Poland',
  CZ: 'Czechia',
  SE: 'Sweden',
  BR: 'Brazil',
  TR: 'Türkiye',
  RU: 'Russia',
  GR: 'Greece',
  JP: 'Japan',
  CN: 'China',
  KR: 'South Korea',
  IN: 'India',
  NG: 'Nigeria',
};

function namesOf(person, state, file, random) {
  const { locale, sex, country } = person;
  const title = person.title !== '' && chance(random, 0.6) ? person.title : (country.titles?.[sex] ?? '');
  return {
    given: person.given,
    middle: person.middle,
    family: state.family,
    suffix: person.suffix !== '' && chance(random, file.suffixes) ? person.suffix : '',
    title,
    nickname: chance(random, 0.4) ? (locale.nickname?.(person.given, random) ?? '') : '',
    maiden: person.maiden ?? (chance(random, 0.1) ? person.family : ''),
    sex: file.sexes[sex === 'f' ? 0 : 1],
    birth: person.birth,
    language: country.language,
    national: person.national,
    insurance: person.code.slice(0, 1) + person.badge + person.code.slice(-2),
    loyalty: person.loyalty,
    code: person.code,
    badge: person.badge,
    handle: person.email?.split('@')[0].replace(/\W/g, '') ?? '',
  };
}

function homeOf(home, file) {
  const { place, street, house, unit } = home;
  const { city, district, region, regionCode, postcode } = place;
  const [code, name] = [home.locale.country, NAMES[home.locale.country] ?? home.locale.country];
  return {
    ...{ street, house, unit, city, postcode, district: district ?? '' },
    region: (file.isRegionCoded ? regionCode : region) ?? '',
    country: file.isCountryCoded ? code : name,
    house_label: home.locale.addressLine({ street, house, unit: '' }),
  };
}

/** Contact points of a private entry: own ones, those of the home, a parent's for children. */
function privateContacts(person, state, file, random) {
  const parent = person.age < 16 ? person.parents?.[0] : undefined;
  const mobile = state.mobile ?? (parent && stateAt(parent, 1).mobile);
  const isRather = chance(random, person.age < 45 ? 0.85 : person.age < 68 ? 0.55 : 0.25) ? 'mobile' : 'landline';
  const kind = file.phoneKind ?? isRather;
  const phone =
    kind === 'mobile' ? (mobile ?? state.landline) : (state.landline ?? (file.phoneKind ? undefined : mobile));
  const other = chance(random, 0.12) ? person.email2 : undefined;
  const lent = chance(random, file.lends) ? person.partner?.email : undefined;
  const email = lent ?? other ?? state.email ?? parent?.email;
  return { mobile, landline: state.landline, phone, email };
}

function workContacts({ work, mobile }, random) {
  const hasMobile = chance(random, 0.5);
  return { phone: work.phone, landline: work.phone, mobile: hasMobile ? mobile : undefined, email: work.email };
}

const EMPTY = {
  given: '',
  middle: '',
  family: '',
  suffix: '',
  title: '',
  nickname: '',
  maiden: '',
  sex: '',
  birth: '',
  national: '',
  insurance: '',
  loyalty: '',
  code: '',
  badge: '',
  handle: '',
};

const firmOf = ({ company, branch, job }) => ({ company: company.name, website: `www.${company.domain}`, job, branch });

function contentsOf(subject, at, file, random) {
  if (subject.kind === 'company') {
    const contacts = { phone: subject.phone, landline: subject.phone, mobile: undefined, email: subject.email };
    const firm = firmOf({ company: subject.company, branch: subject, job: '' });
    return { names: { ...EMPTY, language: subject.country.language }, home: subject.home, contacts, firm };
  }
  const state = stateAt(subject, at);
  const names = namesOf(subject, state, file, random);
  if (file.channel.isBusiness && subject.work !== undefined) {
    const { branch } = subject.work;
    return { names, home: branch.home, contacts: workContacts(subject, random), firm: firmOf(subject.work) };
  }
  const isNamed = subject.work !== undefined && chance(random, 0.06);
  const firm = isNamed ? firmOf(subject.work) : { company: '', website: '', job: subject.work?.job ?? '' };
  return { names, home: state.home, contacts: privateContacts(subject, state, file, random), firm };
}

/** Facts of an entry, as the matcher would know them if nothing had gone wrong. */
function factsOfEntry({ names, home, contacts, firm }) {
  const { given, family, birth, suffix, maiden, national, insurance, loyalty, code, badge, handle } = names;
  const { street, house, unit, place } = home;
  return {
    ...{ given, family, suffix, maiden, national, insurance, loyalty, code, badge, handle },
    ...(birth === '' ? {} : birth),
    ...{ street, house, unit, city: place.city, postcode: place.postcode, country: home.locale.country },
    ...contacts,
    company: firm.company,
  };
}

/** One row for two: `Mr & Mrs` with his name is his; a row with both given names is nobody's alone. */
function join(entry, file, random) {
  const { subject, values } = entry;
  const { partner, country } = subject;
  if (partner === undefined || subject.sex !== 'm' || partner.family !== subject.family || !chance(random, file.joint))
    return;
  const { f, m } = country.titles ?? { f: 'Mrs', m: 'Mr' };
  if (chance(random, 0.5)) values.title = `${m} & ${f}`;
  else {
    values.given = `${values.given} & ${partner.given}`;
    entry.isJoint = true;
  }
}

function takeParticle({ values, locale }) {
  const { prefix, rest } = locale.splitFamily?.(values.family) ?? { prefix: '', rest: values.family };
  Object.assign(values, { prefix, family: rest });
}

/** Children without a name yet, as registers have them: `Child F`, or nothing. */
function unname({ subject, values, filled }, file, random) {
  if (!(subject.age < 14) || !chance(random, file.namelessChildren)) return;
  values.given = pick(random, ['', `Child ${subject.sex.toUpperCase()}`, subject.sex === 'f' ? 'Daughter' : 'Son']);
  filled.add('given');
}

/** An entry: `day` and `laterDay` are when it was made and last touched. */
export function takeEntry(world, file, subject, random) {
  const born = subject.age < 5 ? 1 - subject.age / 5 : 0;
  const at = Math.max(born, random() * (subject.until ?? 1));
  const contents = contentsOf(subject, at, file, random);
  const { names, home, contacts, firm } = contents;
  const values = {
    ...names,
    ...homeOf(home, file),
    ...contacts,
    ...firm,
    ...furniture(world, { file, subject, home, random }),
  };
  for (const name of ['email', 'phone', 'mobile', 'landline']) values[name] ??= '';
  const laterDay = dayAt(at + (1 - at) * random());
  const entry = {
    ...{ subject, at, values, facts: factsOfEntry(contents), filled: new Set(), lost: new Set() },
    ...{ country: home.locale, locale: subject.locale, day: dayAt(at), laterDay },
    ...{ sortName: withoutMarks(`${values.family} ${values.given}`), isJoint: false },
  };
  if (file.concepts.includes('prefix')) takeParticle(entry);
  join(entry, file, random);
  unname(entry, file, random);
  return entry;
}
