/** Words around a person's name, as match keys with dots dropped ("ph.d." → "phd"). Own collection. */

/** Titles before a name. */
export const TITLES = `
mr mister mrs missus ms miss mx master sir sire dame lady lord madam madame mme mlle mademoiselle monsieur messrs messieurs
dr doctor doctors doktor docteur dottore dott dottssa drs doc prof professor professeur univprof privatdozent pd dozent
herr herrn frau fraulein frl hr fr sr sra srta senor senora senorita don dona sig signor signora signorina sigra
dhr mevr mevrouw meneer heer mw hra rouva pan pani panna bay bayan sayin shri sri smt kumari thiru haji hajah hajji hadji datuk dato tan tun
ing ir dipl diplomkaufmann mag magister lic arq abg
rev reverend revd father mother brother sister pastor rabbi imam sheikh sheik shaykh cardinal bishop archbishop deacon archdeacon pope monsignor msgr canon
vicar fra pfarrer
hon honorable honourable rt right his her excellency majesty highness grace holiness eminence royal serene
king queen prince princess duke duchess earl count countess baron baroness viscount viscountess marquess marquis emperor empress knight freiherr graf grafin
president vice premier chancellor minister ministerial secretary ambassador senator sen representative rep congressman congresswoman governor gov lieutenant
mayor councillor councilor councilman alderman delegate assemblyman assemblywoman speaker treasurer comptroller commissioner
judge justice magistrate mag magistratejudge chief district attorney solicitor barrister judicial
gen general maj major col colonel lt ltgen ltgov ltcol ltcdr ltcmdr capt captain cpt cmdr commander cdr adm admiral radm vadm sgt sergeant sargent ssgt
msgt cpl corporal pvt private pfc pte spc specialist ensign ens cadet airman marshal marshall field brigadier brig midshipman petty warrant officer constable
sheriff detective inspector superintendent marshal gysgt sfc
coach chairman chairwoman chairperson director provost dean chaplain associate assistant deputy senior junior acting supreme emeritus us
`;

/** Titles that are also ordinary given names or surnames: a title only before two more words, or with a dot. */
export const TITLE_OR_NAME = `
king queen prince princess duke earl count baron marquis sen don dona major general judge justice pope bishop dean canon deacon marshal marshall cardinal vicar
master lady bay pan mag fra tan tun rep chief field royal grace senior junior private miller ir us hr fr sr ing mother brother sister father lic knight speaker coach
`;

/** After these the one remaining word is a given name (Sir Gerald, Queen Elizabeth). */
export const GIVEN_NAME_TITLES = `sir dame king queen prince princess pope father mother brother sister sheikh sheik shaykh aunt uncle fra don dona`;

/** Generational and academic suffixes and post-nominals. */
export const SUFFIXES = `
jr jnr jun sr snr esq esquire ii iii iv v vi vii viii ix 2 1st 2nd 3rd 4th 5th junior senior i
phd phdc md do dds dmd dvm dc od dpm dpt psyd edd dnp drph jd llb llm lld ba bs bsc ma ms msc mscd mba mfa mph mpa msw med meng beng btech mtech mbbs mbchb bds
mbe obe cbe kbe dbe kcb gcb kc qc mp mep mla msp frs frcp frcs mrcp fca aca acca ca cpa cfa cfp clu chfc lutc cma cia pmp pe ra aia rn lpn bsn msn np pa pac attorney aprn
cnm crna rph pharmd lcsw lmft lpc lmhc cissp shrm phr sphr usn usmc usa usaf uscg ret retd facs facp faan faia ccim cfre cae bcba ccc slp otr attorneyatlaw attorneysatlaw
kg dec deceased msced mscedu ded csc mc vc dso dfc gc am ao om
dds ms mdphd aba abd abpp gdip nd lac dipl dipling
`;

/** Suffixes that are also common surnames or initials: a suffix only after a comma, with dots, or after given and family. */
export const SUFFIX_OR_NAME = `ma do i v ba vi om ra mc ca ao am vc kg ret med dec sa junior senior`;

/** Words behind a whole name that tell the son from the father: no family name where given and family stand before them. */
export const GENERATIONS = `
jr: fils | filho | hijo
sr: père
neto: neto
sobrinho: sobrinho
`;

/** Those of them that are family names, too, and stay one behind a given name ("Ana Maria Neto"). */
export const GENERATION_OR_FAMILY = `neto sobrinho`;

/** Particles that open a family name and belong to it. */
export const FAMILY_PARTICLES = `
van von der den de del dela delos della delle dello dei degli di da das do dos du la le lo las los les li ten ter te tot zu zum zur vom vander vande vanden
af av bin bint binti ibn ben abu abou al el ul ur mac mc san santa santo st saint sainte ste dal dalla dalle dallo ap ab fitz op aan in uit 't 's
`;

/** Particles also borne as given names: no particles when written with a capital beside small letters. */
export const PARTICLE_OR_GIVEN = `ben al do`;

/** Particles written small inside a name when the whole name comes in one case. */
export const SMALL_PARTICLES = `
van von der den de del della delle dei degli di da das do dos du la las los les ten ter te tot zu zum zur vom af av bin bint binti ibn y e i und aan op het uit
of the and
`;

/** Words that join two parts of a name. */
export const CONJUNCTIONS = `and & of the y e i und et og en och`;
