// Writes a customer export of any size: node test/bench/generate.mjs <file> <rows> [seed]
// Names are Zipf distributed, about a quarter of the rows are copies of an earlier row with a slip, a move or a gap.
// The same seed gives the same bytes. Nobody in it exists.
import { closeSync, openSync, writeSync } from 'node:fs';

const COPIES = 0.25;
const REACH = 5000;
const SYLLABLES =
  'ba be bi bo da de di do fa ga ge ha he ja ka ke ki la le li lo ma me mi mo na ne no ra re ri ro sa se ta te ti to va ve vi wa za'.split(
    ' ',
  );
const STREETS = ['Street', 'Road', 'Lane', 'Avenue', 'Court', 'Close'];
export const HEADER =
  'id,first_name,last_name,email,phone,street,city,postcode,birth_date,updated_at,newsletter,note,source_system,segment,country';

/** Uniform numbers 0..1 from a seed (mulberry32). */
function uniform(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const capital = (text) => text[0].toUpperCase() + text.slice(1);

/** The n-th invented name; different n give different names. */
function word(n, tail) {
  let text = '';
  for (let rest = n + SYLLABLES.length; rest > 0; rest = Math.floor(rest / SYLLABLES.length))
    text += SYLLABLES[rest % SYLLABLES.length];
  return capital(text + tail);
}

/** A rank below `size`, the first ones by far the most common. */
const zipf = (random, size) => Math.floor(size ** random()) - 1;

function person(random, id) {
  const first = word(zipf(random, 4000), 'n');
  const last = word(zipf(random, 60000), 's');
  const digits = Math.floor(random() * 1e8)
    .toString()
    .padStart(8, '0');
  const place = Math.floor(random() * 900);
  const year = 1940 + Math.floor(random() * 65);
  const two = (most) => String(1 + Math.floor(random() * most)).padStart(2, '0');
  return {
    id,
    first,
    last,
    email: `${first}.${last}${Math.floor(random() * 100)}@example.com`.toLowerCase(),
    phone: `+4420${digits}`,
    street: `${1 + Math.floor(random() * 200)} ${word(zipf(random, 3000), '')} ${STREETS[Math.floor(random() * STREETS.length)]}`,
    city: word(place, 'ton'),
    postcode: `AB${place % 99} ${1 + (place % 9)}CD`,
    birth: `${year}-${two(12)}-${two(28)}`,
  };
}

/** A letter left out, doubled or swapped with its neighbour. */
function slip(text, random) {
  if (text.length < 3) return text;
  const at = 1 + Math.floor(random() * (text.length - 2));
  const kind = Math.floor(random() * 3);
  if (kind === 0) return text.slice(0, at) + text.slice(at + 1);
  if (kind === 1) return text.slice(0, at) + text[at] + text.slice(at);
  return text.slice(0, at) + text[at + 1] + text[at] + text.slice(at + 2);
}

function copy(original, random, id) {
  const twin = { ...original, id };
  const dirt = [
    () => (twin.first = slip(twin.first, random)),
    () => (twin.last = slip(twin.last, random)),
    () => (twin.email = ''),
    () => (twin.phone = twin.phone.replace('+44', '0')),
    () => (twin.street = person(random, 0).street),
    () => (twin.birth = ''),
    () => (twin.first = twin.first[0]),
  ];
  for (let times = 1 + Math.floor(random() * 2); times > 0; times--) dirt[Math.floor(random() * dirt.length)]();
  return twin;
}

function line(one, random) {
  const { id, first, last, email, phone, street, city, postcode, birth } = one;
  const updated = `202${Math.floor(random() * 5)}-0${1 + Math.floor(random() * 9)}-1${Math.floor(random() * 9)}`;
  const note = random() < 0.05 ? '"called, no answer"' : '';
  const cells = [
    id,
    first,
    last,
    email,
    phone,
    street,
    city,
    postcode,
    birth,
    updated,
    random() < 0.3 ? 'yes' : 'no',
    note,
  ];
  return `${cells.join(',')},crm,${random() < 0.5 ? 'retail' : 'online'},GB\n`;
}

/** Streams `rows` rows to a file. */
export function writePeople(path, rows, seed = 1) {
  const random = uniform(seed);
  const file = openSync(path, 'w');
  const recent = [];
  let text = `${HEADER}\n`;
  for (let id = 1; id <= rows; id++) {
    const isCopy = recent.length > 0 && random() < COPIES;
    const one = isCopy ? copy(recent[Math.floor(random() * recent.length)], random, id) : person(random, id);
    if (!isCopy) recent[recent.length < REACH ? recent.length : Math.floor(random() * REACH)] = one;
    text += line(one, random);
    if (text.length > 1 << 20) {
      writeSync(file, text);
      text = '';
    }
  }
  writeSync(file, text);
  closeSync(file);
}

if (process.argv[1] === import.meta.filename) {
  const [path, rows, seed = '1'] = process.argv.slice(2);
  writePeople(path, Number(rows), Number(seed));
}
