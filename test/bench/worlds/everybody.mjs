// All people and firms of a world with every fact of their time: who else could have told what an entry tells.
import { factsOf } from './population/life.mjs';

function* factsOfPerson(person) {
  const { families, homes, phones, emails } = factsOf(person);
  const { given, birth, suffix, national, loyalty, code, badge } = person;
  const own = { given, ...birth, suffix, national, loyalty, code, badge, company: person.work?.company.name };
  const most = Math.max(families.length, homes.length, phones.length, emails.length);
  const at = (list, index) => list[Math.min(index, list.length - 1)];
  for (let index = 0; index < most; index++) {
    const home = at(homes, index);
    const { city, postcode } = home.place;
    const { street, house } = home;
    const contacts = { phone: at(phones, index), email: at(emails, index) };
    yield {
      ...own,
      family: at(families, index),
      ...contacts,
      street,
      house,
      city,
      postcode,
      country: home.locale.country,
    };
  }
}

function factsOfBranch({ company, home, phone, email }) {
  const { place, street, house } = home;
  return { company: company.name, phone, email, street, house, city: place.city, postcode: place.postcode };
}

export function* everybody({ people, companies }) {
  for (const person of people) yield { entity: person.id, facts: [...factsOfPerson(person)] };
  for (const { branches } of companies)
    for (const branch of branches) yield { entity: branch.id, facts: [factsOfBranch(branch)] };
}
