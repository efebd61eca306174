/** Rows of cells as lines, columns below each other, two blanks apart: [["a", "b"], ["long", "c"]] → "a     b\nlong  c\n". Empty without rows. */
export function alignedRows(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => (row[at] ?? '').length)));
  return rows
    .map((row) => {
      const cells = row.map((cell, at) => cell.padEnd(widths[at] ?? 0));
      return `${cells.join('  ').trimEnd()}\n`;
    })
    .join('');
}
