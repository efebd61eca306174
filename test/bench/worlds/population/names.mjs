// Names as they are written in another script, without marks, or as a part of an e-mail address.

const LETTERS = [
  [/ß/g, 'ss'],
  [/ø/g, 'o'],
  [/Ø/g, 'O'],
  [/ł/g, 'l'],
  [/Ł/g, 'L'],
  [/đ/g, 'd'],
  [/Đ/g, 'D'],
  [/æ/g, 'ae'],
  [/Æ/g, 'Ae'],
  [/ı/g, 'i'],
];
const GERMAN = [
  [/ä/g, 'ae'],
  [/ö/g, 'oe'],
  [/ü/g, 'ue'],
  [/Ä/g, 'Ae'],
  [/Ö/g, 'Oe'],
  [/Ü/g, 'Ue'],
  [/å/g, 'aa'],
];

const replaced = (text, pairs) => pairs.reduce((done, [from, to]) => done.replace(from, to), text);

/** Marks of Latin and Greek letters only: elsewhere they make another letter. */
const MARKED = /([\p{Script=Latin}\p{Script=Greek}])\p{M}+/gu;

/** `Müller` → `Muller`, `Łódź` → `Lodz`. */
export const withoutMarks = (text) => replaced(text, LETTERS).normalize('NFD').replace(MARKED, '$1').normalize('NFC');

/** `Müller` → `Mueller`: the other way to write without marks. */
export const writtenOut = (text) => withoutMarks(replaced(text, GERMAN));

export const isLatin = (text) => !/[^\P{L}\p{Script=Latin}]/u.test(text);

/** A name in Latin letters; as it is where the language is written so. */
export const inLatin = (text, locale) => (isLatin(text) ? text : (locale.latin?.(text) ?? text));

/** What is left of a name in an address: `van den Berg` → `vandenberg`. */
export const mailWord = (text, locale) =>
  writtenOut(inLatin(text, locale))
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');

/** A family name as a woman bears it. */
export const familyOf = (family, sex, locale) => (sex === 'f' ? (locale.feminine?.(family) ?? family) : family);
