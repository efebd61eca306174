import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';

/** The command of a Chromium that is installed; undefined where there is none. */
export const CHROMIUM = ['chromium', 'chromium-browser', 'google-chrome'].find(
  (name) => spawnSync(name, ['--version']).status === 0,
);

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: Record<string, unknown>;
  readonly result?: Record<string, unknown>;
  readonly error?: unknown;
}

const QUIET = [
  ...['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
  ...['--disable-background-networking', '--disable-component-update', '--disable-sync', '--remote-debugging-pipe'],
];
/** What a browser needs to know the key. */
const ENTER = { code: 'Enter', windowsVirtualKeyCode: 13 };
const MOST_MILLISECONDS = 15_000;

/** A page of a headless browser, driven over the pipe that it offers. */
export class BrowserPage {
  /** Addresses that the page has asked for, and what it complained of. */
  readonly requested: string[] = [];
  readonly complaints: string[] = [];
  readonly #child: ChildProcess;
  readonly #waiting = new Map<number, (message: Message) => void>();
  readonly #loads: (() => void)[] = [];
  #session = '';
  #next = 0;

  private constructor(child: ChildProcess) {
    this.#child = child;
    let rest = '';
    (child.stdio[4] as Readable).on('data', (bytes: Buffer) => {
      const parts = (rest + bytes.toString('utf8')).split('\0');
      rest = parts.pop() ?? '';
      for (const part of parts) this.#hear(JSON.parse(part) as Message);
    });
  }

  static async open(width: number): Promise<BrowserPage> {
    const folder = mkdtempSync(join(tmpdir(), 'aurum-browser-'));
    const child = spawn(CHROMIUM ?? '', [...QUIET, `--user-data-dir=${folder}`], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
    });
    const page = new BrowserPage(child);
    const { targetId } = await page.#send('Target.createTarget', { url: 'about:blank' });
    const { sessionId } = await page.#send('Target.attachToTarget', { targetId, flatten: true });
    page.#session = sessionId as string;
    for (const domain of ['Page', 'Network', 'Runtime', 'Log']) await page.#send(`${domain}.enable`);
    await page.#send('Emulation.setDeviceMetricsOverride', { width, height: 800, deviceScaleFactor: 1, mobile: false });
    return page;
  }

  async goto(url: string): Promise<void> {
    const loaded = this.#loaded();
    await this.#send('Page.navigate', { url });
    await loaded;
  }

  async reload(): Promise<void> {
    const loaded = this.#loaded();
    await this.#send('Page.reload');
    await loaded;
  }

  /** Presses a key, and waits for the page that it leads to. */
  async press(key: string): Promise<void> {
    const loaded = this.#loaded();
    await this.#send('Input.dispatchKeyEvent', { type: 'keyDown', key, text: key });
    await this.#send('Input.dispatchKeyEvent', { type: 'keyUp', key });
    await loaded;
  }

  /** Types keys that lead nowhere. */
  async type(keys: string): Promise<void> {
    for (const text of keys) {
      const key = text === '\r' ? 'Enter' : text;
      await this.#send('Input.dispatchKeyEvent', { type: 'keyDown', key, text, ...(text === '\r' ? ENTER : {}) });
      await this.#send('Input.dispatchKeyEvent', { type: 'keyUp', key });
    }
  }

  /** Clicks in the midst of the first line of the first element of a selector, and waits for the page that it leads to. */
  async click(selector: string): Promise<void> {
    const box = `(() => { const e = document.querySelector(${JSON.stringify(selector)}); e.scrollIntoView(); const [b] = e.getClientRects(); return [b.x + b.width / 2, b.y + b.height / 2]; })()`;
    const [x, y] = await this.evaluate<[number, number]>(box);
    const loaded = this.#loaded();
    for (const type of ['mousePressed', 'mouseReleased'])
      await this.#send('Input.dispatchMouseEvent', { type, x, y, button: 'left', clickCount: 1 });
    await loaded;
  }

  async evaluate<T>(expression: string): Promise<T> {
    const { result } = await this.#send('Runtime.evaluate', { expression, returnByValue: true });
    return (result as { value: T }).value;
  }

  close(): void {
    this.#child.kill('SIGKILL');
  }

  #loaded(): Promise<void> {
    return within(new Promise((resolve) => this.#loads.push(resolve)), 'a page to load');
  }

  #send(method: string, params: Record<string, unknown> = {}): Promise<Record<string, unknown>> {
    const id = ++this.#next;
    const answered = new Promise<Record<string, unknown>>((resolve, reject) => {
      this.#waiting.set(id, ({ result, error }) =>
        error === undefined ? resolve(result ?? {}) : reject(new Error(`${method}: ${JSON.stringify(error)}`)),
      );
    });
    const session = this.#session === '' ? {} : { sessionId: this.#session };
    (this.#child.stdio[3] as Writable).write(`${JSON.stringify({ id, method, params, ...session })}\0`);
    return within(answered, method);
  }

  #hear(message: Message): void {
    const { id, method, params = {} } = message;
    if (id !== undefined) this.#waiting.get(id)?.(message);
    if (method === 'Page.loadEventFired') for (const told of this.#loads.splice(0)) told();
    if (method === 'Network.requestWillBeSent') this.requested.push((params['request'] as { url: string }).url);
    if (method === 'Log.entryAdded') this.complaints.push((params['entry'] as { text: string }).text);
    if (method === 'Runtime.exceptionThrown') this.complaints.push(JSON.stringify(params));
  }
}

function within<T>(promise: Promise<T>, what: string): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`waited too long for ${what}`)), MOST_MILLISECONDS);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}
