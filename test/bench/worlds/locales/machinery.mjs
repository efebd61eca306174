// What all locales share: seeded chance, weighted lists, composed words, patterns of digits, and the making of a locale.

/** mulberry32: the same numbers 0..1 for the same seed, everywhere. */
export function seeded(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let bits = Math.imul(state ^ (state >>> 15), state | 1);
    bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61);
    return ((bits ^ (bits >>> 14)) >>> 0) / 4294967296;
  };
}

/** A number that depends on every character of a text (FNV-1a). */
export function hashOf(text) {
  let bits = 0x811c9dc5;
  for (const char of text) bits = Math.imul(bits ^ char.codePointAt(0), 0x01000193);
  bits = Math.imul(bits ^ (bits >>> 15), 0x85ebca6b);
  return (bits ^ (bits >>> 13)) >>> 0;
}

/** `a b~c d` → [a, b c, d]; `a|b c| d` → [a, b c, ` d`]: bars keep blanks. */
export const list = (text) =>
  (text.includes('|') ? text.split('|') : text.trim().split(/\s+/))
    .filter((word) => word !== '')
    .map((word) => word.replaceAll('~', ' '));

export const pick = (random, items) => items[Math.floor(random() * items.length)];

/** A picker that takes earlier items more often: the weight of the n-th is 1 / n^exponent. */
export function zipf(items, exponent = 0.8) {
  const sums = [];
  let sum = 0;
  for (let at = 0; at < items.length; at++) sums.push((sum += 1 / (at + 1) ** exponent));
  return (random) => {
    const wanted = random() * sum;
    let [low, high] = [0, items.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sums[middle] > wanted) high = middle;
      else low = middle + 1;
    }
    return items[low];
  };
}

/**
 * One morpheme of each list, joined: within a word capitals become small (not behind Mc) and three equal letters two.
 * An `_` is an empty morpheme.
 */
export function compose(random, parts) {
  const word = parts.map((part) => pick(random, part)).filter((morpheme) => morpheme !== '_');
  return word
    .join('')
    .replace(/(\p{Ll})(\p{Lu})/gu, (all, before, letter, at, text) =>
      /^Ma?c$/.test(text.slice(0, at + 1)) ? all : before + letter.toLowerCase(),
    )
    .replace(/(\p{L})\1\1+/gu, '$1$1');
}

export const capital = (word) => word.charAt(0).toUpperCase() + word.slice(1);
export const between = (random, low, high) => low + Math.floor(random() * (high - low + 1));
export const chance = (random, share) => random() < share;

/** `#` a digit, `%` 1–9, `@` a letter of British postcodes, `[2-5]` one of a range, `[258]` one of a set. */
export function filled(random, pattern) {
  return pattern.replace(/\[([^\]]+)\]|[#%@]/g, (sign, set) => {
    if (sign === '#') return String(Math.floor(random() * 10));
    if (sign === '%') return String(1 + Math.floor(random() * 9));
    if (sign === '@') return pick(random, [...'ABDEFGHJLNPQRSTUWXYZ']);
    const digits = set.replace(/(\d)-(\d)/g, (_, low, high) =>
      Array.from({ length: high - low + 1 }, (__, at) => Number(low) + at).join(''),
    );
    return pick(random, [...digits]);
  });
}

/** Digits in groups: `0### ######` takes them one by one; what is left over stands at the end. */
export function grouped(digits, pattern) {
  let at = 0;
  const text = pattern.replace(/#/g, () => digits[at++] ?? '');
  return (text + digits.slice(at)).replace(/[\s-]+$/, '');
}

/**
 * Writes text in Latin letters: longest known words or characters first, then single letters, else as it stands.
 * `words` are pairs `王:wang`, `letters` likewise. A capital begins each word.
 */
export function transliterator(words, letters = '') {
  const known = new Map(
    [...words, ...list(letters)].map((pair) => pair.split(':')).filter((pair) => pair.length === 2),
  );
  const longest = Math.max(1, ...[...known.keys()].map((key) => key.length));
  const word = (text) => {
    let out = '';
    for (let at = 0; at < text.length; ) {
      let length = Math.min(longest, text.length - at);
      while (length > 1 && !known.has(text.slice(at, at + length))) length--;
      const piece = text.slice(at, at + length);
      out += known.get(piece) ?? known.get(piece.toLowerCase()) ?? piece;
      at += length;
    }
    return capital(out);
  };
  return (text) => text.split(' ').map(word).join(' ');
}

/** The part before the colon of `王:wang`; the whole where there is none. */
export const own = (pairs) => pairs.map((pair) => pair.split(':')[0]);

const OLD_UNTIL = 1955;
const MIDDLE_UNTIL = 1985;

function givenPicker(cohorts) {
  const pickers = cohorts.map((names) => zipf(own(list(names))));
  return (random, birthYear) => {
    const cohort = birthYear < OLD_UNTIL ? 0 : birthYear < MIDDLE_UNTIL ? 1 : 2;
    const moved = random() < 0.15 ? (cohort === 0 ? 1 : cohort - 1) : cohort;
    return pickers[moved](random);
  };
}

/** `share` of names are composed, `double` of all are two names with a hyphen. */
function familyPicker({ head, tail, share = 0.45, double = 0 }) {
  const fromHead = zipf(own(list(head)), 0.7);
  const parts = tail.map((part) => own(list(part)));
  const composed = (random) => {
    const name = compose(random, parts);
    return name.includes(' ') ? name : capital(name);
  };
  const single = (random) => (random() < share ? composed(random) : fromHead(random));
  return (random) => (random() < double ? `${single(random)}-${single(random)}` : single(random));
}

/** `city|region|code|postcodes|area codes|district, district` per line, the biggest first; villages without the city. */
function placePicker({ cities, villages, villageShare = 0.25 }) {
  const read = (text) =>
    text
      .trim()
      .split('\n')
      .map((line) => {
        const [city, region, regionCode, postcodes = '', areas = '', districts = ''] = line.trim().split('|');
        return { city, region, regionCode, postcodes: list(postcodes.replaceAll(' ', '|')), areas, districts };
      });
  const known = zipf(read(cities), 0.75);
  const rural = read(villages.areas.replace(/^\s*/gm, '|'));
  const parts = villages.names.map((part) => own(list(part)));
  const settle = (random, entry, city) => {
    const { region, regionCode, postcodes, areas, districts } = entry;
    const postcode = filled(random, pick(random, postcodes)).replaceAll('_', ' ');
    const place = { city, region, regionCode, postcode, area: pick(random, areas.split(' ')) };
    return districts === '' ? place : { ...place, district: pick(random, districts.split(',')).trim() };
  };
  return (random) => {
    if (random() >= villageShare) {
      const entry = known(random);
      return settle(random, entry, entry.city);
    }
    // A village has one region and one postcode: they follow from its name.
    const city = capital(compose(random, parts).trim());
    const fixed = seeded(hashOf(city));
    return settle(fixed, pick(fixed, rural), city);
  };
}

function streetPicker({ head, tail, share = 0.6 }) {
  const fromHead = zipf(list(head), 0.6);
  const parts = tail.map((part) => own(list(part)));
  return (random) => (random() < share ? capital(compose(random, parts)) : fromHead(random));
}

function companyPicker({ names, trades, forms, write }, family) {
  const [words, lines] = [list(names), list(trades)];
  const form = zipf(list(forms), 0.9);
  return (random) => {
    const legalForm = form(random);
    const first = random() < 0.45 ? family(random) : pick(random, words);
    return { name: write({ first, trade: pick(random, lines), form: legalForm, random }), legalForm };
  };
}

function phones({ callingCode, trunk, mobiles, landline, formats, mobileAreas }) {
  const national = (e164) => {
    const digits = e164.slice(1 + callingCode.length);
    const [, pattern] = formats.find(([start]) => digits.startsWith(start)) ?? ['', '### ### ####'];
    return grouped(digits, pattern);
  };
  // Behind the country code the prefix for long distance goes; Italian numbers keep their zero.
  const prefix = callingCode === '39' ? /^$/ : callingCode === '7' ? /^8 ?/ : /^0/;
  const abroad = (text) => text.replace(prefix, '');
  const bare = (e164) => trunk + e164.slice(1 + callingCode.length);
  const styles = [
    (e164) => e164,
    (e164) => `+${callingCode} ${abroad(national(e164))}`.replace(/[()]/g, ''),
    (e164) => `00${e164.slice(1)}`,
    (e164) =>
      national(e164)
        .replace(/[ .-]+/g, '-')
        .replace(/[()]/g, ''),
    (e164) => national(e164).replace(/[ -]+/g, '.').replace(/[()]/g, ''),
    (e164) => bare(e164),
    (e164) => national(e164).replace(/[ -]+/, '/').replace(/[()]/g, ''),
  ];
  const area = (text) => (mobileAreas === undefined ? text : text.replace('{area}', mobileAreas));
  return {
    mobile: (random) =>
      filled(
        random,
        area(pick(random, mobiles)).replace(/\{([^}]+)\}/g, (_, set) => pick(random, set.split(' '))),
      ),
    landline: (random, place) => {
      const pattern = landline(place.area, random);
      return filled(random, pattern);
    },
    nationalPhone: national,
    phoneStyles: (e164, random) => pick(random, styles)(e164),
  };
}

/** A locale made of its lists; functions of the locale's own (`own`) go before the common ones. */
export function makeLocale({ given, nicknames = '', family, places, streets, companies, jobs, phone, mails, ...rest }) {
  const pickers = { f: givenPicker(given.f), m: givenPicker(given.m) };
  const pets = new Map(list(nicknames).map((pair) => pair.split('=')));
  const pickFamily = familyPicker(family);
  return Object.freeze({
    script: 'Latn',
    order: 'given-first',
    given: (random, { sex, birthYear }) => pickers[sex](random, birthYear),
    family: pickFamily,
    nickname: (name, random) => {
      const known = pets.get(name);
      return known === undefined ? undefined : pick(random, known.split(','));
    },
    place: placePicker(places),
    street: streetPicker(streets),
    houseNumber: (random) => {
      const number = Math.ceil(random() ** 2 * 140);
      return chance(random, 0.06) ? `${number}${pick(random, [...'abc'])}` : String(number);
    },
    company: companyPicker(companies, pickFamily),
    jobTitle: (
      (titles) => (random) =>
        pick(random, titles)
    )(list(jobs)),
    mailDomains: Object.freeze(list(mails)),
    ...phones(phone),
    ...rest,
  });
}
