import { person } from './pipeline.ts';

/** A file of a made-up retailer: its cells, and per row what it truly says. */
interface Export {
  readonly name: string;
  readonly header: readonly string[];
  readonly rows: readonly Row[];
}

/** One row: the mailboxes and numbers it carries, first ones first, and what it says by channel. */
export interface Row {
  readonly cells: readonly string[];
  readonly mailboxes: readonly string[];
  readonly numbers: readonly string[];
  readonly says: Readonly<Partial<Record<Channel, Said>>>;
}

export type Channel = 'email' | 'sms' | 'any';
export type Said = 'yes' | 'no' | 'nothing';

/** A retailer: its files, and a list of mailboxes that are not to be written to. */
export interface Retailer {
  readonly exports: readonly Export[];
  readonly suppressed: readonly string[];
}

/** How a system asks: the header, and what it writes for yes, no and nothing; null where it cannot say it. */
type Question = readonly [header: string, yes: string | null, no: string, nothing: string];

const EMAIL: readonly Question[] = [
  ['Newsletter', 'yes', 'no', ''],
  ['Email Opt Out', null, '1', '0'],
  ['Do not allow Bulk Emails', null, 'Do Not Allow', 'Allow'],
  ['Email Marketing Consent', 'SUBSCRIBED', 'UNSUBSCRIBED', 'NEVER_SUBSCRIBED'],
  ['Einwilligung E-Mail', 'ja', 'nein', ''],
  ['Désabonné', null, 'oui', 'non'],
  ['Email blocklisted', null, 'true', 'false'],
  ['Unsubscribed at', null, '2023-04-05', ''],
  ['Newsletter abgemeldet', null, 'x', ''],
  ['Email status', 'subscribed', 'unsubscribed', 'cleaned'],
  ['Afgemeld', null, 'ja', 'nee'],
];
const SMS: readonly Question[] = [
  ['SMS opt in', 'yes', 'no', ''],
  ['SMS opt out', null, 'true', 'false'],
  ['Einwilligung SMS', 'J', 'N', ''],
  ['SMS Marketing Consent', 'SUBSCRIBED', 'UNSUBSCRIBED', 'NEVER_SUBSCRIBED'],
];
const ANY: readonly Question[] = [
  ['Do Not Contact', null, 'yes', 'no'],
  ['Werbesperre', null, 'x', ''],
  ['Deceased', null, 'Y', 'N'],
  ['No molestar', null, 'sí', 'no'],
  ['Suppressed', null, 'true', 'false'],
  ['Namitka', null, 'ano', 'ne'],
  ['Contact state', null, 'Do Not Contact', 'regular'],
];
const NAMES = [
  ['first_name', 'last_name', 'email', 'second email', 'phone'],
  ['Vorname', 'Nachname', 'E-Mail', 'E-Mail 2', 'Telefon'],
  ['prenom', 'nom', 'email', 'email 2', 'telephone'],
  ['given name', 'surname', 'mail', 'other mail', 'mobile'],
] as const;

/** Deterministic numbers of 0 to 1 (mulberry32). */
function randomOf(seed: number): () => number {
  let state = seed * 2_654_435_769;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

interface Customer {
  readonly given: string;
  readonly family: string;
  readonly mailboxes: readonly string[];
  readonly numbers: readonly string[];
}

/** Couples share a mailbox or a number now and then; some people have two mailboxes, one of them at a host without dots. */
function customersOf(random: () => number, count: number): Customer[] {
  const customers: Customer[] = [];
  for (let at = 0; at < count; at++) {
    const { given, family, email, phone } = person(at);
    const partner = at > 0 && random() < 0.25 ? customers[at - 1] : undefined;
    const own = random() < 0.4 ? `${given}.${family}${at}@gmail.com`.toLowerCase() : email;
    const further = random() < 0.3 ? [`${family}.${given}${at}@work.example.com`.toLowerCase()] : [];
    const isShared = partner !== undefined && random() < 0.6;
    customers.push({
      given,
      family: partner?.family ?? family,
      mailboxes: isShared ? [partner.mailboxes[0] as string, ...further] : [own, ...further],
      numbers: [partner !== undefined && random() < 0.3 ? (partner.numbers[0] as string) : phone],
    });
  }
  return customers;
}

/** Another spelling of a mailbox that its host takes for the same. */
function spelled(mailbox: string, random: () => number): string {
  const [local = '', host = ''] = mailbox.split('@');
  const dice = random();
  if (dice < 0.15) return mailbox.toUpperCase();
  if (host === 'gmail.com' && dice < 0.4) return `${local.replaceAll('.', '')}@googlemail.com`;
  if (dice < 0.5) return `${local}+shop@${host}`;
  return mailbox;
}

function dialled(number: string, random: () => number): string {
  const national = number.slice(3);
  const dice = random();
  if (dice < 0.3) return `0${national.slice(0, 3)} ${national.slice(3)}`;
  return dice < 0.4 ? `0049${national}` : number;
}

const pick = <T>(list: readonly T[], random: () => number): T => list[Math.floor(random() * list.length)] as T;

/** A retailer of about sixty customers in three to five systems; the same seed gives the same files. */
export function retailer(seed: number): Retailer {
  const random = randomOf(seed);
  const customers = customersOf(random, 60);
  const count = 3 + Math.floor(random() * 3);
  const exports = Array.from({ length: count }, (_, at) => system(`system${at}`, customers, random));
  const suppressed = customers.filter(() => random() < 0.05).map(({ mailboxes }) => mailboxes[0] as string);
  return { exports, suppressed };
}

function system(name: string, customers: readonly Customer[], random: () => number): Export {
  const names = pick(NAMES, random);
  // One system at least can say yes.
  const email = name === 'system0' ? (EMAIL[0] as Question) : pick(EMAIL, random);
  const questions: [Channel, Question][] = [['email', email]];
  if (random() < 0.6) questions.push(['sms', pick(SMS, random)]);
  if (random() < 0.5) questions.push(['any', pick(ANY, random)]);
  const known = customers.filter(() => random() < 0.6);
  const rows = known.map((customer, at) => row(customer, questions, { key: `${name}-${at + 1}`, random }));
  return { name, header: ['id', ...names, 'country', ...questions.map(([, [header]]) => header)], rows };
}

function row(
  { given, family, mailboxes, numbers }: Customer,
  questions: readonly (readonly [Channel, Question])[],
  { key, random }: { readonly key: string; readonly random: () => number },
): Row {
  const own = random() < 0.8 ? mailboxes : mailboxes.slice(0, 1);
  const phones = random() < 0.7 ? numbers : [];
  const said = questions.map(([channel, [, yes, no, nothing]]) => {
    const dice = random();
    const isRefused = dice < (channel === 'any' ? 0.08 : 0.2);
    const says: Said = isRefused ? 'no' : dice < 0.7 && yes !== null ? 'yes' : 'nothing';
    return { channel, says, cell: says === 'no' ? no : says === 'yes' ? (yes ?? nothing) : nothing };
  });
  const mails = own.map((mailbox) => spelled(mailbox, random));
  const [phone] = phones.map((number) => dialled(number, random));
  return {
    cells: [key, given, family, mails[0] ?? '', mails[1] ?? '', phone ?? '', 'DE', ...said.map(({ cell }) => cell)],
    mailboxes: own,
    numbers: phones,
    says: Object.fromEntries(said.map(({ channel, says }) => [channel, says])),
  };
}

/** The files of a retailer as text. */
export function filesOf({ exports, suppressed }: Retailer): Record<string, string> {
  const text = (lines: readonly (readonly string[])[]): string =>
    `${lines.map((cells) => cells.join(',')).join('\n')}\n`;
  const files = exports.map(({ name, header, rows }) => [
    `${name}.csv`,
    text([header, ...rows.map((one) => one.cells)]),
  ]);
  const list =
    suppressed.length === 0 ? [] : [['suppression.csv', text([['email'], ...suppressed.map((one) => [one])])]];
  return Object.fromEntries([...files, ...list]);
}

/** The mailbox of an address as golden records spell it; the digits of a number without its country. */
export function mailboxOf(address: string): string {
  const [local = '', host = ''] = address.toLowerCase().replace('@googlemail.com', '@gmail.com').split('@');
  const bare = local.replace(/\+.*$/, '');
  return `${host === 'gmail.com' ? bare.replaceAll('.', '') : bare}@${host}`;
}
export function subscriberOf(number: string): string {
  return number.replace(/^\+49|^0049|^0|\D/g, '');
}
