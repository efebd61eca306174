// Rows that stand in a file again and again, cell by cell the same but perhaps for the key.
import { chance, integer, shuffled } from '../random.mjs';

/** How often some rows stand there: pairs, fives, twenties, and one row for a good part of the file. */
const timesOf = (rows) => [2, 2, 2, 5, 5, 20, Math.max(30, Math.round(rows / 10))];

export function addCopies([first, ...others], random) {
  const key = first.roles.findIndex((roles) => roles.includes('source_key'));
  const places = shuffled(random, [...first.rows.keys()]).slice(0, timesOf(0).length);
  const [rows, entities, facts] = [[...first.rows], [...first.entities], [...first.facts]];
  places.forEach((place, at) => {
    const isNumbered = chance(random, 0.6);
    for (let time = 1; time < timesOf(first.rows.length)[at]; time++) {
      const renumber = (cell, column) =>
        isNumbered && column === key && cell !== '' ? `${cell}${integer(random, 10, 99)}${time}` : cell;
      rows.push(first.rows[place].map(renumber));
      entities.push(first.entities[place]);
      facts.push(first.facts[place]);
    }
  });
  const order = shuffled(random, [...rows.keys()]);
  const reorder = (list) => order.map((at) => list[at]);
  return [{ ...first, rows: reorder(rows), entities: reorder(entities), facts: reorder(facts) }, ...others];
}
