export { dayOf, later, makeRetailer, truthOf } from './retailer.mjs';
export { amount, date, table } from './writing.mjs';
