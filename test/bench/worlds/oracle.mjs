// What the evidence allows at all: two entries of a person can be linked when, all dirt undone, both tell something that
// nobody else of the world could tell. Links carry on: what is linked to the same entry is one customer.

const MOST_ROWS = 100_000;

/** Facts that point at one person if nobody else has them. Each is a list of facts that must all be there. */
const KEYS = [
  'email',
  'phone',
  ...['loyalty', 'national', 'insurance', 'code', 'badge', 'handle'],
  ...['email given', 'phone given', 'email birth', 'phone birth', 'email initial', 'phone initial'],
  ...[
    'given family birth',
    'given family year',
    'initial family birth',
    'given birth city',
    'given birth address',
    'family birth address',
  ],
  ...[
    'given family address',
    'given family street',
    'given family postcode',
    'given family city',
    'given family company',
  ],
  ...[
    'given family suffix address',
    'initial family address',
    'initial family street',
    'initial family company',
    'family birth city',
  ],
  ...[
    'given family phone',
    'given family email',
    'birth address',
    'given address year',
    'company branch',
    'given family country birth',
  ],
].map((key) => key.split(' '));

const SINGLE =
  'email loyalty national insurance code badge handle family city postcode company country suffix year given'.split(
    ' ',
  );
const isKnown = (value) => value !== undefined && value !== '';

/** Single facts of an entry, each with all values it has. */
function termsOf(facts) {
  const { street, house, city, postcode, year, month, day, given, phone, mobile, landline, company } = facts;
  const one = (...list) => (list.every(isKnown) ? [list.join(' ')] : []);
  return {
    ...Object.fromEntries(SINGLE.map((name) => [name, one(facts[name])])),
    initial: isKnown(given) ? [[...given][0]] : one(facts.initial),
    phone: [...new Set([phone, mobile, landline].filter(isKnown))],
    birth: one(year, month, day),
    street: [...one(street, city), ...one(street, postcode)],
    address: [...one(street, house), ...one(street, house, city), ...one(street, house, postcode)],
    branch: given === undefined && isKnown(company) ? one(city) : [],
  };
}

/** All values of several sets of facts together: a person before and after what changed. */
function mergedTerms(several) {
  const [first, ...others] = several.map(termsOf);
  for (const other of others)
    for (const [name, values] of Object.entries(other)) first[name] = [...new Set([...first[name], ...values])];
  return first;
}

const combined = (lists) =>
  lists.reduce((done, list) => done.flatMap((head) => list.map((tail) => `${head}|${tail}`)), ['']);

const ALL = [...KEYS.keys()];

/** Keys of terms, of the kinds wanted. */
function keysOf(terms, kinds = ALL) {
  return kinds.flatMap((at) => combined(KEYS[at].map((name) => terms[name])).map((text) => `${at}${text}`));
}

const kindOf = (key) => Number.parseInt(key, 10);

/** The owner of each key the rows tell; '' where somebody else could tell it too. */
function ownersOf(rowKeys, entities, everybody) {
  const owners = new Map();
  const claim = (key, owner) => {
    const known = owners.get(key);
    owners.set(key, known === undefined || known === owner ? owner : '');
  };
  rowKeys.forEach((keys, at) => {
    for (const key of keys) claim(key, entities[at]);
  });
  const kinds = [...new Set([...owners.keys()].map(kindOf))];
  for (const { entity, facts } of everybody) {
    for (const key of keysOf(mergedTerms(facts), kinds)) if (owners.has(key)) claim(key, entity);
  }
  return owners;
}

/**
 * True pairs of rows, those of them the evidence allows, and the group each row is linked into; undefined for worlds too large to
 * ask. `entities` and `facts` are parallel; `everybody` yields all people of the world with all facts of their time.
 */
export function oracleBound(entities, facts, everybody) {
  if (entities.length > MOST_ROWS) return undefined;
  const rowKeys = facts.map((known) => keysOf(termsOf(known)));
  const owners = ownersOf(rowKeys, entities, everybody);
  const parent = entities.map((_, at) => at);
  const root = (at) => {
    while (parent[at] !== at) at = parent[at] = parent[parent[at]];
    return at;
  };
  const first = new Map();
  rowKeys.forEach((keys, at) => {
    for (const key of keys) {
      if (owners.get(key) !== entities[at]) continue;
      if (first.has(key)) parent[root(at)] = root(first.get(key));
      else first.set(key, at);
    }
  });
  const groups = entities.map((_, at) => root(at));
  return { truePairs: pairsOf(entities), linkedPairs: pairsOf(groups), groups };
}

function pairsOf(groups) {
  const sizes = new Map();
  for (const group of groups) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  return [...sizes.values()].reduce((sum, size) => sum + (size * (size - 1)) / 2, 0);
}
