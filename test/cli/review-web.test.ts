import { type ChildProcess, spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { DOUBTFUL } from '../steward/doubtful.ts';
import { Nights } from '../steward/nights.ts';
import { aurum, ROOT } from './aurum.ts';
import { BrowserPage, CHROMIUM } from './browser.ts';

const first = new Nights();
beforeAll(() => {
  expect(first.run(DOUBTFUL).exit).toBe(0);
  first.keep();
});

/** A project after its nights, each test its own. */
const project = (): Nights => first.again();

const running: { close: () => void }[] = [];
afterEach(() => {
  for (const one of running.splice(0)) one.close();
});

interface Served {
  readonly url: string;
  readonly child: ChildProcess;
}

/** Serves the review of a project. */
function serve(nights: Nights): Promise<Served> {
  const bin = join(ROOT, 'bin/aurum.js');
  const child = spawn(process.execPath, [bin, 'review', '-p', nights.project, '--web', '--by', 'Erika']);
  running.push({ close: () => child.kill('SIGKILL') });
  return new Promise((resolve, reject) => {
    child.stdout.once('data', (bytes: Buffer) => resolve({ url: String(bytes).trim(), child }));
    child.once('exit', (code) => reject(new Error(`ended with ${code}`)));
  });
}

interface Answered {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly text: string;
}

/** One request, as a browser on a page of `url` would send it unless headers say otherwise. */
function ask(
  url: string,
  {
    form,
    headers = {},
    method,
  }: { form?: Record<string, string>; headers?: Record<string, string>; method?: string } = {},
): Promise<Answered> {
  const own =
    form === undefined ? {} : { 'content-type': 'application/x-www-form-urlencoded', origin: new URL(url).origin };
  return new Promise((resolve, reject) => {
    const sent = request(
      url,
      { method: method ?? (form === undefined ? 'GET' : 'POST'), headers: { ...own, ...headers } },
      (response) => {
        let text = '';
        response.setEncoding('utf8').on('data', (part: string) => {
          text += part;
        });
        response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, text }));
      },
    );
    sent.once('error', reject);
    sent.end(form === undefined ? undefined : new URLSearchParams(form).toString());
  });
}

const decisions = (nights: Nights): Record<string, string>[] =>
  parse(aurum(['review', '-p', nights.project, '--list']).out, { columns: true });

/** The rows that the question of a page is about. */
function pairIn(text: string): { a: string; b: string } {
  const [, a = '', b = ''] = /name="a" value="(\d+)"><input type="hidden" name="b" value="(\d+)"/.exec(text) ?? [];
  return { a, b };
}

describe('aurum review --web', () => {
  test('serves the questions to whoever has the address, and to nobody else', async () => {
    const { url } = await serve(project());
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/[0-9a-f]{32}\/$/);
    const page = await ask(url);
    expect(page.status).toBe(200);
    for (const words of ['1 of 5 open', 'One customer?', '@fair.example', '≠']) expect(page.text).toContain(words);
    expect(page.text).not.toMatch(/https?:\/\//);
    expect(page.headers['content-security-policy']).toMatch(/^default-src 'none'; script-src 'sha256-/);
    expect(page.headers['content-security-policy']).not.toContain('unsafe');
    expect(page.headers['cache-control']).toBe('no-store');
    const { origin } = new URL(url);
    const [form, kind] = [pairIn(page.text), { kind: 'same' }];
    const refused: readonly (readonly [what: string, status: number, url: string, how: Parameters<typeof ask>[1]])[] = [
      ['no token', 403, `${origin}/`, {}],
      ['another token', 403, `${origin}/${'0'.repeat(32)}/`, {}],
      ['another name of the machine', 421, url, { headers: { host: 'evil.example' } }],
      [
        'a form of another page',
        403,
        `${url}answer`,
        { form: { ...form, ...kind }, headers: { origin: 'https://evil.example' } },
      ],
      [
        'a form of a page that hides where it is',
        403,
        `${url}answer`,
        { form: { ...form, ...kind }, headers: { origin: 'null' } },
      ],
      ['a form that is none', 413, `${url}answer`, { form: {}, headers: { 'content-type': 'application/json' } }],
      ['a form that is too long', 413, `${url}answer`, { form: { why: 'x'.repeat(70_000) } }],
      ['another method', 405, url, { method: 'PUT' }],
      ['an answer that is none', 400, `${url}answer`, { form: { ...form, kind: 'maybe' } }],
      ['a page that is none', 404, `${url}nowhere`, {}],
      ['a customer that is none', 400, `${url}customer/g_aaaaaaaaaaaaaaaa`, {}],
    ];
    for (const [what, status, to, how] of refused) expect([what, (await ask(to, how)).status]).toEqual([what, status]);
  });

  test('keeps every answer at once, and none twice, whoever sends it again', async () => {
    const nights = project();
    const { url } = await serve(nights);
    const [one, other] = [await ask(url), await ask(url)];
    const form = { ...pairIn(one.text), kind: 'same', why: 'met both' };
    const kept = await ask(`${url}answer`, { form });
    expect([kept.status, kept.headers['location']]).toEqual([303, `${new URL(url).pathname}?done=kept&of=1`]);
    for (const kind of ['same', 'different', 'unsure']) {
      const again = await ask(`${url}answer`, { form: { ...pairIn(other.text), kind } });
      expect(again.headers['location']).toContain('done=already&of=1');
    }
    expect(decisions(nights).map(({ decision, author, why }) => [decision, author, why])).toEqual([
      ['same', 'Erika', 'met both'],
    ]);
    expect((await ask(`${url}?done=already&of=1`)).text).toContain('decided already (1)');
    expect((await ask(`${url}?done=<b>&of=<i>`)).text).not.toMatch(/<b>|<i>/);
    for (const told of ['undone', 'gone'])
      expect((await ask(`${url}undo`, { form: { n: '1' } })).headers['location']).toContain(told);
    expect((await ask(url)).text).toContain('1 of 5 open');
    expect(decisions(nights)).toHaveLength(2);
  });

  test('shows customers, finds them, pins values, takes records out, compares and exports', async () => {
    const nights = project();
    const { url } = await serve(nights);
    const found = await ask(`${url}search?q=GRETA.LINDQVIST0`);
    const [, id = ''] = /customer\/(g_\w+)/.exec(found.text) ?? [];
    const card = await ask(`${url}customer/${id}`);
    for (const words of ['greta.lindqvist0@example.com', 'shop:S0', 'till:T0', 'run 1:', 'May be the same'])
      expect(card.text).toContain(words);
    expect((await ask(`${url}customer/${id}/rows`)).text).toContain('Lindenweg 3');
    await ask(`${url}pin`, { form: { golden: id, field: 'city', value: '<b>Potsdam', why: 'told us' } });
    expect((await ask(`${url}customer/${id}`)).text).toContain('city: &lt;b&gt;Potsdam');
    expect((await ask(`${url}pin`, { form: { golden: id, field: 'phone', value: '12' } })).status).toBe(400);
    const parted = await ask(`${url}unmerge`, { form: { golden: id, record: 'till:T0', why: 'two people' } });
    expect(parted.headers['location']).toContain('done=parted');
    const other = nights.idOfEmail().get('omar.haddad1@example.com') as string;
    expect((await ask(`${url}compare?a=${id}&b=${other}`)).text).toContain('omar.haddad1@example.com');
    expect((await ask(`${url}decide`, { form: { left: id, right: other, kind: 'different' } })).status).toBe(303);
    const csv = await ask(`${url}decisions.csv`);
    expect(csv.headers['content-disposition']).toContain('decisions.csv');
    expect(parse(csv.text, { columns: true })).toEqual(decisions(nights));
    await ask(`${url}unpin`, { form: { golden: id, field: 'city' } });
    expect(nights.run(DOUBTFUL).exit).toBe(0);
    const ids = nights.golden().filter((row) => row['given_name'] === 'Greta' && row['family_name'] === 'Lindqvist');
    expect(ids).toHaveLength(3);
  });

  test('says “same” to the surest at once, each to be taken back by itself', async () => {
    const nights = project();
    const { url } = await serve(nights);
    const done = await ask(`${url}accept`, { form: { least: '75' } });
    expect(done.headers['location']).toContain('done=accepted&of=4');
    expect(decisions(nights).map(({ decision }) => decision)).toEqual(['same', 'same', 'same', 'same']);
    expect((await ask(url)).text).toContain('1 of 1 open');
    expect((await ask(`${url}accept`, { form: { least: '75' } })).headers['location']).toContain('of=0');
    expect((await ask(`${url}accept`, { form: { least: '0' } })).headers['location']).toContain('of=0');
  });

  test('loses nothing while a run holds the project, and goes on with the next night', async () => {
    const nights = project();
    const { url } = await serve(nights);
    const form = { ...pairIn((await ask(url)).text), kind: 'same' };
    const lock = join(nights.project, '.aurum/.aurum.lock');
    writeFileSync(lock, JSON.stringify({ pid: 7, host: 'elsewhere', token: 'x' }));
    const held = await ask(`${url}answer`, { form });
    expect([held.status, held.text.includes('Nothing was lost')]).toEqual([423, true]);
    expect(aurum(['status', '-p', nights.project, '--break-lock']).exit).toBe(0);
    expect((await ask(`${url}answer`, { form })).status).toBe(303);
    expect(nights.run(DOUBTFUL).exit).toBe(0);
    expect((await ask(url)).text).toContain('1 of 4 open, 0 answered');
  });

  test('ends in its page with 0, and refuses a port that is taken and a project that has no run', async () => {
    const nights = project();
    const { url, child } = await serve(nights);
    const port = aurum(['review', '-p', nights.project, '--web', '--port', new URL(url).port]);
    expect([port.exit, port.err.includes('E702')]).toEqual([2, true]);
    const ended = new Promise((resolve) => child.once('exit', resolve));
    expect((await ask(`${url}stop`, { form: {} })).text).toContain('The review has ended');
    expect(await ended).toBe(0);
    expect(aurum(['review', '-p', nights.folder, '--web']).exit).toBe(3);
    expect(aurum(['review', '-p', nights.project, '--web', '--list']).exit).toBe(2);
  });
});

if (CHROMIUM === undefined)
  process.stderr.write('No Chromium is installed: the review page was not tried in a browser.\n');

describe.skipIf(CHROMIUM === undefined)('aurum review --web in a browser', () => {
  test.each([1280, 390])(
    'is decided by keyboard and mouse at %i px, asks for nothing elsewhere, and survives a reload and a second tab',
    async (width) => {
      const nights = project();
      const { url } = await serve(nights);
      const [page, other] = [await BrowserPage.open(width), await BrowserPage.open(width)];
      running.push(page, other);
      await page.goto(url);
      await other.goto(url);
      const isWide = 'document.documentElement.scrollWidth > innerWidth';
      const progress = (of = page): Promise<string> =>
        of.evaluate("document.querySelector('main section p').textContent");
      expect(await progress()).toContain('1 of 5 open, 0 answered');
      expect(await page.evaluate(isWide)).toBe(false);
      await page.press('s');
      expect(await progress()).toContain('1 of 4 open, 1 answered');
      await page.reload();
      expect(await progress()).toContain('1 of 4 open, 1 answered');
      // The other tab still shows the question that was answered here.
      await other.press('d');
      expect(await other.evaluate("document.querySelector('.notice').textContent")).toContain('decided already (1)');
      await page.press('d');
      await page.press('u');
      expect(await progress()).toContain('1 of 4 open, 1 answered');
      await page.press('?');
      // Enter in the reason is no answer.
      await page.evaluate("document.querySelector('input[name=why]').focus()");
      await page.type('s\r');
      expect(await progress()).toContain('1 of 3 open, 2 answered');
      await page.click('button.different');
      expect(decisions(nights).map(({ decision, stands }) => [decision, stands])).toEqual([
        ...[
          ['same', 'yes'],
          ['different', 'no'],
          ['undo', 'no'],
        ],
        ...[
          ['unsure', 'yes'],
          ['different', 'yes'],
        ],
      ]);
      await page.press('j');
      expect(await progress()).toContain('2 of 2 open');
      await page.press('k');
      await page.click('.compare a');
      expect(await page.evaluate(isWide)).toBe(false);
      expect(await page.evaluate('document.title')).not.toBe('');
      await page.press('h');
      const { host } = new URL(url);
      const elsewhere = [...page.requested, ...other.requested].filter(
        (one) => !one.startsWith('data:') && new URL(one).host !== host,
      );
      expect(elsewhere).toEqual([]);
      expect([...page.complaints, ...other.complaints]).toEqual([]);
    },
  );
});
