import { DictionaryBuilder, valueText } from '../table/dictionary.ts';
import { emptyIds } from '../table/table.ts';
import type { GoldenField } from './golden.ts';

/**
 * Golden fields with `kind` for every customer: what its records state; else person where the golden record has a given or
 * family name, organisation where it has a company and no such name, blank where it has neither. Linear in golden records.
 */
export function withKinds(fields: readonly GoldenField[], count: number): GoldenField[] {
  const columnsOf = (...names: string[]): Int32Array[] =>
    fields.filter(({ name }) => names.includes(name)).map(({ column }) => column.ids);
  const [names, companies] = [columnsOf('given_name', 'family_name'), columnsOf('company')];
  const stated = fields.find(({ name }) => name === 'kind')?.column;
  if (names.length === 0 && companies.length === 0) return [...fields];
  const builder = new DictionaryBuilder();
  const [person, organisation] = [builder.addString('person'), builder.addString('organisation')];
  const has = (columns: readonly Int32Array[], at: number): boolean => columns.some((ids) => (ids[at] as number) >= 0);
  const ids = emptyIds(count);
  for (let at = 0; at < count; at++) {
    const own = stated?.ids[at] ?? -1;
    if (stated !== undefined && own >= 0) ids[at] = builder.addString(valueText(stated.dictionary, own));
    else if (has(names, at)) ids[at] = person;
    else if (has(companies, at)) ids[at] = organisation;
  }
  const column = { name: 'kind', ids, dictionary: builder.build() };
  return [{ name: 'kind', slot: 0, column }, ...fields.filter(({ name }) => name !== 'kind')];
}
