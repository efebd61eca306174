/**
 * What systems of trade call their documents, and the words that headers add to them: numbers, days, kinds and totals of documents are one
 * vocabulary, so that a word for a document is known under all four.
 */
interface Vocabulary {
  /** As headers have them when folded: small letters without accents. */
  readonly documents: readonly string[];
  readonly numbers: readonly string[];
  readonly days: readonly string[];
  readonly kinds: readonly string[];
  readonly totals: readonly string[];
  /** Words between the two ("numero de factura"); '' where they stand side by side. */
  readonly between: readonly string[];
  /** True where words are glued ("Belegnummer"). */
  readonly isGlued?: boolean;
}

const split = (text: string): string[] => text.split('|');

const LANGUAGES: readonly Vocabulary[] = [
  {
    documents: split(
      'beleg|dokument|dokumenten|vorgangs|bon|kassenbon|verkaufs|transaktions|rechnungs|lieferschein|gutschrift',
    ),
    numbers: split('nummer|nr|no|id'),
    days: ['datum'],
    kinds: split('art|typ'),
    totals: split('summe|betrag|wert|brutto'),
    between: [''],
    isGlued: true,
  },
  {
    documents: split('document|factuur|bon|kassabon|boekstuk|transactie|verkoop|pakbon|boekings|creditnota'),
    numbers: split('nummer|nr|no|id'),
    days: ['datum'],
    kinds: split('soort|type'),
    totals: split('bedrag|totaal'),
    between: ['', 'van'],
    isGlued: true,
  },
  {
    documents: split(
      'bilag|bilags|dokument|verifikations|kvitto|kvitterings|faktura|transaktions|salgs|forsaljnings|tosite|kuitti|lasku',
    ),
    numbers: split('nummer|nr|no|numero'),
    days: split('datum|dato|paiva'),
    kinds: split('typ|type|tyyppi'),
    totals: split('belopp|belob|summa'),
    between: [''],
    isGlued: true,
  },
  {
    documents: split('piece|document|doc|vente|facture|transaction|operation|avoir|recu|bon de livraison'),
    numbers: split('n|no|num|numero|ref|reference'),
    days: split('date|dt'),
    kinds: split('type|nature'),
    totals: split('total|montant'),
    between: ['', 'de', 'du', 'de la'],
  },
  {
    documents: split('documento|doc|factura|albaran|venta|operacion|transaccion|recibo|comprobante|abono'),
    numbers: split('n|no|nro|num|numero'),
    days: ['fecha'],
    kinds: split('tipo|clase'),
    totals: split('total|importe|monto'),
    between: ['', 'de', 'del', 'de la'],
  },
  {
    documents: split('documento|doc|scontrino|fattura|vendita|operazione|transazione|ricevuta|bolla'),
    numbers: split('n|nr|no|num|numero'),
    days: ['data'],
    kinds: split('tipo|causale'),
    totals: split('totale|importo'),
    between: ['', 'di', 'del'],
  },
  {
    documents: split('documento|doc|fatura|venda|operacao|transacao|recibo|nota|cupom'),
    numbers: split('n|nr|no|num|numero'),
    days: ['data'],
    kinds: ['tipo'],
    totals: split('total|valor'),
    between: ['', 'do', 'da', 'de'],
  },
  {
    documents: split('dokumentu|dok|paragonu|sprzedazy|transakcji|faktury|rachunku|dokladu|prodeje|uctenky'),
    numbers: split('nr|numer|no|cislo|c'),
    days: split('data|datum'),
    kinds: split('rodzaj|typ|druh'),
    totals: split('suma|wartosc|kwota|castka'),
    between: [''],
  },
];

/** Ids of people go by the same words ("número de documento", "nro. doc."): such a column is one, unless its export is of orders. */
const OF_PEOPLE = /(?:^| )(?:documento|doc)(?: |$)/;

type Part = 'numbers' | 'days' | 'kinds' | 'totals';

/** Headers of one part of a document, as the lists of roles write them: phrases between bars. */
function phrases(part: Part): string {
  return LANGUAGES.flatMap((language) => language[part].flatMap((word) => phrasesOf(word, language))).join('|');
}

function phrasesOf(word: string, { documents, between, isGlued }: Vocabulary): string[] {
  return documents.flatMap((document) => {
    const apart = between.map((joint) => [word, joint, document].filter((part) => part !== '').join(' '));
    return isGlued === true
      ? [`${document}${word}`, `${document} ${word}`, ...apart]
      : [...apart, `${document} ${word}`];
  });
}

export const DOCUMENT_NUMBERS = phrases('numbers')
  .split('|')
  .filter((phrase) => !OF_PEOPLE.test(phrase))
  .join('|');
export const DOCUMENT_DAYS = phrases('days');
export const DOCUMENT_KINDS = phrases('kinds');
export const DOCUMENT_TOTALS = phrases('totals');

const LINES = split(
  'line|row|position|pos|item line|zeilen|positions|ligne|rang|linea|posicion|renglon|riga|linha|regel|pozycji|wiersza|radku|rad|linje|rivi',
);
const LINE_NUMBER = split('no|nr|n|num|number|nummer|numero|numer|cislo|seq|#');

/** Which line of a document a row is: small numbers that tell nobody apart. */
export const LINE_NUMBERS = [
  ...LINES.flatMap((line) => LINE_NUMBER.flatMap((word) => [`${line} ${word}`, `${word} ${line}`, `${line}${word}`])),
  ...split(
    'numero de ligne|no de ligne|numero de linea|numero di riga|numero da linha|~zeile|~ligne|~linea|~riga|~regel|~pozycja|~wiersz',
  ),
  ...split('lp|lfd nr|lfdnr|laufende nummer|volgnummer|progressivo|seq no|~row'),
].join('|');
