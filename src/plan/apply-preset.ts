import type { ColumnPlan, SourceConsent } from '../model/plan.ts';
import { isConsent } from '../model/role.ts';
import type { Table } from '../table/table.ts';
import { headerKey } from '../text/header-key.ts';
import { headerList, headerTest } from './detect.ts';
import type { Preset, PresetColumn } from './presets/preset.ts';

/** The plan of every column a preset names; undefined for columns it does not know. One column per role and slot. */
export function presetColumns(preset: Preset, table: Table): (ColumnPlan | undefined)[] {
  const named = Object.entries(preset.columns).map(([header, meaning]) => ({ test: headerTest(header), meaning }));
  const left = headerList(preset.leave).map(headerTest);
  const taken = new Set<string>();
  return table.columns.map(({ name }): ColumnPlan | undefined => {
    const key = headerKey(name);
    for (const { test, meaning } of named) {
      const number = test(key);
      if (number === null) continue;
      const plan = columnPlan(name, meaning, number);
      const place = `${plan.role} ${plan.slot}`;
      const free = taken.has(place) && isConsent(plan.role) ? freeSlot(plan, taken) : plan.slot;
      if (free === plan.slot && taken.has(place)) return { column: name, role: 'other', slot: 0 };
      taken.add(`${plan.role} ${free}`);
      return { ...plan, slot: free };
    }
    if (!left.some((test) => test(key) !== null)) return undefined;
    return { column: name, role: 'other', slot: 0, ...(preset.isOurs === true ? { keep: false } : {}) };
  });
}

/** Every column of consent counts, however many a pattern finds. */
function freeSlot({ role, slot }: ColumnPlan, taken: ReadonlySet<string>): number {
  let free = slot + 1;
  while (taken.has(`${role} ${free}`)) free++;
  return free;
}

function columnPlan(column: string, meaning: PresetColumn, number: number): ColumnPlan {
  const detail =
    typeof meaning === 'string'
      ? { role: meaning }
      : 'role' in meaning
        ? meaning
        : { role: meaning[0], slot: meaning[1] };
  return { column, ...detail, slot: (detail.slot ?? 0) + number - 1 };
}

/** The consent a file states by its name; undefined when the preset knows none. */
export function consentOfFile(preset: Preset, path: string): SourceConsent | undefined {
  const name = path.replace(/^.*[\\/!]/, '').toLowerCase();
  const found = preset.fileConsent?.find(({ word }) => name.includes(word));
  return found === undefined ? undefined : { [found.channel]: found.state };
}
