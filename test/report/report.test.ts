import { describe, expect, test } from 'vitest';
import type { RunFacts } from '../../src/report/facts.ts';
import { renderHtml } from '../../src/report/render-html.ts';
import { renderTerminal } from '../../src/report/render-text.ts';
import { buildReport } from '../../src/report/report.ts';
import { exitOf } from '../../src/runs/facts.ts';
import { makeFacts } from './make-facts.ts';

const ATTACK = `<script>alert(1)</script><img src=x onerror="alert(2)">'\u202e&`;
const report = buildReport(makeFacts());
const page = renderHtml(report);

test('a run that would widen consent ends like one whose gate failed', () => {
  const gate = {
    name: 'rejected',
    severity: 'error',
    measured: 0,
    limit: 1,
    sense: 'at_most',
    isPassed: true,
  } as const;
  const judging = { failOn: 'error', letOff: [], consent: [{ violations: 0 }] } as const;
  expect(exitOf([gate], judging)).toBe('OK');
  expect(exitOf([gate], { ...judging, consent: [{ violations: 0 }, { violations: 1 }] })).toBe('GATE_FAILED');
  expect(exitOf([{ ...gate, isPassed: false }], { ...judging, consent: [] })).toBe('GATE_FAILED');
});

describe('the report', () => {
  test('is JSON and the same for the same facts', () => {
    const copy = JSON.parse(JSON.stringify(report));
    expect(copy).toEqual(report);
    expect(JSON.stringify(buildReport(makeFacts()))).toBe(JSON.stringify(report));
    expect(report.schemaVersion).toBe(2);
  });

  test('keeps time and machine in `run` alone', () => {
    const other = { ...makeFacts().run, startedAt: '2031-01-01T00:00:00Z', seconds: 99, peakBytes: 1 };
    const { run: _, ...rest } = buildReport(makeFacts({ run: other }));
    const { run: __, ...same } = report;
    expect(rest).toEqual(same);
  });

  test('masks samples, and says which values differ behind the masks', () => {
    const texts = JSON.stringify(report.samples);
    for (const value of ['Thompson', 'Margaret', 'margaret.thompson', '2345678', '1980-05-17', 'Reinhard', 'Stefan'])
      expect(texts + JSON.stringify(report.pairs) + JSON.stringify(report.fields) + page).not.toContain(value);
    const [first] = report.samples;
    expect([first?.values[1], first?.records[2]?.values[1]]).toEqual(['Th••••', 'To••••']);
    expect(first?.records[2]?.differs).toEqual([false, true, false, false, false, false]);
    expect(JSON.stringify(buildReport(makeFacts({ showValues: true })).samples)).toContain('Thompson');
  });

  test('gives issues their words, most rows first', () => {
    expect(report.issues.map(({ code, rows }) => [code, rows])).toEqual([
      ['E409', 54],
      ['E402', 38],
      ['E410', 23],
      ['E401', 4],
    ]);
    expect(report.issues[0]?.title).toBe('Placeholder value');
    expect(report.issues[0]?.places[0]).toEqual({ source: 'shopify-customers', column: 'Phone', rows: 33 });
  });

  test('says what failed, errors first', () => {
    const gates = [
      { name: 'rejected rows', severity: 'warning', measured: 9, limit: 5, sense: 'at_most', isPassed: false },
      { name: 'precision', severity: 'error', measured: 0.9, limit: 0.98, sense: 'at_least', isPassed: false },
    ] as const;
    const { verdict } = buildReport(makeFacts({ exit: 'GATE_FAILED', gates }));
    expect(verdict).toMatchObject({
      isPassed: false,
      code: 1,
      headline: 'Not published: precision 0.9 is below 0.98.',
    });
    expect(verdict.reasons).toHaveLength(2);
  });

  test('notices rows that do not add up, sums that differ and consent that widened', () => {
    const facts = makeFacts({ exit: 'INTERNAL', gates: [], rows: { in: 10, golden: 5, merged: 3, rejected: 1 } });
    const nothing = { folded: '0.00', cancelled: '0.00', orphaned: '0.00', refunded: '0.00' };
    const money = [{ currency: 'EUR', before: '2.00', after: '1.00', ...nothing, net: '1.00', isBalanced: false }];
    const violating = ['g_aaaaaaaaaaaaaaaa'];
    const consent = facts.consent.map((channel) => ({ ...channel, violations: 1, violating }));
    const wrong = buildReport({ ...facts, consent, activities: { ...EMPTY, money } });
    expect(wrong.isBalanced).toBe(false);
    expect(wrong.verdict.reasons).toHaveLength(4);
    expect(renderHtml(wrong)).toContain('does not add up');
    const told = '1 golden cells of consent_email would widen consent: g_aaaaaaaaaaaaaaaa.';
    expect(renderHtml(wrong)).toContain(told);
    expect(renderTerminal(wrong)).toContain(told);
  });
});

/** A page without its one script, which holds words of its own. */
function withoutScript(text: string): string {
  return text.replace(/<script>.*<\/script>/s, '');
}

const EMPTY = { counts: [], recount: [], asOf: null, disputed: 0, mixedCurrencies: 0, unknownRefunds: 0 };

describe('the page', () => {
  test('loads nothing, and runs its own script alone', () => {
    expect(page).toMatch(
      /content="default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-[^']+'; img-src data:;/,
    );
    expect(page.match(/<script/g)).toHaveLength(1);
    expect(withoutScript(page)).not.toMatch(/javascript:|\son\w+=|https?:\/\/|url\(/i);
  });

  test('is well formed: every tag is closed in order', () => {
    const open: string[] = [];
    for (const [, close, name = '', self] of page
      .replace(/<script>.*<\/script>/s, '')
      .matchAll(/<(\/?)([a-z0-9]+)(?:"[^"]*"|[^">])*?(\/?)>/g)) {
      if (['meta', 'br', 'img'].includes(name) || self === '/') continue;
      if (close === '/') expect(open.pop()).toBe(name);
      else open.push(name);
    }
    expect(open).toEqual([]);
  });

  test('shows hostile texts as text', () => {
    const facts = makeFacts({ version: ATTACK, planHash: ATTACK, showValues: true });
    const hostile = renderHtml(
      buildReport({
        ...facts,
        sources: facts.sources.map((source) => ({
          ...source,
          name: ATTACK,
          file: ATTACK,
          preset: ATTACK,
          encoding: ATTACK,
          delimiter: ATTACK,
          sha256: ATTACK,
          leftBehind: [ATTACK],
        })),
        fields: facts.fields.map((field) => ({ ...field, field: ATTACK })),
        issues: facts.issues.map((issue) => ({ ...issue, source: ATTACK, column: ATTACK })),
        rejects: facts.rejects.map((reject) => ({ ...reject, file: ATTACK })),
        gates: facts.gates.map((gate) => ({ ...gate, name: ATTACK })),
        conflicts: facts.conflicts.map((one) => ({ ...one, field: ATTACK })),
        rules: facts.rules.map((one) => ({ ...one, field: ATTACK })),
        overlap: { ...facts.overlap, sources: facts.overlap.sources.map(() => ATTACK) },
        samples: facts.samples.map((sample) => ({
          ...sample,
          golden: ATTACK,
          reasons: [ATTACK],
          fields: sample.fields.map(() => ATTACK),
          values: sample.values.map(() => ATTACK),
          records: sample.records.map((record) => ({
            ...record,
            record: ATTACK,
            values: record.values.map(() => ATTACK),
          })),
        })),
        pairs: facts.pairs.map((pair) => ({ ...pair, agree: [ATTACK], left: { ...pair.left, record: ATTACK } })),
        sourceQuality: facts.sourceQuality.map((one) => ({ ...one, source: ATTACK })),
      }),
    );
    expect(hostile).not.toMatch(/<img|\u202e/);
    expect(hostile.match(/<script/g)).toHaveLength(1);
    expect(hostile).toContain('&lt;script&gt;');
  });

  test('draws orders whose rows are customers, and no others', () => {
    const [source] = makeFacts().sources;
    const orders = [
      { ...source, kind: 'order', name: 'guest-orders', holdsCustomers: true },
      { ...source, kind: 'order', name: 'receipts', holdsCustomers: false },
    ] as RunFacts['sources'];
    const drawn = renderHtml(buildReport(makeFacts({ sources: orders })));
    expect(drawn).toMatch(/text-anchor="end">guest-orders/);
    expect(drawn).not.toMatch(/text-anchor="end">receipts/);
  });

  test('does not grow with the input', () => {
    const facts = makeFacts();
    const source = facts.sources[0] as (typeof facts.sources)[number];
    const sources = Array.from({ length: 200 }, (_, i) => ({
      ...source,
      name: `source-${i}`,
      file: `source-${i}.csv`,
    }));
    const counts = sources.map(() => sources.map((_, j) => j));
    const clusterSizes = Array.from({ length: 5000 }, (_, i) => ({ size: i + 1, customers: 5000 - i }));
    const large = makeFacts({ sources, overlap: { sources: sources.map(({ name }) => name), counts }, clusterSizes });
    expect(renderHtml(buildReport(large)).length).toBeLessThan(500_000);
    // Of these half are the look, the script and the fields by source.
    expect(page.length).toBeLessThan(120_000);
  });

  test('stands without matching, consent, activities, samples, issues and fields', () => {
    const bare = {
      matching: null,
      consent: [],
      activities: null,
      samples: [],
      pairs: [],
      sourceQuality: [],
      last: null,
      issues: [],
      rejects: [],
      rejectCounts: [],
      fields: [],
      conflicts: [],
      rules: [],
      gates: [],
      clusterSizes: [],
    };
    const quality = {
      precision: null,
      recall: null,
      judged: null,
      doubleContradictions: null,
      contradictions: { merged: 0, customers: 0, byKind: [], worst: [] },
      measured: null,
    };
    const empty = makeFacts({
      ...bare,
      quality,
      overlap: { sources: [], counts: [] },
      rows: { in: 0, golden: 0, merged: 0, rejected: 0 },
      sources: [],
    });
    expect(withoutScript(renderHtml(buildReport(empty)))).not.toMatch(/NaN|undefined|Infinity/);
  });
});

describe('the summaries', () => {
  test('for a terminal: aligned, no colour codes, no value of a customer', () => {
    const text = renderTerminal(report);
    expect(text.split('\n').slice(0, 5)).toEqual([
      '2,031 rows became 1,104 customers',
      '  rows in              2,031',
      '  golden               1,104',
      '  merged               913 (45.3 %)',
      '  rejected             14',
    ]);
    expect(text).not.toMatch(/\u001b|Thompson|NaN|undefined/);
  });
});
