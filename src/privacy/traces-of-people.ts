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

/** Whether a text holds a contact of theirs as outputs write it. Small letters do not matter. */
export function contactTest({ contacts }: TracesOfPeople): (text: string) => boolean {
  return (text) => {
    const small = text.toLowerCase();
    return contacts.some((one) => small.includes(one));
  };
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
