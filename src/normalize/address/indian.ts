import type { Draft } from './tail.ts';

/** A number with its label, or one alone; the street may stand behind a labelled one without a comma. */
const INDIAN_LABEL = String.raw`(?:(?:h|d|house|door|plot|site|old|new|bldg|s)\.?\s?(?:no|number)\.?\s?:?\s?|no\.?\s|#\s?)`;
const INDIAN_NUMBER = String.raw`(\d{1,5}(?:[-/]\w{1,5}){0,3}|\d{1,5}[a-z])`;
const INDIAN_HOUSE = new RegExp(`^${INDIAN_LABEL}?${INDIAN_NUMBER}$`, 'i');
const INDIAN_HOUSE_AND_STREET = new RegExp(`^${INDIAN_LABEL}${INDIAN_NUMBER}\\s(?=\\S)`, 'i');

/** The house, door or plot number in front of an Indian address, its label left out; '' where none stands there: "H.No. 12-34, Anna Salai", "#108, 5th Main Road". */
export function takeHouse(draft: Draft): string {
  const [first = '', ...others] = draft.segments;
  const found = (others.length === 0 ? null : INDIAN_HOUSE.exec(first)) ?? INDIAN_HOUSE_AND_STREET.exec(first);
  if (found === null) return '';
  const street = first.slice(found[0].length);
  draft.segments = street === '' ? others : [street, ...others];
  return found[1] ?? '';
}
