import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { aurum, type Ended, freshFolder, rowsOf } from '../cli/aurum.ts';

/** A project whose nights are run one after the other, each with files of its own. */
export class Nights {
  readonly folder = freshFolder();
  readonly project = join(this.folder, 'project');
  readonly out = join(this.project, 'out');

  /** Runs a night over files by name. */
  run(files: Readonly<Record<string, string>>, flags: readonly string[] = []): Ended {
    const inputs = join(this.folder, 'in');
    rmSync(inputs, { recursive: true, force: true });
    mkdirSync(inputs);
    for (const [name, text] of Object.entries(files)) writeFileSync(join(inputs, name), text);
    return aurum([
      'run',
      inputs,
      ...(flags.includes('--previous') ? [] : ['-p', this.project]),
      ...flags,
      '--allow',
      'missing-source',
      '--allow',
      'rows-lost',
    ]);
  }

  /** Keeps everything as it stands, for {@link again}. */
  keep(): void {
    cpSync(this.folder, `${this.folder}.kept`, { recursive: true });
  }

  /** The same as it was kept: each test its own, in the place that its state names. */
  again(): Nights {
    rmSync(this.folder, { recursive: true });
    cpSync(`${this.folder}.kept`, this.folder, { recursive: true });
    return this;
  }

  /** Golden id of every e-mail of golden.csv. */
  idOfEmail(out = this.out): Map<string, string> {
    const ids = new Map<string, string>();
    for (const row of rowsOf(join(out, 'golden.csv')))
      for (const [name, value] of Object.entries(row))
        if (/^email(_\d+)?$/.test(name) && value !== '') ids.set(value, row['golden_id'] as string);
    return ids;
  }

  golden(out = this.out): Record<string, string>[] {
    return rowsOf(join(out, 'golden.csv'));
  }
}
