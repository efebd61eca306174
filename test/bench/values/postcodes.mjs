// Postcodes of places, and codes that no place of the country has; by country, written by hand from what is on envelopes.
import { pick, seeded } from './halves.mjs';

/** Valid codes | codes that look alike and are in no use: out of range, letters never used, too short, too long. */
const CODES = `
AR: C1425CLA B1900 X5000JHQ 1043 S2000BSF M5500 | I1425CLA O1900ABC C142CLA 0123 C1425CIA
AT: 1010 4020 5020 6020 8010 9020 | 0123 101 10100
AU: 2000 3000 4000 5000 6000 7000 0800 2600 0200 | 0000 20000 0400
BE: 1000 2000 9000 4000 8000 3000 | 0100 100 10000
BG: 1000 4000 9000 8000 | 0500 10000
BR: 01310-100 20040-020 30130-010 70040-010 40020-000 80010-000 | 00123-000 1310 013101000
CA: K1A 0B1 M5V 3L9 H2X 1Y4 V6B 1A1 T2P 2M5 B3H 4R2 R3C 0V8 A1C 5S7 | W1A 1A1 Z1A 1A1 D2X 1Y4 M5O 3L9 M5V 3I9 U6B 1A1 M5V 3L
CH: 8001 1201 3011 4051 6900 7000 | 0800 801 80010
CL: 8320000 2340000 4030000 | 0320000 832000
CN: 100000 200000 510000 710000 010010 850000 | 900000 1000000
CO: 110111 050001 760001 080001 130001 | 010001 120001 990
CZ: 110 00 602 00 702 00 301 00 | 810 00 011 00 110 0
DE: 10115 20095 80331 50667 60311 01067 99084 04109 | 00115 05115 43123 62123 1011 101155
DK: 1050 2100 8000 9000 5000 0800 | 0123 105 10500
EE: 10111 51003 80010 | 01011 1011
ES: 28001 08001 41001 46001 48001 01001 52001 51001 35001 | 53000 99001 60000 00123 280011
FI: 00100 33100 20100 90100 02150 | 0010000 331000
FR: 75001 69001 13001 20000 06000 59000 97110 97400 98000 01000 | 96000 99000 7500 750011
GB: SW1A 1AA M1 1AE B33 8TH CR2 6XH DN55 1PT EC1A 1BB W1A 0AX G2 1AB BT1 5GS CF10 1EP | QW1A 1AA VA1 1AA XM1 1AE SI1 1AA M1 1CE M1 1KO SW1A 1A SW1Z 1AA
GR: 105 57 546 21 262 21 711 10 | 905 57 005 57 105 5
HR: 10000 21000 51000 31000 | 60000 00100 1000
HU: 1051 6720 4024 9021 | 0105 10511
IE: D02 X285 A65 F4E2 T12 W8KN D6W XY00 V94 T2XR H91 E2K3 | B02 X285 D02 B285 D02 X28 G65 F4E2 D02 XO85
IN: 110001 400001 560001 600001 700001 500001 380001 682001 781001 | 101123 001123 290001 350001 540001 660001 870001 11000
IS: 101 200 600 | 012 1010
IT: 00185 20121 10121 80121 90133 98121 30121 | 99121 201211
JP: 100-0001 530-0001 060-0001 900-0001 | 1000-00012
KR: 04524 06236 48058 63309 | 64999 99999 00123 4524123
LT: 01103 44280 91001 | 011031
LU: 1009 4002 9990 | 0123 10099
LV: LV-1010 LV-5401 LV-3001 | LV-6101 LV-9001 LV-101
MX: 06600 01000 44100 64000 97000 22000 | 00600 066000
MY: 50000 10000 93000 01000 88000 | 00100 99500
NL: 1012 AB 3011 BD 2511 VA 5611 GM 9711 LM | 0123 AB 1012 SS 1012 SA 1012 SD 1012 A 101 AB
NO: 0150 5003 7010 9008 | 01500 500312
NZ: 1010 6011 8011 0110 9016 | 0010 9999
PE: 15001 04001 08001 | 00123 26001 99001
PL: 00-950 31-001 80-001 50-001 61-001 | 00-9501
PT: 1000-001 4000-322 3000-213 9000-018 | 0100-001 1000-0011
RO: 010011 400001 300001 700001 | 930001 990001 10001123
RS: 11000 21000 18000 34000 | 41000 91000 1100
RU: 101000 190000 630000 690000 420000 | 001000 700000 901000 10100
SE: 111 20 411 05 211 22 753 10 | 011 20 1112
SG: 059413 238801 018956 520123 | 990123 830001 05941
SI: 1000 2000 6000 | 0100 10000
SK: 811 01 040 01 974 01 010 01 | 111 01 511 01 811 0
TH: 10110 50000 83000 90110 | 00110 1011
TR: 34000 06420 35210 01010 81000 | 82000 99000 00100
UA: 01001 79000 65000 61000 | 00101 010011
US: 10001 90210 60601 02108 99501 96813 00501 33101 10001-1234 | 00001 00401 1000 100011 10001-12
UY: 11000 20000 | 01100
ZA: 8001 2000 0002 4001 | 80010 80
`;

const list = (text) => text.trim();

/** How people and systems write a code. */
const WRITINGS = [
  (code) => code,
  (code) => code.toLowerCase(),
  (code) => code.replace(/[ -]/g, ''),
  (code) => ` ${code} `,
];

/** Codes of a line; blanks inside a code are kept by its length and form. */
function split(text, country) {
  const parts = list(text).split(' ');
  const joined = [];
  for (const part of parts) {
    const last = joined.at(-1);
    const isSecond = last !== undefined && !last.includes(' ') && SPACED[country]?.test(`${last} ${part}`);
    if (isSecond) joined[joined.length - 1] = `${last} ${part}`;
    else joined.push(part);
  }
  return joined;
}

const SPACED = {
  CA: /^\w\w\w \w{2,3}$/,
  CZ: /^\d{3} \d{1,2}$/,
  GB: /^\w{2,4} \w{2,3}$/,
  GR: /^\d{3} \d{1,2}$/,
  IE: /^\w{3} \w{3,4}$/,
  NL: /^\d{3,4} [A-Z]{1,2}$/,
  SE: /^\d{3} \d\d$/,
  SK: /^\d{3} \d{1,2}$/,
};

/** Cases `{ unit, group, text, isValid, clean }`; `clean` is how the code should be shown. */
export function postcodes() {
  return list(CODES)
    .split('\n')
    .flatMap((line) => {
      const country = line.slice(0, 2);
      const random = seeded(country);
      const [valid, invalid] = line.slice(3).split('|');
      return [
        ...split(valid, country).flatMap((code) => [
          { unit: country, group: 'in use', text: code, isValid: true, clean: code },
          {
            unit: country,
            group: 'in use, as people write',
            text: pick(random, WRITINGS)(code),
            isValid: true,
            clean: code,
          },
          ...(/^00?[1-9]\d{2,}$/.test(code)
            ? [
                {
                  unit: country,
                  group: 'without the first zero',
                  text: code.replace(/^0+/, ''),
                  isValid: true,
                  clean: code,
                },
              ]
            : []),
        ]),
        ...split(invalid, country).map((code) => ({
          unit: country,
          group: 'in no use',
          text: code,
          isValid: false,
          clean: code,
        })),
      ];
    });
}
