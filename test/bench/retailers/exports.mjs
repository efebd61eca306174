// What the systems of a retailer export, and the truth about it.
import { chance, integer, pick, stream } from '../worlds/random.mjs';
import { BOOKS, documents, HELD_BOOKS } from './books.mjs';
import { dayOf, table, truthOf } from './index.mjs';
import { HELD_SHOPS, SHOP_CUSTOMERS, SHOPS } from './shops.mjs';
import { HELD_TILLS, TILL_CUSTOMERS, TILLS } from './tills.mjs';

/** `files`: text by name. `records`: per customer row of a file (`file:row`, from 1) whose it is. `truth`: by customer. */
export function exportsOf(retailer) {
  const random = stream(retailer.seed, 'systems');
  // Odd seeds have systems of their own in two of three: what nobody developed on.
  const isHeld = retailer.seed % 2 === 1;
  const styleOf = (own, held) => pick(random, isHeld && chance(random, 2 / 3) ? held : own);
  const [shop, till] = [styleOf(SHOPS, HELD_SHOPS), styleOf(TILLS, HELD_TILLS)];
  const books = chance(random, 0.5) ? styleOf(BOOKS, HELD_BOOKS) : undefined;
  const overlap = chance(random, 0.5) ? integer(random, 20, 120) : undefined;
  const files = {};
  const records = new Map();
  const truth = new Map();
  const inShop = retailer.orders.filter(({ place }) => place === 'shop');
  for (const order of inShop) order.label = (shop.label ?? String)(order.number);
  const inTill = [...retailer.orders.filter(({ place }) => place === 'till'), ...retailer.anonymous];
  const own = books === undefined ? [] : ownSales(stream(retailer.seed, 'own sales'), retailer, inShop);
  const people = (name, list, row, mark) => {
    files[name] = table(list.map(row), mark);
    for (const [at, one] of list.entries()) records.set(`${name}:${at + 1}`, one.at);
  };
  people(
    'web_customers',
    retailer.customers.filter(({ isInShop }) => isInShop),
    SHOP_CUSTOMERS[shop.customers],
    shop.mark,
  );
  people(
    'till_customers',
    retailer.customers.filter(({ isInTill }) => isInTill),
    TILL_CUSTOMERS,
  );
  for (const [name, orders] of periods(inShop, overlap)) {
    const rows = orders.flatMap((order) => shop.rows(order).map((row) => ({ row, order })));
    files[name] = table(
      rows.map(({ row }) => row),
      shop.mark,
    );
    rows.forEach(({ order }, at) => {
      if (order.customer.kind === 'guest') records.set(`${name}:${at + 1}`, order.customer.at);
    });
  }
  inTill.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  inTill.forEach((sale, at) => {
    sale.number = 90_000 + at;
  });
  files['till_sales'] = table(inTill.flatMap(till.rows), till.mark);
  if (books !== undefined) {
    const rows = documents([...inShop, ...own]).map((one) => books.row({ ...one, kind: books.kinds[one.kind] }));
    files['books'] = table(rows, books.mark);
  }
  for (const one of retailer.customers)
    truth.set(one.at, truthOf([...retailer.orders, ...own].filter(({ customer }) => customer === one)));
  return {
    files,
    records,
    truth,
    systems: [shop.id, till.id, books?.id ?? '–', overlap === undefined ? 'one export' : 'overlapping'],
  };
}

/** One export of everything, or two of which the second begins days before the first one ends. */
function periods(orders, overlap) {
  if (overlap === undefined) return [['web_orders', orders]];
  const [end, start] = [Math.ceil(orders.length * 0.6), Math.ceil(orders.length * 0.6) - overlap];
  return [
    ['web_orders_1', orders.slice(0, end)],
    ['web_orders_2', orders.slice(Math.max(0, start))],
  ];
}

/** Sales by telephone that only the books know. */
function ownSales(random, { customers, currency }, inShop) {
  return customers
    .filter(() => chance(random, 0.15))
    .map((customer) => {
      const { lines, total } = pick(random, inShop);
      const day = dayOf(random, '2023-01-02', '2024-12-20');
      return { customer, place: 'books', lines, total, fate: 'placed', back: 0, day, currency };
    });
}
