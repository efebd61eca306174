// Lists of invented customers of thirty locales in the encodings that their systems write.
import iconv from 'iconv-lite';
import { LOCALES, pick, seeded } from '../worlds/locales/index.mjs';
import { MORE_LOCALES } from './more-locales.mjs';

const WEST = ['windows-1252', 'cp850', 'macintosh', 'iso-8859-15'];
const CENTRAL = ['windows-1250', 'iso-8859-2', 'cp852', 'maccenteuro'];
const BALTIC = ['windows-1257', 'cp775', 'iso-8859-13'];
const CYRILLIC = ['windows-1251', 'cp866', 'iso-8859-5', 'maccyrillic'];

/** Encodings by locale. ISO-8859-16 is not among them: its bytes for Romanian are those of windows-1250, with commas for cedillas. */
export const ENCODINGS = {
  ...{
    de: [...WEST, 'cp437'],
    fr: WEST,
    es: WEST,
    it: WEST,
    nl: WEST,
    sv: WEST,
    pt_BR: WEST,
    fi: WEST,
    da: WEST,
    is: WEST,
  },
  ...{ pl: CENTRAL, cs: CENTRAL, hu: CENTRAL, sk: CENTRAL, hr: CENTRAL, ro: ['windows-1250', 'cp852'] },
  ...{ tr: ['windows-1254', 'cp857'], lt: BALTIC, lv: BALTIC, et: BALTIC },
  ...{ ru: [...CYRILLIC, 'koi8-r'], uk: [...CYRILLIC, 'koi8-u'], bg: CYRILLIC },
  ...{ el: ['windows-1253', 'iso-8859-7', 'cp737'], he: ['windows-1255', 'iso-8859-8', 'cp862'] },
  ...{ ar: ['windows-1256', 'iso-8859-6'], th: ['windows-874'] },
  ...{ ja: ['shift_jis', 'euc-jp'], zh: ['gb18030'], zh_TW: ['big5'], ko: ['euc-kr'] },
};

export const ROWS = [10, 50, 500];

/** Every list of a seed: `{ locale, encoding, rows, header, cells, bytes }`, bytes in the encoding, cells as they should be read. */
export function* encodedLists(seed) {
  for (const [code, encodings] of Object.entries(ENCODINGS))
    for (const encoding of encodings)
      for (const rows of ROWS) {
        const random = seeded(seed * 7919 + hash(`${code} ${encoding} ${rows}`));
        const drawn = drawList(code, random, rows);
        const cells = drawn
          .map((row) => row.map((cell) => fitted(cell, encoding)))
          .filter((row) => isWritable(row, encoding));
        const bytes = iconv.encode(cells.map((row) => `${row.join(',')}\r\n`).join(''), encoding);
        if (cells.length > 1 && bytes.some((byte) => byte > 127)) yield { locale: code, encoding, rows, cells, bytes };
      }
}

const hash = (text) => [...text].reduce((sum, char) => (Math.imul(sum, 31) + char.charCodeAt(0)) | 0, 7) >>> 0;

/** Romanian of before 2007 has cedillas, which is all that older code pages have. */
function fitted(cell, encoding) {
  return encoding === 'windows-1250' || encoding === 'cp852'
    ? cell.replace(/[ȘșȚț]/g, (letter) => ({ Ș: 'Ş', ș: 'ş', Ț: 'Ţ', ț: 'ţ' })[letter])
    : cell;
}

function isWritable(row, encoding) {
  const text = row.join('\n');
  const bytes = iconv.encode(text, encoding);
  return (
    iconv.decode(bytes, encoding) === text && (encoding !== 'big5' || new TextDecoder('big5').decode(bytes) === text)
  );
}

/** A third of the lists has e-mails and phones, a third a country, a third nothing that tells a region. */
function drawList(code, random, rows) {
  const kind = Math.floor(random() * 3);
  const header = ['id', 'name', 'city', ...[['email', 'phone'], ['country'], ['points']][kind]];
  const person = personOf(code, random);
  const lines = Array.from({ length: rows }, (_, at) => {
    const { name, city, country, phone, domain } = person();
    const telling = [[`c${at}@${domain}`, phone], [country], [String(at % 7)]][kind];
    return [String(at + 1), name, city, ...telling];
  });
  return [header, ...lines];
}

function personOf(code, random) {
  const more = MORE_LOCALES[code];
  if (more !== undefined)
    return () => ({
      name: `${pick(random, more.given)} ${pick(random, more.family)}`,
      city: pick(random, more.city),
      country: more.country,
      phone: `${more.dial}${String(Math.floor(random() * 9e7) + 1e7)}`,
      domain: random() < 0.5 ? 'example.com' : `mail.${more.country.toLowerCase()}`,
    });
  const locale = LOCALES[code];
  return () => {
    const who = { sex: random() < 0.5 ? 'f' : 'm', birthYear: 1930 + Math.floor(random() * 75) };
    const [given, family] = [locale.given(random, who), locale.family(random)];
    const name = locale.order === 'family-first' ? `${family} ${given}` : `${given} ${family}`;
    return {
      name,
      city: locale.place(random).city,
      country: locale.country,
      phone: locale.mobile(random),
      domain: pick(random, locale.mailDomains),
    };
  };
}
