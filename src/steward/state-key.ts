import { createCipheriv, createDecipheriv, createHash, createHmac, randomBytes } from 'node:crypto';
import { io, isThere } from '../io/io.ts';
import { AurumError } from '../model/error.ts';
import { type Traces, WITNESSES } from '../model/identity.ts';

/** Name of the variable that may hold the key of a project's state. */
export const KEY_VARIABLE = 'AURUM_STATE_KEY';

const BLOCK = 16;
const SHORTEST = 16;
/** Bytes of a seal in front of its text. */
const NONCE = 12;
const TAG = 16;

/**
 * The key of a project: what records are known by is kept only as blocks enciphered with it, so that a stolen state does not tell
 * who is in it by trying out names. AES-256, one block per hash: equal hashes give equal blocks, and nothing else can be told.
 */
export class StateKey {
  readonly #key: Buffer;

  constructor(secret: string) {
    this.#key = createHash('sha256').update(secret, 'utf8').digest();
  }

  /** Stands for the key without telling it: two states of one key have the same. */
  get check(): string {
    return this.#encipher(Buffer.alloc(BLOCK, 0xff)).toString('hex');
  }

  /** HMAC-SHA256 of a text, 64 hexadecimal digits: for what must be known again and must not be kept. */
  sign(text: string): string {
    return createHmac('sha256', this.#key).update(text, 'utf8').digest('hex');
  }

  /**
   * A value that has to be read again, for the state: AES-256-GCM, its nonce made of the key and the text. Equal texts give equal seals, and nothing
   * else can be told. '' stays ''.
   */
  seal(text: string): string {
    if (text === '') return '';
    const nonce = createHmac('sha256', this.#sealing()).update(text, 'utf8').digest().subarray(0, NONCE);
    const cipher = createCipheriv('aes-256-gcm', this.#sealing(), nonce);
    const made = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
    return Buffer.concat([nonce, cipher.getAuthTag(), made]).toString('base64');
  }

  /** The text of a seal; undefined for one that is damaged. */
  unseal(sealed: string): string | undefined {
    if (sealed === '') return '';
    const bytes = Buffer.from(sealed, 'base64');
    try {
      const decipher = createDecipheriv('aes-256-gcm', this.#sealing(), bytes.subarray(0, NONCE));
      decipher.setAuthTag(bytes.subarray(NONCE, NONCE + TAG));
      return Buffer.concat([decipher.update(bytes.subarray(NONCE + TAG)), decipher.final()]).toString('utf8');
    } catch {
      return undefined;
    }
  }

  /** A key of its own: that of the hashes is used in another mode. */
  #sealing(): Buffer {
    return createHmac('sha256', this.#key).update('seal').digest();
  }

  /** One hash as {@link keyed} has it. */
  hash(hash: number): number {
    return this.#hashes(Float64Array.of(hash))[0] as number;
  }

  keyed(traces: Traces): Traces {
    return {
      ...traces,
      key: this.#hashes(traces.key),
      content: this.#hashes(traces.content),
      anchors: traces.anchors.map((list) => this.#hashes(list)),
      witness: this.#witnesses(traces.witness),
    };
  }

  /** 52 bits of the block of each hash; 0 stays 0. */
  #hashes(list: Float64Array): Float64Array {
    const blocks = Buffer.alloc(list.length * BLOCK);
    list.forEach((hash, row) => {
      blocks.writeDoubleLE(hash, row * BLOCK);
    });
    const made = this.#encipher(blocks);
    return list.map((hash, row) => {
      if (hash === 0) return 0;
      const high = made.readUInt32LE(row * BLOCK) >>> 12;
      return high * 0x1_0000_0000 + made.readUInt32LE(row * BLOCK + 4) || 1;
    });
  }

  #witnesses(list: Uint16Array): Uint16Array {
    const blocks = Buffer.alloc(list.length * BLOCK);
    list.forEach((value, at) => {
      blocks.writeUInt16LE(value, at * BLOCK);
      blocks.writeUInt8(1 + (at % WITNESSES), at * BLOCK + BLOCK - 1);
    });
    const made = this.#encipher(blocks);
    return list.map((value, at) => (value === 0 ? 0 : made.readUInt16LE(at * BLOCK) | 1));
  }

  #encipher(blocks: Buffer): Buffer {
    const cipher = createCipheriv('aes-256-ecb', this.#key, null).setAutoPadding(false);
    return Buffer.concat([cipher.update(blocks), cipher.final()]);
  }
}

/**
 * The key from the environment, else from a file that only its owner may read; a new project gets a random one in it. Fault: E806.
 */
export function readStateKey(
  file: string,
  options: { readonly secret: string | undefined; readonly isNew: boolean },
): StateKey {
  const { secret, isNew } = options;
  if (secret !== undefined) return new StateKey(longEnough(secret, KEY_VARIABLE));
  if (isNew && !isThere(file)) makeKey(file);
  if (!isThere(file)) throw noKey(file);
  const others = process.platform === 'win32' ? 0 : io.stat(file).mode & 0o077;
  if (others !== 0) throw noKey(file, 'The key of the project may be read by others.');
  return new StateKey(longEnough(io.readText(file).trim(), file));
}

function makeKey(file: string): void {
  const descriptor = io.open(file, 'wx', 0o600);
  try {
    io.write(file, descriptor, Buffer.from(`${randomBytes(32).toString('hex')}\n`));
  } finally {
    io.close(file, descriptor);
  }
}

/** Fault E806: the state was made with another key. */
export function wrongKey(file: string): AurumError {
  return noKey(file, 'The key is not the one that the state was made with.');
}

function longEnough(secret: string, where: string): string {
  if (secret.length >= SHORTEST) return secret;
  throw noKey(where, `The key of the project has fewer than ${SHORTEST} characters.`);
}

/** Fault E806: there is no key, or none that may be used. */
export function noKey(file: string, what = 'The key of the project is not there.'): AurumError {
  return new AurumError({
    exit: 'USAGE',
    code: 'E806',
    what,
    place: { file },
    expected: `the key in ${KEY_VARIABLE}, or in a file for its owner only (0600)`,
    fix: 'Bring the key back, or chmod 600 its file. Without it no record of the state can be known again.',
  });
}
