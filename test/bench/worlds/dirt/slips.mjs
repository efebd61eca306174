// How a text goes wrong: at a keyboard, from paper, by ear. Each takes a text and yields one slip of it.
import { integer, pick } from '../random.mjs';

const ROWS = [
  'qwertyuiop',
  'asdfghjkl',
  'zxcvbnm',
  'йцукенгшщзхъ',
  'фывапролджэ',
  'ячсмитьбю',
  'ςερτυθιοπ',
  'ασδφγηξκλ',
  'ζχψωβνμ',
  '1234567890',
];

const inserted = (text, at, letter) => text.slice(0, at) + letter + text.slice(at);
const without = (text, at) => text.slice(0, at) + text.slice(at + 1);

function neighbour(letter, random) {
  const row = ROWS.find((keys) => keys.includes(letter.toLowerCase()));
  if (row === undefined) return letter;
  const at = row.indexOf(letter.toLowerCase()) + pick(random, [-1, 1]);
  const key = row[at] ?? letter;
  return letter === letter.toUpperCase() && letter !== letter.toLowerCase() ? key.toUpperCase() : key;
}

const KEYS = [
  (text, at, random) => text.slice(0, at) + neighbour(text[at], random) + text.slice(at + 1),
  (text, at) => without(text, at),
  (text, at) => inserted(text, at, text[at]),
  (text, at) => (at + 1 < text.length ? text.slice(0, at) + text[at + 1] + text[at] + text.slice(at + 2) : text),
];

/** A slip at the keyboard: neighbour key, letter left out, doubled or swapped. Short and East Asian texts stay. */
export function mistyped(text, random) {
  if (text.length < 4 || /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text))
    return text;
  const at = integer(random, 1, text.length - 1);
  return /[\s@.]/.test(text[at]) ? text : pick(random, KEYS)(text, at, random);
}

/** What a scanner or a reader of handwriting takes for something else. */
const READ = 'rn:m m:rn cl:d d:cl l:1 I:l u:n n:u e:c c:e a:o o:a h:b t:f v:r ii:u S:5 B:8 g:q y:g nn:un'
  .split(' ')
  .map((pair) => pair.split(':'));

/** What an ear takes for something else, in any language of Latin letters. */
const HEARD =
  'ph:f f:ph ck:k k:ck tt:t t:tt ie:i y:i i:y ei:ai ai:ei th:t dt:t c:k z:s s:z v:w w:v ll:l nn:n mm:m ou:u ea:ee oo:u qu:kw'
    .split(' ')
    .map((pair) => pair.split(':'));

function replacedOnce(text, pairs, random) {
  const known = pairs.filter(([from]) => text.indexOf(from, 1) > 0);
  if (known.length === 0) return text;
  const [from, to] = pick(random, known);
  const at = text.indexOf(from, 1);
  return text.slice(0, at) + to + text.slice(at + from.length);
}

export const misread = (text, random) => replacedOnce(text, READ, random);
export const misheard = (text, random) => replacedOnce(text, HEARD, random);

/** By the way an entry came about. */
export const SLIPS = { self: mistyped, clerk: mistyped, phone: misheard, scan: misread, import: (text) => text };

/** Digits: two swapped or one wrong. */
export function misdialled(text, random) {
  const places = [...text.matchAll(/\d/g)].map(({ index }) => index).slice(3);
  if (places.length < 2) return text;
  const at = pick(random, places.slice(0, -1));
  return random() < 0.5
    ? text.slice(0, at) + integer(random, 0, 9) + text.slice(at + 1)
    : text.slice(0, at) + text[at + 1] + text[at] + text.slice(at + 2);
}
