import type { Change } from '../../model/changes.ts';
import { EXIT } from '../../model/error.ts';
import { changesBetween } from '../../nights/changes.ts';
import { maskValue } from '../../report/mask.ts';
import { print } from '../terminal.ts';

interface DiffFlags {
  readonly showValues?: boolean;
  readonly json?: boolean;
}

/** `aurum diff`: what is another in one finished run than in another. Returns the exit code. */
export async function diffCommand(folders: { before: string; after: string }, flags: DiffFlags): Promise<number> {
  const changes = await changesBetween(folders.before, folders.after);
  const shown = flags.showValues === true ? changes : changes.map(masked);
  if (flags.json === true)
    print(`${JSON.stringify({ version: 1, areValuesMasked: flags.showValues !== true, changes: shown }, null, 2)}\n`);
  else print(diffText(shown));
  return EXIT.OK;
}

function masked(change: Change): Change {
  const { field, kind } = change;
  if (field === null || kind === 'consent') return change;
  const hide = (text: string | null): string | null =>
    text === null || text === '' ? text : maskValue(field.replace(/_\d+$/, ''), text);
  return { ...change, old: hide(change.old), new: hide(change.new) };
}

function diffText(changes: readonly Change[]): string {
  const customers = new Set(changes.map(({ golden }) => golden)).size;
  const counts = new Map<string, number>();
  for (const { kind, field } of changes) {
    const name = field ?? kind;
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const totals = [...counts].map(([name, count]) => `${count} ${name}`).join(', ');
  return [
    changes.length === 0 ? 'Nothing is another.' : `${customers} golden ids: ${totals}`,
    ...changes.map(lineOf),
    '',
  ].join('\n');
}

function lineOf({ golden, kind, other, field, old, new: now, record, rule }: Change): string {
  if (field === null) return `${golden}  ${kind}${other === null ? '' : ` into ${other}`}`;
  const why = rule === null ? '' : `  (${rule}, ${record})`;
  return `${golden}  ${field}: ${old || '(blank)'} → ${now || '(blank)'}${why}`;
}
