const STARS = '***';

/** "jane.doe@example.com" → "j***@e***.com"; a text without @ → {@link maskText}. */
export function maskEmail(address: string): string {
  const at = address.lastIndexOf('@');
  if (at < 1) return maskText(address);
  const domain = address.slice(at + 1);
  const dot = domain.lastIndexOf('.');
  const tail = dot < 1 ? '' : domain.slice(dot);
  return `${first(address)}${STARS}@${first(domain)}${STARS}${tail}`;
}

/** "+447911123456" → "+44*****456"; two digits of the country code (one for +1 and +7), last three kept; short numbers are hidden whole. */
export function maskPhone(number: string): string {
  const digits = number.replace(/\D/g, '');
  if (digits.length < 8) return '*****';
  const head = number.startsWith('+') ? `+${digits.slice(0, /^[17]/.test(digits) ? 1 : 2)}` : '';
  return `${head}*****${digits.slice(-3)}`;
}

/**
 * Keeps the first character of each word: "Anna Schmidt" → "A*** S***", and nothing of words that are but one character,
 * which may be a whole name: "李 明" → "*** ***". The number of characters is not told.
 */
export function maskText(text: string): string {
  return text
    .split(/\s+/)
    .filter((word) => word !== '')
    .map((word) => ([...word].length < 2 ? STARS : `${first(word)}${STARS}`))
    .join(' ');
}

/** Keeps the year: "1980-05-17" → "1980-**-**". */
export function maskDate(date: string): string {
  return /^\d{4}-\d{2}-\d{2}/.test(date) ? `${date.slice(0, 4)}-**-**` : maskText(date);
}

/** "SW1A 1AA" → "SW***"; two characters say the region, not the house. */
export function maskPostcode(postcode: string): string {
  return `${[...postcode].slice(0, 2).join('')}${STARS}`;
}

/** Fields that name nobody: shown as they are. */
const OPEN: ReadonlySet<string> = new Set([
  'kind',
  'title',
  'country',
  'region',
  'city',
  'gender',
  'language',
  'created_at',
  'updated_at',
]);

/** The masked form of a value of one field (`email`, `phone_2`, …). Unknown fields are masked like names. */
export function maskValue(field: string, value: string): string {
  if (value === '') return '';
  const name = field.replace(/_\d+$/, '');
  if (OPEN.has(name) || /^(?:consent|undeliverable)_/.test(name)) return value;
  switch (name) {
    case 'email':
      return maskEmail(value);
    case 'phone':
      return maskPhone(value);
    case 'birth_date':
      return maskDate(value);
    case 'postcode':
      return maskPostcode(value);
    case 'house_number':
    case 'unit':
    case 'po_box':
      return STARS;
    default:
      return maskText(value);
  }
}

/**
 * The masked form of a value that may not be what its column holds: only the forms that are masked by their own signs are
 * told apart, so that a name in a column of cities stays hidden. ("foo at bar", email) → "f*** a*** b***".
 */
export function maskFaulty(role: string, value: string): string {
  const isOwnForm = role === 'email' || role === 'phone' || role === 'birth_date' || role === 'postcode';
  return isOwnForm ? maskValue(role, value) : maskText(value);
}

function first(text: string): string {
  return [...text][0] ?? '';
}
