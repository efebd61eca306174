import { inlineEngine } from '../../src/engine/inline.ts';
import { type MatchResult, matchRecords } from '../../src/match/match.ts';
import type { Mechanism } from '../../src/match/options.ts';
import { evaluateClusters } from '../../src/report/evaluate.ts';
import { seededRandom } from '../../src/table/random.ts';
import type { RecordSet } from '../../src/table/records.ts';
import { cellText } from '../../src/table/table.ts';
import { makeRecords, type Row } from './make-records.ts';

/** Small seeded populations whose true customers are known: a record's key is `<person>.<number>`. */

const WOMEN =
  'Anna Bella Clara Diana Elena Flora Greta Hanna Irene Julia Karin Laura Marta Nora Olga Paula Rita Sonja Tilda Vera Wilma Agnes Britta Cora Dora Edda Frida Gisela Hilda Ingrid'.split(
    ' ',
  );
const MEN =
  'Adam Boris Carl David Emil Felix Georg Hugo Ivan Jonas Kurt Leon Max Nils Otto Peter Rolf Sven Theo Viktor Werner Anton Bernd Cyril Dirk Erik Fritz Gunnar Henrik Igor'.split(
    ' ',
  );
const SYLLABLES = 'bar den fel gor hal kin lom mar nor pel ros sten tor val wen zim dar bel fin gru'.split(' ');

export interface Person {
  readonly id: string;
  /** The number of the family. */
  readonly family: number;
  readonly given: string;
  readonly surname: string;
  readonly suffix?: string;
  readonly gender: string;
  readonly birth: string;
  readonly street: string;
  readonly city: string;
  readonly postcode: string;
  readonly email: string;
  readonly landline: string;
  readonly mobile: string;
}

type Dice = ReturnType<typeof dice>;

function dice(seed: number) {
  const random = seededRandom(seed);
  const below = (limit: number): number => Math.floor(random() * limit);
  const pick = <T>(list: readonly T[]): T => list[below(list.length)] as T;
  const digits = (length: number): string => Array.from({ length }, () => below(10)).join('');
  const chance = (share: number): boolean => random() < share;
  return { below, pick, digits, chance };
}

function birthDay({ below }: Dice, from: number, years: number): string {
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${from + below(years)}-${two(1 + below(12))}-${two(1 + below(28))}`;
}

/** One family: as many people as asked, first a couple, then children, at one address. */
function family(number: number, members: number, die: Dice): Person[] {
  const { pick, digits, below } = die;
  const surname = `${pick(SYLLABLES)}${pick(SYLLABLES)}${pick(SYLLABLES)}`;
  const home = {
    surname,
    street: `${1 + below(180)} ${pick(SYLLABLES)}${pick(SYLLABLES)} street`,
    city: `${pick(SYLLABLES.slice(0, 6))}ton`,
    postcode: `1${digits(4)}`,
    landline: `212555${digits(4)}`,
  };
  const isWomanFirst = die.chance(0.5);
  return Array.from({ length: members }, (_, at): Person => {
    const isWoman = (at % 2 === 0) === isWomanFirst;
    const given = pick(isWoman ? WOMEN : MEN);
    return {
      id: `p${number}-${at}`,
      family: number,
      given,
      gender: isWoman ? 'F' : 'M',
      birth: birthDay(die, at < 2 ? 1945 : 1985, 25),
      email: `${pick(SYLLABLES)}${digits(4)}@mail.example`,
      mobile: `917${digits(7)}`,
      ...home,
    };
  });
}

/** `families` families of one to `most` people. */
export function town(families: number, most: number, seed = 1): Person[] {
  const die = dice(seed);
  return Array.from({ length: families }, (_, number) => family(number, 1 + die.below(most), die)).flat();
}

/** A letter of a word of five or more is doubled, dropped or replaced. */
function slip(text: string, { below, pick }: Dice): string {
  if (text.length < 5) return text;
  const at = 1 + below(text.length - 2);
  return `${text.slice(0, at)}${pick(['', 'e', `${text[at]}${text[at]}`])}${text.slice(at + 1)}`;
}

/** A further column of a file, by person and what the row says of him. */
export type Column = (person: Person, row: Row) => Row;

/** A number that tells nothing but that it is the same for the same thing. */
export function numberOf(thing: string | number, salt: number): string {
  let hash = salt;
  for (const letter of String(thing)) hash = (Math.imul(hash, 31) + letter.charCodeAt(0)) >>> 0;
  return `k${1_000_000 + ((Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 0) % 9_000_000)}`;
}

/** How one file holds people. */
export interface FileSpec {
  readonly name: string;
  /** Share of the people that are in it; some of those come twice. */
  readonly share: number;
  readonly twice?: number;
  /** Columns left out. */
  readonly without?: readonly (keyof Row)[];
  readonly add?: Column;
  /** Share of rows with a slip in a name, another address, a missing cell. */
  readonly noise?: number;
}

function rowOf(person: Person, { noise = 0.1, without = [], add = () => ({}) }: FileSpec, die: Dice): Row {
  const { chance, digits, pick, below } = die;
  const isMoved = chance(noise);
  const row: Row = {
    given_name: chance(noise / 2) ? slip(person.given, die) : person.given,
    family_name: chance(noise / 2) ? slip(person.surname, die) : person.surname,
    ...(person.suffix === undefined ? {} : { name_suffix: person.suffix }),
    birth_date: chance(noise / 2) ? birthDay(die, 1945, 50) : person.birth,
    gender: person.gender,
    email: chance(noise) ? `${pick(SYLLABLES)}${digits(5)}@post.example` : person.email,
    phone: chance(0.5) ? person.landline : person.mobile,
    street: isMoved ? `${1 + below(180)} ${pick(SYLLABLES)}${pick(SYLLABLES)} street` : person.street,
    city: person.city,
    postcode: isMoved ? `1${digits(4)}` : person.postcode,
  };
  for (const name of ['email', 'phone', 'birth_date'] as const) if (chance(noise)) delete row[name];
  const whole = { ...row, ...add(person, row) };
  for (const name of without) delete whole[name];
  return whole;
}

/** The files that people leave their traces in. */
export function filesOf(people: readonly Person[], files: readonly FileSpec[], seed = 2): RecordSet {
  const die = dice(seed);
  const numbers = new Map<string, number>();
  const next = ({ id }: Person): string => {
    numbers.set(id, (numbers.get(id) ?? 0) + 1);
    return `${id}.${numbers.get(id)}`;
  };
  return makeRecords(
    Object.fromEntries(
      files.map((file) => [
        file.name,
        people
          .filter(() => die.chance(file.share))
          .flatMap((person) => (die.chance(file.twice ?? 0) ? [person, person] : [person]))
          .map((person) => ({ key: next(person), ...rowOf(person, file, die) })),
      ]),
    ),
  );
}

/** Options of a run that asks for nothing. */
const PLAN = { precision: 0.99, pairBudget: 0, ignore: [] } as never;

export interface Outcome {
  readonly precision: number;
  readonly recall: number;
  readonly matching: MatchResult;
}

/** Matches records and compares with the truth in their keys. */
export async function outcomeOf(records: RecordSet, without: readonly Mechanism[] = []): Promise<Outcome> {
  const matching = await matchRecords(records, { ...(PLAN as object), without } as never, inlineEngine());
  const numbers = new Map<string, number>();
  const truth = Int32Array.from({ length: records.count }, (_, record) => {
    const id = cellText(records.sourceKey, record).split('.')[0] as string;
    if (!numbers.has(id)) numbers.set(id, numbers.size);
    return numbers.get(id) as number;
  });
  const { precision, recall } = evaluateClusters(matching.clustering.clusterOf, truth);
  return { precision, recall, matching };
}
