import type { Clean } from '../../model/clean.ts';
import type { IssueCode } from '../../model/issue.ts';
import type { ColumnPlan } from '../../model/plan.ts';
import type { Role } from '../../model/role.ts';
import { squeeze } from '../../text/ascii.ts';
import { normalizeCountry } from '../address/country.ts';
import { normalizePostcode } from '../address/postcode.ts';
import { normalizeRegion } from '../address/region.ts';
import { normalizeCompany } from '../company/company.ts';
import { normalizeWebsite } from '../company/website.ts';
import { normalizeDate, normalizeTimestamp } from '../date/date.ts';
import { normalizeEmail, splitEmails } from '../email/email.ts';
import { normalizeIdentifier } from '../identifier/identifier.ts';
import { cleanFamilyPrefix } from '../name/family-prefix.ts';
import { normalizeGender } from '../name/gender.ts';
import { cleanNamePart, isPlaceholder, parseName, partyKind } from '../name/name.ts';
import { cleanName, isWholeStandIn } from '../name/stand-in.ts';
import { normalizePhone, splitPhones } from '../phone/phone.ts';
import { decimalUndoer } from '../text/decimal.ts';
import { normalizeLanguage } from '../text/language.ts';
import { isTooLong } from '../text/longest-cell.ts';
import { bareCell, contextIn, repairCell } from './cell.ts';
import type { CellContext } from './yield.ts';

/** One cell made clean and still one cell. */
export interface CleanCell {
  /** Null when the text cannot be read as what its column holds; '' when it stands for nothing. */
  readonly text: string | null;
  readonly issue?: IssueCode;
  /** What was done, in order. */
  readonly rules: readonly string[];
}

type Cleaner = (text: string, context: CellContext) => Clean<string>;

const map = <T>(clean: Clean<T>, text: (value: T) => string): Clean<string> => ({
  ...clean,
  value: clean.value === null ? null : text(clean.value),
});

/** Blanks tidied; placeholders become nothing. */
const tidy: Cleaner = (text) => (isPlaceholder(text) ? { value: null, issue: 'E409' } : { value: squeeze(text) });

/** A whole name stays in one cell: only a person's "Family, Given" is turned round. */
function fullName(text: string, { kind }: CellContext): Clean<string> {
  if (isPlaceholder(text) || (kind !== 'organisation' && isWholeStandIn(text))) return { value: null, issue: 'E409' };
  if ((kind ?? partyKind(text)) === 'organisation') return map(normalizeCompany(text), (found) => found.name);
  const parsed = text.includes(',') ? parseName(text) : null;
  if (parsed === null) return cleanNamePart(text, 'family');
  const nickname = parsed.nickname === '' ? '' : `"${parsed.nickname}"`;
  const parts = [parsed.title, parsed.given, nickname, parsed.middle, parsed.family, parsed.suffix];
  return { value: parts.filter((part) => part !== '').join(' ') };
}

/** E.164 with its extension as RFC 3966 writes it; several numbers of one cell with "; " between. */
function phone(text: string, { country }: CellContext): Clean<string> {
  const found = splitPhones(text).map((one) => ({ one, clean: normalizePhone(one, country) }));
  const issue = found.find(({ clean }) => clean.issue !== undefined)?.clean.issue;
  const texts = found.map(({ one, clean }) => {
    if (clean.value === null) return '';
    const { e164, extension, isValid } = clean.value;
    return isValid && e164 !== '' ? `${e164}${extension === '' ? '' : `;ext=${extension}`}` : squeeze(one);
  });
  const isLost = texts.some((one) => one === '');
  return { value: isLost ? null : texts.join('; '), ...(issue === undefined ? {} : { issue }) };
}

/** One address, or several with "; " between. */
const email: Cleaner = (text) => {
  const found = splitEmails(text).map((one) => normalizeEmail(one));
  const issue = found.find((clean) => clean.issue !== undefined)?.issue;
  const isLost = found.some(({ value }) => value === null);
  const value = isLost ? null : found.map((clean) => clean.value?.address).join('; ');
  return { value, ...(issue === undefined ? {} : { issue }) };
};

const part =
  (kind: Parameters<typeof cleanNamePart>[1]): Cleaner =>
  (text) =>
    cleanNamePart(text, kind);
const name =
  (kind: Parameters<typeof cleanName>[1]): Cleaner =>
  (text, { standing }) =>
    cleanName(text, kind, standing);
const personNumber: Cleaner = (text, { country }) => normalizeIdentifier(text, { country, holder: 'person' });
const identifier: Cleaner = (text, { country }) => normalizeIdentifier(text, { country });
const timestamp: Cleaner = (text, { plan, serial }) =>
  normalizeTimestamp(text, plan.dateOrder ?? null, { excelSerials: serial === true });

/**
 * How a cell of a role is written when it is clean. Roles that are not here are left as they are: keys, because other
 * files refer to them, and consent, because a yes or no means something only beside its header.
 */
const CLEANERS: Partial<Record<Role, Cleaner>> = {
  ...{ title: part('title'), given_name: name('given'), middle_name: name('middle'), family_name: name('family') },
  ...{
    name_suffix: part('suffix'),
    preferred_name: name('given'),
    maiden_name: name('family'),
    family_prefix: (text) => cleanFamilyPrefix(text),
    full_name: fullName,
    native_name: tidy,
  },
  email,
  phone,
  company: (text) => map(normalizeCompany(text), (value) => value.name),
  website: (text) => map(normalizeWebsite(text), (value) => value.url),
  ...{
    job_title: tidy,
    house_number: tidy,
    street: tidy,
    street_2: tidy,
    unit: tidy,
    po_box: tidy,
    address_full: tidy,
  },
  ...{ city: part('given'), district: part('given'), language: (text) => normalizeLanguage(text) },
  region: (text, { country }) => normalizeRegion(text, country),
  postcode: (text, { country }) => normalizePostcode(text, country),
  country: (text) => normalizeCountry(text),
  gender: (text) => map(normalizeGender(text), String),
  birth_date: (text, { plan, serial }) =>
    normalizeDate(text, plan.dateOrder ?? null, { excelSerials: serial === true }),
  ...{ birth_day: tidy, birth_month: tidy, birth_year: tidy, created_at: timestamp, updated_at: timestamp },
  ...{ national_id: personNumber, tax_id: identifier },
};

/** True for roles whose cells {@link cleanCell} may change. */
export function isCleanable(role: Role): boolean {
  return CLEANERS[role] !== undefined;
}

/**
 * Makes one cell clean. ("  MCDONALD", family_name) → "McDonald"; ("(212) 456-7890", phone, "US") → "+12124567890";
 * ("n/a", city) → ''. Null when it cannot be read ("ann@", email). Cleaning a clean cell changes nothing: a value that
 * would go on changing is left as it came.
 */
export function cleanCell(text: string, column: ColumnPlan, context: CellContext): CleanCell {
  const cleaner = CLEANERS[column.role];
  if (cleaner === undefined || (column.separator !== undefined && text.includes(column.separator)))
    return { text, rules: [] };
  if (isTooLong(text)) return { text, rules: [], issue: 'E414' };
  const own = contextIn(context, column);
  const undo = decimalUndoer(column.role) ?? String;
  const step = (from: string): Clean<string> => cleaner(undo(bareCell(repairCell(from) ?? from, column)), own);
  const found = step(text);
  const repaired = repairCell(text);
  const readable = repaired ?? text;
  const isDecimal = undo(readable) !== readable;
  const issue = found.issue ?? (repaired !== null ? 'E412' : isDecimal ? 'E410' : undefined);
  if (found.value === null || found.value === '') return blank(text, issue);
  const value = settle(found.value, (again) => step(again).value);
  if (value === null) return { text, rules: [], ...(issue === undefined ? {} : { issue }) };
  const repairs = [...(repaired === null ? [] : ['encoding']), ...(isDecimal ? ['decimal'] : [])];
  const rules = [...repairs, ...rulesOf(undo(readable), value, column.role)];
  return { text: value, rules, ...(issue === undefined ? {} : { issue }) };
}

function blank(text: string, issue: IssueCode | undefined): CleanCell {
  const isNothing = issue === undefined || issue === 'E409';
  const rules = isNothing && text !== '' ? [issue === undefined ? 'blanks' : 'placeholder'] : [];
  return { text: isNothing ? '' : null, rules, ...(issue === undefined ? {} : { issue }) };
}

/** The value that cleaning leaves alone, at most one step on; null when there is none. */
function settle(value: string, clean: (text: string) => string | null): string | null {
  const next = clean(value);
  if (next === value || next === null) return next;
  return clean(next) === next ? next : null;
}

/** What happened between two texts: "blanks" and "case" where nothing else did, the role's own rule otherwise. */
function rulesOf(before: string, after: string, role: Role): string[] {
  if (before === after) return [];
  const tidied = squeeze(before);
  const blanks = tidied === before ? [] : ['blanks'];
  if (tidied === after) return blanks;
  return tidied.toLowerCase() === after.toLowerCase() ? [...blanks, 'case'] : [role];
}
