// A world: people and firms, the files their entries end up in, and who each row is. The same seed gives the same world.
import { drawFile } from './channels/files.mjs';
import { writeRows } from './channels/rows.mjs';
import { enter } from './entering.mjs';
import { everybody } from './everybody.mjs';
import { oracleBound } from './oracle.mjs';
import { drawParameters } from './parameters.mjs';
import { closePairs, populate } from './population/population.mjs';
import { stream } from './random.mjs';
import { makeCatalogue } from './scenarios/catalogue.mjs';
import { SCENARIOS } from './scenarios/scenarios.mjs';

const EVERY = 3;
const NAMES = Object.keys(SCENARIOS);

/** The scenario of the k-th world of a bench: none for two of three, then one after the other. */
export const scenarioOf = (k) => (k % EVERY === EVERY - 1 ? NAMES[Math.floor(k / EVERY) % NAMES.length] : '');

/** Two files at the least where a scenario asks for so many people that a home more is none. */
function sizeOf({ rows, duplicates, customerShare, channels }) {
  const share = channels.every(({ id }) => id === 'crm') ? 0.3 : 0.75;
  return Math.ceil((rows * (1 - duplicates)) / (customerShare * share)) + 20;
}

/**
 * Files with rows, entities and facts; `close` pairs of different people by kind; `bound()` is what the evidence allows.
 * `rows` overrides the number of rows, `scenario` names one of SCENARIOS.
 */
export function makeWorld(seed, { rows, scenario = '' } = {}) {
  if (scenario === 'catalogue') return makeCatalogue(seed, rows);
  const drawn = drawParameters(seed, {});
  const change = SCENARIOS[scenario]?.change ?? (() => ({}));
  const parameters = { ...drawn, scenario, ...change(drawn, stream(seed, 'scenario')) };
  if (rows !== undefined) parameters.rows = rows;
  const world = populate(parameters, sizeOf(parameters));
  const names = new Set();
  const drafts = parameters.channels.map((wanted) => drawFile(world, wanted, names));
  enter(world, drafts);
  const written = drafts.filter(({ entries }) => entries.length > 0).map((file) => writeRows(world, file));
  const finish = SCENARIOS[scenario]?.finish ?? ((files) => files);
  const files = finish(written, stream(seed, 'finish'));
  const bound = () => {
    const rows = files.flatMap(({ entities, facts }) => entities.map((entity, at) => ({ entity, facts: facts[at] })));
    const labelled = rows.filter(({ entity }) => entity !== '');
    return oracleBound(
      labelled.map(({ entity }) => entity),
      labelled.map(({ facts }) => facts),
      everybody(world),
    );
  };
  return { seed, scenario, isCustomers: true, parameters, files, close: closePairs(world), bound };
}
