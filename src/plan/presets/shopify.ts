import type { Preset } from './preset.ts';

const ACCEPTS = {
  'Accepts Email Marketing': { role: 'consent_email', no: 'not_subscribed' },
  'Accepts Marketing': { role: 'consent_email', no: 'not_subscribed' },
  'Accepts SMS Marketing': { role: 'consent_sms', no: 'not_subscribed' },
} as const;

const TOTALS =
  'Total Spent|Total Orders|Note|Tax Exempt|Tags|Accepts WhatsApp Marketing|* (customer.metafields.*)|Tax Exemptions';

/** Shopify: customers as exported today and before 2023, and orders with a row per item. */
export const SHOPIFY: readonly Preset[] = [
  {
    id: 'shopify-customers',
    label: 'Shopify customers',
    kind: 'customer',
    verified: true,
    detect: {
      all: 'First Name|Last Name|Email|Default Address Address1|Default Address City',
      any: 'Customer ID|Accepts Email Marketing|Default Address Province Code|Default Address Country Code|Default Address Zip|Default Address Phone|Accepts SMS Marketing|Total Spent|Total Orders|Tax Exempt',
    },
    columns: {
      'Customer ID': 'source_key',
      'First Name': 'given_name',
      'Last Name': 'family_name',
      Email: 'email',
      ...ACCEPTS,
      'Default Address Company': 'company',
      'Default Address Address1': 'street',
      'Default Address Address2': 'street_2',
      'Default Address City': 'city',
      'Default Address Province Code': 'region',
      'Default Address Country Code': 'country',
      'Default Address Zip': 'postcode',
      'Default Address Phone': ['phone', 1],
      Phone: 'phone',
    },
    leave: TOTALS,
  },
  {
    id: 'shopify-customers-legacy',
    label: 'Shopify customers (before 2023, and the import template)',
    kind: 'customer',
    verified: true,
    detect: {
      all: 'First Name|Last Name|Email|Address1|Province Code|Country Code|Zip',
      any: 'Accepts Email Marketing|Accepts Marketing|Accepts SMS Marketing|Address2|Province|Country|Total Spent|Total Orders|Tags|Note|Tax Exempt',
      none: 'Default Address Address1',
    },
    columns: {
      'First Name': 'given_name',
      'Last Name': 'family_name',
      Email: 'email',
      ...ACCEPTS,
      Company: 'company',
      Address1: 'street',
      Address2: 'street_2',
      City: 'city',
      'Province Code': 'region',
      'Country Code': 'country',
      Zip: 'postcode',
      Phone: 'phone',
    },
    leave: `Province|Country|${TOTALS}`,
  },
  {
    id: 'shopify-orders',
    label: 'Shopify orders',
    kind: 'order',
    verified: true,
    detect: {
      all: 'Name|Email|Financial Status|Lineitem name|Lineitem quantity',
      any: 'Paid at|Fulfillment Status|Accepts Marketing|Subtotal|Shipping Method|Created at|Billing Name|Shipping Name|Cancelled at|Vendor|Risk Level',
    },
    columns: {
      Name: 'order_id',
      Email: 'email',
      'Accepts Marketing': { role: 'consent_email', no: 'not_subscribed' },
      Currency: 'currency',
      Total: 'amount',
      'Created at': 'order_date',
      'Financial Status': 'order_state',
      'Cancelled at': { role: 'order_state', slot: 1, state: 'cancelled' },
      'Refunded Amount': 'refunded_amount',
      'Lineitem quantity': 'quantity',
      'Lineitem name': 'product',
      'Billing Name': 'full_name',
      'Billing Address1': 'street',
      'Billing Address2': 'street_2',
      'Billing Company': 'company',
      'Billing City': 'city',
      'Billing Zip': 'postcode',
      'Billing Province': 'region',
      'Billing Country': 'country',
      'Billing Phone': ['phone', 1],
      'Shipping Address1': ['street', 1],
      'Shipping Address2': ['street_2', 1],
      'Shipping City': ['city', 1],
      'Shipping Zip': ['postcode', 1],
      'Shipping Province': ['region', 1],
      'Shipping Country': ['country', 1],
      'Shipping Phone': ['phone', 2],
      Phone: 'phone',
    },
    leave:
      'Paid at|Fulfillment Status|Fulfilled at|Subtotal|Shipping|Taxes|Discount *|Shipping Method|Lineitem *|Billing Street|Shipping Name|Shipping Street|Shipping Company|Notes|Note Attributes|Payment *|Vendor|Outstanding Balance|Employee|Location|Device ID|Id|Tags|Risk Level|Source|Tax {n} Name|Tax {n} Value|Receipt Number|Duties|Billing Province Name|Shipping Province Name|Next Payment Due At',
  },
];
