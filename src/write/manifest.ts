import { join } from 'node:path';
import { disk } from './disk.ts';
import type { OutputFile } from './file-writer.ts';
import { isOutputName, MANIFEST_NAME } from './output-names.ts';

/** What a manifest says of its files, by name. */
export type NamedOutputs = Readonly<Record<string, Pick<OutputFile, 'bytes' | 'sha256'>>>;

/**
 * Outputs that the manifest of a folder names; undefined when none of ours is there. Names that no run can publish are passed over:
 * a manifest that somebody else made gives nobody a hold on their files. Fault: E801 when it is there and cannot be read.
 */
export function readManifest(folder: string): NamedOutputs | undefined {
  const path = join(folder, MANIFEST_NAME);
  if (disk.look(path)?.isFile() !== true) return undefined;
  return parseManifest(disk.readText(path));
}

/** The same from its text; undefined for anything that is none. */
export function parseManifest(text: string): NamedOutputs | undefined {
  try {
    const { format, files = {} } = JSON.parse(text);
    if (format !== 'aurum-manifest') return undefined;
    const own = Object.entries<OutputFile>(files).filter(
      ([name, file]) => isOutputName(name) && name !== MANIFEST_NAME && typeof file?.sha256 === 'string',
    );
    return Object.fromEntries(own.map(([name, { bytes, sha256 }]) => [name, { bytes, sha256 }]));
  } catch {
    return undefined;
  }
}
