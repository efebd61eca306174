// One invented retailer: customers, their orders in shop and till, and what became of them. The same seed gives the same retailer.
import { makePerson } from '../../plan/testbed/people.mjs';
import { LOCALES } from '../worlds/locales/index.mjs';
import { chance, integer, pick, stream, weighted } from '../worlds/random.mjs';

const COUNTRIES = {
  en_US: 'USD',
  en_GB: 'GBP',
  de: 'EUR',
  fr: 'EUR',
  es: 'EUR',
  it: 'EUR',
  nl: 'EUR',
  pl: 'PLN',
  sv: 'SEK',
  cs: 'CZK',
};
const PRODUCTS = {
  Shoes: ['Trail Boots', 'City Loafers', 'Canvas Sneakers'],
  Hats: ['Straw Hat', 'Wool Beanie'],
  Coats: ['Rain Coat', 'Down Parka', 'Trench'],
  Bags: ['Tote', 'Weekender', 'Belt Bag'],
  Care: ['Wax', 'Brush Set'],
};
const FATES = [
  ['placed', 86],
  ['cancelled', 6],
  ['refunded', 4],
  ['partially_refunded', 3],
  ['test', 1],
];

const cents = (units) => Math.round(units * 100) / 100;
export const dayOf = (random, from, to) => {
  const start = Date.parse(`${from}T00:00:00Z`);
  const days = Math.round((Date.parse(`${to}T00:00:00Z`) - start) / 86_400_000);
  return new Date(start + integer(random, 0, days) * 86_400_000).toISOString().slice(0, 10);
};
export const later = (day, days) =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

export function makeRetailer(seed) {
  const random = stream(seed, 'retailer');
  const code = pick(random, Object.keys(COUNTRIES));
  const [locale, currency] = [LOCALES[code], COUNTRIES[code]];
  const second = chance(random, 0.5) ? (currency === 'EUR' ? 'GBP' : 'EUR') : currency;
  const size = integer(random, 300, 500);
  const customers = Array.from({ length: size }, (_, at) => customer(stream(seed, 'customer', at), locale, at));
  const orders = customers.flatMap((one) => ordersOf(stream(seed, 'orders', one.at), one, { currency, second }));
  orders.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.customer.at - b.customer.at));
  numberOrders(orders, integer(random, 1000, 60_000));
  const anonymous = Array.from({ length: size }, (_, at) =>
    orderOf(stream(seed, 'walk-in', at), null, { currency, second: currency, place: 'till' }),
  );
  return { seed, code, locale, currency, customers, orders, anonymous };
}

function customer(random, locale, at) {
  const person = makePerson(random, locale);
  const kind = weighted(random, [
    ['shop', 35],
    ['both', 25],
    ['till', 20],
    ['guest', 20],
  ]);
  const email = person.email.replace('@', `${at}@`);
  return {
    ...{ at, kind, email, person },
    isInShop: kind === 'shop' || kind === 'both',
    isInTill: kind === 'till' || kind === 'both',
    shopId: String(7_340_021 + at * 37),
    tillId: `K${(at * 7919 + 104_729) % 999_983}`,
    signedUp: person.created,
  };
}

function ordersOf(random, one, money) {
  const place = (where) => orderOf(random, one, { ...money, place: where });
  const shop = one.isInShop || one.kind === 'guest' ? integer(random, one.kind === 'guest' ? 1 : 0, 5) : 0;
  const till = one.isInTill ? integer(random, 0, 4) : 0;
  return [...Array.from({ length: shop }, () => place('shop')), ...Array.from({ length: till }, () => place('till'))];
}

function orderOf(random, one, { currency, second, place }) {
  const category = pick(random, Object.keys(PRODUCTS));
  const lines = Array.from(
    {
      length: weighted(random, [
        [1, 60],
        [2, 25],
        [3, 10],
        [4, 5],
      ]),
    },
    () => ({
      category,
      product: pick(random, PRODUCTS[category]),
      quantity: weighted(random, [
        [1, 80],
        [2, 15],
        [3, 5],
      ]),
      price: cents(4 + random() * 180),
    }),
  );
  const total = cents(lines.reduce((sum, line) => sum + line.price * line.quantity, 0));
  const fate = weighted(random, place === 'till' ? FATES.filter(([name]) => name !== 'test') : FATES);
  const back = fate === 'refunded' ? total : fate === 'partially_refunded' ? cents(total * (0.1 + random() * 0.5)) : 0;
  return {
    ...{ customer: one, place, lines, total, fate, back },
    day: dayOf(random, '2023-01-02', '2024-12-20'),
    currency: place === 'shop' && chance(random, 0.1) ? second : currency,
  };
}

/** Numbers go up by day, shop and till each for themselves. */
function numberOrders(orders, first) {
  const next = { shop: first, till: first * 7 };
  for (const order of orders) order.number = next[order.place]++;
}

/** What a golden record should say of a customer: real orders, what is left of their money by currency, and the last day. */
export function truthOf(orders) {
  const real = orders.filter(({ fate }) => fate !== 'cancelled' && fate !== 'test');
  const sums = {};
  for (const { currency, total, back } of real) sums[currency] = cents((sums[currency] ?? 0) + total - back);
  return {
    count: real.length,
    sums,
    last:
      real
        .map(({ day }) => day)
        .sort()
        .at(-1) ?? '',
  };
}
