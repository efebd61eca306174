import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { html } from '../../src/report/html/markup.ts';
import { page } from '../../src/report/html/page.ts';
import { SCRIPT, SCRIPT_HASH } from '../../src/report/html/script.ts';
import { heads, table } from '../../src/report/html/table.ts';

test('the policy of a page allows its own script, and no other', () => {
  expect(SCRIPT_HASH).toBe(`sha256-${createHash('sha256').update(SCRIPT).digest('base64')}`);
  const text = page('A page', html`<p>${'<script>alert(1)</script>'}</p>`);
  expect(text).toContain(`script-src '${SCRIPT_HASH}'`);
  expect(text.match(/<script>/g)).toHaveLength(1);
  expect(SCRIPT).not.toMatch(/fetch|XMLHttp|innerHTML|import\(|eval/);
});

test('cells of a table name themselves, and hostile ones stay text', () => {
  const made = table('files', heads('file', 'rows#'), [['<b>"x"', { piece: '1,000', sortedBy: 1000 }]]);
  expect(made.text).toContain('<th scope="row">&lt;b&gt;&quot;x&quot;</th>');
  expect(made.text).toContain('<td class="n" data-sort="1000" data-label="rows"><div>1,000</div></td>');
});
