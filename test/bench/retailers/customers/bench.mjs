// Are the values of golden records those a careful steward would sign? npm run retailers -- --values [--seeds 2,4] [--odd] [--write] [--keep folder]
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { markdownTable } from '../../measured.mjs';
import { measureValues } from './measure.mjs';

const HEAD = ['field', 'values', 'to the letter', 'right', 'missing', 'wrong'];
const percent = (count, of) => (of === 0 ? '–' : `${((100 * count) / of).toFixed(2)} %`);

/** Runs the seeds, prints each, and gives the table over all of them. */
export function benchValues(seeds, keep) {
  const results = seeds.map((seed) => {
    const folder = keep === undefined ? undefined : join(keep, String(seed));
    if (folder !== undefined) mkdirSync(folder, { recursive: true });
    const result = measureValues(seed, folder);
    const { code, whole, expected, precision, recall } = result;
    console.log(`${seed} ${code} ${whole} of ${expected} together, pairs ${precision.toFixed(4)} ${recall.toFixed(4)}`);
    return result;
  });
  const names = results[0].fields.map(({ field }) => field);
  const rows = names.map((name) => {
    const own = results.flatMap(({ fields }) => fields.filter(({ field }) => field === name));
    const sum = (count) => own.reduce((total, one) => total + one[count], 0);
    const [values, exact] = [sum('values'), sum('exact')];
    const right = exact + sum('normalised');
    return [
      name,
      String(values),
      percent(exact, values),
      percent(right, values),
      `${sum('missing')}`,
      `${sum('wrong')}`,
    ];
  });
  const whole = results.reduce((total, one) => total + one.whole, 0);
  return `${whole} customers of ${results.length} retailers (seeds ${seeds.join(', ')}).\n\n${markdownTable([HEAD, ...rows])}`;
}
