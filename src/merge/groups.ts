import type { FieldName } from '../table/records.ts';

/** Fields that survive together, from one record. */
export const NAME_PARTS: readonly FieldName[] = ['title', 'given_name', 'middle_name', 'family_name', 'name_suffix'];
export const COMPANY_PARTS: readonly FieldName[] = ['company', 'job_title'];
export const ADDRESS_PARTS: readonly FieldName[] = [
  'house_number',
  'street',
  'unit',
  'po_box',
  'district',
  'city',
  'region',
  'postcode',
  'country',
];
