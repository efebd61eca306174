import type { Clean } from '../../model/clean.ts';
import { foldKey, squeeze } from '../../text/ascii.ts';
import { COUNTRY_NAMES } from '../../text/lexicons/country-names.ts';
import { lines, synonymMap } from '../../text/words.ts';
import { isPlaceholder } from '../text/placeholder.ts';

/** Names and codes in daily use that the standard does not list, as match keys. Own collection. */
const ALIASES = synonymMap(`
gb: uk | u k | england | scotland | wales | northern ireland | great britain | britain | united kingdom of great britain and northern ireland | united kingdom of great britain | gbr | eng | sco | wal | nir | angleterre | inglaterra | inghilterra | engeland | schottland | grossbritannien | gran bretana | grande bretagne | gran bretagna | gra bretanha | groot brittannie | storbritannien | wielka brytania | the united kingdom | british isles | ukgb
us: usa | u s a | u s | united states of america | the united states | america | estados unidos de america | estados unidos | etats unis d amerique | etats unis | eua | eeuu | ee uu | stati uniti d america | vereinigte staaten von amerika | vereinigte staaten | vsa | the states | us of a | united states
nl: holland | the netherlands | nederland | paises bajos | pays bas | holanda | niederlande
ae: uae | u a e | emirates | vae
kr: south korea | korea | republic of korea | korea republic of | korea south | rok
kp: north korea | dprk | korea north
cz: czechia | czech republic | cr ceska republika | tschechien | bohemia
ci: ivory coast | cote divoire
vn: viet nam | vietnam
ru: russia | russian federation | rossiya | urss
ir: iran | persia
sy: syria
la: laos
bo: bolivia
ve: venezuela
tz: tanzania
md: moldova
mk: macedonia | north macedonia | fyrom
mm: burma | myanmar
cv: cape verde | cabo verde
sz: swaziland | eswatini
tl: east timor | timor leste
bn: brunei
va: vatican | vatican city | holy see
ps: palestine | palestinian territories
tw: taiwan | taiwan roc | republic of china | formosa
hk: hong kong | hongkong | hong kong sar
mo: macau | macao
cd: dr congo | drc | congo kinshasa | zaire | democratic republic of congo | congo dr
cg: congo brazzaville
ie: ireland | republic of ireland | eire | irish republic
cn: china | prc | peoples republic of china | mainland china | p r china
de: germany | deutschland | brd | alemania | allemagne | bundesrepublik deutschland | federal republic of germany | ger
at: austria | oesterreich
ch: switzerland | schweiz | suisse | svizzera | suiza | sui
gr: greece | hellas | ellada | el
dk: denmark | den
pt: portugal | por
es: spain | esp | espana
fr: france | fra
it: italy | ita | italia
be: belgium | belgie | belgique | belgien
tr: turkey | turkiye
in: india | bharat
ph: philippines | the philippines
bs: bahamas | the bahamas
gm: gambia | the gambia
mx: mexico | mejico | estados unidos mexicanos
br: brazil | brasil
za: south africa | rsa | suedafrika
sa: saudi arabia | ksa
nz: new zealand | aotearoa
au: australia | aus
xk: kosovo | kosova
`);
const NATIVE = synonymMap(`
cn: 中国 | 中國 | 中华人民共和国
jp: 日本 | 日本国
kr: 대한민국 | 한국
tw: 台湾 | 台灣
`);

function buildCodes(): ReadonlyMap<string, string> {
  const codes = new Map<string, string>();
  const rows = lines(COUNTRY_NAMES).map((line) => line.split('|'));
  for (const [alpha2 = ''] of rows) codes.set(alpha2.toLowerCase(), alpha2);
  for (const [alpha2 = '', alpha3 = ''] of rows) codes.set(alpha3.toLowerCase(), alpha2);
  for (const [alpha2 = '', , ...names] of rows) for (const name of names) if (!codes.has(name)) codes.set(name, alpha2);
  codes.set('xk', 'XK');
  for (const [alias, alpha2] of ALIASES)
    if (alias.length > 2 || !codes.has(alias)) codes.set(alias, alpha2.toUpperCase());
  for (const [alias, alpha2] of NATIVE) codes.set(alias, alpha2.toUpperCase());
  return codes;
}

const CODES = buildCodes();
const LAST_WORDS: ReadonlySet<string> = new Set([...CODES.keys()].map((name) => name.split(' ').at(-1) ?? name));

/** True when a country's name or code can end with this word; a cheap test before the look-up. */
export function endsCountry(word: string): boolean {
  return LAST_WORDS.has(foldKey(word.replaceAll('.', ''))) || LAST_WORDS.has(word);
}

/**
 * Country name or code → ISO 3166-1 alpha-2. Codes of two and three letters, names in 23 languages, names in daily use.
 * "Deutschland" → "DE", "U.S.A." → "US", "England" → "GB"; null with E405 for anything else ("Atlantis"), E409 for placeholders.
 */
export function normalizeCountry(text: string): Clean<string> {
  const tidy = squeeze(text);
  if (tidy === '') return { value: null };
  const key = foldKey(tidy.replaceAll('.', ''));
  const value = CODES.get(tidy) ?? CODES.get(key) ?? CODES.get(foldKey(tidy)) ?? CODES.get(key.replace(/^the /, ''));
  if (value !== undefined) return value === text ? { value } : { value, rules: ['country-code'] };
  return { value: null, issue: isPlaceholder(tidy) ? 'E409' : 'E405' };
}
