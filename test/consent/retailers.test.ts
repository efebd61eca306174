import { describe, expect, test } from 'vitest';
import { type Outcome, runFiles } from './pipeline.ts';
import { type Channel, filesOf, mailboxOf, type Retailer, type Row, retailer, subscriberOf } from './retailers.ts';

/** Retailers of every run of the tests; AURUM_SEEDS=101-140 draws others. */
const SEEDS = seedsOf(process.env['AURUM_SEEDS'] ?? '1-6');
const PLACES = ['', '_2', '_3', '_4', '_5'];

function seedsOf(range: string): number[] {
  const [from = 1, to = from] = range.split('-').map(Number);
  return Array.from({ length: to - from + 1 }, (_, at) => from + at);
}

interface Cell {
  readonly channel: Channel;
  readonly point: string;
  readonly state: string;
  readonly golden: Readonly<Record<string, string>>;
}

/** Every consent that golden records have of an address or number, in whatever place. */
function cellsOf({ golden }: Outcome): Cell[] {
  return golden.flatMap((row) =>
    PLACES.flatMap((place): Cell[] => {
      const [email, phone] = [row[`email${place}`] ?? '', row[`phone${place}`] ?? ''];
      const cell = (channel: 'email' | 'sms', point: string): Cell[] =>
        point === '' ? [] : [{ channel, point, state: row[`consent_${channel}${place}`] ?? '', golden: row }];
      return [...cell('email', email && mailboxOf(email)), ...cell('sms', phone && subscriberOf(phone))];
    }),
  );
}

const pointsOf = (row: Row, channel: Channel): string[] =>
  channel === 'email' ? row.mailboxes.map(mailboxOf) : row.numbers.map(subscriberOf);

/** What is wrong with the consent of a retailer's golden records, in words; nothing when all is well. */
function faultsOf({ exports, suppressed }: Retailer, outcome: Outcome) {
  const rows = exports.flatMap((one) => one.rows);
  const listed = new Set(suppressed.map(mailboxOf));
  const isListed = (row: Row): boolean => row.mailboxes.some((mailbox) => listed.has(mailboxOf(mailbox)));
  const refusing = (channel: Channel): Set<string> =>
    new Set(
      rows
        .filter((row) => row.says[channel] === 'no' || row.says.any === 'no' || isListed(row))
        .flatMap((row) => pointsOf(row, channel)),
    );
  const refused = { email: refusing('email'), sms: refusing('sms'), any: new Set<string>() };
  const agreed = { email: agreeing(rows, 'email'), sms: agreeing(rows, 'sms'), any: new Set<string>() };
  const cells = cellsOf(outcome);
  return {
    cells: cells.filter(({ channel, point }) => refused[channel].has(point)).length,
    unsafe: cells.filter((one) => one.state === 'opted_in' && refused[one.channel].has(one.point)).length,
    lost: cells.filter((one) => one.state !== 'opted_out' && refused[one.channel].has(one.point)).length,
    widened: cells.filter((one) => one.state === 'opted_in' && !agreed[one.channel].has(one.point)).length,
    objecting: objecting(exports, outcome).filter(({ states }) => states.includes('opted_in')).length,
    optedIn: cells.filter(({ state }) => state === 'opted_in').length,
  };
}

/** First contact points of rows that say yes. */
function agreeing(rows: readonly Row[], channel: Channel): Set<string> {
  return new Set(
    rows.filter((row) => row.says[channel] === 'yes').flatMap((row) => pointsOf(row, channel).slice(0, 1)),
  );
}

/** All that is said of the customers of rows that object to everything. */
function objecting(exports: Retailer['exports'], { golden, goldenOf }: Outcome): { states: string[] }[] {
  const ids = exports.flatMap(({ name, rows }) =>
    rows.flatMap((row, at) => (row.says.any === 'no' ? [goldenOf(name, at + 1)] : [])),
  );
  return golden
    .filter((row) => ids.includes(row['golden_id'] ?? ''))
    .map((row) => ({
      states: Object.entries(row).flatMap(([name, state]) => (name.startsWith('consent') ? [state] : [])),
    }));
}

describe('made-up retailers', () => {
  test.each(SEEDS)('nobody is written to who said no, and no opt-out is lost: retailer %i', async (seed) => {
    const made = retailer(seed);
    const outcome = await runFiles(filesOf(made));
    const { cells, optedIn, ...faults } = faultsOf(made, outcome);
    expect(faults).toEqual({ unsafe: 0, lost: 0, widened: 0, objecting: 0 });
    expect(outcome.report.consent.map((one) => one.violations)).not.toContain(1);
    // There is something to lose and something to widen in each.
    expect(Math.min(cells, optedIn)).toBeGreaterThan(3);
  });
});
