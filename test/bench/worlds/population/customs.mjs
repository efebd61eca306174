// Who lives how: shares from published statistics, rounded (README.md names them).

/** Ages by band, low to high, in per cent. */
const PYRAMIDS = {
  old: [
    [[0, 14], 15],
    [[15, 24], 11],
    [[25, 44], 25],
    [[45, 64], 28],
    [[65, 79], 15],
    [[80, 96], 6],
  ],
  young: [
    [[0, 14], 40],
    [[15, 24], 19],
    [[25, 44], 25],
    [[45, 64], 12],
    [[65, 79], 3],
    [[80, 96], 1],
  ],
  middle: [
    [[0, 14], 22],
    [[15, 24], 15],
    [[25, 44], 30],
    [[45, 64], 22],
    [[65, 79], 9],
    [[80, 96], 2],
  ],
};

/** Households by kind, in per cent. */
const HOUSEHOLDS = {
  old: [
    ['single', 35],
    ['couple', 27],
    ['family', 23],
    ['parent', 8],
    ['generations', 3],
    ['flat', 4],
  ],
  young: [
    ['single', 10],
    ['couple', 12],
    ['family', 45],
    ['parent', 10],
    ['generations', 20],
    ['flat', 3],
  ],
  middle: [
    ['single', 18],
    ['couple', 20],
    ['family', 38],
    ['parent', 11],
    ['generations', 10],
    ['flat', 3],
  ],
};

const SHAPE = { ng: 'young', in: 'middle', ar: 'middle', tr: 'middle', pt_BR: 'middle' };

/** Share of wives who take the husband's name; where law or custom keeps the own name it is none. */
const TAKES_NAME = {
  de: 0.75,
  fr: 0.75,
  en_GB: 0.85,
  en_US: 0.79,
  es: 0,
  it: 0,
  nl: 0.55,
  pl: 0.88,
  cs: 0.9,
  sv: 0.6,
  pt_BR: 0.45,
  tr: 0.9,
  ru: 0.9,
  el: 0,
  ja: 0.95,
  zh: 0,
  ko: 0,
  ar: 0,
  in: 0.7,
  ng: 0.6,
};

/** What tells a son from a father of his name; nothing where that is not the custom. */
const GENERATIONS = {
  ...{
    en_GB: ['Jr.', 'Sr.'],
    en_US: ['Jr.', 'Sr.'],
    in: ['Jr.', 'Sr.'],
    ng: ['Jr.', 'Sr.'],
    it: ['jr.', 'sr.'],
    nl: ['jr.', 'sr.'],
  },
  ...{ de: ['jun.', 'sen.'], fr: ['fils', 'père'], es: ['hijo', 'padre'], pt_BR: ['Filho', ''], cs: ['ml.', 'st.'] },
  ...{ pl: ['mł.', 'st.'], sv: ['d.y.', 'd.ä.'] },
};

const shapeOf = (code) => SHAPE[code] ?? 'old';
export const pyramidOf = (code) => PYRAMIDS[shapeOf(code)];
export const householdsOf = (code) => HOUSEHOLDS[shapeOf(code)];
export const takesName = (code) => TAKES_NAME[code] ?? 0.6;

export const generationWords = (code) => GENERATIONS[code] ?? ['', ''];

/** Share of people of an age with a mailbox, a mobile; share of homes with a landline by the age of who heads them. */
export const hasMailbox = (age) => (age < 13 ? 0.05 : age < 18 ? 0.7 : age < 65 ? 0.96 : age < 80 ? 0.75 : 0.4);
export const hasMobile = (age) => (age < 10 ? 0.05 : age < 15 ? 0.6 : age < 70 ? 0.97 : age < 80 ? 0.85 : 0.6);
export const hasLandline = (age) => (age < 30 ? 0.25 : age < 50 ? 0.5 : age < 70 ? 0.75 : 0.92);
