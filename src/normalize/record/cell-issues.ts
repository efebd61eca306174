import type { ColumnIssue } from '../../model/fault.ts';
import { isCellIssue } from '../../model/issue.ts';
import type { ColumnPlan, SourcePlan } from '../../model/plan.ts';
import { valueText } from '../../table/dictionary.ts';
import type { Table } from '../../table/table.ts';
import { normalizeCountry } from '../address/country.ts';
import { standings } from '../name/stand-in-rows.ts';
import { numberFacts, type RowFacts } from './cases.ts';
import { columnIssues, nameFact } from './fill-column.ts';
import { familyPrefixes, rowCountries, statedKinds } from './source-facts.ts';
import { BY_COUNTRY, BY_KIND, BY_NAMES, TRANSFORMS } from './transforms.ts';

/**
 * Every fault of the cells of a table, as a run finds them, without making records of it. Columns in order of the file. What is
 * doubtful of a whole column (W206) is no fault of its cells.
 */
export function cellIssues(table: Table, plan: SourcePlan): ColumnIssue[] {
  return plan.columns.flatMap((columnPlan) => {
    const column = table.columns.find(({ name }) => name === columnPlan.column);
    if (column === undefined || TRANSFORMS[columnPlan.role] === undefined) return [];
    const facts = factsOf(table, plan, columnPlan);
    const issues = [...columnIssues({ column, columnPlan, plan, facts })];
    return issues
      .filter(([code]) => isCellIssue(code))
      .map(([code, rows]) => ({ column: column.name, code, rows }))
      .sort((a, b) => (a.code < b.code ? -1 : 1));
  });
}

function factsOf(table: Table, plan: SourcePlan, column: ColumnPlan): RowFacts {
  const { role, slot } = column;
  if (BY_COUNTRY.has(role)) return numberFacts(table.rows, countries(table, plan, slot));
  if (BY_KIND.has(role)) {
    const isStated = plan.columns.some((one) => one.role === 'entity_kind');
    return isStated ? numberFacts(table.rows, statedKinds(table, plan)) : { names: [undefined], numbers: null };
  }
  if (!BY_NAMES.has(role)) return { names: [plan.country], numbers: null };
  const prefixOf = role === 'family_name' ? familyPrefixes(table, plan, slot) : undefined;
  const standingOf = standings(table, plan, column);
  if (prefixOf === undefined && standingOf === undefined) return { names: [undefined], numbers: null };
  return numberFacts(table.rows, (row) => nameFact(prefixOf?.(row), standingOf?.(row)));
}

/** Per row the country in its address slot, else the one its e-mail address points to, else the source's. */
function countries(table: Table, plan: SourcePlan, slot: number): (row: number) => string | undefined {
  const mail = rowCountries(table, plan);
  const own = plan.columns.find((one) => one.role === 'country' && one.slot === slot);
  const column = table.columns.find(({ name }) => name === own?.column);
  if (column === undefined) return (row) => mail(row) ?? plan.country;
  const known = Array.from(
    { length: column.dictionary.size },
    (_, id) => normalizeCountry(valueText(column.dictionary, id)).value ?? undefined,
  );
  return (row) => known[column.ids[row] as number] ?? mail(row) ?? plan.country;
}
