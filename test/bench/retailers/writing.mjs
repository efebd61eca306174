// How systems write numbers, dates and rows.
const SIGNS = { USD: '$', GBP: '£', EUR: '€', PLN: 'zł', SEK: 'kr', CZK: 'Kč' };

const grouped = (whole, mark) => whole.replace(/\B(?=(\d{3})+(?!\d))/g, mark);

/** An amount in one of the ways of a style: `plain`, `comma`, `sign`, `code`, `grouped`. */
export function amount(value, style, currency) {
  const [whole, decimals] = Math.abs(value).toFixed(2).split('.');
  const minus = value < 0 ? '-' : '';
  const sign = SIGNS[currency];
  const written = {
    plain: `${whole}.${decimals}`,
    comma: `${grouped(whole, '.')},${decimals}`,
    sign: sign.length > 1 ? `${whole},${decimals} ${sign}` : `${sign}${grouped(whole, ',')}.${decimals}`,
    code: `${grouped(whole, ' ')},${decimals} ${currency}`,
  };
  return minus + written[style];
}

export function date(day, style) {
  const [year, month, date] = day.split('-');
  return {
    iso: day,
    time: `${day} 11:24:03`,
    dmy: `${date}.${month}.${year}`,
    slash: `${date}/${month}/${year}`,
    mdy: `${month}/${date}/${year}`,
  }[style];
}

const quoted = (cell, mark) => (cell.includes(mark) || /["\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** Rows of cells by header as text; headers are those of the first row. */
export function table(rows, mark = ',') {
  const headers = Object.keys(rows[0] ?? {});
  const line = (cells) => cells.map((cell) => quoted(String(cell ?? ''), mark)).join(mark);
  return `${[line(headers), ...rows.map((row) => line(headers.map((header) => row[header])))].join('\n')}\n`;
}
