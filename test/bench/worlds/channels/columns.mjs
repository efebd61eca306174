// What a column may hold: its true role (several acceptable ones by `|`), what it tells about the person (facts), its text.
// An entry is { values, facts, subject, day, … }; a file brings its style.
import { personName } from './written.mjs';

const NAME = ['given', 'family'];
const ADDRESS = ['street', 'house', 'unit', 'city', 'postcode'];

const line = ({ values, country }) => {
  const { street, house, unit } = values;
  return street === '' ? '' : country.addressLine({ street, house, unit });
};

function wholeAddress(entry) {
  const { street, house, unit, city, postcode, region, district } = entry.values;
  if (street === '' && city === '') return '';
  if (street === '' || entry.filled.has('street')) return [postcode, city].filter(Boolean).join(' ');
  if (city === '' || postcode === '') return [line(entry), postcode, city].filter(Boolean).join(', ');
  return entry.country.fullAddress({ street, house, unit, city, postcode, region, regionCode: region, district });
}

const value =
  (name) =>
  ({ values }) =>
    values[name];
const date =
  (name) =>
  ({ values }, file) =>
    file.writeDate(values[name]);
const part =
  (name) =>
  ({ values }) =>
    typeof values.birth === 'object' ? String(values.birth[name]) : '';

/** [role, facts, text] by concept. */
export const COLUMNS = {
  row_id: ['source_key|customer_id|other', [], value('row_id')],
  customer_no: ['identifier|source_key|customer_id', [], value('customer_no')],
  given: ['given_name', ['given'], value('given')],
  family: ['family_name', ['family'], value('family')],
  prefix: ['family_prefix', [], value('prefix')],
  full: ['full_name', NAME, personName],
  title: ['title', [], value('title')],
  middle: ['middle_name', [], value('middle')],
  suffix: ['name_suffix', ['suffix'], value('suffix')],
  nickname: ['preferred_name', [], value('nickname')],
  maiden: ['maiden_name', ['maiden'], value('maiden')],
  email: ['email', ['email'], value('email')],
  phone: ['phone', ['phone'], value('phone')],
  mobile: ['phone', ['mobile'], value('mobile')],
  landline: ['phone', ['landline'], value('landline')],
  street: ['street', ['street', 'house', 'unit'], line],
  street_name: ['street', ['street'], value('street')],
  house: ['house_number', ['house'], value('house')],
  unit: ['unit', ['unit'], value('unit')],
  line2: ['street_2|unit', ['unit'], value('unit')],
  postcode: ['postcode', ['postcode'], value('postcode')],
  city: ['city', ['city'], value('city')],
  district: ['district', [], value('district')],
  region: ['region', [], value('region')],
  country: ['country', ['country'], value('country')],
  address: ['address_full', ADDRESS, wholeAddress],
  house_label: ['street|address_full', ['street', 'house', 'unit'], value('house_label')],
  company: ['company', ['company'], value('company')],
  job: ['job_title', [], value('job')],
  website: ['website', [], value('website')],
  birth: ['birth_date', ['day', 'month', 'year'], date('birth')],
  birth_day: ['birth_day', ['day'], part('day')],
  birth_month: ['birth_month', ['month'], part('month')],
  birth_year: ['birth_year', ['year'], part('year')],
  sex: ['gender', [], value('sex')],
  language: ['language|other|attribute', [], value('language')],
  national: ['national_id|identifier', ['national'], value('national')],
  loyalty: ['identifier|attribute|customer_id', ['loyalty'], value('loyalty')],
  insurance_no: ['identifier|attribute|national_id|customer_id', ['insurance'], value('insurance')],
  code: ['attribute|other|identifier', ['code'], value('code')],
  badge: ['attribute|other|identifier', ['badge'], value('badge')],
  handle: ['handle', ['handle'], value('handle')],
  household: ['other|attribute', [], value('household')],
  label: ['other|attribute', [], value('label')],
  account: ['other|attribute|identifier', [], value('account')],
  giving: ['amount|other', [], value('giving')],
  area: ['other|attribute|district', [], value('area')],
  sales_region: ['other|attribute', [], value('sales_region')],
  segment: ['other|attribute', [], value('segment')],
  store: ['other|attribute', [], value('store')],
  owner: ['other|attribute', [], value('owner')],
  note: ['other', [], value('note')],
  amount: ['amount|other', [], value('amount')],
  orders: ['other|quantity', [], value('orders')],
  source: ['other|attribute', [], value('source')],
  created: ['created_at|other', [], ({ day }, file) => file.writeDay(day)],
  updated: ['updated_at|other', [], ({ laterDay }, file) => file.writeDay(laterDay)],
  consent: ['consent_email|consent_any|other', [], value('consent')],
  relation: ['other|attribute', [], value('relation')],
  marital: ['other|attribute', [], value('marital')],
  occupation: ['job_title|other|attribute', [], value('job')],
  age: ['other|attribute', [], value('age')],
  insurer: ['other|attribute', [], value('insurer')],
  status: ['other|attribute|event_type', [], value('status')],
  tariff: ['other|attribute|product', [], value('tariff')],
  ticket: ['ticket_id|source_key|other', [], value('ticket')],
  subject: ['other|event_type', [], value('subject')],
  when: ['created_at|event_date|other', [], ({ day }, file) => file.writeDay(day)],
  constant: ['other', [], (_, file) => file.constant],
  empty: ['other', [], () => ''],
};

/** Roles that carry evidence: a mistake here moves matches. */
const EVIDENCE = new Set(
  'national_id identifier given_name middle_name family_prefix family_name full_name name_suffix preferred_name maiden_name email phone address_full street street_2 house_number unit city district region postcode country company birth_date birth_day birth_month birth_year gender handle attribute'.split(
    ' ',
  ),
);

/** True for columns whose best reading is evidence; the other ones are furniture. */
export const isEvidence = (roles) => EVIDENCE.has(roles.split('|')[0]);
