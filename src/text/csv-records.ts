const QUOTE = 0x22;
const LINE_FEED = 0x0a;

/** Records of CSV text as they are written, without their line ends; line ends in quotes are part of a record. Linear. */
export function* csvRecords(chunks: Iterable<string>): Generator<string> {
  let rest = '';
  let isQuoted = false;
  for (const chunk of chunks) {
    const text = rest + chunk;
    let from = 0;
    for (let at = rest.length; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code === QUOTE) isQuoted = !isQuoted;
      else if (code === LINE_FEED && !isQuoted) {
        yield text.slice(from, at);
        from = at + 1;
      }
    }
    rest = text.slice(from);
  }
  if (rest !== '') yield rest;
}

/** Cells of a record: `a,"b ""c""",` → a, b "c", blank. */
export function cellsOf(record: string): string[] {
  const line = record.endsWith('\r') ? record.slice(0, -1) : record;
  if (!line.includes('"')) return line.split(',');
  const cells: string[] = [];
  for (let at = 0; at <= line.length; ) {
    if (line[at] === '"') {
      let end = at + 1;
      while (end < line.length && (line[end] !== '"' || line[end + 1] === '"')) end += line[end] === '"' ? 2 : 1;
      cells.push(line.slice(at + 1, end).replaceAll('""', '"'));
      at = end + 2;
    } else {
      const comma = line.indexOf(',', at);
      const end = comma < 0 ? line.length : comma;
      cells.push(line.slice(at, end));
      at = end + 1;
    }
  }
  return cells;
}
