import { ADDRESS_BOOK } from './address-book.ts';
import { AURUM } from './aurum.ts';
import { CRM } from './crm.ts';
import { MARKETPLACE } from './marketplace.ts';
import { NEWSLETTER } from './newsletter.ts';
import { PAYMENT } from './payment.ts';
import { POINT_OF_SALE } from './point-of-sale.ts';
import type { Preset } from './preset.ts';
import { SALESFORCE } from './salesforce.ts';
import { SHOPIFY } from './shopify.ts';
import { SOCIAL } from './social.ts';
import { SUPPORT } from './support.ts';
import { WOOCOMMERCE } from './woocommerce.ts';

/** Every export that is recognised without being told. */
export const PRESETS: readonly Preset[] = [
  ...SHOPIFY,
  ...WOOCOMMERCE,
  ...POINT_OF_SALE,
  ...PAYMENT,
  ...NEWSLETTER,
  ...SALESFORCE,
  ...CRM,
  ...SUPPORT,
  ...SOCIAL,
  ...MARKETPLACE,
  ...ADDRESS_BOOK,
  ...AURUM,
];
