/** What a number of an order or ticket is compared by: "#1001", "'1001", "0001001" and "1001 " are one. Other letters count. */
export function plainNumber(text: string): string {
  return text
    .trim()
    .replace(/^['#№\s]+/, '')
    .replace(/^0+(?=\d)/, '')
    .toLowerCase();
}
