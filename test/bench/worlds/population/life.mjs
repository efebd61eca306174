// What is true of a person at a moment: 0 is the oldest entry of any export, 1 the newest.

const isBefore = (change, at) => change !== undefined && at < change.at;

/** Name, home and contact points at a moment. */
export function stateAt(person, at) {
  const { household, leaves } = person;
  const hasLeft = leaves !== undefined && at >= leaves.at;
  const earlier = !hasLeft && isBefore(household.homeBefore, at);
  return {
    family: person.maidenUntil !== undefined && at < person.maidenUntil ? person.maiden : person.family,
    home: hasLeft ? leaves.value : earlier ? household.homeBefore.value : household.home,
    landline: hasLeft ? undefined : earlier ? household.landlineBefore : household.landline,
    mobile: isBefore(person.mobileBefore, at) ? person.mobileBefore.value : person.mobile,
    email: isBefore(person.emailBefore, at) ? person.emailBefore.value : person.email,
  };
}

/** Every way a field of a person may stand in an entry: all names, homes and contact points of their time. */
export function factsOf(person) {
  const { household, leaves, mobileBefore, emailBefore, maidenUntil } = person;
  const known = (list) => [...new Set(list.filter((value) => value !== undefined && value !== ''))];
  return {
    families: known([person.family, maidenUntil === undefined ? undefined : person.maiden]),
    homes: known([household.home, household.homeBefore?.value, leaves?.value]),
    phones: known([
      person.mobile,
      mobileBefore?.value,
      household.landline,
      household.landlineBefore,
      person.work?.phone,
    ]),
    emails: known([person.email, person.email2, emailBefore?.value, person.work?.email, household.mailbox]),
  };
}

/** Some marriages end within the time the exports span: by death, or one leaves the home. */
export function endMarriages(world, random, drawHome) {
  for (const person of world.people) {
    if (person.partner === undefined || person.sex !== 'm' || random() > world.change) continue;
    if (person.age > 68) person.until = random();
    else if (random() < 0.3) {
      person.leaves = { at: random(), value: drawHome(world.pools.get(person.country.code), random) };
    }
  }
}
