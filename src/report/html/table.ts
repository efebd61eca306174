import { html, type Markup, type Piece } from './markup.ts';

/** A column of a table: what its cells are called, and whether they are numbers. */
export interface Head {
  readonly name: string;
  readonly isNumber?: boolean;
}

/** A cell with a number to sort it by, where its text says it otherwise. */
export interface Cell {
  readonly piece: Piece;
  readonly sortedBy: number;
}

export type TableCell = Piece | Cell;

/** Heads by their names; those that end in `#` hold numbers: heads('file', 'rows#'). */
export function heads(...names: readonly string[]): Head[] {
  return names.map((name) => (name.endsWith('#') ? { name: name.slice(0, -1), isNumber: true } : { name }));
}

/**
 * A table whose first cell heads its row. On a narrow page each row becomes a card whose cells name themselves, so that nothing is cut off.
 * `label` says to a screen reader what the table is.
 */
export function table(label: string, columns: readonly Head[], rows: readonly (readonly TableCell[])[]): Markup {
  const head = columns.map(({ name, isNumber }) => html`<th scope="col"${kind(isNumber)}>${name}</th>`);
  const body = rows.map((cells) => html`<tr>${cells.map((cell, at) => tableCell(cell, columns[at], at))}</tr>`);
  return html`<table class="cards sortable" aria-label="${label}"><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table>`;
}

function kind(isNumber: boolean | undefined): Markup | null {
  return isNumber === true ? html` class="n"` : null;
}

function tableCell(cell: TableCell, column: Head | undefined, at: number): Markup {
  const { piece, sortedBy } = isCell(cell) ? cell : { piece: cell, sortedBy: undefined };
  const sort = sortedBy === undefined ? null : html` data-sort="${String(sortedBy)}"`;
  if (at === 0) return html`<th scope="row"${sort}>${piece}</th>`;
  return html`<td${kind(column?.isNumber)}${sort} data-label="${column?.name ?? ''}"><div>${piece}</div></td>`;
}

function isCell(cell: TableCell): cell is Cell {
  return typeof cell === 'object' && cell !== null && 'sortedBy' in cell;
}
