// Mailboxes and numbers: whose they are, what they are built from, who shares them.
import { chance, digits, integer, pick, weighted } from '../random.mjs';
import { hasMailbox, hasMobile } from './customs.mjs';
import { mailWord } from './names.mjs';

const SYLLABLES = 'ba bo da di el fi ga ka ki la li lo ma mi mo na ne no pa ra ri ro sa si ta ti to vi wo za'.split(
  ' ',
);

/** An invented word, as handles and codes have it. */
export const invented = (random, syllables) =>
  Array.from({ length: syllables }, () => pick(random, SYLLABLES)).join('');

const PATTERNS = [
  [({ given, family }) => `${given}.${family}`, 28],
  [({ given, family }) => `${given}${family}`, 9],
  [({ given, family }) => `${given}_${family}`, 6],
  [({ given, family }) => `${given[0]}.${family}`, 10],
  [({ given, family }) => `${given[0]}${family}`, 6],
  [({ given, family }) => `${family}.${given}`, 5],
  [({ given, year }) => `${given}${year % 100}`.padEnd(6, '1'), 9],
  [({ given, family, year }) => `${given}.${family}${year % 100}`, 9],
  [({ family, random }) => `${family}${integer(random, 1, 999)}`, 5],
  [({ random }) => `${invented(random, integer(random, 2, 4))}${integer(random, 1, 99)}`, 13],
];

/** Domains under which one mailbox is reached. */
const SAME = new Map([
  ['ya.ru', 'yandex.ru'],
  ['googlemail.com', 'gmail.com'],
  ['me.com', 'icloud.com'],
]);

/** A mailbox nobody else of the world has. */
function freeMailbox(taken, name, domain, random) {
  const boxOf = (local) => `${local}@${SAME.get(domain) ?? domain}`;
  let local = name;
  while (taken.has(boxOf(local))) local = `${name}${integer(random, 1, 9999)}`;
  taken.add(boxOf(local));
  return `${local}@${domain}`;
}

export function drawMailbox(world, { given, family, birth, locale, country }, random) {
  const names = { given: mailWord(given, locale) || 'x', family: mailWord(family, locale) || 'y' };
  const local = weighted(random, PATTERNS)({ ...names, year: birth.year, random });
  return freeMailbox(world.mailboxes, local, pick(random, country.mailDomains), random);
}

/** The mailbox of a home: `family.name@`, `anna.otto@`. */
export function drawSharedMailbox(world, [first, second], random) {
  const { locale, country } = first;
  const family = mailWord(first.family, locale) || 'home';
  const couple = second && `${mailWord(first.given, locale)}.${mailWord(second.given, locale)}`;
  const local =
    couple && chance(random, 0.4)
      ? couple
      : pick(random, [`${family}.home`, `the${family}s`, `fam.${family}`, `${family}${digits(random, 2)}`]);
  return freeMailbox(world.mailboxes, local, pick(random, country.mailDomains), random);
}

/** Gives a person own contact points, some of which change once (`at`: when, 0..1 of the time the exports span). */
export function giveContacts(world, person, random) {
  const { age, country } = person;
  if (chance(random, hasMailbox(age))) {
    person.email = drawMailbox(world, person, random);
    if (chance(random, 0.2)) person.email2 = drawMailbox(world, person, random);
    if (chance(random, world.change)) person.emailBefore = { at: random(), value: drawMailbox(world, person, random) };
  }
  if (chance(random, hasMobile(age))) {
    person.mobile = country.mobile(random);
    if (chance(random, world.change)) person.mobileBefore = { at: random(), value: country.mobile(random) };
  }
}
