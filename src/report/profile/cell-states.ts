import type { ColumnIssue } from '../../model/fault.ts';
import type { CellStates } from '../../model/profile-report.ts';
import { valueText } from '../../table/dictionary.ts';
import type { Column } from '../../table/table.ts';

/** States of cells by number, in the order in which the worse one counts. */
export const STATE = { blank: 0, usable: 1, damaged: 2, invalid: 3, placeholder: 4 } as const;

/** What a code says of the cell it is found in; every other one says that it is not what its column holds. */
const BY_CODE: Readonly<Record<string, number>> = {
  E409: STATE.placeholder,
  E410: STATE.damaged,
  E412: STATE.damaged,
};

/** Per row the state of its cell. Linear in rows and distinct text. */
export function statesOf(
  { ids, dictionary }: Column,
  issues: readonly ColumnIssue[],
  isNothing: (text: string) => boolean,
): Uint8Array {
  const ofValue = new Uint8Array(dictionary.size);
  for (let id = 0; id < dictionary.size; id++) {
    const text = valueText(dictionary, id);
    ofValue[id] = text.trim() === '' ? STATE.blank : isNothing(text) ? STATE.placeholder : STATE.usable;
  }
  const states = Uint8Array.from(ids, (id) => (id < 0 ? STATE.blank : (ofValue[id] as number)));
  for (const { code, rows } of issues)
    for (const row of rows)
      if (states[row] !== STATE.blank) states[row] = Math.max(states[row] as number, BY_CODE[code] ?? STATE.invalid);
  return states;
}

/** The states counted. */
export function countStates(states: Uint8Array): CellStates {
  const counts = new Array<number>(Object.keys(STATE).length).fill(0);
  for (const state of states) counts[state] = (counts[state] as number) + 1;
  const of = (name: keyof typeof STATE): number => counts[STATE[name]] ?? 0;
  return {
    blank: of('blank'),
    placeholder: of('placeholder'),
    invalid: of('invalid'),
    damaged: of('damaged'),
    usable: of('usable'),
  };
}
