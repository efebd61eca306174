import { describe, expect, test } from 'vitest';
import { judgeGates } from '../../src/report/gates.ts';
import { renderHtml } from '../../src/report/render-html.ts';
import { renderTerminal } from '../../src/report/render-text.ts';
import { buildReport, type Report } from '../../src/report/report.ts';
import { makeFacts } from './make-facts.ts';

describe('merges that contradict themselves', () => {
  const facts = makeFacts({});
  const contradictions = {
    merged: 200,
    customers: 3,
    byKind: [{ kind: 'Birth date', customers: 3 }],
    worst: [{ golden: 'g_abc', kinds: ['Birth date'], records: 4 }],
  };
  const told = buildReport({ ...facts, quality: { ...facts.quality, contradictions } });

  test('are counted in the terminal and listed by golden id in the page', () => {
    const words = '3 of 200 merged customers hold two of what one person has once (birth date 3).';
    expect(renderTerminal(told)).toContain(words);
    expect(renderHtml(told)).toContain('<code class="copy">g_abc</code>');
    expect(renderHtml(buildReport(facts))).not.toContain('More customers that contradict themselves');
  });

  test('can be a gate; where nothing was merged it holds', () => {
    const gate = (limit: number, of: Pick<Report, 'rows' | 'quality' | 'activities' | 'identity'>) =>
      judgeGates([{ gauge: 'contradictions', limit }], of)[0];
    expect(gate(0, told)).toMatchObject({ isPassed: false, measured: 0.015 });
    expect(gate(0.015, told)?.isPassed).toBe(true);
    const none = { merged: 0, customers: 0, byKind: [], worst: [] };
    expect(gate(0, { ...facts, quality: { ...facts.quality, contradictions: none } })?.isPassed).toBe(true);
  });
});

test('what golden records are by construction is no figure of quality', () => {
  const { dimensions } = buildReport(makeFacts({}));
  const measured = dimensions.filter(({ after }) => after !== null).map(({ name }) => name);
  expect(measured).toEqual(['completeness']);
  // Of 1,104 customers 488 have one record; their share of records, not that of customers.
  const alone = dimensions.find(({ name }) => name === 'uniqueness')?.before.count;
  expect(alone).toBe(488);
  expect(renderHtml(buildReport(makeFacts({})))).toContain('not measured');
});
