// How shops export customers and orders: `rows(order)` gives the rows of one order. Styles of several kinds of systems, written from memory.
import { amount, date, later } from './index.mjs';

const name = ({ person }) => `${person.given} ${person.family}`;
const id = ({ customer }) => (customer.isInShop ? customer.shopId : '');

const word = (words) => (order) => words[order.fate];

/** Customers: one row each. */
export const SHOP_CUSTOMERS = [
  (one) => ({
    'Customer ID': one.shopId,
    'First Name': one.person.given,
    'Last Name': one.person.family,
    Email: one.email,
    Phone: one.person.mobile,
    City: one.person.place.city,
  }),
  (one) => ({
    Kundennummer: one.shopId,
    Vorname: one.person.given,
    Nachname: one.person.family,
    'E-Mail': one.email,
    Telefon: one.person.mobile,
    Ort: one.person.place.city,
  }),
];

export const SHOPS = [
  {
    id: 'grand-total',
    label: (number) => String(number).padStart(9, '0'),
    customers: 0,
    rows: (order) => [
      {
        'Increment ID': order.label,
        'Purchase Date': date(order.day, 'time'),
        'Customer ID': id(order),
        'Bill-to Name': name(order.customer),
        'Customer Email': order.customer.email,
        'Grand Total': amount(order.total, 'plain', order.currency),
        Currency: order.currency,
        Status: word({
          placed: 'complete',
          cancelled: 'canceled',
          refunded: 'closed',
          partially_refunded: 'complete',
          test: 'canceled',
        })(order),
        'Total Refunded': amount(order.back, 'plain', order.currency),
      },
    ],
  },
  {
    id: 'order-status',
    customers: 0,
    rows: (order) => [
      {
        'Order ID': order.label,
        'Customer Name': name(order.customer),
        'Customer Email': order.customer.email,
        'Order Date': date(order.day, 'iso'),
        'Order Status': word({
          placed: 'Shipped',
          cancelled: 'Declined',
          refunded: 'Refunded',
          partially_refunded: 'Partially Refunded',
          test: 'Cancelled',
        })(order),
        'Order Total (inc tax)': amount(order.total, 'plain', order.currency),
        'Refund Amount': order.back === 0 ? '' : amount(order.back, 'plain', order.currency),
        'Order Currency Code': order.currency,
        'Customer ID': id(order),
      },
    ],
  },
  {
    id: 'bestellungen',
    customers: 1,
    mark: ';',
    rows: (order) => [
      {
        Bestellnummer: order.label,
        Bestellzeit: date(order.day, 'dmy'),
        Kundennummer: id(order),
        'Rechnung E-Mail': order.customer.email,
        'Rechnung Name': name(order.customer),
        Bestellstatus: word({
          placed: 'Abgeschlossen',
          cancelled: 'Storniert',
          refunded: 'Abgeschlossen',
          partially_refunded: 'Abgeschlossen',
          test: 'Testbestellung',
        })(order),
        Zahlungsstatus: word({
          placed: 'Bezahlt',
          cancelled: 'Offen',
          refunded: 'Erstattet',
          partially_refunded: 'Teilweise erstattet',
          test: 'Bezahlt',
        })(order),
        Gesamtbetrag: amount(order.total, 'comma', order.currency),
        Erstattungsbetrag: order.back === 0 ? '' : amount(order.back, 'comma', order.currency),
        Währung: order.currency,
      },
    ],
  },
  {
    id: 'commandes',
    customers: 0,
    mark: ';',
    rows: (order) => [
      {
        'Numéro de commande': order.label,
        Client: name(order.customer),
        'Adresse e-mail': order.customer.email,
        'Date de commande': date(order.day, 'slash'),
        'État de la commande': word({
          placed: 'Livrée',
          cancelled: 'Annulée',
          refunded: 'Remboursée',
          partially_refunded: 'Remboursement partiel',
          test: 'Commande test',
        })(order),
        'Montant TTC': amount(order.total, 'code', order.currency),
        'Montant remboursé': order.back === 0 ? '' : amount(order.back, 'code', order.currency),
      },
    ],
  },
  {
    id: 'continued',
    label: (number) => `#${number}`,
    customers: 0,
    rows: (order) =>
      order.lines.map((line, at) => ({
        'Order No.': order.label,
        Email: order.customer.email,
        'Payment state':
          at > 0
            ? ''
            : word({
                placed: 'PAID',
                cancelled: 'VOIDED',
                refunded: 'REFUNDED',
                partially_refunded: 'PARTIALLY_REFUNDED',
                test: 'VOIDED',
              })(order),
        Currency: at > 0 ? '' : order.currency,
        Total: at > 0 ? '' : amount(order.total, 'plain', order.currency),
        'Amount Refunded': at > 0 || order.back === 0 ? '' : amount(order.back, 'plain', order.currency),
        'Created at': at > 0 ? '' : date(order.day, 'time'),
        'Lineitem quantity': line.quantity,
        'Lineitem name': line.product,
        'Lineitem price': amount(line.price, 'plain', order.currency),
        'Cancelled at':
          at === 0 && (order.fate === 'cancelled' || order.fate === 'test') ? date(later(order.day, 1), 'time') : '',
        'Billing Name': at > 0 ? '' : name(order.customer),
      })),
  },
  {
    id: 'repeated-total',
    customers: 0,
    rows: (order) =>
      order.lines.map((line) => ({
        'Order number': order.label,
        'Date created': date(order.day, 'iso'),
        'Contact email': order.customer.email,
        'Billing name': name(order.customer),
        Item: line.product,
        Qty: line.quantity,
        Total: amount(order.total, 'sign', order.currency),
        Currency: order.currency,
        'Payment status': word({
          placed: 'Paid',
          cancelled: 'Unpaid',
          refunded: 'Fully refunded',
          partially_refunded: 'Partially refunded',
          test: 'Unpaid',
        })(order),
        'Order canceled': order.fate === 'cancelled' || order.fate === 'test' ? 'Yes' : 'No',
        'Refunded amount': order.back === 0 ? '' : amount(order.back, 'sign', order.currency),
      })),
  },
  {
    id: 'pedidos',
    customers: 0,
    rows: (order) => [
      {
        'Número de pedido': order.label,
        'Nombre del cliente': name(order.customer),
        'Correo electrónico': order.customer.email,
        'Fecha del pedido': date(order.day, 'slash'),
        'Estado del pedido': word({
          placed: 'Completado',
          cancelled: 'Cancelado',
          refunded: 'Reembolsado',
          partially_refunded: 'Parcialmente reembolsado',
          test: 'Cancelado',
        })(order),
        'Importe total': amount(order.total, 'comma', order.currency),
        'Importe reembolsado': order.back === 0 ? '' : amount(order.back, 'comma', order.currency),
        Moneda: order.currency,
      },
    ],
  },
  {
    id: 'unit-prices',
    label: (number) => `W-${number}`,
    customers: 0,
    rows: (order) =>
      order.lines.map((line) => ({
        order_ref: order.label,
        placed_at: date(order.day, 'time'),
        buyer_email: order.customer.email,
        buyer_name: name(order.customer),
        product_name: line.product,
        product_category: line.category,
        quantity: line.quantity,
        unit_price: amount(line.price, 'plain', order.currency),
        currency: order.currency,
        order_status: word({
          placed: 'delivered',
          cancelled: 'cancelled',
          refunded: 'refunded',
          partially_refunded: 'delivered',
          test: 'test',
        })(order),
        refunded_total: order.back === 0 ? '' : amount(order.back, 'plain', order.currency),
      })),
  },
];

/** Styles that only retailers of odd seeds have: nobody has looked at how they are read. */
export const HELD_SHOPS = [
  {
    id: 'zamowienia',
    customers: 0,
    mark: ';',
    rows: (order) => [
      {
        'Numer zamówienia': order.label,
        'Data złożenia': date(order.day, 'time'),
        Klient: name(order.customer),
        'Adres e-mail': order.customer.email,
        'Status zamówienia': word({
          placed: 'Zrealizowane',
          cancelled: 'Anulowane',
          refunded: 'Zwrócone',
          partially_refunded: 'Częściowo zwrócone',
          test: 'Testowe',
        })(order),
        'Wartość zamówienia': amount(order.total, 'comma', order.currency),
        'Kwota zwrotu': order.back === 0 ? '' : amount(order.back, 'comma', order.currency),
        Waluta: order.currency,
      },
    ],
  },
  {
    id: 'ordrar',
    customers: 0,
    rows: (order) => [
      {
        Ordernr: order.label,
        Orderdatum: date(order.day, 'iso'),
        Kundnamn: name(order.customer),
        'E-post': order.customer.email,
        Betalstatus: word({
          placed: 'Betald',
          cancelled: 'Makulerad',
          refunded: 'Återbetald',
          partially_refunded: 'Delvis återbetald',
          test: 'Makulerad',
        })(order),
        'Summa inkl. moms': amount(order.total, 'plain', order.currency),
        Återbetalt: order.back === 0 ? '' : amount(order.back, 'plain', order.currency),
        Valuta: order.currency,
      },
    ],
  },
  {
    id: 'sales-lines',
    customers: 0,
    rows: (order) =>
      order.lines.map((line, at) => ({
        sale_id: order.label,
        line_no: at + 1,
        sold_at: date(order.day, 'time'),
        customer_email: order.customer.email,
        customer_full_name: name(order.customer),
        sku_title: line.product,
        units: line.quantity,
        line_total: amount(line.price * line.quantity, 'plain', order.currency),
        ccy: order.currency,
        state: word({
          placed: 'FULFILLED',
          cancelled: 'CANCELED',
          refunded: 'REFUNDED',
          partially_refunded: 'PARTIALLY_REFUNDED',
          test: 'TEST',
        })(order),
        amount_refunded: at > 0 || order.back === 0 ? '' : amount(order.back, 'plain', order.currency),
      })),
  },
  {
    id: 'ordini',
    customers: 0,
    mark: ';',
    rows: (order) => [
      {
        'N. ordine': order.label,
        'Data ordine': date(order.day, 'slash'),
        'Nome cliente': name(order.customer),
        'Indirizzo email': order.customer.email,
        'Stato ordine': word({
          placed: 'Spedito',
          cancelled: 'Annullato',
          refunded: 'Rimborsato',
          partially_refunded: 'Parzialmente rimborsato',
          test: 'Annullato',
        })(order),
        'Totale ordine': amount(order.total, 'code', order.currency),
        'Importo rimborsato': order.back === 0 ? '' : amount(order.back, 'code', order.currency),
      },
    ],
  },
];
