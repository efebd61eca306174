import { describe, expect, test } from 'vitest';
import { inferPlan } from '../../src/plan/infer.ts';
import { people, rolesOf, tableOf } from './people.ts';

const { given = [], family = [], email = [] } = people();
const numbers = given.map((_, at) => String(20_000 + at * 37));
const customers = {
  table: tableOf({ 'customer id': numbers, 'first name': given, 'last name': family, email }, 'customers'),
  path: 'customers.csv',
};
const PRODUCTS = ['Lampe', 'Regal', 'Teppich'];

/** Headers of lines of sales documents, a language a block: number | day | kind | line | customer | total, and words of two kinds. */
const SYSTEMS: readonly (readonly [headers: string, kinds: string])[] = [
  ['Belegnummer|Belegdatum|Belegart|Pos.|Kunden-Nr.|Bruttobetrag', 'Rechnung|Gutschrift'],
  ['Dokument-Nr.|Dokumentdatum|Dokumenttyp|Zeilennr.|Debitorennr.|Belegsumme', 'Rechnung|Stornorechnung'],
  ['Kassenbon|Bondatum|Vorgangsart|lfd. Nr.|Kunde|Betrag', 'Barverkauf|Retoure'],
  ['N° pièce|Date de pièce|Nature de pièce|N° ligne|Code tiers|Total pièce', 'Facture|Avoir'],
  ['Numéro de document|Date document|Type de document|Numéro de ligne|N° client|Montant TTC', 'Facture|Avoir'],
  ['N° de vente|Date de vente|Type de vente|Rang|Code client|Total TTC', 'Vente au comptoir|Retour client'],
  ['Nº documento|Fecha doc.|Tipo doc.|Nº línea|Cód. cliente|Total documento', 'Factura|Abono'],
  ['Nº albarán|Fecha albarán|Clase de documento|Número de línea|Nº cliente|Importe', 'Factura|Rectificativa'],
  ['Operación nº|Fecha operación|Tipo de operación|Línea|Cliente|Total con IVA', 'Venta|Devolución'],
  ['Numero documento|Data documento|Tipo documento|Riga|Codice cliente|Totale documento', 'Fattura|Nota di credito'],
  ['N. scontrino|Data scontrino|Tipo vendita|Numero riga|Cod. cliente|Totale ivato', 'Vendita al banco|Reso cliente'],
  ['Documentnummer|Documentdatum|Soort document|Regel|Debiteurnummer|Totaal incl. btw', 'Factuur|Creditnota'],
  ['Boekstuknummer|Boekdatum|Boekingssoort|Regelnr.|Klantcode|Documentbedrag', 'Factuur|Kredietnota'],
  ['Nr dokumentu|Data wystawienia|Rodzaj dokumentu|Lp.|Kod kontrahenta|Wartość brutto', 'Faktura|Korekta'],
  ['Numer paragonu|Data paragonu|Typ transakcji|Nr pozycji|Numer klienta|Suma brutto', 'Sprzedaż|Zwrot'],
];

/** Two lines a document; the same customer buys more than once. */
function lines(headers: string, kinds: string) {
  const [number = '', day = '', kind = '', line = '', customer = '', total = ''] = headers.split('|');
  const rows = Array.from({ length: 160 }, (_, at) => at);
  const column = (value: (document: number, line: number) => string): string[] =>
    rows.map((at) => value(Math.floor(at / 2), at % 2));
  const words = kinds.split('|');
  const columns = {
    [number]: column((document) => `24${1000 + document}`),
    [day]: column((document) => `${10 + (document % 18)}.${10 + (document % 3)}.2024`),
    [kind]: column((document) => words[Number(document % 7 === 3)] as string),
    [line]: column((_, at) => String(at + 1)),
    [customer]: column((document) => numbers[(document * 7) % numbers.length] as string),
    Artikel: column((document, at) => PRODUCTS[(document + at) % PRODUCTS.length] as string),
    [total]: column((document, at) => `${19 + document + at},${10 + ((document * 7) % 90)}`),
  };
  return { table: tableOf(columns, 'documents'), path: 'documents.csv' };
}

describe('lines of sales documents', () => {
  test.each(SYSTEMS)('%s', (headers, kinds) => {
    const plan = inferPlan([customers, lines(headers, kinds)]);
    const [source] = plan.sources.slice(1);
    const roles = source === undefined ? {} : rolesOf(source);
    const found = headers.split('|').map((header) => roles[header]);
    expect(source?.kind).toBe('order');
    expect(DAYS).toContain(found[1]);
    expect(found.toSpliced(1, 1)).toEqual(['order_id', 'order_state', 'other', 'customer_ref', 'amount']);
  });
});

describe('documents of people', () => {
  test.each(['Número de documento', 'Nro. Doc.', 'Num documento'])('%s of customers tells them apart', (header) => {
    const ids = given.map((_, at) => String(30_100_200 + at * 7919));
    const columns = { [header]: ids, nombre: given, apellidos: family, email };
    const [source] = inferPlan([{ table: tableOf(columns, 'clientes'), path: 'clientes.csv' }]).sources;
    expect(source?.kind).toBe('customer');
    expect(['national_id', 'source_key']).toContain(source === undefined ? '' : rolesOf(source)[header]);
  });
});

/** All three date an order where nothing else does. */
const DAYS = ['order_date', 'event_date', 'created_at'];
