import { createInterface, emitKeypressEvents } from 'node:readline';
import type { ReadStream } from 'node:tty';

/** Keys as they are pressed; of input that is no terminal the first character of each line. Undefined at its end. */
export interface Keys {
  readonly next: () => Promise<string | undefined>;
  readonly close: () => void;
}

const INTERRUPTS = ['c', 'd'];

export function keys(input: ReadStream): Keys {
  return input.isTTY ? pressed(input) : lines(input);
}

function lines(input: ReadStream): Keys {
  const reader = createInterface({ input });
  const iterator = reader[Symbol.asyncIterator]();
  return {
    next: async () => {
      for (;;) {
        const { value, done } = await iterator.next();
        if (done === true) return undefined;
        const [key] = String(value).trim();
        if (key !== undefined) return key;
      }
    },
    close: () => reader.close(),
  };
}

/** The terminal's echo and line editing are off while keys are read, and on again afterwards. */
function pressed(input: ReadStream): Keys {
  emitKeypressEvents(input);
  input.setRawMode(true);
  input.resume();
  return {
    next: () =>
      new Promise((resolve) => {
        input.once('keypress', (text: string | undefined, key: { name?: string; ctrl?: boolean }) =>
          resolve(key.ctrl === true && INTERRUPTS.includes(key.name ?? '') ? undefined : (text ?? key.name ?? '')),
        );
      }),
    close: () => {
      input.setRawMode(false);
      input.pause();
    },
  };
}
