import { traceRecords } from '../merge/identity/trace.ts';
import type { Traces } from '../model/identity.ts';
import type { ColumnPlan } from '../model/plan.ts';
import type { Role } from '../model/role.ts';
import { normalizeSources } from '../normalize/record/records.ts';
import type { StateKey } from '../steward/state-key.ts';
import type { RecordSet } from '../table/records.ts';
import { type Column, columnFromStrings } from '../table/table.ts';

/** Fields that a person is known by. */
const TELLING = [
  ...(['given_name', 'family_name', 'company', 'email', 'phone', 'birth_date', 'country'] as const),
] satisfies readonly Role[];

/**
 * Records of values by field, as normalizers read them; `rowOf` is the place of the map, from 1. Other fields are passed over.
 * {email: "Ann@X.org"} → a record with e-mail and its key.
 */
export function recordsOfCells(rows: readonly ReadonlyMap<string, string>[]): RecordSet {
  const cells = (role: Role): Column =>
    columnFromStrings(
      role,
      rows.map((row) => row.get(role) ?? null),
    );
  const table = {
    ...{ source: 'golden', rows: rows.length, columns: TELLING.map(cells) },
    recordNumbers: Int32Array.from(rows, (_, at) => at + 1),
  };
  const columns = TELLING.map((role): ColumnPlan => ({ column: role, role, slot: 0 }));
  return normalizeSources([{ table, plan: { source: 'golden', path: '', kind: 'customer', columns, trust: 1 } }]);
}

/** What records are known by in the state of a project. */
export function tracesOf(records: RecordSet, key: StateKey): Traces {
  return key.keyed(traceRecords(records));
}
