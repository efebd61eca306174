// A reading against the truth, cell by cell and by position.

const plain = (cell) => cell.trim();
/** A reading may have further columns as long as nothing is in them. */
const isSame = (read, truth) =>
  truth.every((cell, at) => plain(read[at] ?? '') === plain(cell)) &&
  read.slice(truth.length).every((cell) => plain(cell) === '');
const isEmpty = (cells) => cells.every((cell) => plain(cell) === '');

/**
 * `wrong`: rows that no record of the truth has (or had before it was spoilt), records that are nowhere, a header that is another one and nothing said.
 * `kept`: sound records read; of `sound` in all.
 */
export function judge(draft, spans, { names, rows, rejects, warnings }) {
  const truth = draft.lines
    .map((line, at) => ({ ...line, ...spans[at] }))
    .filter(({ row }) => row !== null && row >= 0)
    .map((line) => ({ ...line, cells: draft.rows[line.row] }));
  const rejected = new Set(rejects.map(({ line }) => line));
  const isRejected = ({ from, to }) =>
    Array.from({ length: to - from + 1 }, (_, at) => from + at).some((line) => rejected.has(line));
  let cursor = 0;
  let kept = 0;
  const wrong = [];
  const lost = (one) => {
    if (!isRejected(one)) wrong.push(`line ${one.from} is nowhere`);
  };
  for (const row of rows) {
    if (isEmpty(row)) continue;
    const found = truth.findIndex((one, at) => at >= cursor && (isSame(row, one.cells) || isVerbatim(row, one)));
    if (found < 0) {
      // A record that is cut in two by a line break is told by the half that is rejected.
      const isHalf = truth.some((one) => one.isBad === true && isRejected(one));
      if (!(isHalf && isPart(row, truth))) wrong.push('a row that is no record');
      continue;
    }
    truth.slice(cursor, found).forEach(lost);
    if (truth[found].isBad !== true) kept++;
    cursor = found + 1;
  }
  truth.slice(cursor).forEach(lost);
  // A file of which no row is read ends with 3.
  const isFlagged = rows.length === 0 || warnings.some(({ code }) => code === 'W103');
  if (!isFlagged && !isHeader(draft, names)) wrong.push('another header');
  return { wrong, kept, sound: truth.filter((one) => one.isBad !== true).length };
}

/** All cells but one of a spoilt record, in their places. */
function isPart(row, truth) {
  return truth.some(
    ({ isBad, cells }) =>
      isBad === true && cells.filter((cell, at) => plain(row[at] ?? '') !== plain(cell)).length <= 1,
  );
}

/** A quote that opens nothing is part of its cell, as in every reader. */
function isVerbatim(row, { isBad, cells }) {
  const bare = (list) => list.map((cell) => cell.replaceAll('"', ''));
  return isBad === true && isSame(bare(row), bare(cells));
}

function isHeader(draft, names) {
  const given = draft.names.map((name, at) => (name === '' ? `column_${at + 1}` : name));
  const own = names.map((name) => name.replaceAll('"', ''));
  const further = own.slice(given.length);
  return (
    given.every((name, at) => own[at] === name) &&
    further.every((name, at) => name === `column_${given.length + at + 1}`)
  );
}
