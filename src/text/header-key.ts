/** A header as headers are compared: lower case, blanks at the ends and doubled ones gone. " E-Mail  Address" → "e-mail address". */
export function headerKey(header: string): string {
  return header
    .replace(/^\ufeff/, '')
    .trim()
    .replace(/\s+/g, ' ')
    .toLowerCase();
}
