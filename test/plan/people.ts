import type { SourcePlan } from '../../src/model/plan.ts';
import { inferPlan } from '../../src/plan/infer.ts';
import { columnFromStrings, type Table } from '../../src/table/table.ts';

export const GIVEN = ['Anna', 'Thomas', 'Maria', 'Peter', 'Laura', 'Michael', 'Julia', 'David', 'Sarah', 'Daniel'];
export const FAMILY = [
  'Hartwell',
  'Brookner',
  'Castellow',
  'Dunmore',
  'Ellery',
  'Farnsby',
  'Goldacre',
  'Hollis',
  'Ingram',
  'Jessop',
  'Kirwan',
  'Lockyer',
  'Mabry',
];
const CITIES = [
  ['Boston', 'MA', '02108'],
  ['Denver', 'CO', '80202'],
  ['Austin', 'TX', '73301'],
  ['Portland', 'OR', '97201'],
  ['Miami', 'FL', '33101'],
  ['Phoenix', 'AZ', '85001'],
  ['Omaha', 'NE', '68102'],
  ['Tulsa', 'OK', '74103'],
  ['Fresno', 'CA', '93650'],
  ['Reno', 'NV', '89501'],
] as const;

/** One hundred invented customers; column by column. */
export function people(): Record<string, string[]> {
  const rows = Array.from({ length: 130 }, (_, at) => {
    const [given = '', family = ''] = [GIVEN[at % 10], FAMILY[at % 13]];
    const [city, region, postcode] = CITIES[(at * 7) % 10] ?? CITIES[0];
    return {
      key: `C-${1000 + at * 7}`,
      given,
      family,
      email: `${given}.${family}${at}@example.com`.toLowerCase(),
      phone: `(617) 555-0${String(100 + at).slice(-3)}`,
      birth: `19${50 + (at % 45)}-0${1 + (at % 9)}-${10 + (at % 18)}`,
      gender: at % 2 === 0 ? 'F' : 'M',
      street: `${12 + at} ${FAMILY[(at * 3) % 13] ?? ''} Street`,
      city,
      region,
      postcode,
    };
  });
  const names = Object.keys(rows[0] ?? {}) as (keyof (typeof rows)[number])[];
  return Object.fromEntries(names.map((name) => [name, rows.map((row) => row[name])]));
}

export function tableOf(columns: Record<string, (string | null)[]>, source = 'people'): Table {
  const list = Object.entries(columns).map(([name, values]) => columnFromStrings(name, values));
  const rows = list[0]?.ids.length ?? 0;
  return { source, rows, columns: list, recordNumbers: Int32Array.from({ length: rows }, (_, row) => row + 1) };
}

export function planOf(columns: Record<string, (string | null)[]>): SourcePlan {
  const [plan] = inferPlan([{ table: tableOf(columns), path: 'people.csv' }]).sources;
  if (plan === undefined) throw new Error('No plan.');
  return plan;
}

export const rolesOf = (plan: SourcePlan): Record<string, string> =>
  Object.fromEntries(plan.columns.map(({ column, role, slot }) => [column, slot === 0 ? role : `${role} ${slot}`]));
