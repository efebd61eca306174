import { valueText } from '../table/dictionary.ts';
import { emptyIds } from '../table/table.ts';
import { phoneticKey } from '../text/phonetic.ts';
import type { Feature, Features } from './feature.ts';

/**
 * One ingredient of blocking keys: per slot and record a dense number, −1 where there is none.
 * `comparisons` are the ids of the comparisons whose level it (partly) decides.
 */
export interface Atom {
  readonly id: string;
  readonly label: string;
  readonly slots: readonly Int32Array[];
  readonly comparisons: readonly string[];
}

/** Renumbers the values of a feature by what `keyOf` makes of their text; '' gives no key. Generic values give none. */
function derive(feature: Feature, keyOf: (text: string) => string): Int32Array[] {
  const numbers = new Map<string, number>();
  const { dictionary, generic } = feature;
  const keyOfId = new Int32Array(dictionary.size);
  for (let id = 0; id < dictionary.size; id++)
    keyOfId[id] = generic[id] === 1 ? -1 : numberOf(numbers, keyOf(valueText(dictionary, id)));
  return feature.slots.map((ids) => {
    const out = emptyIds(ids.length);
    for (let record = 0; record < ids.length; record++) {
      const id = ids[record] as number;
      if (id >= 0) out[record] = keyOfId[id] as number;
    }
    return out;
  });
}

function numberOf(numbers: Map<string, number>, key: string): number {
  if (key === '') return -1;
  const known = numbers.get(key);
  if (known !== undefined) return known;
  numbers.set(key, numbers.size);
  return numbers.size - 1;
}

function exact(feature: Feature): readonly Int32Array[] {
  if (!feature.generic.includes(1)) return feature.slots;
  return feature.slots.map((ids) => ids.map((id) => (id >= 0 && feature.generic[id] === 1 ? -1 : id)));
}

/** An address is often spelled from the name, so a shared one decides the names as well. */
const EMAIL_DECIDES = ['email', 'email_named', 'given', 'family', 'order'] as const;
const PHONE_DECIDES = ['phone', 'mobile'] as const;

/** Both names as one key that does not depend on their order. Uses the first name slot. */
function wholeName(features: Features): Int32Array[] {
  const numbers = new Map<number, number>();
  const size = features.given.dictionary.size;
  const out = emptyIds(features.count);
  const given = features.given.slots[0];
  const family = features.family.slots[0];
  for (let record = 0; record < features.count; record++) {
    const a = given?.[record] ?? -1;
    const b = family?.[record] ?? -1;
    if (a < 0 || b < 0) continue;
    const key = Math.min(a, b) * size + Math.max(a, b);
    const known = numbers.get(key);
    if (known === undefined) numbers.set(key, numbers.size);
    out[record] = known ?? numbers.size - 1;
  }
  return [out];
}

const firstWord = (text: string): string => text.split(' ', 1)[0] ?? '';
const longestWord = (text: string): string => text.split(' ').reduce((a, b) => (b.length > a.length ? b : a), '');

/** True when at least `share` of the records carry the feature. */
export function isCarried(feature: Feature, count: number, share = 0): boolean {
  let filled = 0;
  for (let record = 0; record < count; record++) {
    for (const ids of feature.slots) {
      if ((ids[record] as number) >= 0) {
        filled++;
        break;
      }
    }
  }
  return filled > count * share && filled > 1;
}

/** All ingredients the data can give. Built lazily: a pass that is not chosen costs nothing. */
export function atomBuilders(features: Features): ReadonlyMap<string, () => Atom> {
  const builders = new Map<string, () => Atom>();
  const offer = (
    id: string,
    label: string,
    comparisons: readonly string[],
    slots: () => readonly Int32Array[],
  ): void => {
    let built: Atom | undefined;
    builders.set(id, () => (built ??= { id, label, comparisons, slots: slots() }));
  };
  const { given, family, birth, email, emailLocal, phone, street, house, postcode, city, company, domain } = features;
  const has = (feature: Feature): boolean => isCarried(feature, features.count);
  if (has(given) && has(family))
    offer('name', 'given and family name in any order', ['given', 'family', 'order'], () => wholeName(features));
  if (has(given)) {
    offer('given', 'given name', ['given', 'order'], () => exact(given));
    offer('given_sound', 'sound of the given name', ['given', 'order'], () =>
      derive(given, (t) => phoneticKey(firstWord(t))),
    );
    offer('given_start', 'first letter of the given name', ['given', 'order'], () =>
      derive(given, (t) => t.slice(0, 1)),
    );
  }
  if (has(family)) {
    offer('family', 'family name', ['family', 'order'], () => exact(family));
    offer('family_sound', 'sound of the family name', ['family', 'order'], () =>
      derive(family, (t) => phoneticKey(longestWord(t))),
    );
    offer('family_start', 'first three letters of the family name', ['family', 'order'], () =>
      derive(family, (t) => t.slice(0, 3)),
    );
  }
  if (has(birth)) {
    offer('birth', 'birth date', ['birth'], () => exact(birth));
    offer('birth_year', 'birth year', ['birth'], () => derive(birth, (t) => (t.length === 8 ? t.slice(0, 4) : '')));
    offer('birth_day', 'birth day and month', ['birth'], () =>
      derive(birth, (t) => (t.length === 8 && !t.includes('00', 4) ? t.slice(4) : '')),
    );
  }
  if (has(email)) {
    offer('email', 'e-mail', EMAIL_DECIDES, () => exact(email));
    offer('email_local', 'e-mail before the @', EMAIL_DECIDES, () =>
      derive(emailLocal, (t) => (t.length >= 4 ? t : '')),
    );
    offer('email_start', 'first five letters of the e-mail', EMAIL_DECIDES, () =>
      derive(emailLocal, (t) => t.slice(0, 5)),
    );
  }
  if (has(phone)) {
    offer('phone', 'phone', PHONE_DECIDES, () => exact(phone));
    offer('phone_end', 'last six digits of the phone', PHONE_DECIDES, () =>
      derive(phone, (t) => (t.length >= 7 ? t.slice(-6) : '')),
    );
  }
  if (has(street)) {
    offer('street', 'street', ['street'], () => exact(street));
    offer('street_sound', 'sound of the street', ['street'], () => derive(street, (t) => phoneticKey(longestWord(t))));
  }
  if (has(house)) offer('house', 'house number', ['street'], () => exact(house));
  if (has(postcode)) offer('postcode', 'postcode', ['place'], () => exact(postcode));
  if (has(city)) offer('city', 'city', ['place'], () => exact(city));
  if (has(company)) {
    offer('company', 'company', ['company', 'organisation'], () => exact(company));
    offer('company_sound', 'sound of the company', ['company', 'organisation'], () =>
      derive(company, (t) => phoneticKey(longestWord(t))),
    );
    offer('company_start', 'first five letters of the company', ['company', 'organisation'], () =>
      derive(company, (t) => t.replaceAll(' ', '').slice(0, 5)),
    );
  }
  if (has(domain)) offer('domain', 'web domain', [...EMAIL_DECIDES, 'domain'], () => exact(domain));
  features.identifiers.forEach((feature, index) => {
    if (has(feature)) offer(`identifier_${index + 1}`, 'identifier', [`identifier_${index + 1}`], () => exact(feature));
  });
  features.attributes.forEach((feature, index) => {
    if (has(feature)) offer(`attribute_${index + 1}`, 'attribute', [`attribute_${index + 1}`], () => exact(feature));
  });
  return builders;
}
