/** What gives people away in files that are written: all that has to go when they are forgotten. */
export interface TracesOfPeople {
  /** Golden ids that are or were theirs. */
  readonly goldens: ReadonlySet<string>;
  /** Record ids. */
  readonly records: ReadonlySet<string>;
  /** E-mails and telephone numbers that nobody else has, in small letters. */
  readonly contacts: readonly string[];
  /** Given and family name of each, in small letters. */
  readonly names: readonly (readonly [given: string, family: string])[];
}

/** Digits fewer than this stand in other numbers by chance. */
const FEWEST_DIGITS = 8;

/** As many are looked for one by one; of more, the words of a text are looked up. */
const MOST_ONE_BY_ONE = 30;
/** A word as addresses and numbers are made of; in bytes, letters of ASCII alone. */
const WORDS = /[\p{L}\p{N}._%+@-]+/gu;
const BYTE_WORDS = /[a-z0-9._%+@-]+/g;
/** What a sentence puts behind a word. */
const ENDS: ReadonlySet<string> = new Set('._%+-');
/** What makes a contact a part of a longer one: "jo" before ann@x.org, ".au" behind it; a full stop does not. */
const LONGER_BEFORE = /[\p{L}\p{N}._%+@-]$/u;
const LONGER_BEHIND = /^[._%+-]*[\p{L}\p{N}@]/u;
/** So many characters behind a contact tell. */
const REACH = 8;

/** Whether a text in small letters holds one of some contacts, in small letters too, and not only as a part of a longer one. Linear in the text, however many they are. */
export function holdsContact(contacts: readonly string[]): (small: string) => boolean {
  return contacts.length <= MOST_ONE_BY_ONE
    ? (small) => contacts.some((one) => holdsWhole(small, one))
    : holdsWord(contacts, WORDS, holdsWhole);
}

/** The same of bytes as characters (Latin-1), where nobody knows what stands beside a contact: rather one too many. */
export function mayHoldContact(contacts: readonly string[]): (small: string) => boolean {
  const holds = (small: string, one: string): boolean => small.includes(one);
  return contacts.length <= MOST_ONE_BY_ONE
    ? (small) => contacts.some((one) => holds(small, one))
    : holdsWord(contacts, BYTE_WORDS, holds);
}

function holdsWord(
  contacts: readonly string[],
  words: RegExp,
  holds: (small: string, contact: string) => boolean,
): (small: string) => boolean {
  const isWord = (one: string): boolean => one.match(words)?.[0] === one && withoutEnd(one) === one;
  const known = new Set(contacts.filter(isWord));
  const others = contacts.filter((one) => !isWord(one));
  return (small) =>
    (small.match(words)?.some((word) => known.has(withoutEnd(word))) ?? false) ||
    others.some((one) => holds(small, one));
}

function withoutEnd(word: string): string {
  let end = word.length;
  while (ENDS.has(word.charAt(end - 1))) end--;
  return word.slice(0, end);
}

function holdsWhole(small: string, contact: string): boolean {
  for (let at = small.indexOf(contact); at >= 0; at = small.indexOf(contact, at + 1)) {
    const end = at + contact.length;
    const isPart =
      LONGER_BEFORE.test(small.slice(Math.max(0, at - 2), at)) || LONGER_BEHIND.test(small.slice(end, end + REACH));
    if (!isPart) return true;
  }
  return false;
}

/** Whether a text holds a contact of theirs as outputs write it, in any size of letters. */
export function contactTest({ contacts }: TracesOfPeople): (text: string) => boolean {
  const holds = holdsContact(contacts);
  return (text) => holds(text.toLowerCase());
}

/** Whether a text holds a contact of theirs in any spelling, or given and family name both: for text as it came, which nobody has read. */
export function personTest(people: TracesOfPeople): (text: string) => boolean {
  const hasContact = contactTest(people);
  const numbers = people.contacts.filter((one) => !one.includes('@')).map(digitsOf);
  const told = numbers.filter((one) => one.length >= FEWEST_DIGITS);
  return (text) => {
    if (hasContact(text)) return true;
    const [small, digits] = [text.toLowerCase(), told.length === 0 ? '' : digitsOf(text)];
    return (
      told.some((one) => digits.includes(one)) ||
      people.names.some((name) => name.every((part) => small.includes(part)))
    );
  };
}

function digitsOf(text: string): string {
  return text.replace(/\D/g, '');
}
