// Everybody of a world: draws homes until enough people live in them, then work and ends of marriages.
import { stream } from '../random.mjs';
import { employ } from './companies.mjs';
import { drawHousehold } from './households.mjs';
import { endMarriages } from './life.mjs';
import { drawHome, drawTowns } from './places.mjs';

/** The people, homes and firms of a world by its parameters; `size` people at least. */
export function populate(parameters, size) {
  const world = {
    ...parameters,
    people: [],
    households: [],
    companies: [],
    kin: [],
    mailboxes: new Set(),
    domains: new Set(),
    pools: new Map(),
  };
  const places = stream(parameters.seed, 'places');
  for (const [locale] of parameters.countries) {
    const towns = drawTowns(locale, parameters, places);
    world.pools.set(locale.code, { locale, towns, flats: parameters.flats });
  }
  const homes = stream(parameters.seed, 'homes');
  while (world.people.length < size) drawHousehold(world, homes);
  endMarriages(world, stream(parameters.seed, 'marriages'), drawHome);
  employ(world, stream(parameters.seed, 'work'));
  return world;
}

/** Pairs of different people who are easily taken for one, by kind. */
export function closePairs({ people, companies }) {
  const pairs = { couples: [], twins: [], 'Jr. and Sr.': [], namesakes: [], colleagues: [] };
  for (const person of people) {
    if (person.partner && person.id < person.partner.id) pairs.couples.push([person.id, person.partner.id]);
    if (person.twin && person.id < person.twin.id) pairs.twins.push([person.id, person.twin.id]);
    if (person.namesake) pairs.namesakes.push([person.id, person.namesake.id]);
    if (person.senior) pairs['Jr. and Sr.'].push([person.id, person.senior.id]);
  }
  for (const { branches } of companies)
    for (const { staff } of branches) {
      const ids = staff.map(({ id }) => id);
      ids.forEach((id, at) => {
        for (const other of ids.slice(at + 1)) pairs.colleagues.push([id, other]);
      });
    }
  return pairs;
}
