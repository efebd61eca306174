import { describe, expect, test } from 'vitest';
import { judgeGates } from '../../src/report/gates.ts';
import { renderHtml } from '../../src/report/render-html.ts';
import { renderTerminal } from '../../src/report/render-text.ts';
import { buildReport, type Report } from '../../src/report/report.ts';
import { makeFacts } from './make-facts.ts';

const report = buildReport(makeFacts());
const page = renderHtml(report);

describe('a run that merged nothing', () => {
  const rows = { in: 12, golden: 12, merged: 0, rejected: 0 };
  const told = (recall: ReturnType<typeof makeFacts>['quality']['recall']) => {
    const quality = {
      precision: null,
      recall,
      judged: null,
      doubleContradictions: null,
      contradictions: { merged: 0, customers: 0, byKind: [], worst: [] },
      measured: null,
    };
    const facts = buildReport(makeFacts({ rows, quality }));
    return { text: renderTerminal(facts), html: renderHtml(facts).replace(/<[^>]+>/g, ' ') };
  };

  test('has no precision, and no recall where no duplicate is believed to be missed', () => {
    const { text, html } = told(null);
    expect(text).toMatch(/estimated precision +nothing merged\n +estimated recall +nothing merged\n/);
    expect(html).toMatch(/precision +– +nothing merged +goal: 99.0 % +recall +– +nothing merged/);
  });

  test('has a recall nobody knows where duplicates may be missed', () => {
    const { text, html } = told({ value: 0, low: 0, high: 1 });
    expect(text).toMatch(/estimated precision +nothing merged\n +estimated recall +0 % \(0\.0–100\.0\)\n/);
    expect(html).toMatch(/recall +0.0–100.0 % +of duplicates are found, estimated: nothing merged/);
  });
});

describe('judgements', () => {
  const judged = { merged: { same: 3, different: 1 }, apart: { same: 4, different: 6 } };
  const { quality } = makeFacts();

  test('are told beside the estimates that rest on them', () => {
    const facts = makeFacts({ quality: { ...quality, judged } });
    const words = '14 judgements: 10 of pairs kept apart (4 the same), 4 of merged pairs (1 different)';
    expect(renderTerminal(buildReport(facts))).toContain(words);
    expect(renderHtml(buildReport(facts))).toContain(words);
  });

  test('are not told when there are none', () => {
    expect(renderTerminal(report)).not.toContain('resting on');
    expect(page).not.toContain('rest on');
  });
});

describe('the alarm of double contradictions', () => {
  const found = { beside: 'Birth date', pairs: 4567, both: 411, excess: 0.0821, isAlarming: true };
  const facts = makeFacts({});
  const told = (isAlarming: boolean) =>
    buildReport({ ...facts, quality: { ...facts.quality, doubleContradictions: { ...found, isAlarming } } });
  const WORDS = 'Relatives may be merged: given name and birth date differ together in 411 of 4,567 merged pairs.';

  test('is an amber line of a run that passed, in the page and in the terminal', () => {
    expect(renderHtml(told(true))).toContain(`<p class="warn">${WORDS}</p>`);
    expect(renderTerminal(told(true))).toMatch(`warning              ${WORDS}`);
    expect(renderHtml(told(false)) + renderTerminal(told(false))).not.toContain('Relatives may be merged');
  });

  test('can be a gate; with nothing to look at it has not passed', () => {
    const gate = (report: Pick<Report, 'rows' | 'quality' | 'activities' | 'identity'>) =>
      judgeGates([{ gauge: 'relatives', limit: 0.03 }], report)[0]?.isPassed;
    expect(gate(told(true))).toBe(false);
    expect(gate({ ...facts, quality: { ...facts.quality, doubleContradictions: { ...found, excess: 0.001 } } })).toBe(
      true,
    );
    expect(gate({ ...facts, quality: { ...facts.quality, doubleContradictions: null } })).toBe(false);
  });
});

describe('what relatives share', () => {
  test('is shown per column, with what says the same already', () => {
    const facts = makeFacts({});
    if (facts.matching === null) throw new Error('the facts are of a run that matched');
    const column = {
      label: 'Unknown column “household”',
      levels: [],
      sharing: [{ relatives: 'household' as const, share: 0.98, certainty: 0.94, pairs: 1200 }],
      copies: [{ by: 'Street address', kept: 0.02 }],
    };
    const html = renderHtml(buildReport({ ...facts, matching: { ...facts.matching, comparisons: [column] } }));
    expect(html).toContain('98.0 % of people of one surname and address');
    expect(html).toMatch(/94\.0 %<\/div><\/td><td data-label="said already by"><div>Street address/);
  });
});
