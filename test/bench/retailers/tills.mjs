// How tills export customers and sales. A sale that was called off is a void; what came back is a sale of its own with a minus, or a return.
import { amount, date, later } from './index.mjs';

const name = ({ person }) => `${person.given} ${person.family}`;
const known = (sale, value) => (sale.customer === null ? '' : value(sale.customer));

export const TILL_CUSTOMERS = (one) => ({
  'Customer code': one.tillId,
  Name: name(one),
  'E-mail': one.email,
  Mobile: one.person.mobile,
  Postcode: one.person.place.postcode,
});

/** Numbers of returns stand far above those of sales. */
const returnOf = (sale) => ({ ...sale, number: sale.number + 5_000_000, day: later(sale.day, 3), isReturn: true });

export const TILLS = [
  {
    id: 'transactions',
    rows: (sale) => {
      const row = (one, value, event) => ({
        Date: date(one.day, 'iso'),
        Time: '10:14:22',
        'Gross sales': amount(value, 'sign', one.currency),
        'Total collected': amount(value, 'sign', one.currency),
        'Card brand': 'Visa',
        'PAN suffix': '4821',
        'Transaction ID': `T${one.number}`,
        'Device name': 'Front till',
        'Staff name': 'Jo K.',
        'Event type': event,
        'Customer ID': known(one, (customer) => customer.tillId),
        'Customer name': known(one, name),
      });
      if (sale.fate === 'cancelled') return [row(sale, sale.total, 'Void')];
      return [row(sale, sale.total, 'Payment'), ...(sale.back > 0 ? [row(returnOf(sale), -sale.back, 'Refund')] : [])];
    },
  },
  {
    id: 'receipts',
    rows: (sale) => {
      const row = (one, value, type) => ({
        'Receipt number': one.number,
        'Sale date': date(one.day, 'time'),
        Register: 'Main register',
        'Customer code': known(one, (customer) => customer.tillId),
        'Customer name': known(one, name),
        'Sale type': type,
        'Total incl. tax': amount(value, 'plain', one.currency),
        Currency: one.currency,
      });
      if (sale.fate === 'cancelled') return [row(sale, sale.total, 'VOIDED')];
      return [row(sale, sale.total, 'SALE'), ...(sale.back > 0 ? [row(returnOf(sale), -sale.back, 'RETURN')] : [])];
    },
  },
  {
    id: 'payments',
    rows: (sale) => [
      {
        'Payment date': date(sale.day, 'mdy'),
        'Order ID': `P${sale.number}XZ`,
        'Customer ID': known(sale, (customer) => customer.tillId),
        Tender: 'Card',
        Amount: amount(sale.total, 'plain', sale.currency),
        'Refund amount': sale.back === 0 ? '' : amount(sale.back, 'plain', sale.currency),
        Result: sale.fate === 'cancelled' ? 'FAILED' : 'SUCCESS',
        Currency: sale.currency,
      },
    ],
  },
  {
    id: 'kasse',
    mark: ';',
    rows: (sale) => {
      const rows = (one, sign, event) =>
        one.lines.map((line) => ({
          'Bon-Nr': one.number,
          Bondatum: date(one.day, 'dmy'),
          'Kunden-Nr': known(one, (customer) => customer.tillId),
          Artikel: line.product,
          Warengruppe: line.category,
          Menge: line.quantity,
          Positionsbetrag: amount(sign * line.price * line.quantity, 'comma', one.currency),
          Währung: one.currency,
          Vorgangsart: event,
        }));
      if (sale.fate === 'cancelled') return rows(sale, 1, 'Storno');
      const back = { ...returnOf(sale), lines: [{ ...sale.lines[0], quantity: 1, price: sale.back }] };
      return [...rows(sale, 1, 'Verkauf'), ...(sale.back > 0 ? rows(back, -1, 'Retoure') : [])];
    },
  },
];

/** Styles that only retailers of odd seeds have. */
export const HELD_TILLS = [
  {
    id: 'caisse',
    mark: ';',
    rows: (sale) => {
      const row = (one, value, type) => ({
        'N° ticket': one.number,
        'Date de vente': date(one.day, 'slash'),
        Caisse: 'Caisse 1',
        'Code client': known(one, (customer) => customer.tillId),
        'Type de vente': type,
        'Total TTC': amount(value, 'comma', one.currency),
        Devise: one.currency,
      });
      if (sale.fate === 'cancelled') return [row(sale, sale.total, 'Annulée')];
      return [row(sale, sale.total, 'Vente'), ...(sale.back > 0 ? [row(returnOf(sale), -sale.back, 'Retour')] : [])];
    },
  },
  {
    id: 'checks',
    rows: (sale) => {
      const row = (one, value) => ({
        'Check #': one.number,
        Opened: date(one.day, 'time'),
        Server: 'Sam',
        'Customer Id': known(one, (customer) => customer.tillId),
        Voided: one.fate === 'cancelled' ? 'true' : 'false',
        Total: amount(value, 'sign', one.currency),
      });
      return [row(sale, sale.total), ...(sale.back > 0 ? [row(returnOf(sale), -sale.back)] : [])];
    },
  },
];
