import { maskValue } from '../mask.ts';

const HIDDEN = '••••';
/** Characters of a value from which on two of them do not say it. */
const LONG_ENOUGH = 3;
/** Digits at the end of a number that masks show. */
const SHOWN_DIGITS = 3;

/**
 * The mask of a value beside another one, with just enough of it to see that and where they differ: the first characters, or those
 * from the first difference on. ("Reinhard", "Stefan") → "Re••••"; ("Greta", "Gretta") → "G…a••••"; ("1980-05-17", "1979-05-17") →
 * "1980-••-••". Equal values have the usual mask.
 */
export function maskBeside(field: string, value: string, other: string): string {
  if (value === '' || other === '' || value === other) return maskValue(field, value);
  const name = field.replace(/_\d+$/, '');
  if (name === 'email') return emailBeside(value, other);
  if (name === 'phone') return phoneBeside(value, other);
  if (name === 'birth_date') return dayBeside(value, other);
  const mask = maskValue(field, value);
  // Fields that are shown, or told in no letter at all (house numbers), stay as they are.
  if (mask === value || /^[*•]+$/.test(mask)) return mask;
  return textBeside(value, other);
}

function textBeside(value: string, other: string): string {
  const [own, others] = [[...value], [...other]];
  const at = own.findIndex((character, i) => character.toLowerCase() !== others[i]?.toLowerCase());
  // Too little to show a part of.
  if (own.length < LONG_ENOUGH) return HIDDEN;
  if (at === 0) return `${own.slice(0, 2).join('')}${HIDDEN}`;
  const first = own[0] ?? '';
  if (at < 0) return `${first}…${own.at(-1) ?? ''}`;
  return `${first}${at > 1 ? '…' : ''}${own[at] ?? ''}${HIDDEN}`;
}

function emailBeside(value: string, other: string): string {
  const [[local, domain], [otherLocal, otherDomain]] = [parts(value), parts(other)];
  const masked = maskValue('email', value);
  const at = masked.lastIndexOf('@');
  const shownLocal = local === otherLocal ? masked.slice(0, at) : textBeside(local, otherLocal);
  const shownDomain = domain === otherDomain ? masked.slice(at + 1) : textBeside(domain, otherDomain);
  return `${shownLocal}@${shownDomain}`;
}

function parts(address: string): [local: string, domain: string] {
  const at = address.lastIndexOf('@');
  return at < 0 ? [address, ''] : [address.slice(0, at), address.slice(at + 1)];
}

/** Last digits tell most numbers apart; where they do not, one digit from where they do. */
function phoneBeside(value: string, other: string): string {
  const mask = maskValue('phone', value);
  if (value.slice(-SHOWN_DIGITS) !== other.slice(-SHOWN_DIGITS)) return mask;
  const at = [...value].findIndex((digit, i) => digit !== other[i]);
  return at < 0 ? mask : `${mask.slice(0, 3)}…${value[at]}…${value.slice(-SHOWN_DIGITS)}`;
}

/** The year, and the first part that differs behind it. */
function dayBeside(value: string, other: string): string {
  const [year = '', month = '', day = ''] = value.split('-');
  const [otherYear, otherMonth] = other.split('-');
  if (year !== otherYear || day === '') return maskValue('birth_date', value);
  return month === otherMonth ? `${year}-**-${day}` : `${year}-${month}-**`;
}
