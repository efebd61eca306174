import { Writable } from 'node:stream';
import { expect, test } from 'vitest';
import { StandardOutput } from '../../src/cli/standard-output.ts';

/** A reader that takes one piece whenever it is told to. */
class SlowReader extends Writable {
  readonly taken: string[] = [];
  #next: (() => void) | undefined;

  override _write(chunk: Buffer, _: BufferEncoding, done: () => void): void {
    this.taken.push(chunk.toString());
    this.#next = done;
  }

  read(): void {
    this.#next?.();
  }
}

const breathe = (): Promise<void> => new Promise((resume) => setImmediate(resume));

test('a piece waits until the one before it was taken', async () => {
  const reader = new SlowReader();
  const output = new StandardOutput(reader);
  let done = 0;
  const writing = (async () => {
    for (const piece of ['a', 'b', 'c']) {
      await output.put(piece);
      done++;
    }
  })();
  for (const expected of [0, 1, 2]) {
    await breathe();
    expect(done).toBe(expected);
    expect(reader.writableLength).toBeLessThanOrEqual(1);
    reader.read();
  }
  await writing;
  expect(reader.taken.join('')).toBe('abc');
});

test.each([
  ['EPIPE', false],
  ['ENOSPC', 'E801'],
])('%s', async (code, expected) => {
  const broken = new Writable({ write: (_, __, done) => done(Object.assign(new Error(code), { code })) });
  const output = new StandardOutput(broken);
  const outcome = await output.put('a').catch((error) => error.detail.code);
  expect(outcome).toBe(expected);
});
