import { AurumError } from './model/error.ts';
import type { ColumnProfile, FileProfile, ProfileReport } from './model/profile-report.ts';
import { VERSION } from './model/version.ts';
import { normalizeSources } from './normalize/record/records.ts';
import { customerRows } from './plan/customer-rows.ts';
import { profileColumn } from './report/profile/column.ts';
import { dependenciesOf } from './report/profile/dependencies.ts';
import { duplicatesOf } from './report/profile/duplicates.ts';
import { candidateKeys } from './report/profile/keys.ts';
import { type ReadTable, readTables } from './runs/checked-tables.ts';
import type { IntakeRequest } from './runs/intake.ts';

/** What to look at. */
export interface ProfileRequest extends IntakeRequest {
  readonly showValues: boolean;
}

/** What files hold, column by column: read → plan → count; nothing is matched. Throws AurumError; E704 (INPUT) when there is no record to look at. */
export async function profile(request: ProfileRequest): Promise<ProfileReport> {
  const tables = await readTables(request);
  if (tables.every(({ table }) => table.rows === 0)) throw nothing(tables);
  return {
    ...{ schemaVersion: 1, tool: 'aurum profile', version: VERSION },
    areValuesMasked: !request.showValues,
    files: tables.map((read) => fileProfile(read, request.showValues)),
  };
}

function fileProfile(read: ReadTable, showValues: boolean): FileProfile {
  const { table, plan, file, dialect, rowsIn, rejects, faults } = read;
  const { found, notCompared } = dependenciesOf(table);
  const customers = customerRows([{ table, plan }]);
  return {
    ...{ source: plan.source, file, kind: plan.kind, preset: plan.preset ?? null },
    ...{ format: dialect.format, encoding: dialect.encoding, delimiter: dialect.delimiter },
    encodingConfidence: dialect.encodingConfidence,
    ...{ records: rowsIn, rejected: rejects.length, noRecord: faults.length, rows: table.rows },
    columns: columnsOf(read, showValues),
    keys: candidateKeys(table, plan.columns),
    dependencies: found,
    columnsNotCompared: notCompared,
    duplicates: customers.length === 0 ? null : duplicatesOf(normalizeSources(customers), table),
  };
}

function columnsOf({ table, plan, cells, readings }: ReadTable, showValues: boolean): ColumnProfile[] {
  return plan.columns.flatMap((own) => {
    const column = table.columns.find(({ name }) => name === own.column);
    const reading = readings.find((one) => one.column === own.column);
    return column === undefined ? [] : [profileColumn({ table, column, plan: own, cells, reading, showValues })];
  });
}

function nothing(tables: readonly ReadTable[]): AurumError {
  return new AurumError({
    exit: 'INPUT',
    code: 'E704',
    what: 'No row of the files is a record; there is nothing to look at.',
    place: { file: tables.map(({ file }) => file).join(', ') },
    expected: 'at least one row with a usable value',
    fix: 'Check the export, and the delimiter and encoding it was read with.',
  });
}
