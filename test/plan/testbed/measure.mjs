// Compares the roles of an inferred plan with the truth of the bed.
import { buildVariant } from './build.mjs';

/** Roles that tell customers apart or together. */
export const EVIDENCE = new Set(
  `given_name middle_name family_prefix family_name full_name name_suffix preferred_name maiden_name native_name gender
  email phone address_full street street_2 house_number unit po_box city district region postcode country company
  birth_date birth_day birth_month birth_year customer_id national_id tax_id identifier source_key customer_ref`.split(
    /\s+/,
  ),
);
const NO_ROLE = new Set(['other', 'attribute']);

/** One reading per column of a unit (files that are planned together). */
export function measureUnit(unit, { inferPlan, columnFromStrings }) {
  const built = unit.map(buildVariant);
  const tables = built.map(({ id, columns, cells, rows }) => ({
    path: `${id}.csv`,
    table: {
      source: id,
      rows,
      columns: columns.map(({ header }, at) => columnFromStrings(header, cells[at])),
      recordNumbers: Int32Array.from({ length: rows }, (_, row) => row + 1),
    },
  }));
  const { sources } = inferPlan(tables);
  return built.flatMap(({ id, language, isHeld, columns }, file) =>
    columns.map(({ header, kind, roles }, at) => {
      const read = sources[file].columns[at]?.role ?? 'other';
      const isRight = roles.includes(read);
      const isMissed = !isRight && NO_ROLE.has(read);
      return { id, language, isHeld, header, kind, roles, read, isRight, isMissed };
    }),
  );
}

/** Shares that count: of all columns, of those whose first role is evidence, and how many others were taken for evidence. */
export function summary(readings) {
  const share = (list) => ({ right: list.filter((reading) => reading.isRight).length, count: list.length });
  const evidence = readings.filter(({ roles }) => EVIDENCE.has(roles[0]));
  const wrong = readings.filter(({ isRight, read }) => !isRight && EVIDENCE.has(read)).length;
  return { all: share(readings), evidence: share(evidence), false: wrong };
}
