import type { PhoneNumber } from '../../model/clean.ts';
import type { Role } from '../../model/role.ts';
import type { FieldName } from '../../table/records.ts';
import {
  addressCell,
  boxCell,
  houseNumberCell,
  placeCell,
  postcodeCell,
  regionCell,
  streetCell,
  unitCell,
} from '../address/cells.ts';
import { normalizeCountry } from '../address/country.ts';
import { normalizeWebsite } from '../company/website.ts';
import { readUndeliverable } from '../consent/cell.ts';
import { normalizeDate, normalizeTimestamp } from '../date/date.ts';
import { normalizeEmail } from '../email/email.ts';
import type { Holder } from '../identifier/country-numbers.ts';
import { normalizeHandle } from '../identifier/handle.ts';
import { type Issuer, normalizeIdentifier } from '../identifier/identifier.ts';
import { company, fullName, nameMatchKey, namePart, suffixKey } from '../name/cells.ts';
import { normalizeEntityKind } from '../name/entity-kind.ts';
import { genderOfTitle, normalizeGender } from '../name/gender.ts';
import { cleanNamePart, isPlaceholder, nameKey } from '../name/name.ts';
import { cleanName } from '../name/stand-in.ts';
import { normalizePhone, splitPhones } from '../phone/phone.ts';
import { wholeNumber } from '../text/decimal.ts';
import { normalizeLanguage } from '../text/language.ts';
import { type CellContext, NOTHING, outcome, type Values, type Yield } from './yield.ts';

type Transform = (text: string, context: CellContext) => Yield;

const PLACEHOLDER: Yield = { values: [], issue: 'E409' };

function emails(text: string): Yield {
  return outcome(normalizeEmail(text), (email) => [
    ['email', email.address],
    ['email_key', email.kind === 'role' || email.kind === 'relay' ? '' : email.key],
  ]);
}

/** Whether it rings in a pocket or in a house, where the numbering plan tells: a home shares the one, not the other. */
function phoneKind({ type, isValid }: PhoneNumber): string {
  return isValid && (type === 'mobile' || type === 'fixed') ? type : '';
}

function phones(text: string, country: string | undefined): Yield {
  const numbers = splitPhones(text);
  const found = numbers.map((number) => normalizePhone(number, country));
  const values = found.flatMap(({ value }, at): Values => {
    if (value === null) return [];
    return [
      ['phone', value.e164 === '' ? value.written : value.e164, at],
      ['phone_national', value.national, at],
      ['phone_kind', phoneKind(value), at],
    ];
  });
  const issue = found.find((clean) => clean.issue !== undefined)?.issue;
  return issue === undefined ? { values } : { values, issue };
}

/** Eight digits YYYYMMDD for comparing; a damaged date keeps its six to eight digits, so near misses still show. */
function birthDate(text: string, context: CellContext): Yield {
  const clean = normalizeDate(text, context.plan.dateOrder ?? null, { excelSerials: context.serial === true });
  if (clean.value !== null)
    return {
      values: [
        ['birth_date', clean.value],
        ['birth_key', clean.value.replaceAll('-', '')],
      ],
    };
  const isCompact = clean.issue === 'E404' && /^\d{7}$/.test(text);
  const digits = clean.issue === 'E409' ? '' : isCompact ? `0${text}` : text.replace(/\D/g, '');
  const values: Values =
    digits.length >= 6 && digits.length <= 8 && !/^(\d)\1*$/.test(digits) ? [['birth_key', digits]] : [];
  return clean.issue === undefined ? { values } : { values, issue: clean.issue };
}

function instant(field: 'created_at' | 'updated_at'): Transform {
  return (text, { plan, serial }) =>
    outcome(normalizeTimestamp(text, plan.dateOrder ?? null, { excelSerials: serial === true }), (value) => [
      [field, value],
    ]);
}

function identifier(field: 'national_id' | 'tax_id' | 'identifier', holder?: Holder): Transform {
  const issuerOf = ({ country }: CellContext): Issuer =>
    field === 'identifier' ? {} : { country, ...(holder === undefined ? {} : { holder }) };
  return (text, context) =>
    outcome(normalizeIdentifier(text, issuerOf(context)), (value) => [
      [field, value],
      ['identifier_key', value],
    ]);
}

/** When somebody agreed or refused; columns that say that they did are read by {@link consentReader}. */
function consentDate(field: FieldName): Transform {
  return (text, { plan, serial }) =>
    outcome(normalizeTimestamp(text, plan.dateOrder ?? null, { excelSerials: serial === true }), (value) => [
      [field, value],
    ]);
}

function plain(field: FieldName): Transform {
  return (text) => (isPlaceholder(text) ? PLACEHOLDER : { values: [[field, text.trim().replace(/\s+/g, ' ')]] });
}

/** Name slot of the former family name; it shares the given name when names are compared. */
const MAIDEN_SLOT = 2;

/** How the cells of a role become fields and keys. Roles that are not here have none. */
export const TRANSFORMS: Partial<Record<Role, Transform>> = {
  title: (text) =>
    outcome(cleanNamePart(text, 'title'), (value) => [
      ['title', value],
      ['title_gender', genderOfTitle(value)],
    ]),
  given_name: (text, context) => namePart(text, 'given', context),
  middle_name: (text, { standing }) =>
    outcome(cleanName(text, 'middle', standing), (value) => [
      ['middle_name', value],
      ['middle_key', nameKey(value)],
    ]),
  family_name: (text, context) => namePart(text, 'family', context),
  name_suffix: (text) =>
    outcome(cleanNamePart(text, 'suffix'), (value) => [
      ['name_suffix', value],
      ['suffix_key', suffixKey(value)],
    ]),
  full_name: (text, { kind, nameOrder }) => fullName(text, { kind, nameOrder }),
  native_name: (text, { kind }) => fullName(text, { kind, slot: 1 }),
  preferred_name: (text) => outcome(cleanName(text, 'given'), (value) => [['preferred_name', value]]),
  maiden_name: (text) =>
    outcome(cleanName(text, 'family'), (value) => [
      ['maiden_name', value],
      ['family_key', nameMatchKey(value), MAIDEN_SLOT],
    ]),
  email: emails,
  phone: (text, { country }) => phones(text, country),
  entity_kind: (text, { yes }) => outcome(normalizeEntityKind(text, yes), (value) => [['kind', value]]),
  company,
  job_title: plain('job_title'),
  website: (text) =>
    outcome(normalizeWebsite(text), (found) => [
      ['website', found.url],
      ['domain_key', found.domain],
    ]),
  handle: (text) =>
    outcome(normalizeHandle(text), (found) => [
      ['handle', found.network === '' ? found.handle : `${found.network}:${found.handle}`],
    ]),
  house_number: houseNumberCell,
  street: (text, { country }) => streetCell(text, country),
  street_2: unitCell,
  unit: unitCell,
  po_box: boxCell,
  address_full: (text, { country }) => addressCell(text, country),
  city: (text) => placeCell(text, 'city'),
  district: (text) => placeCell(text, 'district'),
  region: (text, { country }) => regionCell(text, country),
  postcode: (text, { country }) => postcodeCell(text, country),
  country: (text) => outcome(normalizeCountry(text), (value) => [['country', value]]),
  birth_date: birthDate,
  // Read together, as one date; here only for what is wrong with them.
  ...{ birth_day: () => NOTHING, birth_month: () => NOTHING, birth_year: () => NOTHING },
  gender: (text) => outcome(normalizeGender(text), (value) => [['gender', value]]),
  language: (text) => outcome(normalizeLanguage(text), (value) => [['language', value]]),
  national_id: identifier('national_id', 'person'),
  tax_id: identifier('tax_id'),
  identifier: identifier('identifier'),
  customer_id: identifier('identifier'),
  // Read as their column's plan says, in cell.ts.
  ...{ consent_email: () => NOTHING, consent_sms: () => NOTHING, consent_phone: () => NOTHING },
  ...{ consent_post: () => NOTHING, consent_any: () => NOTHING },
  consent_email_at: consentDate('consent_email_at'),
  consent_sms_at: consentDate('consent_sms_at'),
  consent_phone_at: consentDate('consent_phone_at'),
  consent_post_at: consentDate('consent_post_at'),
  consent_any_at: consentDate('consent_any_at'),
  undeliverable_email: (text) => readUndeliverable('undeliverable_email', text),
  undeliverable_phone: (text) => readUndeliverable('undeliverable_phone', text),
  created_at: instant('created_at'),
  updated_at: instant('updated_at'),
  attribute: (text) => (isPlaceholder(text) ? NOTHING : { values: [['attribute_key', nameKey(wholeNumber(text))]] }),
};

/** Roles whose reading depends on whether the row says it is a person or an organisation. */
export const BY_KIND: ReadonlySet<Role> = new Set<Role>(['full_name', 'native_name']);

/** Roles whose reading depends on the other names of the row and of the column. */
export const BY_NAMES: ReadonlySet<Role> = new Set<Role>(['given_name', 'middle_name', 'family_name']);

/** Roles whose reading depends on the country of the row. */
export const BY_COUNTRY: ReadonlySet<Role> = new Set<Role>([
  ...(['phone', 'street', 'address_full', 'region', 'postcode', 'national_id', 'tax_id'] as const),
]);
