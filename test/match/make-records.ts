import type { ColumnPlan } from '../../src/model/plan.ts';
import type { Role } from '../../src/model/role.ts';
import { normalizeSources } from '../../src/normalize/record/records.ts';
import { seededRandom } from '../../src/table/random.ts';
import type { RecordSet } from '../../src/table/records.ts';
import { columnFromStrings, type Table } from '../../src/table/table.ts';

/** One row: role → raw text; `attribute:household` is a column "household" of that role. */
export type Row = Partial<Record<Role | `${Role}:${string}`, string>>;

/** A record set of one or several sources, cleaned as a run would. `key` becomes the source key. */
export function makeRecords(sources: Readonly<Record<string, readonly (Row & { key?: string })[]>>): RecordSet {
  return normalizeSources(
    Object.entries(sources).map(([source, rows]) => {
      const roles = [...new Set(rows.flatMap((row) => Object.keys(row)))].filter((name) => name !== 'key');
      const columns: ColumnPlan[] = [
        { column: 'key', role: 'source_key', slot: 0 },
        ...roles.map((name): ColumnPlan => {
          const [role = '', column = role] = name.split(':');
          return { column, role: role as Role, slot: 0 };
        }),
      ];
      const table: Table = {
        source,
        rows: rows.length,
        recordNumbers: Int32Array.from(rows, (_, at) => at + 1),
        columns: [
          columnFromStrings(
            'key',
            rows.map((row, at) => row.key ?? String(at + 1)),
          ),
          ...roles.map((name) =>
            columnFromStrings(
              name.split(':')[1] ?? name,
              rows.map((row) => row[name as keyof Row] ?? null),
            ),
          ),
        ],
      };
      return {
        table,
        plan: {
          source,
          path: source,
          kind: 'customer' as const,
          columns,
          trust: 1,
          country: 'US',
          dateOrder: 'ymd' as const,
        },
      };
    }),
  );
}

const GIVEN =
  'Anna Bruno Clara David Elena Felix Greta Hugo Irene Jonas Karin Luis Maria Nora Oscar Paula Quentin Rosa Simon Tania'.split(
    ' ',
  );
const FAMILY =
  'Adler Becker Castro Duarte Engel Fischer Gomez Haller Iversen Jansen Keller Lopez Meyer Novak Olsen Peters Quinn Rossi Silva Tanner Urban Vogel Weber Young Zeller'.split(
    ' ',
  );
const STREETS = 'Oak Elm Maple Cedar Pine Birch Willow Chestnut Walnut Spruce'.split(' ');

/** A person drawn by chance, the same for the same number. */
export function person(n: number): Row & { key: string } {
  const random = seededRandom(n * 2654435761);
  const below = (limit: number): number => Math.floor(random() * limit);
  const pick = (list: readonly string[]): string => list[below(list.length)] as string;
  const digits = (length: number): string => Array.from({ length }, () => below(10)).join('');
  return {
    key: `p${n}`,
    given_name: pick(GIVEN),
    family_name: pick(FAMILY),
    email: `user${n}x${digits(3)}@example.org`,
    phone: `(212) 5${digits(2)}-${digits(4)}`,
    birth_date: `19${50 + below(45)}-${String(1 + below(12)).padStart(2, '0')}-${String(1 + below(28)).padStart(2, '0')}`,
    street: `${1 + below(900)} ${pick(STREETS)} Street`,
    city: 'New York',
    postcode: `1${digits(4)}`,
  };
}
