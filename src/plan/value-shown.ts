import type { Column } from '../table/table.ts';
import type { ValueBoard } from './value-board.ts';
import { containment } from './value-relations.ts';
import type { Values } from './values.ts';

/** Names are shown when e-mail addresses or full names hold them in this share of rows; chance stays far below. */
export const SHOWN = 0.15;

/** How often (0..1 of rows) e-mail addresses or full names show the words of a column. */
export function shownShare(board: ValueBoard, { column }: Values): number {
  const wholes = board.columns('email', 'full_name').filter((whole) => whole !== column);
  return Math.max(0, ...wholes.map((whole) => containment(column, whole)));
}

/** What tells one customer or household from another, as far as it is known: none of them is the column in question. */
export function witnessesOf(board: ValueBoard, column: Column): Column[] {
  return board
    .columns('street', 'given_name', 'full_name', 'birth_date', 'email', 'phone')
    .filter((one) => one !== column)
    .slice(0, 5);
}
