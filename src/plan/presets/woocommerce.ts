import type { Preset } from './preset.ts';

/** WooCommerce: customers as Analytics downloads them, orders as the widely used order exporter writes them. */
export const WOOCOMMERCE: readonly Preset[] = [
  {
    id: 'woocommerce-customers',
    label: 'WooCommerce customers (Analytics)',
    kind: 'customer',
    verified: true,
    detect: {
      all: 'Name|Email|Orders|AOV',
      any: 'Last active|Date registered|Total spend|Country / Region|Postal code|Sign Up',
    },
    columns: {
      Name: 'full_name',
      Username: 'handle',
      'Last active': 'updated_at',
      'Date registered': 'created_at',
      'Sign Up': 'created_at',
      Email: 'email',
      'Country / Region': 'country',
      Country: 'country',
      City: 'city',
      Region: 'region',
      'Postal code': 'postcode',
    },
    leave: 'Orders|Total spend|AOV',
  },
  {
    id: 'woocommerce-orders',
    label: 'WooCommerce orders (Advanced Order Export)',
    kind: 'order',
    verified: true,
    detect: {
      all: 'Order Number|Order Status|Email (Billing)',
      any: 'Order Date|First Name (Billing)|Last Name (Billing)|Address 1&2 (Billing)|Country Code (Billing)|Order Total Amount|Item #|SKU',
    },
    columns: {
      'Order Number': 'order_id',
      'Order Date': 'order_date',
      'First Name (Billing)': 'given_name',
      'Last Name (Billing)': 'family_name',
      'Company (Billing)': 'company',
      'Address 1&2 (Billing)': 'street',
      'City (Billing)': 'city',
      'State Code (Billing)': 'region',
      'Postcode (Billing)': 'postcode',
      'Country Code (Billing)': 'country',
      'Email (Billing)': 'email',
      'Phone (Billing)': 'phone',
      'Address 1&2 (Shipping)': ['street', 1],
      'City (Shipping)': ['city', 1],
      'State Code (Shipping)': ['region', 1],
      'Postcode (Shipping)': ['postcode', 1],
      'Country Code (Shipping)': ['country', 1],
      Name: 'product',
      Quantity: 'quantity',
      'Order Total Amount': 'amount',
      'Order Currency': 'currency',
    },
    leave:
      'Order Status|Customer Note|First Name (Shipping)|Last Name (Shipping)|Item #|SKU|Product Variation|Quantity (- Refund)|Item Cost|Order Subtotal Amount|Cart Discount Amount|Order Refund Amount|Coupon Code|Discount Amount|Discount Amount Tax|Payment Method Title|Shipping Method Title|Order Shipping Amount|Order Total Tax Amount',
  },
];
