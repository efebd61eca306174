/**
 * Where a country's postcodes lie: the digits they may begin with, as ranges of equal length; and for codes with letters or of two ages, a
 * pattern of the bare code. A country that is not listed uses all of its forms. Own collection from the addressing
 * guides of the Universal Postal Union and the postal services' lists of first digits; where those leave a range to the future, it is in.
 */
export const POSTCODE_RANGES = `
AT: 1-9
AU: 02 08-99
BA: 7-8
BD: 1-9
BE: 1-9
BG: 1-9
BR: 01-99
BY: 2
CH: 1-9
CL: 1-9
CN: 00-89 99
CO: 05 08 11 13 15 17-20 23 25 27 41 44 47 50 52 54 63 66 68 70 73 76 81 85-86 88 91 94-95 97 99
CR: 1-7
CY: 1-9
CZ: 1-7
DE: 01-04 06-42 44-61 63-99
DK: 05-99
DO: 1-9
DZ: 01-58
EC: 01-24
EE: 1-9
ES: 01-52
FR: 00-95 97-98
GF: 973
GL: 39
GP: 971
GR: 1-8
GT: 01-22
HR: 1-5
HU: 1-9
ID: 1-9
IN: 11-28 30-34 36-53 56-64 67-85 90-99
IS: 1-9
IT: 00-98
KZ: 01-16
LI: 94
LU: 1-9
LV: 1-5
MA: 1-9
MC: 980
ME: 8
MK: 1-7
MQ: 972
MX: 01-99
MY: 01-98
NC: 988
NG: 1-9
NL: 1-9
NZ: 01-98
PE: 01-25
PF: 987
PH: 04-98
PK: 1-9
PM: 975
PR: 006-009
PT: 1-9
RE: 974
RO: 01-92
RS: 1-3
RU: 1-6
SE: 1-9
SG: 01-82
SI: 1-9
SK: 0 8-9
SM: 4789
TH: 1-9
TN: 1-9
TR: 01-81
UA: 01-99
US: 005-999
UY: 1-9
VE: 1-9
WF: 986
YT: 976
`;

/** Codes with letters, bare and in capitals; Korea's of five digits and of six, before 2015. */
export const POSTCODE_PATTERNS = `
AR: (?:[A-HJ-NP-Z][1-9]\\d{3}[A-HJ-NP-Z]{3}|[1-9]\\d{3})
CA: [ABCEGHJ-NPRSTVXY]\\d[ABCEGHJ-NPRSTV-Z]\\d[ABCEGHJ-NPRSTV-Z]\\d
GB: (?:[A-PR-UWYZ](?:[A-HK-Y]?\\d{1,2}|\\d[A-HJKPSTUW]|[A-HK-Y]\\d[ABEHMNPRVWXY])\\d[ABD-HJLNP-UW-Z]{2}|GIR0AA|BFPO\\d{1,4})
IE: [ACDEFHKNPRTVWXY](?:\\d\\d|6W)[0-9ACDEFHKNPRTVWXY]{4}
KR: (?:(?:0[1-9]|[1-5]\\d|6[0-3])\\d{3}|[1-7]\\d{5})
NL: [1-9]\\d{3}(?!S[ADS])[A-Z]{2}
`;
