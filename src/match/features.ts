import type { ComparisonControl } from '../model/plan.ts';
import type { Dictionary } from '../table/dictionary.ts';
import { DictionaryBuilder, valueText } from '../table/dictionary.ts';
import { type FieldName, fieldSlots, type RecordSet } from '../table/records.ts';
import { emptyIds } from '../table/table.ts';
import { postalArea } from '../text/postal-area.ts';
import { aliasNames } from './aliases.ts';
import { countHolders } from './holders.ts';
import { completeNames, namedEmails, nameTest, splitWholeNames } from './names.ts';
import type { MatchOptions, Mechanism } from './options.ts';
import { surePeople } from './parties.ts';

/**
 * One kind of evidence over all records: `slots[s][record]` is a value id in `dictionary`, −1 where there is none.
 * A record with two phones has two slots. `holders[id]` counts the distinct customers, as far as known, that
 * hold the value in any slot; `total` those that hold any value.
 */
export interface Feature {
  readonly dictionary: Dictionary;
  readonly slots: readonly Int32Array[];
  readonly holders: Float64Array;
  readonly total: number;
  /** How many unseen other holders a value is assumed to have. */
  readonly unseen: number;
  /** Share of other holders that are truly other customers, 0..1: the rest are duplicates not yet recognised. */
  readonly otherShare: number;
  /** 1 where the value is shared by far more records than its kind allows: kept, never used as evidence. */
  readonly generic: Uint8Array;
}

/** Evidence of all records, in shared memory so that threads read it in place. */
export interface Features {
  readonly count: number;
  readonly sourceOf: Uint16Array;
  /** Per record the customer it is so far known to belong to (its own number when nothing is known). */
  readonly customerOf: Int32Array;
  /** Mechanisms that are switched off; none in a run. */
  readonly without: readonly Mechanism[];
  /** What the plan says of comparisons. */
  readonly control: ComparisonControl;
  /** 1 for records that surely name a person, so that a company they tell of is their employer. */
  readonly isPerson: Uint8Array;
  /** Given, middle and family names share one dictionary, so swapped names compare by id. */
  readonly given: Feature;
  readonly middle: Feature;
  readonly family: Feature;
  readonly suffix: Feature;
  /** Person or organisation, where a column says so. */
  readonly kind: Feature;
  readonly birth: Feature;
  readonly gender: Feature;
  readonly email: Feature;
  /** Part of the e-mail before the @; same slots as `email`. */
  readonly emailLocal: Feature;
  /** Part after the @; same slots as `email`. */
  readonly emailDomain: Feature;
  /** Per e-mail slot and record: 1 where the part before the @ is spelled from the person's own name. */
  readonly isNamedEmail: readonly Uint8Array[];
  readonly phone: Feature;
  readonly house: Feature;
  readonly street: Feature;
  readonly unit: Feature;
  readonly postcode: Feature;
  /** Per postcode id a number of its postal area; each code without one has an area of its own. */
  readonly postalAreas: Int32Array;
  readonly city: Feature;
  readonly region: Feature;
  readonly company: Feature;
  /** Registrable domains of web sites, then (organisations only) of e-mail addresses. */
  readonly domain: Feature;
  /** How many slots of `domain` are web sites. */
  readonly websiteSlots: number;
  /** One feature per kind of identifier (slot of the plan). */
  readonly identifiers: readonly Feature[];
  /** Other columns that can tell people apart (no known role). */
  readonly attributes: readonly Feature[];
}

/** Ids of several features interned into one dictionary. */
export class Interner {
  readonly #builder = new DictionaryBuilder();

  intern(records: RecordSet, name: FieldName, shorten: (text: string) => string = (text) => text): Int32Array[] {
    return fieldSlots(records, name).map((field) => {
      const { ids, dictionary } = field.clean;
      const known = new Int32Array(dictionary.size).fill(-2);
      const out = emptyIds(records.count);
      for (let record = 0; record < records.count; record++) {
        const id = ids[record] as number;
        if (id < 0) continue;
        if (known[id] === -2) {
          const text = shorten(valueText(dictionary, id));
          known[id] = text === '' ? -1 : this.#builder.addString(text);
        }
        out[record] = known[id] as number;
      }
      return out;
    });
  }

  add(text: string): number {
    return this.#builder.addString(text);
  }

  build(): Dictionary {
    return this.#builder.build();
  }
}

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
  const parties = {
    count: records.count,
    kind: single(records, 'kind'),
    given: feature(nameDictionary, given),
    family: feature(nameDictionary, family),
    company: single(records, 'company_key', rename.company),
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
    gender: single(records, 'gender'),
    email,
    emailLocal: single(records, 'email_key', (text) => text.slice(0, text.indexOf('@'))),
    emailDomain: single(records, 'email_key', (text) => text.slice(text.indexOf('@') + 1)),
    isNamedEmail: without.includes('e-mails spelled from names')
      ? email.slots.map(() => new Uint8Array(new SharedArrayBuffer(records.count)))
      : namedEmails(email, { given, family, dictionary: nameDictionary }),
    phone: single(records, 'phone_national'),
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
    attributes: perSlot(records, 'attribute_key'),
  };
  return countHolders(features, features.customerOf);
}
