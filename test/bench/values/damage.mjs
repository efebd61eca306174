// Texts in the world's languages, whole and read in a wrong encoding; the truth is the text before it was damaged.
import iconv from 'iconv-lite';
import { LOCALES } from './dates.mjs';
import { between, pick, seeded } from './halves.mjs';

const PLACES_PER_LOCALE = 40;
const REGIONS =
  'DE FR ES IT GB IE NL BE AT CH DK SE NO FI IS PL CZ SK HU RO BG GR TR RU UA BY RS HR SI MK AL EE LV LT PT BR MX AR CL CO PE CI RE JP CN KR VN TH IN EG SA IL IR CV ST AX BA CW GF BL DO'.split(
    ' ',
  );
/** Encodings that UTF-8 is read in by mistake. Those of one part of the world are met where its languages are. */
const MISREADINGS = {
  'windows-1252': () => true,
  macintosh: (text) => !/[^\u0000-\u024f\u2000-\u22ff]/.test(text),
  'windows-1250': (text) => /[ąćęłńóśźżčďěňřšťůžőűăâîșțđ]/i.test(text),
  'windows-1251': (text) => /\p{Script=Cyrillic}/u.test(text),
};
/** Whole texts that look damaged to a hasty reader. Own collection: signs, capitals with marks, other scripts beside Latin. */
const ODD = [
  'SELKÄ\u00a0',
  'ÄITI\u00a0JA\u00a0ISÄ',
  'Ôôô VIDA',
  'Ôôôh non',
  '√π',
  'x = √2 ≈ 1,414',
  'NÃO',
  'MAÇÃ',
  'MAÇÃ…',
  '«ÎLE»',
  'Ã',
  'Â',
  'ÀÉÈÙ',
  'Ångström',
  'ÅÄÖ',
  'Ø',
  'Øl & Æbler',
  '¿Qué?',
  '¡Olé!',
  '½ Liter',
  '20 °C',
  '±5 µm',
  '© 2014',
  'Müller™',
  '“ok”',
  '‘ok’',
  '—',
  '…',
  'n° 5',
  '3º izq.',
  '2ª',
  'Ð',
  'Þór',
  'ÞÓR',
  'Čapek',
  'ŽIŽKA',
  'Łódź',
  'ŁÓDŹ',
  'Ñandú',
  'PIÑATA',
  'São',
  'SÃO PAULO',
  'IRMÃ “NATA”',
  'CORAÇÃO™',
  'BRETÃ€',
  'Ä€',
  'Œuvre',
  'ŒUVRE',
  'À LA CARTE',
  'DÉJÀ VU',
  'GARÇON ÂGÉ',
  'FORÊT À…',
  'Привет',
  'Ёлка',
  'ЁЖ',
  'РЎК',
  'СТРЕЛКА',
  'Рига',
  'РОССИЯ',
  'Съезд',
  'Їжак',
  'Čeština – “ok”',
  'Ελλάδα',
  'ΑΘΉΝΑ',
  '日本語',
  '한국어',
  'ไทย',
  'עברית',
  'العربية',
  'Straße',
  'STRAẞE',
  'Ærø',
  'ÆRØ',
  'Şişli',
  'ŞİŞLİ',
  'IĞDIR',
  'Győr',
  'GYŐR',
  'Târgu Mureș',
  'TÂRGU MUREȘ',
  'Đà Nẵng',
  'ĐÀ NẴNG',
  'Ψ',
  'Δ',
  'π',
  '∞',
  '☎ 123',
  '♥',
  '✓',
  '→',
  '•',
  '№ 5',
];

function textsOf(locale) {
  const names = new Intl.DisplayNames(locale, { type: 'region' });
  const random = seeded(`${locale} places`);
  const chosen = Array.from({ length: PLACES_PER_LOCALE }, () => names.of(pick(random, REGIONS)));
  return [...new Set(chosen)].filter((text) => /[^\u0000-\u007f]/.test(text));
}

const upper = (text, locale) => text.toLocaleUpperCase(locale);
const damage = (text, encoding) => iconv.decode(Buffer.from(text), encoding);

function* wholeTexts(locale) {
  for (const text of textsOf(locale)) {
    yield ['whole', text];
    yield ['whole, capitals', upper(text, locale)];
    yield ['whole, no-break spaces', `${upper(text, locale).replaceAll(' ', '\u00a0')}\u00a0`];
    yield ['whole, quoted', `“${upper(text, locale)}” – ‘${text}’…`];
  }
}

function* damagedTexts(locale) {
  const random = seeded(`${locale} damage`);
  for (const text of textsOf(locale))
    for (const [encoding, isMet] of Object.entries(MISREADINGS)) {
      // The country's own name alone, and in a line with others: more letters, more to go by.
      const line = between(random, 0, 1) === 0 ? text : `${text}, ${text}`;
      const damaged = damage(line, encoding);
      // Where a byte has no character the text is lost; only in Windows-1251 is there one such byte alone.
      const isWhole = !damaged.includes('\ufffd') || encoding === 'windows-1251';
      if (isMet(text) && isWhole) yield [`damaged by ${encoding}`, damaged, line];
    }
}

/** Cases `{ unit, group, text, expected, isGood }`. */
export function damagedAndWhole() {
  const odd = ODD.flatMap((text) =>
    ['aa', 'ab'].map((unit) => ({ unit, group: 'whole, odd', text, expected: text, isGood: true })),
  );
  return [
    ...odd,
    ...LOCALES.flatMap((locale) => [
      ...[...wholeTexts(locale)].map(([group, text]) => ({ unit: locale, group, text, expected: text, isGood: true })),
      ...[...damagedTexts(locale)].map(([group, text, expected]) => ({
        unit: locale,
        group,
        text,
        expected,
        isGood: false,
      })),
    ]),
  ];
}
