import { AurumError } from '../model/error.ts';
import type { Warning } from './request.ts';

export interface Header {
  /** Unique, trimmed, never blank. */
  readonly names: readonly string[];
  readonly warnings: readonly Warning[];
}

/**
 * Column names from header cells: blank ones become `column_<n>` (E202; E204 once where `line` is 0, for no header at all),
 * repeated ones `name_2` (E201). Fault: E804.
 */
export function nameColumns(cells: readonly string[], at: { file: string; line: number; maxColumns: number }): Header {
  const { file, line, maxColumns } = at;
  if (cells.length > maxColumns) {
    throw new AurumError({
      exit: 'LIMIT',
      code: 'E804',
      what: `The header has ${cells.length} columns; the limit is ${maxColumns}.`,
      place: { file, line },
      fix: 'Check the delimiter, or raise the limit.',
    });
  }
  const wanted = cells.map((cell, index) => cell.trim() || `column_${index + 1}`);
  const taken = new Set<string>();
  const originals = new Set(wanted);
  const warnings: Warning[] = line === 0 ? [{ code: 'E204', place: { file } }] : [];
  const names = wanted.map((name, index) => {
    if (line > 0 && cells[index]?.trim() === '') warnings.push({ code: 'E202', place: { file, line, column: name } });
    if (!taken.has(name)) {
      taken.add(name);
      return name;
    }
    let suffix = 2;
    while (taken.has(`${name}_${suffix}`) || originals.has(`${name}_${suffix}`)) suffix++;
    const renamed = `${name}_${suffix}`;
    taken.add(renamed);
    warnings.push({ code: 'E201', place: { file, line, column: renamed } });
    return renamed;
  });
  return { names, warnings };
}
