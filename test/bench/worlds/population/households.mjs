// Homes and who lives in them: singles, couples, families, lone parents, three generations, shared flats.
import { chance, digits, integer, normal, pick, stream, weighted, zipf } from '../random.mjs';
import { drawSharedMailbox, giveContacts } from './contacts.mjs';
import { generationWords, hasLandline, householdsOf, takesName } from './customs.mjs';
import { familyOf } from './names.mjs';
import { drawAge, drawBirth, makePerson } from './people.mjs';
import { drawHome } from './places.mjs';

const opposite = (sex) => (sex === 'f' ? 'm' : 'f');
const clamp = (value, low, high) => Math.round(Math.min(high, Math.max(low, value)));

/** A household without people; `kin` brings a town. */
function openHousehold(world, { country, locale }, random, town) {
  const pool = world.pools.get(country.code);
  const household = {
    id: `${world.households.length + 1}`,
    country,
    locale,
    members: [],
    home: drawHome(pool, random, town),
    account: digits(random, 7),
    giving: `${integer(random, 1, 400) * 5}.00`,
  };
  if (chance(random, world.change)) household.homeBefore = { at: random(), value: drawHome(pool, random) };
  world.households.push(household);
  return household;
}

/** Marries two: the name of one changes or doubles, perhaps within the time the exports span. */
function marry(world, head, spouse, random) {
  head.partner = spouse;
  spouse.partner = head;
  const [husband, wife] = head.sex === 'm' ? [head, spouse] : [spouse, head];
  const taken = familyOf(husband.root, wife.sex, wife.locale);
  if (taken === wife.family || !chance(random, takesName(wife.locale.code))) return;
  wife.maiden = wife.family;
  wife.root = husband.root;
  wife.family = chance(random, 0.07) ? `${taken}-${wife.maiden}` : taken;
  if (chance(random, world.change)) wife.maidenUntil = random();
}

/** Adds the partner of a head. */
function addSpouse(world, head, random) {
  const age = clamp(normal(random, head.age + (head.sex === 'm' ? -2.5 : 2.5), 4), 18, 99);
  const sex = chance(random, 0.97) ? opposite(head.sex) : head.sex;
  const spouse = makePerson(world, { household: head.household, age, sex }, random);
  if (chance(random, 0.85)) marry(world, head, spouse, random);
  else [head.partner, spouse.partner] = [spouse, head];
  return spouse;
}

/** Children of a parent: twins now and then, a son with his father's name now and then. */
function addChildren(world, parent, random, most = 4) {
  const father = parent.sex === 'm' ? parent : parent.partner?.sex === 'm' ? parent.partner : undefined;
  const family = familyOfChildren(parent, father);
  let left = Math.min(most, 1 + Math.floor(-Math.log(1 - random()) * 1.1));
  const children = [];
  while (left-- > 0) {
    const age = clamp(parent.age - integer(random, 19, 38), 0, 60);
    const child = addChild(world, { parent, father, family, age }, random);
    children.push(child);
    if (!chance(random, world.twins)) continue;
    const twin = addChild(world, { parent, father, family, age, birth: child.birth }, random);
    [child.twin, twin.twin] = [twin, child];
    children.push(twin);
  }
  return children;
}

/** The name of the father or of the one parent; both names where children have both. */
function familyOfChildren(parent, father) {
  const mother = father === parent ? parent.partner : parent;
  if (parent.locale.singleFamily === undefined || father === undefined || mother === undefined)
    return (father ?? parent).root;
  const at = parent.locale.code === 'es' ? 0 : -1;
  const names = [father, mother].map(({ root }) => root.split(' ').at(at));
  return (at === 0 ? names : names.reverse()).join(' ');
}

/** A given name nobody else of the home has. */
function freeGiven({ locale, members }, cohort, random) {
  for (let attempt = 0; attempt < 30; attempt++) {
    const given = locale.given(random, cohort);
    if (members.every((member) => member.given !== given)) return given;
  }
  return locale.given(random, cohort);
}

function addChild(world, { parent, father, family, age, ...known }, random) {
  const birth = known.birth ?? drawBirth(age, random);
  const sex = pick(random, ['f', 'm']);
  const { household } = parent;
  const isJunior = father !== undefined && sex === 'm' && father.junior === undefined && chance(random, world.juniors);
  const given = isJunior ? father.given : freeGiven(household, { sex, birthYear: birth.year }, random);
  const middle = father && household.locale.patronymic?.(stream(world.seed, father.id), { sex });
  const child = makePerson(world, { household, age, sex, birth, family, given, middle }, random);
  child.parents = [parent, parent.partner].filter(Boolean);
  if (isJunior) {
    father.junior = child;
    child.senior = father;
    [child.suffix, father.suffix] = generationWords(child.locale.code);
  }
  return child;
}

const FILL = {
  single(world, household, random, kin) {
    head(world, household, random, [18, 99], kin);
  },
  couple(world, household, random, kin) {
    addSpouse(world, head(world, household, random, [20, 99], kin), random);
  },
  family(world, household, random, kin) {
    const parent = head(world, household, random, [24, 62], kin);
    addSpouse(world, parent, random);
    addChildren(world, parent, random);
  },
  parent(world, household, random, kin) {
    addChildren(world, head(world, household, random, [22, 60], kin), random, 3);
  },
  generations(world, household, random) {
    const elder = head(world, household, random, [58, 92]);
    if (chance(random, 0.5)) addSpouse(world, elder, random);
    const [child] = addChildren(world, elder, random, 1).filter(({ age }) => age > 22);
    if (child === undefined) return;
    addSpouse(world, child, random);
    if (child.age > 26) addChildren(world, child, random, 3);
  },
  flat(world, household, random) {
    const size = integer(random, 2, 5);
    while (household.members.length < size) makePerson(world, { household, age: integer(random, 18, 34) }, random);
  },
};

/** Who heads a home: somebody new, a grown child of another home, or a namesake of somebody in the same town. */
function head(world, household, random, bounds, kin = {}) {
  const age = kin.age ?? drawAge(household.locale.code, random, bounds);
  const neighbours = household.home.town.people ?? [];
  const namesake =
    neighbours.length > 0 && kin.family === undefined && chance(random, world.namesakes)
      ? pick(random, neighbours)
      : undefined;
  if (namesake?.locale !== household.locale) return makePerson(world, { household, age, ...kin }, random);
  const { given, sex, root } = namesake;
  const person = makePerson(world, { household, age, sex, given, family: root }, random);
  person.family = namesake.family;
  person.namesake = namesake;
  return person;
}

/** Shared numbers and mailboxes of a home, own ones of everybody in it. */
function connect(world, household, random) {
  const { members, country, home, homeBefore } = household;
  const oldest = members.reduce((one, two) => (two.age > one.age ? two : one));
  if (chance(random, hasLandline(oldest.age))) {
    household.landline = country.landline(random, home.place);
    if (homeBefore)
      household.landlineBefore = chance(random, 0.6)
        ? country.landline(random, homeBefore.value.place)
        : household.landline;
  }
  for (const person of members) giveContacts(world, person, random);
  if (members.length === 1 || members[0].partner === undefined || !chance(random, world.sharing)) return;
  household.mailbox = drawSharedMailbox(world, members, random);
  for (const person of members) if (chance(random, 0.7)) person.email = household.mailbox;
}

/** Draws a household; its grown children elsewhere wait in `world.kin` for a home of their own. */
export function drawHousehold(world, random) {
  const kin = world.kin.length > 0 && chance(random, 0.5) ? world.kin.pop() : undefined;
  const country = kin?.country ?? weighted(random, world.countries);
  const locale = kin?.locale ?? (chance(random, world.migrants) ? pick(random, world.origins) : country);
  const household = openHousehold(world, { country, locale }, random, kin?.town);
  const kind = weighted(
    random,
    (world.householdKinds ?? householdsOf(country.code)).filter(([name]) => !kin || !/generations|flat/.test(name)),
  );
  FILL[kind](world, household, random, kin && { age: kin.age, family: kin.family });
  connect(world, household, random);
  const { town } = household.home;
  town.people = [...(town.people ?? []).slice(-40), household.members[0]];
  const [first] = household.members;
  if (first.age > 47 && chance(random, 0.3)) world.kin.push(grownChild(world, first, random));
  return household;
}

function grownChild(world, parent, random) {
  const { country, locale, home } = parent.household;
  const { towns } = world.pools.get(country.code);
  const town = chance(random, 0.6) ? home.town : towns[zipf(random, towns.length)];
  return { country, locale, town, family: parent.root, age: clamp(parent.age - integer(random, 20, 36), 20, 70) };
}
