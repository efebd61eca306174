import type { FieldFacts, RunFacts, SourceFacts } from '../../src/report/facts.ts';

const ROWS: readonly (readonly [name: string, rows: number, rejected: number])[] = [
  ['shopify-customers', 637, 4],
  ['square-customers', 450, 4],
  ['mailchimp-subscribed', 363, 0],
  ['mailchimp-unsubscribed', 41, 0],
  ['zendesk-users', 280, 6],
  ['salesforce-contacts', 260, 0],
];
const GOLDEN = 1104;
const IN = ROWS.reduce((sum, [, rows]) => sum + rows, 0);
const REJECTED = ROWS.reduce((sum, [, , rejected]) => sum + rejected, 0);

function source([name, rows, rejected]: (typeof ROWS)[number], i: number): SourceFacts {
  return {
    name,
    file: `${name}.csv`,
    kind: 'customer',
    preset: i % 2 === 0 ? name.replace(/-.*/, '') : null,
    encodingConfidence: 1,
    encoding: ['UTF-8', 'windows-1252', 'UTF-8', 'UTF-8', 'UTF-8', 'UTF-16LE'][i] ?? 'UTF-8',
    delimiter: [',', ';', ',', ',', ',', '\t'][i] ?? ',',
    bytes: rows * 183,
    sha256: 'c0ffee0123456789'.repeat(4),
    rows,
    rejected,
    columns: [],
    leftBehind: i === 0 ? ['Tax Exempt', 'Tags', 'Note'] : [],
  };
}

/** A field that `share` of the rows of every source fill, of which `usable` hold a usable value. */
function field(name: string, share: number, usable: number, golden: number): FieldFacts {
  const sources = ROWS.filter((_, i) => name !== 'birth_date' || i % 2 === 1).map(([one, rows, rejected], i) => {
    const filled = Math.round((rows - rejected) * Math.max(0, share - (i % 3) * 0.12));
    const used = Math.round(filled * usable);
    const placeholder = Math.floor((filled - used) / 2);
    return {
      source: one,
      records: rows - rejected,
      filled,
      usable: used,
      placeholder,
      invalid: filled - used - placeholder,
    };
  });
  return {
    field: name,
    sources,
    distinct: Math.round(900 * share),
    golden: { count: Math.round(GOLDEN * golden), of: GOLDEN },
    lost: 1,
    values: name === 'given_name' ? [{ text: 'Margaret', rows: 12 }] : [],
    patterns: [{ text: 'Aa', rows: 900 }],
  };
}

const NO_REFUNDS = { folded: '0.00', cancelled: '0.00', refunded: '0.00' };
const NOTHING_ELSE = { folded: 0, cancelled: 0, credited: 0 };

/** Facts of a made-up run, complete and balanced; `changes` replace top-level facts. */
export function makeFacts(changes: Partial<RunFacts> = {}): RunFacts {
  return {
    version: '1.0.0',
    planHash: 'a1b2c3d4e5f60718'.repeat(4),
    exit: 'OK',
    rows: { in: IN, golden: GOLDEN, merged: IN - REJECTED - GOLDEN, rejected: REJECTED },
    sources: ROWS.map(source),
    identity: null,
    gates: [
      {
        name: 'estimated precision',
        severity: 'error',
        measured: 0.987,
        limit: 0.98,
        sense: 'at_least',
        isPassed: true,
      },
      { name: 'rejected rows', severity: 'warning', measured: 0.007, limit: 0.005, sense: 'at_most', isPassed: false },
    ],
    fields: [
      field('given_name', 0.97, 0.998, 0.99),
      field('family_name', 0.94, 0.997, 0.97),
      field('email', 0.88, 0.972, 0.93),
      field('phone', 0.61, 0.93, 0.78),
      field('company', 0.11, 1, 0.12),
      field('street', 0.55, 0.99, 0.71),
      field('city', 0.55, 1, 0.71),
      field('postcode', 0.55, 0.94, 0.7),
      field('country', 0.7, 1, 0.83),
      field('birth_date', 0.42, 0.96, 0.31),
    ],
    issues: [
      { code: 'E402', source: 'salesforce-contacts', column: 'MobilePhone', rows: 38 },
      { code: 'E410', source: 'salesforce-contacts', column: 'MobilePhone', rows: 17 },
      { code: 'E410', source: 'zendesk-users', column: 'phone', rows: 6 },
      { code: 'E409', source: 'zendesk-users', column: 'phone', rows: 21 },
      { code: 'E409', source: 'shopify-customers', column: 'Phone', rows: 33 },
      { code: 'E401', source: 'shopify-customers', column: 'Email', rows: 4 },
    ],
    rejects: [
      { code: 'E301', file: 'zendesk-users.csv', line: 27 },
      { code: 'E301', file: 'zendesk-users.csv', line: 28 },
      { code: 'E302', file: 'shopify-customers.csv', line: 199 },
    ],
    rejectCounts: [
      { code: 'E301', rows: 9 },
      { code: 'E302', rows: 5 },
    ],
    matching: {
      possiblePairs: 2_031_120,
      comparedPairs: 48_211,
      matches: 1394,
      possible: 57,
      histogram: {
        from: -60,
        step: 1,
        counts: Array.from({ length: 120 }, (_, k) => {
          const bits = k - 60;
          const bell = (centre: number, width: number, size: number): number =>
            size * Math.exp(-(((bits - centre) / width) ** 2));
          return Math.round(bell(-14, 5, 9000) + bell(-30, 4, 800) + bell(19, 8, 110) + bell(2, 6, 4));
        }),
      },
      thresholds: { match: 3.3, possible: -4.2 },
      hasConverged: true,
      passes: [
        { label: 'e-mail', pairs: 812, largest: 6, bounded: 0, isUsed: true },
        { label: 'phone', pairs: 644, largest: 9, bounded: 0, isUsed: true },
        { label: 'given and family name', pairs: 1507, largest: 14, bounded: 0, isUsed: true },
        { label: 'family name and postcode', pairs: 590, largest: 11, bounded: 1, isUsed: true },
        { label: 'birth date', pairs: 99_999, largest: 80, bounded: 0, isUsed: false },
      ],
      comparisons: [
        {
          label: 'name',
          levels: [
            { words: 'the same', m: 0.72, u: 0.0004, bits: 10.8 },
            { words: 'a nickname or initial', m: 0.14, u: 0.002, bits: 6.1 },
            { words: 'different', m: 0.02, u: 0.98, bits: -5.6 },
          ],
        },
        { label: 'e-mail', levels: [{ words: 'the same', m: 0.81, u: 0.00002, bits: 15.3 }] },
      ],
      generic: [{ field: 'email', values: 1, records: 12 }],
      cuts: 9,
    },
    quality: {
      precision: { value: 0.987, low: 0.975, high: 0.994 },
      recall: { value: 0.952, low: 0.931, high: 0.968 },
      judged: null,
      doubleContradictions: null,
      contradictions: { merged: 616, customers: 0, byKind: [], worst: [] },
      measured: null,
    },
    clusterSizes: [
      { size: 1, customers: 488 },
      { size: 2, customers: 371 },
      { size: 3, customers: 172 },
      { size: 4, customers: 58 },
      { size: 5, customers: 12 },
      { size: 6, customers: 3 },
    ],
    overlap: {
      sources: ROWS.map(([name]) => name),
      counts: ROWS.map(([, rows], i) =>
        ROWS.map(([, other], j) => Math.round(i === j ? rows * 0.07 : (rows * other) / 2600)),
      ),
    },
    conflicts: [
      { field: 'phone', compared: 402, disagreeing: 118 },
      { field: 'email', compared: 455, disagreeing: 96 },
      { field: 'given_name', compared: 590, disagreeing: 88 },
      { field: 'postcode', compared: 260, disagreeing: 31 },
      { field: 'birth_date', compared: 64, disagreeing: 3 },
      { field: 'country', compared: 300, disagreeing: 0 },
    ],
    rules: ['given_name', 'family_name', 'email', 'phone', 'street', 'birth_date'].flatMap((name) => [
      { field: name, rule: 'only', values: 700 },
      { field: name, rule: 'unanimous', values: 250 },
      { field: name, rule: 'agreed', values: 60 },
      { field: name, rule: 'valid', values: 30 },
      { field: name, rule: 'recent', values: 41 },
      { field: name, rule: 'record_id', values: 6 },
      { field: name, rule: 'superseded', values: 130 },
    ]),
    suppressed: null,
    consent: [
      {
        channel: 'consent_email',
        recordsIn: { optedIn: 611, optedOut: 148 },
        customersIn: { optedIn: 502, optedOut: 121 },
        golden: { opted_in: 431, opted_out: 121, not_subscribed: 180, pending: 0, unknown: 210 },
        refused: { cells: 121, kept: 121 },
        again: 0,
        narrowed: { byOptOut: 44, byContactPoint: 27 },
        violations: 0,
        violating: [],
      },
      {
        channel: 'consent_phone',
        recordsIn: { optedIn: 0, optedOut: 14 },
        customersIn: { optedIn: 0, optedOut: 13 },
        golden: { opted_in: 0, opted_out: 13, not_subscribed: 0, pending: 0, unknown: 210 },
        refused: { cells: 13, kept: 13 },
        again: 0,
        narrowed: { byOptOut: 0, byContactPoint: 0 },
        violations: 0,
        violating: [],
      },
    ],
    activities: {
      money: [
        {
          currency: 'EUR',
          before: '48210.35',
          after: '47991.10',
          orphaned: '219.25',
          ...NO_REFUNDS,
          net: '47991.10',
          isBalanced: true,
        },
        {
          currency: 'GBP',
          before: '20110.00',
          after: '19004.50',
          orphaned: '1105.50',
          ...NO_REFUNDS,
          net: '19004.50',
          isBalanced: true,
        },
        {
          currency: 'USD',
          before: '31405.99',
          after: '31405.99',
          orphaned: '0.00',
          ...NO_REFUNDS,
          net: '31405.99',
          isBalanced: true,
        },
      ],
      counts: [
        { kind: 'order', before: 1203, after: 1180, ...NOTHING_ELSE, orphaned: 23, isBalanced: true },
        { kind: 'ticket', before: 264, after: 264, ...NOTHING_ELSE, orphaned: 0, isBalanced: true },
      ],
      recount: [
        {
          source: 'shop-orders',
          state: 'placed',
          currency: 'EUR',
          orders: { read: 903, counted: 880, folded: 0, cancelled: 0, orphaned: 23 },
          money: { read: '48210.35', counted: '47991.10', folded: '0.00', cancelled: '0.00', orphaned: '219.25' },
          isBalanced: true,
        },
      ],
      asOf: '2024-06-30',
      disputed: 0,
      mixedCurrencies: 0,
      unknownRefunds: 0,
    },
    samples: [
      {
        golden: 'g_srto63rywklf6mlc',
        reasons: ['two values of given name'],
        size: 3,
        probability: 0.9991,
        fields: ['given_name', 'family_name', 'email', 'phone', 'postcode', 'country'],
        values: ['Margaret', 'Thompson', 'margaret.thompson@gmail.com', '+16172345678', '02115', 'US'],
        records: [
          {
            record: 'shopify-customers:17',
            source: 'shopify-customers',
            row: 17,
            values: ['Margaret', 'Thompson', 'margaret.thompson@gmail.com', '', '02115', 'US'],
          },
          {
            record: 'square-customers:203',
            source: 'square-customers',
            row: 203,
            values: ['Peggy', 'Thompson', '', '+16172345678', '2115', ''],
          },
          {
            record: 'zendesk-users:88',
            source: 'zendesk-users',
            row: 88,
            values: ['Margaret', 'Tompson', 'margaret.thompson@gmail.com', '', '', ''],
          },
        ],
      },
      {
        golden: 'g_fv4cwtzarpdhcne5',
        reasons: ['share only their e-mail'],
        size: 2,
        probability: 0.913,
        fields: ['given_name', 'family_name', 'email', 'birth_date'],
        values: ['太郎', '佐藤', 'sato.taro@docomo.ne.jp', '1980-05-17'],
        records: [
          {
            record: 'shopify-customers:44',
            source: 'shopify-customers',
            row: 44,
            values: ['太郎', '佐藤', 'sato.taro@docomo.ne.jp', ''],
          },
          {
            record: 'salesforce-contacts:9',
            source: 'salesforce-contacts',
            row: 9,
            values: ['Taro', 'Sato', 'sato.taro@docomo.ne.jp', '1980-05-17'],
          },
        ],
      },
    ],
    pairs: [
      {
        left: {
          ...{ record: 'shopify-customers:71', golden: 'g_aaaaaaaaaaaaaaaa', source: 'shopify-customers', row: 71 },
          values: ['Reinhard', 'Brandt', '1980-05-17'],
        },
        right: {
          ...{ record: 'zendesk-users:8', golden: 'g_bbbbbbbbbbbbbbbb', source: 'zendesk-users', row: 8 },
          values: ['Stefan', 'Brandt', '1980-08-17'],
        },
        probability: 0.62,
        agree: ['Address: the same'],
        differ: ['Given name: different'],
        fields: ['given_name', 'family_name', 'birth_date'],
      },
    ],
    sourceQuality: ROWS.map(([source, rows, rejected], i) => ({
      ...{ source, rows, rowsBefore: i === 0 ? null : rows - 3, records: rows - rejected },
      customers: rows - rejected - 5,
      valid: { count: 4 * rows - 9, of: 4 * rows },
      worst: i === 2 ? null : { column: 'Phone', unusable: 9, filled: rows - 20 },
    })),
    last: {
      rows: { in: IN - 15, golden: GOLDEN - 8, merged: IN - 15 - GOLDEN + 8 - REJECTED, rejected: REJECTED },
      missing: [],
    },
    history: Array.from({ length: 6 }, (_, i) => ({
      ...{ version: 1 as const, startedAt: `2026-06-2${i}T03:00:00Z`, review: 40 + i, precision: 0.98, recall: 0.9 },
      rows: { in: IN - 15 + i, golden: GOLDEN - 8, merged: IN - 7 + i - GOLDEN - REJECTED, rejected: REJECTED },
      ...{ filled: 9000, usable: 8900, largest: 6 },
    })),
    goals: { precision: 0.99, recall: null },
    showValues: false,
    run: {
      startedAt: '2026-06-30T03:00:00Z',
      seconds: 1.84,
      peakBytes: 182_000_000,
      threads: 2,
      node: '20.20.2',
      platform: 'linux x64',
      phases: [
        { name: 'read', seconds: 0.11, cpuSeconds: 0.11 },
        { name: 'normalize', seconds: 0.34, cpuSeconds: 0.34 },
        { name: 'match', seconds: 0.97, cpuSeconds: 0.97 },
        { name: 'merge', seconds: 0.08, cpuSeconds: 0.08 },
        { name: 'write', seconds: 0.2, cpuSeconds: 0.2 },
      ],
    },
    ...changes,
  };
}
