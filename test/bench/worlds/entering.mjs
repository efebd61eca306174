// Who enters what where: every customer once somewhere, then further entries until the wanted share of duplicates.
import { takeEntry } from './channels/entries.mjs';
import { writeEntry } from './channels/rows.mjs';
import { soil } from './dirt/habits.mjs';
import { chance, pick, shuffled, stream, weighted } from './random.mjs';

/** Customers of a world: people by home, so relatives come together; firms where a file of the world has firms. */
function chooseCustomers(world, files, wanted) {
  const random = stream(world.seed, 'customers');
  const isReached = (person) => files.some(({ channel }) => channel.draw(person) > 0);
  const customers = [];
  const hasFirms = files.some(({ channel }) => channel.isBusiness);
  const branches = shuffled(
    random,
    world.companies.flatMap((company) => company.branches),
  );
  if (hasFirms) customers.push(...branches.slice(0, Math.round((wanted * world.firms) / files.length)));
  for (const { members } of shuffled(random, world.households)) {
    for (const person of members) if (isReached(person) && chance(random, world.customerShare)) customers.push(person);
    if (customers.length >= wanted) break;
  }
  return customers.slice(0, wanted);
}

const draws = (file, subject) =>
  subject.kind === 'company' ? (file.channel.isBusiness ? 1 : 0) : file.channel.draw(subject);

/** A file for an entry of somebody, rather one they are not in yet; undefined where there is none. */
function chooseFile(files, subject, visited, random) {
  const entries = files.map((file) => {
    const isThere = visited.has(file.name);
    const again = file.isDistinct ? 0 : file.channel.again * 0.3;
    return [file, file.weight * draws(file, subject) * (isThere ? again : 1)];
  });
  return entries.some(([, weight]) => weight > 0) ? weighted(random, entries) : undefined;
}

/** Takes an entry, unless the system knows its mailbox already. */
function accept(world, file, entry, random) {
  const { email } = entry.values;
  if (file.isKeyedByMail && email !== '' && !entry.filled.has('email')) {
    if (file.mailboxes.has(email)) return false;
    file.mailboxes.add(email);
  }
  file.entries.push(writeEntry(world, file, entry, random));
  return true;
}

/** Fills the files with entries. */
export function enter(world, files) {
  const random = stream(world.seed, 'entering');
  const wanted = Math.max(2, Math.round(world.rows * (1 - world.duplicates)));
  const customers = chooseCustomers(world, files, wanted);
  const visited = new Map(customers.map((subject) => [subject, new Set()]));
  const add = (subject) => {
    const places = visited.get(subject);
    const file = chooseFile(files, subject, places, random);
    if (file === undefined) return false;
    places.add(file.name);
    const entry = soil(takeEntry(world, file, subject, random), world, file, random);
    return accept(world, file, entry, random);
  };
  let rows = 0;
  for (const subject of customers) if (add(subject)) rows++;
  const regulars = customers.filter(() => chance(random, 0.7));
  for (
    let idle = 0;
    rows < world.rows && world.duplicates > 0 && regulars.length > 0 && idle < 10 * world.rows;
    idle++
  ) {
    if (add(pick(random, regulars))) rows++;
  }
}
