import type { IssueCode } from '../model/issue.ts';
import type { SourcePlan } from '../model/plan.ts';
import type { Column } from './table.ts';

/** Clean fields that a golden record shows, in output order. Slots above 0 are overflow (`email_2`). */
export const FIELDS = [
  'kind',
  'title',
  'given_name',
  'middle_name',
  'family_name',
  'name_suffix',
  'preferred_name',
  'maiden_name',
  'email',
  'phone',
  'company',
  'job_title',
  'website',
  'handle',
  'house_number',
  'street',
  'unit',
  'po_box',
  'district',
  'city',
  'region',
  'postcode',
  'country',
  'birth_date',
  'gender',
  'language',
  'national_id',
  'tax_id',
  'identifier',
  'consent_email',
  'consent_sms',
  'consent_phone',
  'consent_post',
  'consent_any',
  'undeliverable_email',
  'undeliverable_phone',
  'created_at',
  'updated_at',
] as const;

/** Keys used as evidence only, never shown in golden records. */
export const KEYS = [
  'given_key',
  'middle_key',
  'family_key',
  'suffix_key',
  'title_gender',
  'name_key',
  'native_key',
  'email_key',
  'phone_key',
  'phone_national',
  'phone_kind',
  'house_key',
  'street_key',
  'unit_key',
  'city_key',
  'region_key',
  'postcode_key',
  'place_key',
  'birth_key',
  'company_key',
  'domain_key',
  'identifier_key',
  'attribute_key',
  'consent_email_at',
  'consent_sms_at',
  'consent_phone_at',
  'consent_post_at',
  'consent_any_at',
] as const;

export type FieldName = (typeof FIELDS)[number] | (typeof KEYS)[number];

/**
 * One clean column over all records. `raw` is the untouched text it was made from (absent for keys); its dictionary may be
 * the source's own, so value numbers depend on the order of the input there: only texts may be compared.
 */
export interface RecordField {
  readonly name: FieldName;
  readonly slot: number;
  readonly clean: Column;
  readonly raw?: Column;
}

/** A fault found in a cell, counted per distinct value; never carries the value itself. */
export interface IssueCount {
  readonly code: IssueCode;
  readonly source: string;
  readonly column: string;
  readonly rows: number;
  /** Rows of the table of its source, ascending. */
  readonly at: Int32Array;
}

export interface RecordSource {
  readonly name: string;
  readonly plan: SourcePlan;
}

/**
 * Every customer record of every source, in canonical order (independent of file and row order).
 * Arrays have `count` entries. `rowOf` is the 1-based data record number in the source's file.
 */
export interface RecordSet {
  readonly count: number;
  readonly sources: readonly RecordSource[];
  readonly sourceOf: Uint16Array;
  readonly rowOf: Int32Array;
  /** The source's own key, −1 ids where it has none. */
  readonly sourceKey: Column;
  readonly fields: readonly RecordField[];
  /** Columns of customer files that fill no field, as they are written; named by their header. */
  readonly carried: readonly Column[];
  readonly issues: readonly IssueCount[];
}

/** One slot of a field, undefined when no source has it. */
export function findField(records: RecordSet, name: FieldName, slot = 0): RecordField | undefined {
  return records.fields.find((field) => field.name === name && field.slot === slot);
}

/** All slots of one field, in slot order. */
export function fieldSlots(records: RecordSet, name: FieldName): RecordField[] {
  return records.fields.filter((field) => field.name === name).sort((a, b) => a.slot - b.slot);
}
