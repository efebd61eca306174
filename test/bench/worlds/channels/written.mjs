// How a name, a phone, a sex is written in a file of a house style.
import { inLatin, withoutMarks, writtenOut } from '../population/names.mjs';
import { pick } from '../random.mjs';

const joined = (...words) => words.filter((word) => word !== '' && word !== undefined).join(' ');

/** The whole name in one cell, in the order of the file. */
export function personName({ values, country }, file) {
  const { given, middle, family, suffix, title } = values;
  const first = joined(given, file.hasMiddles ? middle : '');
  const isEastern = country.order === 'family-first' && /[\p{Script=Han}\p{Script=Hangul}]/u.test(family);
  if (isEastern) return joined(`${family}${file.nameGap}${given}`);
  if (file.nameOrder === 'comma' && first !== '' && family !== '') return joined(`${family}, ${first}`, suffix);
  if (file.nameOrder === 'family' || (country.order === 'family-first' && file.nameOrder === 'custom')) {
    return joined(family, first, suffix);
  }
  return joined(file.hasTitles ? title : '', first, family, suffix);
}

const KEPT = (text) => text;
const MARKS = { kept: KEPT, stripped: withoutMarks, 'written out': writtenOut };
const CASES = { kept: KEPT, upper: (text) => text.toUpperCase(), lower: (text) => text.toLowerCase() };

/** Names from abroad are written in the letters of the country people live in, or in Latin ones. */
const isForeign = (locale, country) => locale.script !== country.script;

/** A word of a person or place in the script, marks and case of the file; `locale` is where the word comes from. */
export function inStyle(text, file, { locale, country }) {
  const letters = file.script === 'Latn' || isForeign(locale, country) ? inLatin(text, locale) : text;
  return CASES[file.letterCase](MARKS[file.marks](letters));
}

/** A number as the file's people write it: mostly one way, now and then another. */
export function writtenPhone(e164, file, random, locale) {
  if (e164 === undefined) return '';
  if (random() < file.oddPhones) return locale.phoneStyles(e164, random);
  if (file.phoneStyle === 'e164' || locale !== file.country) return e164;
  const national = locale.nationalPhone(e164);
  return file.phoneStyle === 'digits' ? national.replace(/\D/g, '') : national;
}

const SEXES = [
  ['f', 'm'],
  ['F', 'M'],
  ['female', 'male'],
  ['2', '1'],
];
const NATIONAL = {
  de: ['w', 'm'],
  fr: ['F', 'H'],
  es: ['M', 'H'],
  nl: ['v', 'm'],
  pl: ['K', 'M'],
  sv: ['K', 'M'],
  ru: ['ж', 'м'],
  ja: ['女', '男'],
  zh: ['女', '男'],
  ko: ['여', '남'],
  tr: ['K', 'E'],
  el: ['Θ', 'Α'],
};

export const sexWords = (code, random) =>
  pick(random, [...SEXES, ...(NATIONAL[code] ? [NATIONAL[code], NATIONAL[code]] : [])]);
