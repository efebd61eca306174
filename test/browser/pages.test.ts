import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { renderHtml } from '../../src/report/render-html.ts';
import { buildReport } from '../../src/report/report.ts';
import { aurum, folderWith, freshFolder, RETAILER_INPUTS } from '../cli/aurum.ts';
import { makeFacts } from '../report/make-facts.ts';
import { installedChromium } from './chromium.ts';

/** Expressions for the page: what is wrong with it, and how far it is wider than the window. */
const AUDIT = readFileSync(join(import.meta.dirname, 'audit.mjs'), 'utf8');
const OPEN = "document.querySelectorAll('details').forEach((one) => { one.open = true; })";
const WIDER = 'document.documentElement.scrollWidth - innerWidth';
const CUT =
  "[...document.querySelectorAll('table.cards')].filter((one) => one.scrollWidth > one.parentElement.clientWidth).map((one) => one.getAttribute('aria-label'))";

const found = installedChromium();
const ATTACK = '<img src=x onerror="document.title=1">\'<svg onload=alert(1)>';
const SHAPES = [
  { width: 1280, colorScheme: 'light' },
  { width: 1280, colorScheme: 'dark' },
  { width: 390, colorScheme: 'light' },
  { width: 390, colorScheme: 'dark' },
] as const;

if (found === undefined)
  test.skip('SKIPPED: no Chromium is installed; install one, or name it in AURUM_CHROMIUM', () => {});
else pagesIn(found);

function pagesIn(executablePath: string): void {
  describe('pages in a browser', () => {
    let browser: Browser;
    const folder = freshFolder();
    const pages: Record<string, string> = {
      report: join(folder, 'out/report.html'),
      profile: join(folder, 'profile.html'),
      made: join(folder, 'made.html'),
    };

    beforeAll(async () => {
      browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
      expect(aurum(['run', ...RETAILER_INPUTS, '-o', join(folder, 'out'), '-q']).exit).toBe(0);
      expect(aurum(['profile', ...RETAILER_INPUTS, '--html', pages['profile'] ?? '', '-q']).exit).toBe(0);
      writeFileSync(pages['made'] ?? '', renderHtml(buildReport(makeFacts())));
    }, 120_000);
    afterAll(() => browser?.close());

    async function opened(
      path: string,
      shape: (typeof SHAPES)[number],
      hash = '',
    ): Promise<{ page: Page; faults: string[] }> {
      const { width, colorScheme } = shape;
      const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme });
      const faults: string[] = [];
      page.on('console', (message) => faults.push(message.text()));
      page.on('pageerror', (error) => faults.push(String(error)));
      page.on('dialog', (dialog) => faults.push(`dialog: ${dialog.message()}`));
      page.on('request', (request) => {
        if (!request.url().startsWith('file:')) faults.push(`request: ${request.url()}`);
      });
      await page.goto(`${pathToFileURL(path)}${hash}`);
      return { page, faults };
    }

    for (const name of Object.keys(pages))
      test.each(SHAPES)(`${name}: $width, $colorScheme`, { timeout: 60_000 }, async (shape) => {
        const { page, faults } = await opened(pages[name] ?? '', shape);
        await page.evaluate(OPEN);
        expect(await page.evaluate(AUDIT)).toEqual([]);
        expect(await page.evaluate(WIDER)).toBeLessThanOrEqual(0);
        const isCut = await page.evaluate(CUT);
        if (shape.width < 600) expect(isCut).toEqual([]);
        expect(faults).toEqual([]);
        await page.close();
      });

    test('tables sort, by keyboard too', async () => {
      const { page } = await opened(pages['report'] ?? '', SHAPES[0]);
      const table = page.locator('table[aria-label="Sources side by side"]');
      const rows = async (): Promise<number[]> =>
        (await table.locator('tbody tr td:nth-child(2)').allTextContents()).map((text) =>
          Number(text.replace(/\D/g, '')),
        );
      const head = table.locator('th', { hasText: 'rows' });
      await head.locator('button').focus();
      await page.keyboard.press('Enter');
      const down = await rows();
      expect(down.length).toBeGreaterThan(3);
      expect(down).toEqual([...down].sort((a, b) => b - a));
      expect(await head.getAttribute('aria-sort')).toBe('descending');
      await page.keyboard.press('Enter');
      expect(await rows()).toEqual([...down].reverse());
      await page.close();
    });

    test('fields open by keyboard, and links open what they point into', async () => {
      const { page } = await opened(pages['report'] ?? '', SHAPES[0], '#columns');
      expect(await page.locator('#columns').getAttribute('open')).not.toBeNull();
      const field = page.locator('details.field').first();
      await field.locator('summary').focus();
      await page.keyboard.press('Enter');
      expect(await field.getAttribute('open')).not.toBeNull();
      await page.close();
    });

    test('commands are copied', async () => {
      const { page } = await opened(pages['report'] ?? '', SHAPES[0]);
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
      const code = page.locator('#actions code.copy').first();
      await page.locator('#actions button.copy').first().click();
      expect(await page.evaluate('navigator.clipboard.readText()')).toBe(await code.textContent());
      await page.close();
    });

    test('hostile values stay text', async () => {
      const cells = ['1', ATTACK, ATTACK, 'a@x.de', ATTACK].map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',');
      const own = folderWith({
        [`a${ATTACK.slice(0, 4)}.csv`]: `id,first_name,last_name,email,"${ATTACK.replaceAll('"', '""')}"\n${cells}\n${cells}\n`,
      });
      const ended = aurum(['run', own, '-o', join(own, 'out'), '--show-values', '-q']);
      expect(ended.exit, ended.err).toBe(0);
      const { page, faults } = await opened(join(own, 'out/report.html'), SHAPES[0]);
      expect(await page.locator('img').count()).toBe(0);
      expect(await page.title()).toBe('Aurum quality report');
      expect(faults).toEqual([]);
      expect(readFileSync(join(own, 'out/report.html'), 'utf8')).toContain('&lt;img');
      await page.close();
    });
  });
}
