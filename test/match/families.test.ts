import { expect, it } from 'vitest';
import { inlineEngine } from '../../src/engine/inline.ts';
import { matchRecords } from '../../src/match/match.ts';
import { seededRandom } from '../../src/table/random.ts';
import { makeRecords } from './make-records.ts';

const OPTIONS = { precision: 0.99, pairBudget: 0, ignore: [] } as never;
const WOMEN = 'Anna Bella Clara Diana Elena Flora Greta Hanna Irene Julia Karin Laura Marta Nora Olga Paula'.split(' ');
const MEN = 'Adam Boris Carl David Emil Felix Georg Hugo Ivan Jonas Karl Leon Max Nils Otto Paul'.split(' ');
const SYLLABLES = 'bar den fel gor hal kin lom mar nor pel ros sten tor val wen zim'.split(' ');

/** Families of four at one address, two of them twins; nobody comes twice. */
function families(count: number) {
  const random = seededRandom(11);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const day = (from: number): string =>
    `${from + Math.floor(random() * 9)}-0${1 + Math.floor(random() * 9)}-${10 + Math.floor(random() * 18)}`;
  return Array.from({ length: count }, (_, family) => {
    const name = `${pick(SYLLABLES)}${pick(SYLLABLES)}${pick(SYLLABLES)}`;
    const home = { family_name: name, street: `${1 + family} ${pick(SYLLABLES)}${pick(SYLLABLES)} street` };
    const twins = day(1995);
    return [
      { ...home, given_name: pick(WOMEN), gender: 'F', birth_date: day(1960) },
      { ...home, given_name: pick(MEN), gender: 'M', birth_date: day(1960) },
      { ...home, given_name: pick(WOMEN), gender: 'F', birth_date: twins },
      { ...home, given_name: pick(MEN), gender: 'M', birth_date: twins },
    ];
  }).flat();
}

it('leaves families alone of which nobody comes twice', async () => {
  const rows = families(150).map((row, at) => ({ key: `c${at}`, ...row }));
  const records = makeRecords({ census: rows });
  const { clustering } = await matchRecords(records, OPTIONS, inlineEngine());
  expect(clustering.count).toBe(records.count);
});

it('birth dates and genders that differ stay evidence where namesakes of one house outnumber duplicates', async () => {
  const rows = families(200)
    .filter((_, at) => at % 4 === 1)
    .flatMap((father, at) => [
      { key: `a${at}`, ...father },
      { key: `b${at}`, ...father, birth_date: `198${at % 10}-1${at % 3}-0${1 + (at % 9)}`, gender: 'F' },
    ]);
  const { model } = await matchRecords(makeRecords({ census: rows }), OPTIONS, inlineEngine());
  const different = (id: string): number => model.comparisons.find((one) => one.id === id)?.levels.at(-1)?.m ?? 1;
  expect(different('birth')).toBeLessThanOrEqual(0.4);
  expect(different('gender')).toBeLessThanOrEqual(0.2);
});
