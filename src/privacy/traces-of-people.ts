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
/** What stands around a contact in CSV, JSON and record ids. */
const BETWEEN = /[\s,;:"<>|()=/\\]+/;

/** Whether a text in small letters holds one of some contacts, in small letters too. Linear in the text, however many they are. */
export function holdsContact(contacts: readonly string[]): (small: string) => boolean {
  if (contacts.length <= MOST_ONE_BY_ONE) return (small) => contacts.some((one) => small.includes(one));
  const known = new Set(contacts);
  return (small) => small.split(BETWEEN).some((word) => known.has(word));
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
