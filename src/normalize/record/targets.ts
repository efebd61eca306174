import type { Dictionary } from '../../table/dictionary.ts';
import type { FieldName } from '../../table/records.ts';
import { Target } from './target.ts';
import { ValuePool } from './value-pool.ts';

/** Fields that have one slot whatever column they come from. */
const KINDLESS: ReadonlySet<FieldName> = new Set<FieldName>([
  ...(['kind', 'birth_date', 'birth_key', 'gender', 'title_gender', 'language', 'created_at', 'updated_at'] as const),
]);

/** Fields whose texts are mostly those of another field: they share its values. */
const SHARED: Partial<Record<FieldName, FieldName>> = {
  given_key: 'given_name',
  middle_key: 'middle_name',
  family_key: 'family_name',
  suffix_key: 'name_suffix',
  email_key: 'email',
  phone_national: 'phone',
  house_key: 'house_number',
  street_key: 'street',
  unit_key: 'unit',
  city_key: 'city',
  region_key: 'region',
  postcode_key: 'postcode',
  company_key: 'company',
  national_id: 'identifier',
  tax_id: 'identifier',
  identifier_key: 'identifier',
};

/** All (field, slot) pairs. */
export class Targets {
  readonly #list: Target[] = [];
  readonly #records: number;
  readonly #index = new Map<FieldName, (Target | undefined)[]>();
  readonly #pools = new Map<string, ValuePool>();

  constructor(records: number) {
    this.#records = records;
  }

  /** A field in a slot, made when new; `like` is the column that fills it. */
  get(field: FieldName, slot: number, like: Dictionary): Target {
    const own = KINDLESS.has(field) ? 0 : slot;
    let slots = this.#index.get(field);
    if (slots === undefined) this.#index.set(field, (slots = []));
    let target = slots[own];
    if (target === undefined) {
      slots[own] = target = new Target({ name: field, slot: own }, this.#records, this.#poolOf(field, own, like));
      this.#list.push(target);
    }
    return target;
  }

  /** A field in a slot, else in the first one; undefined when neither holds anything. */
  find(field: FieldName, slot: number): Target | undefined {
    const slots = this.#index.get(field);
    const target = slots?.[slot]?.isFilled ? slots[slot] : slots?.[0];
    return target?.isFilled ? target : undefined;
  }

  /** Those that hold anything. */
  filled(): Target[] {
    return this.#list.filter((target) => target.isFilled);
  }

  #poolOf(field: FieldName, slot: number, like: Dictionary): ValuePool {
    const name = `${SHARED[field] ?? field} ${slot}`;
    let pool = this.#pools.get(name);
    if (pool === undefined) this.#pools.set(name, (pool = new ValuePool(like)));
    return pool;
  }
}
