import type { FieldName, RecordSet } from '../table/records.ts';
import { idAt, type Place } from './choice.ts';
import { type FieldColumns, fieldColumns } from './field-columns.ts';
import { isSlip } from './near.ts';

/** What a postcode or a town tells beside itself. */
const OF_A_PLACE: ReadonlySet<FieldName> = new Set(['city', 'region', 'country', 'district']);

/** Which addresses of a customer are one, written with slips or with less. */
export class AddressNearness {
  readonly #street: FieldColumns | null;
  readonly #house: FieldColumns | null;
  readonly #postcode: FieldColumns | null;
  readonly #city: FieldColumns | null;
  readonly #country: FieldColumns | null;
  readonly #unit: FieldColumns | null;

  constructor(records: RecordSet) {
    this.#street = keyColumns(records, 'street_key', 'street');
    this.#house = keyColumns(records, 'house_key', 'house_number');
    this.#postcode = keyColumns(records, 'postcode_key', 'postcode');
    this.#city = keyColumns(records, 'city_key', 'city');
    this.#country = fieldColumns(records, 'country');
    this.#unit = keyColumns(records, 'unit_key', 'unit');
  }

  /**
   * One street and house, of which at most one part is mistyped, with a postcode or town in common. Addresses of two countries or
   * units are two. A place without a street is near nothing: it may be anybody's.
   */
  isNear(a: Place, b: Place): boolean {
    if (!this.#agree(this.#house, a, b) || !this.#agree(this.#country, a, b) || !this.#agree(this.#unit, a, b))
      return false;
    const street = this.#compare(this.#street, a, b);
    const postcode = this.#compare(this.#postcode, a, b);
    const city = this.#compare(this.#city, a, b);
    if (street === BLANK || street === OTHER) return false;
    if (street === EQUAL) return isPlace(postcode, city) || isPlace(city, postcode);
    return postcode === EQUAL || (postcode === BLANK && city === EQUAL);
  }

  /** True where two places of one address spell a part alike, or one letter apart. */
  isSpelling(a: Place, b: Place, key: FieldColumns): boolean {
    const likeness = this.#compare(key, a, b);
    return (likeness === EQUAL || likeness === SLIP) && this.isNear(a, b);
  }

  /** True where `other` speaks of the winner's address; one that names a place only tells what is true of the whole place. */
  fills(winner: Place, other: Place, field: FieldName): boolean {
    if (this.isNear(winner, other)) return true;
    if (!OF_A_PLACE.has(field)) return false;
    const [postcode, city] = [this.#compare(this.#postcode, winner, other), this.#compare(this.#city, winner, other)];
    if (postcode === OTHER || city === OTHER || !this.#agree(this.#country, winner, other)) return false;
    if (postcode === EQUAL) return field !== 'district' || idAt(this.#street, other) < 0;
    const isOfTown = city === EQUAL || idAt(this.#street, other) < 0;
    return isOfTown && (field === 'country' || field === 'region');
  }

  #compare(field: FieldColumns | null, a: Place, b: Place): Likeness {
    const [one, other] = [idAt(field, a), idAt(field, b)];
    if (field === null || one < 0 || other < 0) return BLANK;
    if (one === other) return EQUAL;
    return isSlip(field.dictionary, one, other) ? SLIP : OTHER;
  }

  /** Equal, or not said by both. */
  #agree(field: FieldColumns | null, a: Place, b: Place): boolean {
    const [one, other] = [idAt(field, a), idAt(field, b)];
    return one < 0 || other < 0 || one === other;
  }
}

/** The keys of a field, or what it says itself where it has none. */
export function keyColumns(records: RecordSet, key: FieldName, name: FieldName): FieldColumns | null {
  return fieldColumns(records, key) ?? fieldColumns(records, name);
}

/** Said alike by both, or mistyped where the other part is no other place. */
function isPlace(one: Likeness, other: Likeness): boolean {
  return one === EQUAL || (one === SLIP && other !== OTHER);
}

const [OTHER, BLANK, SLIP, EQUAL] = [0, 1, 2, 3] as const;
type Likeness = typeof OTHER | typeof BLANK | typeof SLIP | typeof EQUAL;
