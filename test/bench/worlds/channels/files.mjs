// A file of a world: its columns, its language and its house style, drawn once.
import { serial, writtenDate } from '../dirt/spreadsheets.mjs';
import { STYLE_SHARES, writeHeader } from '../headers/style.mjs';
import { chance, digits, integer, pick, stream, weighted } from '../random.mjs';
import { CHANNELS } from './channels.mjs';
import { COLUMNS } from './columns.mjs';
import { layOut, nameFile, splitParticles } from './layouts.mjs';
import { sexWords } from './written.mjs';

const COMMA = new Set(['de', 'fr', 'es', 'it', 'nl', 'pl', 'cs', 'sv', 'pt_BR', 'tr', 'ru', 'el']);
const FLAGS = [
  ['yes', 'no'],
  ['true', 'false'],
  ['1', '0'],
  ['Y', 'N'],
  ['x', ''],
];

/** Damage of a spreadsheet between the system and the export; most files have seen none. */
function drawDamage(world, random) {
  const share = 0.1 + 0.08 * Math.min(2, world.dirt);
  const isHurt = chance(random, share);
  return {
    zeros: isHurt && chance(random, 0.7),
    floats: isHurt && chance(random, 0.35),
    science: isHurt && chance(random, 0.12),
    serials: isHurt && chance(random, 0.2),
    width: chance(random, 0.07) ? integer(random, 12, 22) : 200,
  };
}

function drawDates(country, damage, random) {
  const pattern = chance(random, 0.3) ? 'yyyy-MM-dd' : pick(random, country.dateFormats ?? ['yyyy-MM-dd']);
  const time = chance(random, 0.3) ? 'T08:30:00Z' : '';
  const write = (date) => (damage.serials && date.year > 1900 ? String(serial(date)) : writtenDate(date, pattern));
  return {
    writeDate: (date) => (typeof date === 'object' ? write(date) : date),
    writeDay: (day) => (time === '' ? write(day) : `${writtenDate(day, 'yyyy-MM-dd')}${time}`),
  };
}

/** How people write here: order of names, marks, case, phones, how often pet names and initials. */
function drawHand(world, channel, random) {
  const isOld = channel.entry === 'scan' || channel.entry === 'clerk';
  return {
    script: chance(random, 0.2) ? 'Latn' : 'own',
    letterCase: chance(random, isOld ? 0.15 : 0.04) ? 'upper' : chance(random, 0.02) ? 'lower' : 'kept',
    marks: weighted(random, [
      ['kept', 78],
      ['stripped', 13],
      ['written out', 9],
    ]),
    nameOrder: weighted(random, [
      ['custom', 66],
      ['comma', 14],
      ['family', 20],
    ]),
    nameGap: pick(random, ['', '', ' ']),
    hasMiddles: chance(random, 0.3),
    hasTitles: chance(random, 0.15),
    suffixes: pick(random, [0, 0.5, 1]),
    phoneStyle: pick(random, ['e164', 'national', 'national', 'digits']),
    oddPhones: pick(random, [0.02, 0.1, 0.4]),
    petNames: channel.entry === 'self' ? 0.05 : 0.02,
    initials: channel.entry === 'clerk' ? 0.05 : 0.012,
    initialDot: pick(random, ['.', '', '.']),
    abbreviates: pick(random, [0.02, 0.2, 0.7]),
    dropsUnits: pick(random, [0, 0.15, 0.5]),
    shouts: channel.entry === 'self' ? 0.04 : 0.01,
    blanks: chance(random, 0.15 * world.dirt) ? 0.05 : 0,
    lends: channel.entry === 'self' ? 0.02 : 0.005,
    fills: chance(random, 0.15 + 0.1 * world.dirt),
    namelessChildren: 0,
    joint: channel.id === 'donors' && chance(random, 0.5) ? 0.25 : 0,
  };
}

function drawSystem(country, channel, random) {
  return {
    keyStyle: pick(random, ['count', 'count', 'prefixed', 'hex', 'padded']),
    keyPrefix: pick(random, ['C', 'K-', 'REC', 'A', '10', 'X-']),
    householdPrefix: pick(random, ['', 'H', 'HH-', '7']),
    isCountryCoded: chance(random, 0.6),
    isRegionCoded: chance(random, 0.4),
    hasCommas: COMMA.has(country.code) && chance(random, 0.6),
    sexes: sexWords(country.code, random),
    singleWord: pick(random, ['S', 'U', '']),
    flags: pick(random, FLAGS),
    constant: pick(random, ['MAIN', 'live', 'v2', '001', channel.files.split('|')[0]]),
    order: pick(random, ['time', 'random', 'name']),
    isDistinct: chance(random, 0.35),
    isKeyedByMail: chance(random, channel.keyed ?? 0),
    delimiter: COMMA.has(country.code) && chance(random, 0.5) ? ';' : chance(random, 0.06) ? '\t' : ',',
    weight: Math.exp(1.5 * (random() - 0.5)),
  };
}

/** A file of a channel; `wanted` fixes parts of it (scenarios): concepts, language, style, hand. */
export function drawFile(world, { id, ...wanted }, names) {
  const random = stream(world.seed, 'file', id, names.size);
  const channel = { id, ...CHANNELS[id], ...wanted.channel };
  const country = wanted.country ?? weighted(random, world.countries);
  const damage = drawDamage(world, random);
  const language = chance(random, 0.3) ? 'en' : country.language;
  const style = weighted(random, STYLE_SHARES);
  const laidOut = layOut(channel.has, integer(random, 0, world.extras), random);
  const concepts = splitParticles(laidOut, country, random);
  const file = {
    ...{ name: nameFile(names, channel.files, random), channel, country, damage, language, concepts },
    ...drawHand(world, channel, random),
    ...drawSystem(country, channel, random),
    ...drawDates(country, damage, random),
    ...wanted.file,
  };
  const header = writeHeader(
    file.concepts,
    { style: wanted.style ?? style, language: wanted.language ?? file.language },
    random,
  );
  return {
    ...file,
    header,
    roles: file.concepts.map((concept) => COLUMNS[concept][0]),
    entries: [],
    mailboxes: new Set(),
  };
}

const half = (random) =>
  Math.floor(random() * 2 ** 24)
    .toString(16)
    .padStart(6, '0');

const KEYS = {
  count: (_, at) => String(at + 1),
  prefixed: ({ keyPrefix }, at) => `${keyPrefix}${at + 1001}`,
  padded: ({ keyPrefix }, at) => `${keyPrefix}${String(at + 1).padStart(7, '0')}`,
  hex: (_, __, random) => `${half(random)}${half(random)}`,
};

export const keyOf = (file, at, random) => KEYS[file.keyStyle](file, at, random);
export const customerNumber = (file, at, random) =>
  `${file.keyPrefix.replace(/\D/g, '')}${20000 + at * 7}${digits(random, 1)}`;
