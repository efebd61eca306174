import type { CellReading } from '../../model/fault.ts';
import type { ColumnPlan } from '../../model/plan.ts';
import type { ColumnReading } from '../../model/reading.ts';
import type { Column, Table } from '../../table/table.ts';

/** A column as it was read, and how to look at it. */
export interface ReadColumn {
  readonly table: Table;
  readonly column: Column;
  readonly plan: ColumnPlan;
  readonly cells: CellReading;
  readonly reading: ColumnReading | undefined;
  readonly showValues: boolean;
}

/** A distinct text of a column that is not blank. */
export interface Text {
  readonly id: number;
  readonly text: string;
  readonly rows: number;
  /** The worst state of its cells. */
  readonly state: number;
}
