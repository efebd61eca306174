// How a third system keeps what the shop sold: documents with the shop's number in a column of their own, and credit notes for refunds.
import { amount, date, later } from './index.mjs';

const name = ({ person }) => `${person.given} ${person.family}`;

export const BOOKS = [
  {
    id: 'belege',
    mark: ';',
    kinds: { sale: 'Rechnung', credit: 'Gutschrift', offer: 'Angebot', void: 'Stornorechnung' },
    row: ({ order, number, day, value, kind }) => ({
      Belegnummer: number,
      'Auftragsnummer extern': order.label ?? '',
      Belegart: kind,
      Belegdatum: date(day, 'dmy'),
      Debitor: name(order.customer),
      'E-Mail': order.customer.email,
      'Betrag brutto': amount(value, 'comma', order.currency),
      Währung: order.currency,
    }),
  },
  {
    id: 'invoices',
    kinds: { sale: 'Invoice', credit: 'Credit note', offer: 'Quote' },
    row: ({ order, number, day, value, kind }) => ({
      'Document No': number,
      'External Order No': order.label ?? '',
      'Document Type': kind,
      'Posting Date': date(day, 'iso'),
      'Sell-to Customer Name': name(order.customer),
      'Sell-to E-Mail': order.customer.email,
      'Amount Including VAT': amount(value, 'plain', order.currency),
      'Currency Code': order.currency,
    }),
  },
  {
    id: 'facturen',
    mark: ';',
    kinds: { sale: 'Factuur', credit: 'Creditnota', offer: 'Offerte' },
    row: ({ order, number, day, value, kind }) => ({
      Factuurnummer: number,
      'Webshop ordernummer': order.label ?? '',
      Documentsoort: kind,
      Factuurdatum: date(day, 'dmy'),
      Klantnaam: name(order.customer),
      'E-mailadres': order.customer.email,
      Totaalbedrag: amount(value, 'comma', order.currency),
      Valuta: order.currency,
    }),
  },
  {
    id: 'nameless-reference',
    kinds: { sale: 'sale', credit: 'refund', offer: 'quote' },
    row: ({ order, number, day, value, kind }) => ({
      doc_no: number,
      doc_type: kind,
      doc_date: date(day, 'iso'),
      contact: name(order.customer),
      contact_mail: order.customer.email,
      total_gross: amount(value, 'plain', order.currency),
      currency: order.currency,
      memo_1: order.label ?? '',
    }),
  },
];

/** Styles that only retailers of odd seeds have. */
export const HELD_BOOKS = [
  {
    id: 'factures',
    mark: ';',
    kinds: { sale: 'Facture', credit: 'Avoir' },
    row: ({ order, number, day, value, kind }) => ({
      'N° pièce': number,
      'Référence externe': order.label ?? '',
      'Type de pièce': kind,
      'Date facture': date(day, 'slash'),
      Tiers: name(order.customer),
      Courriel: order.customer.email,
      'Montant TTC': amount(value, 'comma', order.currency),
      Devise: order.currency,
    }),
  },
  {
    id: 'fakturor',
    kinds: { sale: 'Faktura', credit: 'Kreditfaktura' },
    row: ({ order, number, day, value, kind }) => ({
      Fakturanummer: number,
      'Ert ordernummer': order.label ?? '',
      Dokumenttyp: kind,
      Fakturadatum: date(day, 'iso'),
      Kundnamn: name(order.customer),
      'E-postadress': order.customer.email,
      Totalt: amount(value, 'plain', order.currency),
      Valuta: order.currency,
    }),
  },
];

/** The documents of the books: of what the shop sold, of what was given back, and of sales that only they know. */
export function documents(orders) {
  let next = 40_210;
  const document = (order, more) => ({
    order,
    number: `D${next++}`,
    day: order.place === 'shop' ? later(order.day, 1) : order.day,
    ...more,
  });
  return orders.flatMap((order) => [
    ...(order.fate === 'cancelled' || order.fate === 'test'
      ? []
      : [document(order, { value: order.total, kind: 'sale' })]),
    ...(order.back > 0 ? [document(order, { value: order.back, kind: 'credit', day: later(order.day, 9) })] : []),
  ]);
}
