// How often the inferred plan knows what a column means: node test/bench/roles.mjs [--held | --all] [--write] after a build.
// Development looks at two thirds of the variants; --held reports the third that is kept aside.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readVariants, unitsOf } from '../plan/testbed/build.mjs';
import { measureUnit, summary } from '../plan/testbed/measure.mjs';
import { dist, markdownTable } from './measured.mjs';

const load = (path) => import(pathToFileURL(join(dist, path)).href);
const { inferPlan } = await load('plan/infer.js');
const { columnFromStrings } = await load('table/table.js');

const variants = readVariants();
const part = (isHeld) => unitsOf(variants.filter((variant) => variant.isHeld === isHeld));
const readings = (units) => units.flatMap((unit) => measureUnit(unit, { inferPlan, columnFromStrings }));
const percent = (right, count) => (count === 0 ? '' : ((100 * right) / count).toFixed(1));

function tableBy(list, word, keysOf) {
  const groups = new Map();
  for (const reading of list) for (const key of keysOf(reading)) groups.set(key, [...(groups.get(key) ?? []), reading]);
  const rows = [...groups].map(([key, members]) => {
    const right = members.filter((reading) => reading.isRight).length;
    const missed = members.filter((reading) => !reading.isRight && reading.isMissed).length;
    return [key, members.length, right, missed, members.length - right - missed, percent(right, members.length)];
  });
  rows.sort((a, b) => Number(a[5]) - Number(b[5]) || b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return markdownTable([
    [word, 'columns', 'right', 'no role', 'wrong role', '%'],
    ...rows.map((row) => row.map(String)),
  ]);
}

function overview(list, label) {
  const { all, evidence, false: wrongEvidence } = summary(list);
  const line = ({ right, count }) => `${percent(right, count)} % (${right} of ${count})`;
  return `${label}: all columns ${line(all)}; columns that carry evidence ${line(evidence)}; taken for evidence wrongly ${wrongEvidence}; files ${new Set(list.map((reading) => reading.id)).size}`;
}

const confusion = ({ id, header, kind, roles, read }) =>
  `${id}\t${JSON.stringify(header)} (${kind})\t${roles.join('|')} → ${read}`;

if (process.argv.includes('--write')) {
  const [development, held] = [readings(part(false)), readings(part(true))];
  const text = `# Roles

Written by \`npm run roles -- --write\`: what the inferred plan makes of the columns of \`test/plan/testbed/\`. A column counts as right when its
role is one of those the bed accepts; "no role" is \`other\` or \`attribute\` where there is one, "wrong role" another one.

- ${overview(development, 'development')}
- ${overview(held, 'held')}

## By role (development)

${tableBy(development, 'role', (reading) => [reading.roles[0]])}

## By language (development)

${tableBy(development, 'language', (reading) => [reading.language])}
`;
  writeFileSync(join(import.meta.dirname, 'roles.md'), text);
  console.log(overview(development, 'development'));
  console.log(overview(held, 'held'));
} else {
  const isHeld = process.argv.includes('--held');
  const list = process.argv.includes('--all') ? readings(unitsOf(variants)) : readings(part(isHeld));
  console.log(
    list
      .filter((reading) => !reading.isRight)
      .map(confusion)
      .join('\n'),
  );
  console.log(`\n${tableBy(list, 'role', (reading) => [reading.roles[0]])}\n`);
  console.log(`${tableBy(list, 'language', (reading) => [reading.language])}\n`);
  console.log(overview(list, process.argv.includes('--all') ? 'all' : isHeld ? 'held' : 'development'));
}
