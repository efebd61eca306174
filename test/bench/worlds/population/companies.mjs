// Firms, their branches, who works there; sole traders who bear their own name.
import { chance, integer, pick, weighted, zipf } from '../random.mjs';
import { mailWord } from './names.mjs';
import { drawHome } from './places.mjs';

const SUFFIX = { en_GB: 'co.uk', en_US: 'com', ja: 'co.jp', ko: 'co.kr', pt_BR: 'com.br', tr: 'com.tr', zh: 'com.cn' };

/** The domain of a firm: the words of its name without its legal form. */
function domainOf(world, name, legalForm, country) {
  const words = name
    .replace(legalForm, '')
    .split(/[\s&,.]+/)
    .map((word) => mailWord(word, country))
    .filter(Boolean);
  const base = words.slice(0, 3).join('-').slice(0, 40) || 'firm';
  let domain = base;
  for (let number = 2; world.domains.has(domain); number++) domain = `${base}${number}`;
  world.domains.add(domain);
  return `${domain}.${SUFFIX[country.code] ?? country.country.toLowerCase()}`;
}

function openCompany(world, country, random) {
  const pool = world.pools.get(country.code);
  const { name, legalForm } = country.company(random);
  const domain = domainOf(world, name, legalForm, country);
  const switchboard = country.landline(random, pool.towns[0].place);
  const count = chance(random, 0.25) ? integer(random, 2, 5) : 1;
  const company = { id: `c${world.companies.length + 1}`, name, legalForm, domain, country, branches: [] };
  for (let at = 0; at < count; at++) {
    const home = drawHome(pool, random);
    const hasOwnPhone = at > 0 && chance(random, 0.6);
    company.branches.push({
      id: `${company.id}.${at}`,
      kind: 'company',
      company,
      country,
      locale: country,
      home: { ...home, unit: '' },
      phone: hasOwnPhone ? country.landline(random, home.place) : switchboard,
      email: chance(random, 0.8) ? `${pick(random, ['info', 'office', 'contact', 'mail'])}@${domain}` : undefined,
      staff: [],
    });
  }
  world.companies.push(company);
  return company;
}

function workMailbox(world, person, domain, style) {
  const given = mailWord(person.given, person.locale) || 'a';
  const family = mailWord(person.family, person.locale) || 'b';
  const local = style(given, family);
  let address = `${local}@${domain}`;
  for (let number = 2; world.mailboxes.has(address); number++) address = `${local}${number}@${domain}`;
  world.mailboxes.add(address);
  return address;
}

const STYLES = [
  [(given, family) => `${given}.${family}`, 6],
  [(given, family) => `${given[0]}.${family}`, 3],
  [(given, family) => `${given[0]}${family}`, 2],
  [(given) => given, 1],
];

function hire(world, person, company, random) {
  const branch = pick(random, company.branches);
  company.style ??= weighted(random, STYLES);
  const extension = `${branch.phone.slice(0, -2)}${integer(random, 10, 99)}`;
  person.work = {
    company,
    branch,
    job: person.country.jobTitle(random),
    email: workMailbox(world, person, company.domain, company.style),
    phone: chance(random, 0.55) ? branch.phone : extension,
  };
  branch.staff.push(person);
}

/** A firm named after its one owner: `Anna Meier Gartenbau`. */
function trade(world, person, random) {
  const company = openCompany(world, person.country, random);
  const line = company.name.replace(company.legalForm, '').trim().split(' ').at(-1);
  company.name = chance(random, 0.6) ? `${person.given} ${person.family} ${line}` : `${line} ${person.family}`;
  company.legalForm = '';
  const [branch] = company.branches;
  company.branches.length = 1;
  branch.home = person.household.home;
  hire(world, person, company, random);
  if (person.mobile !== undefined) person.work.phone = branch.phone = person.mobile;
}

/** Gives adults work: few large firms and many small ones. */
export function employ(world, random) {
  const adults = world.people.filter(({ age }) => age > 19 && age < 66);
  const perCountry = new Map();
  for (const person of adults) {
    if (!chance(random, world.employed)) continue;
    if (chance(random, 0.05)) trade(world, person, random);
    const firms = perCountry.get(person.country) ?? [];
    perCountry.set(person.country, firms);
    if (person.work !== undefined) continue;
    if (firms.length === 0 || chance(random, 0.15)) firms.push(openCompany(world, person.country, random));
    const company = firms[zipf(random, firms.length)];
    const isFull = company.branches.reduce((sum, { staff }) => sum + staff.length, 0) >= 40;
    if (!isFull) hire(world, person, company, random);
  }
}
