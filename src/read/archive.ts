import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { AurumError } from '../model/error.ts';
import type { ByteSource } from './byte-source.ts';

/** Below this size nothing is called a bomb. */
const HARMLESS_BYTES = 1 << 26;
/** Customer exports shrink 3 to 30 times; the worst that DEFLATE can do is 1,030. */
const MAX_RATIO = 250;
/** A zip member is held in memory. */
const MAX_MEMBER_BYTES = 1 << 30;

/** The content of a gzip file (several members count as one). Faults while reading: E103, E804. */
export function openGzip(stored: ByteSource): ByteSource {
  async function* chunks(): AsyncGenerator<Uint8Array> {
    const gunzip = createGunzip();
    const compressed = Readable.from(stored.chunks());
    compressed.on('error', (error) => gunzip.destroy(error));
    let bytes = 0;
    try {
      for await (const chunk of compressed.pipe(gunzip)) {
        bytes += chunk.length;
        refuseBomb(bytes, stored.bytes, stored.file);
        yield chunk;
      }
    } catch (error) {
      throw error instanceof AurumError ? error : damaged(stored.file, error);
    } finally {
      compressed.destroy();
    }
    if (gunzip.bytesWritten < stored.bytes) throw damaged(stored.file, undefined);
  }
  return { ...stored, chunks };
}

/** A member of a zip archive, without its content. */
export interface Member {
  readonly name: string;
  readonly bytes: number;
}

/** Members of a zip archive that are files, in archive order; what desktops add is left out. Fault: E103. */
export async function listMembers(stored: ByteSource): Promise<Member[]> {
  const members: Member[] = [];
  await unzip(stored, ({ name, originalSize }) => {
    if (!/\/$|^__MACOSX\/|(?:^|\/)\./.test(name)) members.push({ name, bytes: originalSize });
    return false;
  });
  return members;
}

/** One member as a source of its own. Faults: E103, E804. */
export async function openMember(stored: ByteSource, name: string): Promise<ByteSource> {
  const files = await unzip(stored, (info) => {
    if (info.name !== name) return false;
    refuseBomb(info.originalSize, info.size, stored.file);
    if (info.originalSize > MAX_MEMBER_BYTES) throw tooLarge(stored.file);
    return true;
  });
  const content = files[name];
  if (content === undefined) {
    const what = 'The archive has no such member.';
    throw new AurumError({ exit: 'INPUT', code: 'E106', what, place: { file: `${stored.file}!${name}` } });
  }
  async function* chunks(): AsyncGenerator<Uint8Array> {
    yield content as Uint8Array;
  }
  return { ...stored, file: `${stored.file}!${name}`, bytes: content.length, chunks };
}

interface MemberInfo {
  readonly name: string;
  readonly size: number;
  readonly originalSize: number;
}

async function unzip(stored: ByteSource, filter: (info: MemberInfo) => boolean): Promise<Record<string, Uint8Array>> {
  const { unzipSync } = await import('fflate');
  if (stored.bytes > MAX_MEMBER_BYTES) throw tooLarge(stored.file);
  const parts: Buffer[] = [];
  for await (const chunk of stored.chunks()) parts.push(Buffer.from(chunk));
  try {
    return unzipSync(Buffer.concat(parts), { filter });
  } catch (error) {
    throw error instanceof AurumError ? error : damaged(stored.file, error);
  }
}

function refuseBomb(bytes: number, compressed: number, file: string): void {
  if (bytes > HARMLESS_BYTES && bytes > compressed * MAX_RATIO) throw tooLarge(file);
}

function tooLarge(file: string): AurumError {
  return new AurumError({
    exit: 'LIMIT',
    code: 'E804',
    what: `The archive unpacks to more than ${MAX_RATIO} times its size, or a member to more than 1 GiB.`,
    place: { file },
    fix: 'Unpack it yourself if you trust it, and name the files.',
  });
}

function damaged(file: string, cause: unknown): AurumError {
  const what = 'The archive ends early, is followed by other bytes, or fails its checksum.';
  const fix = 'Copy or download the file again.';
  return new AurumError({ exit: 'INPUT', code: 'E103', what, place: { file }, fix }, { cause });
}
