/** A whole number with commas, whatever the locale of the machine. 1234567 → "1,234,567". */
export function plain(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+(?!\d))/g, ',');
}

/** "1 record", "2,000 records": every count has a noun. */
export function counted(count: number, noun: string): string {
  return `${plain(count)} ${noun}${count === 1 ? '' : 's'}`;
}
