import { lengthOf } from '../text/bytes.ts';
import { nearnessTest } from '../text/masks.ts';
import { textComparison } from './compare-text.ts';
import type { Comparison, Level } from './comparison.ts';
import type { Features } from './feature.ts';
import { MOBILE } from './phone-kinds.ts';

const LEVELS: readonly Level[] = [
  { id: 'exact', words: 'same phone number', prior: 0.72, frequency: true, agrees: true },
  { id: 'near', words: 'phone numbers one digit apart', prior: 0.06 },
  { id: 'different', words: 'different phone numbers', prior: 0.22 },
];
const MOBILE_LEVELS: readonly Level[] = [
  { id: 'exact', words: 'same mobile number', prior: 0.72, frequency: true, agrees: true },
  { id: 'near', words: 'mobile numbers one digit apart', prior: 0.06 },
  { id: 'different', words: 'different mobile numbers', prior: 0.22 },
];

/** A shortened number keeps at least so many digits. */
const LEAST_TAIL = 7;

/** Mobile numbers, and numbers of which nobody can tell beside them. */
export function mobileComparison(features: Features): Comparison {
  return comparePhones(features, { id: 'mobile', label: 'Mobile', levels: MOBILE_LEVELS, isMobile: true });
}

/** Lines of a house or a firm, and numbers of which nobody can tell. A mobile beside a line says nothing: people have both. */
export function phoneComparison(features: Features): Comparison {
  return comparePhones(features, { id: 'phone', label: 'Phone', levels: LEVELS, isMobile: false });
}

interface PhoneSpec extends Pick<Comparison, 'id' | 'label' | 'levels'> {
  readonly isMobile: boolean;
}

/** By national digits: equal, one slip, or one number the end of the other (a lost prefix). */
function comparePhones(features: Features, { isMobile, ...spec }: PhoneSpec): Comparison {
  const { phone, phoneKinds } = features;
  const { bytes, offsets } = phone.dictionary;
  const isTail = (short: number, long: number): boolean => {
    const length = lengthOf(phone.dictionary, short);
    if (length < LEAST_TAIL || length >= lengthOf(phone.dictionary, long)) return false;
    const from = offsets[short] as number;
    const end = (offsets[long + 1] as number) - length;
    for (let i = 0; i < length; i++) if (bytes[from + i] !== bytes[end + i]) return false;
    return true;
  };
  const isNear = nearnessTest(phone.dictionary);
  const judge = (a: number, b: number): number => (isNear(a, b, 1) || isTail(a, b) || isTail(b, a) ? 2 : 3);
  const areOfKind = (a: number, b: number): boolean => {
    const kinds = (phoneKinds[a] as number) | (phoneKinds[b] as number);
    return isMobile ? kinds === MOBILE : (kinds & MOBILE) === 0;
  };
  return textComparison({ ...spec, feature: phone, judge, areOfKind }, features.customerOf);
}

/** Kinds of numbers that a file holds: whether there are any mobiles, and anything else. */
export function hasMobiles({ phoneKinds }: Features): boolean {
  return phoneKinds.includes(MOBILE);
}
