import type { Dictionary } from '../table/dictionary.ts';
import { valueText } from '../table/dictionary.ts';
import { type ColumnKind, columnKinds, type KindGroup } from '../table/kinds.ts';
import { type FieldName, fieldSlots, type RecordSet } from '../table/records.ts';
import { emptyIds } from '../table/table.ts';
import { postalArea } from '../text/postal-area.ts';
import { aliasNames } from './aliases.ts';
import type { Feature, Features } from './feature.ts';
import { countHolders } from './holders.ts';
import { Interner } from './interner.ts';
import { beyondOwnName, completeNames, namedEmails, nameTest, splitWholeNames } from './names.ts';
import type { MatchOptions } from './options.ts';
import { surePeople } from './parties.ts';
import { phoneKinds } from './phone-kinds.ts';

function feature(dictionary: Dictionary, slots: readonly Int32Array[]): Feature {
  const generic = new Uint8Array(new SharedArrayBuffer(dictionary.size));
  return { dictionary, slots, generic, holders: new Float64Array(0), total: 1, unseen: 1, otherShare: 1 };
}

function single(records: RecordSet, name: FieldName, shorten?: (text: string) => string): Feature {
  const interner = new Interner();
  const slots = interner.intern(records, name, shorten);
  return feature(interner.build(), slots);
}

function perSlot(records: RecordSet, name: FieldName): Feature[] {
  return fieldSlots(records, name).map((field) => {
    const interner = new Interner();
    const slots = interner.intern({ ...records, fields: [{ ...field, slot: 0 }] }, name);
    return feature(interner.build(), slots);
  });
}

/** What the columns of each slot of {@link perSlot} are called. */
function kindsPerSlot(records: RecordSet, group: KindGroup): ColumnKind[] {
  const kinds = columnKinds(records.sources, group);
  return fieldSlots(records, `${group}_key`).map(
    ({ slot }) => kinds[slot] ?? { id: `${slot}`, name: `${slot + 1}`, roles: [] },
  );
}

function buildNames(records: RecordSet, rename: (text: string) => string) {
  const names = new Interner();
  const given = names.intern(records, 'given_key', rename);
  const middle = names.intern(records, 'middle_key', rename);
  const family = names.intern(records, 'family_key', rename);
  const split = completeNames(splitWholeNames({ given, family }, names));
  return { given: split.given, middle, family: split.family, dictionary: names.build() };
}

function areasOf(postcodes: Dictionary): Int32Array {
  const numbers = new Map<string, number>();
  const areas = emptyIds(postcodes.size);
  for (let id = 0; id < postcodes.size; id++) {
    const code = valueText(postcodes, id);
    const area = postalArea(code) ?? `=${code}`;
    const known = numbers.get(area) ?? numbers.size;
    numbers.set(area, known);
    areas[id] = known;
  }
  return areas;
}

/** Web domains of all records, and the mail domains of organisations: `info@` names the firm, though no mailbox of a person. */
function buildDomains(records: RecordSet, hasName: (record: number) => boolean) {
  const domains = new Interner();
  const websites = domains.intern(records, 'domain_key');
  const hasCompanies = fieldSlots(records, 'company_key').length > 0;
  const mails = hasCompanies
    ? domains
        .intern(records, 'email', (text) => text.slice(text.lastIndexOf('@') + 1))
        .map((ids) => ids.map((id, record) => (hasName(record) ? -1 : id)))
    : [];
  return { dictionary: domains.build(), slots: [...websites, ...mails], websites: websites.length };
}

/** What a column says of gender; where it says nothing, what a form of address does. */
function buildGender(records: RecordSet): Feature {
  const genders = new Interner();
  const said = genders.intern(records, 'gender');
  const [titled] = genders.intern(records, 'title_gender');
  if (titled === undefined) return feature(genders.build(), said);
  const own = emptyIds(records.count);
  own.forEach((_, record) => {
    const id = said[0]?.[record] ?? -1;
    own[record] = id >= 0 ? id : (titled[record] as number);
  });
  return feature(genders.build(), [own]);
}

/** What the plan and benches say of evidence. */
export type FeatureOptions = Pick<MatchOptions, 'aliases' | 'comparisons' | 'without'>;

/** Builds the evidence of a record set. Linear in cells. */
export function buildFeatures(records: RecordSet, options: FeatureOptions = {}): Features {
  const { without = [], aliases = {}, comparisons: control = {} } = options;
  const rename = aliasNames(aliases);
  const { given, middle, family, dictionary: nameDictionary } = buildNames(records, rename.name);
  const email = single(records, 'email_key');
  const sourceOf = new Uint16Array(new SharedArrayBuffer(records.count * 2));
  sourceOf.set(records.sourceOf);
  const postcode = single(records, 'postcode_key');
  const domain = buildDomains(records, nameTest({ given, family }));
  const phone = single(records, 'phone_national');
  const company = single(records, 'company_key', rename.company);
  const parties = {
    count: records.count,
    kind: single(records, 'kind'),
    given: feature(nameDictionary, given),
    family: feature(nameDictionary, family),
    company: { ...company, slots: beyondOwnName(company, { given, family, dictionary: nameDictionary }) },
  };
  const features: Features = {
    ...parties,
    isPerson: surePeople(records, parties),
    sourceOf,
    without,
    control,
    customerOf: emptyIds(records.count).map((_, record) => record),
    middle: feature(nameDictionary, middle),
    suffix: single(records, 'suffix_key'),
    birth: single(records, 'birth_key'),
    gender: buildGender(records),
    email,
    emailLocal: single(records, 'email_key', (text) => text.slice(0, text.indexOf('@'))),
    emailDomain: single(records, 'email_key', (text) => text.slice(text.indexOf('@') + 1)),
    isNamedEmail: without.includes('e-mails spelled from names')
      ? email.slots.map(() => new Uint8Array(new SharedArrayBuffer(records.count)))
      : namedEmails(email, { given, family, dictionary: nameDictionary }),
    phone,
    phoneKinds: phoneKinds(records, phone),
    house: single(records, 'house_key'),
    street: single(records, 'street_key', rename.street),
    unit: single(records, 'unit_key'),
    postcode,
    postalAreas: areasOf(postcode.dictionary),
    city: single(records, 'city_key', rename.city),
    region: single(records, 'region_key'),
    domain: feature(domain.dictionary, domain.slots),
    websiteSlots: domain.websites,
    identifiers: perSlot(records, 'identifier_key'),
    identifierKinds: kindsPerSlot(records, 'identifier'),
    attributes: perSlot(records, 'attribute_key'),
    attributeKinds: kindsPerSlot(records, 'attribute'),
  };
  return countHolders(features, features.customerOf);
}
