import { lengthOf } from '../text/bytes.ts';
import { editDistance } from '../text/edit-distance.ts';
import { textComparison } from './compare-text.ts';
import type { Comparison, Level } from './comparison.ts';
import type { Features } from './feature.ts';

/** Largest share of customers believed to have two plainly different birth dates: a last resort, README.md says what less would cost. */
const MOST_REDATED = 0.4;
/** The same where a first model has merged relatives. */
const MOST_REDATED_STRICTLY = 0.05;

const LEVELS: readonly Level[] = [
  { id: 'exact', words: 'same birth date', prior: 0.85, frequency: true, agrees: true },
  { id: 'swapped', words: 'birth day and month swapped', prior: 0.015 },
  { id: 'near', words: 'birth dates one digit apart', prior: 0.055 },
  { id: 'default', words: 'same birth year, one date is a 1 January default or incomplete', prior: 0.02 },
  { id: 'parts', words: 'two of birth day, month and year agree', prior: 0.03 },
  { id: 'year', words: 'only the birth year agrees', prior: 0.01 },
  {
    id: 'different',
    words: 'different birth dates',
    prior: 0.02,
    most: MOST_REDATED,
    mostStrictly: MOST_REDATED_STRICTLY,
  },
];

/**
 * Birth dates as eight digits YYYYMMDD, '00' where a part is unknown. A value of another length (a damaged
 * date kept as digits) is only compared letter by letter.
 */
export function birthComparison(features: Features): Comparison {
  const { birth } = features;
  const { bytes, offsets } = birth.dictionary;
  const judge = (a: number, b: number): number => {
    const distance = editDistance(birth.dictionary, a, b);
    if (lengthOf(birth.dictionary, a) !== 8 || lengthOf(birth.dictionary, b) !== 8)
      return distance <= 1 ? 3 : distance <= 2 ? 5 : 7;
    const x = offsets[a] as number;
    const y = offsets[b] as number;
    const part = (start: number, at: number, length: number): number => {
      let value = 0;
      for (let i = 0; i < length; i++) value = value * 10 + (bytes[start + at + i] as number) - 48;
      return value;
    };
    const isYear = part(x, 0, 4) === part(y, 0, 4);
    const [monthA, monthB, dayA, dayB] = [part(x, 4, 2), part(y, 4, 2), part(x, 6, 2), part(y, 6, 2)];
    if (isYear && monthA === dayB && dayA === monthB) return 2;
    const isIncomplete = monthA * dayA * monthB * dayB === 0 || monthA * dayA === 1 || monthB * dayB === 1;
    if (isYear && isIncomplete) return 4;
    if (distance <= 1) return 3;
    if (Number(isYear) + Number(monthA === monthB) + Number(dayA === dayB) >= 2) return 5;
    return isYear ? 6 : 7;
  };
  const spec = { id: 'birth', label: 'Birth date', levels: LEVELS, feature: birth, judge };
  return { ...textComparison(spec, features.customerOf), contradicts: true };
}
