// How often values of half of the world's locales and countries become right: node test/bench/values/bench.mjs [--held | --write] [--misses <class>] after a build.
// Development looks at one half; --held reports the other one; --write measures both and writes test/bench/values.md.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { markdownTable } from '../measured.mjs';
import { CLASSES } from './classes.mjs';
import { isHeld } from './halves.mjs';

/** Cases of a class by group: right, wrong, and good values that did not stay as they were. */
export function measure({ cases }, half) {
  const groups = new Map();
  const misses = [];
  for (const one of cases()) {
    if (isHeld(one.unit) !== (half === 'held')) continue;
    const tally = groups.get(one.group) ?? { right: 0, wrong: 0, good: 0, changed: 0 };
    groups.set(one.group, tally);
    const isRight = one.found === one.expected;
    if (isRight) tally.right++;
    else tally.wrong++;
    if (one.isGood) tally.good++;
    if (one.isGood && !isRight) tally.changed++;
    if (!isRight)
      misses.push(`${one.unit}\t${one.group}\t${JSON.stringify(one.text)} → ${one.found}; expected ${one.expected}`);
  }
  return { groups, misses };
}

const percent = (right, count) => ((100 * right) / count).toFixed(1);
const HEAD = ['class', 'cases', 'right', 'wrong', '%', 'good values', 'of those changed'];

function rowsOf(name, { groups }) {
  const total = { right: 0, wrong: 0, good: 0, changed: 0 };
  for (const tally of groups.values()) for (const key of Object.keys(total)) total[key] += tally[key];
  const row = (label, { right, wrong, good, changed }) =>
    [label, right + wrong, right, wrong, percent(right, right + wrong), good, changed].map(String);
  return [row(`**${name}**`, total), ...[...groups].map(([group, tally]) => row(group, tally))];
}

const asked = process.argv.indexOf('--misses');
const wanted = asked > 0 ? process.argv[asked + 1] : '';
const half = process.argv.includes('--held') ? 'held' : 'development';
const classes = Object.entries(CLASSES).filter(([name]) => wanted === '' || name === wanted);

function table(of) {
  return markdownTable([HEAD, ...classes.flatMap(([name, one]) => rowsOf(name, measure(one, of)))]);
}

if (process.argv.includes('--write')) {
  const text = `# Values

Written by \`npm run values -- --write\`: values written as locales and countries write them, the truth known because it was there first
(\`test/bench/values/\`). Good values are those that must stay as they are. Half of the locales and countries were looked at while the rules
were made; the other half was only measured.

## The half that was kept aside

${table('held')}

## The half that was looked at

${table('development')}
`;
  writeFileSync(join(import.meta.dirname, '../values.md'), text);
  console.log(text);
} else if (wanted !== '') {
  for (const [, one] of classes) console.log(measure(one, half).misses.join('\n'));
} else console.log(table(half));
