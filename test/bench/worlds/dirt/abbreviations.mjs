// How people of a country shorten the words of a street.

const SHORT = {
  de: [
    [/straße\b/g, 'str.'],
    [/Straße\b/g, 'Str.'],
    [/platz\b/g, 'pl.'],
  ],
  en_GB: [
    [/\bRoad\b/g, 'Rd'],
    [/\bStreet\b/g, 'St'],
    [/\bLane\b/g, 'Ln'],
    [/\bAvenue\b/g, 'Ave'],
    [/\bClose\b/g, 'Cl'],
    [/\bDrive\b/g, 'Dr'],
  ],
  en_US: [
    [/\bStreet\b/g, 'St'],
    [/\bAvenue\b/g, 'Ave'],
    [/\bRoad\b/g, 'Rd.'],
    [/\bDrive\b/g, 'Dr'],
    [/\bLane\b/g, 'Ln'],
    [/\bNorth\b/g, 'N'],
    [/\bCourt\b/g, 'Ct'],
  ],
  fr: [
    [/\bavenue\b/gi, 'av.'],
    [/\bboulevard\b/gi, 'bd'],
    [/\bplace\b/gi, 'pl.'],
    [/\brue\b/gi, 'r.'],
  ],
  es: [
    [/\bCalle\b/g, 'C/'],
    [/\bAvenida\b/g, 'Avda.'],
    [/\bPlaza\b/g, 'Pza.'],
  ],
  it: [
    [/\bVia\b/g, 'V.'],
    [/\bViale\b/g, 'V.le'],
    [/\bPiazza\b/g, 'P.zza'],
    [/\bCorso\b/g, 'C.so'],
  ],
  nl: [
    [/straat\b/g, 'str.'],
    [/laan\b/g, 'ln'],
  ],
  pl: [[/\bulica\b/g, 'ul.']],
  ru: [[/улица/g, 'ул.']],
  pt_BR: [
    [/\bRua\b/g, 'R.'],
    [/\bAvenida\b/g, 'Av.'],
  ],
  tr: [
    [/\bCaddesi\b/g, 'Cad.'],
    [/\bSokak\b/g, 'Sok.'],
    [/\bSokağı\b/g, 'Sk.'],
  ],
  sv: [[/gatan\b/g, 'g.']],
};

/** `Hauptstraße` → `Hauptstr.`, `Mill Road` → `Mill Rd`. */
export const abbreviated = (text, code) =>
  (SHORT[code] ?? []).reduce((done, [from, to]) => done.replace(from, to), text);
