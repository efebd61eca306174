import type { PhoneNumber } from '../../model/clean.ts';
import type { Role } from '../../model/role.ts';
import type { FieldName } from '../../table/records.ts';
import {
  cityKey,
  cleanStreet,
  houseKey,
  normalizePostcode,
  parseAddress,
  postcodeKey,
  regionCode,
  regionKey,
  streetKey,
  unitKey,
} from '../address/address.ts';
import { normalizeCountry } from '../address/country.ts';
import { caseStreet } from '../address/street/case.ts';
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

function streetLine(text: string, country: string | undefined): Yield {
  if (isPlaceholder(text)) return PLACEHOLDER;
  const { houseNumber, street, unit, poBox } = cleanStreet(text, country);
  return { values: streetValues({ houseNumber, street, unit, poBox }) };
}

function streetValues(parts: { houseNumber: string; street: string; unit: string; poBox: string }): Values {
  const line = parts.street === '' && parts.poBox !== '' ? `po box ${parts.poBox}` : parts.street;
  return [
    ['house_number', parts.houseNumber],
    ['house_key', parts.houseNumber, 0, houseKey],
    ['street', caseStreet(parts.street)],
    ['street_key', line, 0, streetKey],
    ['unit', parts.unit],
    ['unit_key', parts.unit, 0, unitKey],
    ['po_box', parts.poBox],
  ];
}

/** The number of a box; it stands for the street where there is none. */
function poBox(text: string): Yield {
  if (isPlaceholder(text)) return PLACEHOLDER;
  const number = cleanStreet(`PO Box ${text.trim()}`, undefined).poBox;
  return {
    values: [
      ['po_box', number],
      ['street_key', number === '' ? '' : `po box ${number}`, 0, streetKey],
    ],
  };
}

function wholeAddress(text: string, country: string | undefined): Yield {
  // Two blanks separate the parts where an export joins several fields into one cell.
  if (isPlaceholder(text)) return PLACEHOLDER;
  const found = parseAddress(text.replace(/ {2,}/g, ', '), country);
  if (found === null) return NOTHING;
  const own = found.country === '' ? country : found.country;
  return {
    values: [
      ...streetValues(found),
      ['district', found.district],
      ['city', found.city],
      ['city_key', cityKey(found.city)],
      ['region', found.region],
      ['region_key', regionKey(found.region, own)],
      ['postcode', found.postcode],
      ['postcode_key', postcodeKey(found.postcode, own)],
      ['country', found.country],
    ],
  };
}

function place(text: string, field: 'city' | 'district'): Yield {
  if (isPlaceholder(text)) return PLACEHOLDER;
  const clean = cleanNamePart(text, 'given').value ?? '';
  return {
    values:
      field === 'city'
        ? [
            ['city', clean],
            ['city_key', cityKey(text)],
          ]
        : [['district', clean]],
  };
}

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

function postcode(text: string, country: string | undefined): Yield {
  const clean = normalizePostcode(text, country);
  const value = clean.value ?? '';
  const kept = value === '' && clean.issue === 'E406' ? text.trim() : value;
  return {
    values: [
      ['postcode', value],
      ['postcode_key', postcodeKey(kept, country)],
    ],
    ...(clean.issue === undefined ? {} : { issue: clean.issue }),
  };
}

/** Name slot of the former family name; it shares the given name when names are compared. */
const MAIDEN_SLOT = 2;

/** NA is Naples in Italy. */
function isCodeOfRegion(text: string, country: string | undefined): boolean {
  return country !== undefined && /^[A-Z]{2}$/.test(text.trim()) && regionCode(text.trim(), country) !== null;
}

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
  house_number: (text) =>
    isPlaceholder(text)
      ? PLACEHOLDER
      : {
          values: [
            ['house_number', text.trim()],
            ['house_key', houseKey(text)],
          ],
        },
  street: (text, { country }) => streetLine(text, country),
  street_2: (text) =>
    isPlaceholder(text)
      ? PLACEHOLDER
      : {
          values: [
            ['unit', text.trim()],
            ['unit_key', unitKey(text)],
          ],
        },
  unit: (text) =>
    isPlaceholder(text)
      ? PLACEHOLDER
      : {
          values: [
            ['unit', text.trim()],
            ['unit_key', unitKey(text)],
          ],
        },
  po_box: poBox,
  address_full: (text, { country }) => wholeAddress(text, country),
  city: (text) => place(text, 'city'),
  district: (text) => place(text, 'district'),
  region: (text, { country }) =>
    isPlaceholder(text) && !isCodeOfRegion(text, country)
      ? PLACEHOLDER
      : {
          values: [
            ['region', text.trim()],
            ['region_key', regionKey(text, country)],
          ],
        },
  postcode: (text, { country }) => postcode(text, country),
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
