import { words } from '../../../text/words.ts';

/** The group of second names: it comes behind all others. */
export const FURTHER = 'further';

/** Whom goods are sent to, and who else is to be asked: other people, beside the customer's own name. */
export const OTHER_PEOPLE: readonly string[] = words(`
  shipping ship delivery recipient lieferung liefer lieferadresse versand empfanger livraison destinataire envio entrega
  destinatario spedizione consegna dostawa dostawy odbiorca verzend verzending aflever levering leverans leverering
  emergency spouse partner parent mother father agent teslimat dodaci dorucovaci toimitus
`);

/** Whom the invoice goes to: mostly the customer. */
export const BILLING: ReadonlySet<string> = new Set(
  words(
    'billing bill invoice facturation facturacion fatturazione faturamento rechnung faktura facturatie fakturace fakturering fatura',
  ),
);

/** Words that make an address or name another one than the plain one. */
export const PURPOSES: ReadonlySet<string> = new Set([
  ...OTHER_PEOPLE,
  FURTHER,
  ...words('post other secondary alternate previous former old birth passport license company store 2 3 4'),
]);

/** Words without news in a header: prefixes of databases, articles, the customer whom every column is about. */
export const EMPTY_WORDS: ReadonlySet<string> = new Set(
  words(`
    addr address customer cust customers contact primary default main person pers per mailing name the of client cliente
    klant klient kunde kunden kd user usr your my our buyer full line 1 c t tbl tab db f fld col column field feld champ campo attr v val value
    txt text tx str ds dsc desc nm cd id x std party patient member requester in what is please enter a an s
    der die das des de du da do di del la le les el los il lo van het een l utc
  `),
);

/** The words of a header that tell one group of columns from another; '' for the plain one. */
export function groupOf(rest: readonly string[]): string {
  return rest.filter((word) => !EMPTY_WORDS.has(word)).join(' ');
}
