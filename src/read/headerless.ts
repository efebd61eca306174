/** Forms of values that no column is called. */
const FORMS: readonly RegExp[] = [
  // An e-mail address.
  /^[^\s@]+@(?=[^\s@]+\.[^\s@]{2})[^\s@]+$/,
  // A web address.
  /^https?:\/\/\S+$/i,
  // A date, with or without time of day.
  /^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}(?:[ T]\d.*)?$/,
  // A telephone or other long number: five digits or more, with the usual marks between.
  /^\+?(?:[\s()./-]*\d){5,}[\s()./-]*$/,
  // An amount.
  /^-?\d+[.,]\d{1,4}$/,
  // A code that counts: letters and three digits or more.
  /^[a-z]{1,6}\d?[-_]?\d{3,}$/i,
];
/** Share of the values below that must be of the same form. */
const ALIKE = 0.5;

/**
 * True when the first record of a file is a row of values, not a header: one of its cells is of a form that no column is
 * called by and that most values below share. Where nothing stands below, an e-mail address or two such forms are enough.
 */
export function isRowOfValues(first: readonly string[], below: readonly (readonly string[])[]): boolean {
  const forms = first.map((cell) => formOf(cell));
  const found = forms.filter((form) => form >= 0);
  if (below.length === 0) return found.includes(0) || found.length >= 2;
  return forms.some((form, at) => {
    if (form < 0) return false;
    // The same text again says nothing: headers are repeated where files were joined.
    const filled = below.map((cells) => cells[at] ?? '').filter((cell) => cell.trim() !== '' && cell !== first[at]);
    return filled.length > 0 && filled.filter((cell) => formOf(cell) === form).length >= ALIKE * filled.length;
  });
}

function formOf(cell: string): number {
  const text = cell.trim().replace(/^'/, '');
  return FORMS.findIndex((form) => form.test(text));
}
