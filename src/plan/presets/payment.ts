import type { Preset } from './preset.ts';

/** Payment providers: Stripe customers and payments, PayPal activity. */
export const PAYMENT: readonly Preset[] = [
  {
    id: 'stripe-customers',
    label: 'Stripe customers',
    kind: 'customer',
    verified: true,
    detect: {
      all: 'id|Description|Email|Name|Created (UTC)|Delinquent',
      any: 'Plan|Status|Total Spend|Payment Count|Refunded Volume|Dispute Losses|Card ID|Card Last4',
    },
    columns: {
      id: 'source_key',
      Email: 'email',
      Name: 'full_name',
      'Created (UTC)': 'created_at',
      'Card Fingerprint': 'identifier',
      'Card Name': ['full_name', 1],
      'Card Address Line1': 'street',
      'Card Address Line2': 'street_2',
      'Card Address City': 'city',
      'Card Address State': 'region',
      'Card Address Country': 'country',
      'Card Address Zip': 'postcode',
    },
    leave:
      'Description|Delinquent|Plan|Status|Total Spend|Payment Count|Refunded Volume|Dispute Losses|Card *|* (metadata)|Currency|Cancel At Period End|Account Balance|Default Source|Business Vat ID',
  },
  {
    id: 'stripe-payments',
    label: 'Stripe payments',
    kind: 'order',
    verified: true,
    detect: {
      all: 'id|Created (UTC)|Amount|Customer ID|Customer Email',
      any: 'Seller Message|Amount Refunded|Converted Amount|Fee|Mode|Statement Descriptor|Captured|Card Fingerprint|Card Last4|Customer Description',
    },
    columns: {
      id: 'order_id',
      'Created (UTC)': 'order_date',
      Amount: 'amount',
      Currency: 'currency',
      'Customer ID': 'customer_ref',
      'Customer Email': 'email',
      'Card Name': 'full_name',
      'Card Address Line1': 'street',
      'Card Address Line2': 'street_2',
      'Card Address City': 'city',
      'Card Address State': 'region',
      'Card Address Country': 'country',
      'Card Address Zip': 'postcode',
      'Card Fingerprint': 'identifier',
    },
    leave:
      'Description|Seller Message|Amount Refunded|Converted *|Fee|Tax|Mode|Status|Statement Descriptor|Customer Description|Captured|Card *|Invoice ID|Transfer|Transfer Group|* (metadata)',
  },
  {
    id: 'paypal-activity',
    label: 'PayPal activity',
    kind: 'order',
    verified: true,
    detect: {
      all: 'Date|Time|Name|Gross|From Email Address|Transaction ID',
      any: 'TimeZone|Type|Fee|Net|To Email Address|Shipping Address|Address Status|Item Title|Balance|Town/City|Receipt ID|Balance Impact',
    },
    columns: {
      Date: 'order_date',
      Name: 'full_name',
      Currency: 'currency',
      Gross: 'amount',
      'From Email Address': 'email',
      'Transaction ID': 'order_id',
      'Item Title': 'product',
      Quantity: 'quantity',
      'Address Line 1': 'street',
      'Address Line 2/District/Neighborhood': 'street_2',
      'Town/City': 'city',
      'State/Province/Region/County/Territory/Prefecture/Republic': 'region',
      'Zip/Postal Code': 'postcode',
      'Country Code': 'country',
      'Contact Phone Number': 'phone',
    },
    leave:
      'Time|TimeZone|Type|Status|Fee|Net|To Email Address|Shipping Address|Address Status|Item ID|Shipping and Handling Amount|Insurance Amount|Sales Tax|Option {n} Name|Option {n} Value|Reference Txn ID|Invoice Number|Custom Number|Receipt ID|Balance|Country|Subject|Note|Balance Impact',
  },
];
