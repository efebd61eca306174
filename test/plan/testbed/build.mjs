// The test bed of roles: variants of customer files as text (variants/*.txt) → headers, rows and the true role of each column.
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { chance, hashOf, pick, seeded } from '../../bench/worlds/locales/index.mjs';
import { KINDS } from './kinds.mjs';
import { makeRows } from './people.mjs';

const FOLDER = join(import.meta.dirname, 'variants');
/** Cells that a column holds at least. */
const FEWEST = 5;
const ROWS = [12, 18, 25, 40, 60, 90, 120, 180, 250, 400];

/** The share of variants kept aside: a fixed third, by hash of the name of variant or run. */
export const isHeld = (unit) => hashOf(`held ${unit}`) % 3 === 0;

/** Every variant of every file, in order. Throws where a line cannot be read. */
export function readVariants() {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .flatMap((name) => variantsOf(readFileSync(join(FOLDER, name), 'utf8'), basename(name, '.txt')));
}

/** Blocks between blank lines: `id locale [rows] [mode …]`, then columns `header = kind[:argument] [@role|role]` between semicolons. */
export function variantsOf(text, language) {
  return text
    .replace(/^#.*\n/gm, '')
    .split(/\n\s*\n/)
    .filter((block) => block.trim() !== '')
    .map((block) => variantOf(block.trim(), language));
}

function variantOf(block, language) {
  const [head, ...lines] = block.split('\n');
  const [id, localeCode, ...rest] = head.trim().split(/\s+/);
  const rows = Number(rest.find((word) => /^\d+$/.test(word)) ?? ROWS[hashOf(id) % ROWS.length]);
  const mode = new Set(rest.filter((word) => !/^\d+$/.test(word)));
  const run = rest.find((word) => word.startsWith('run='))?.slice(4);
  const columns = lines
    .join(' ')
    .split(';')
    .filter((text) => text.trim() !== '')
    .map((text) => columnOf(text, id));
  return { id, language, localeCode, rows, mode, run, unit: run ?? id, isHeld: isHeld(run ?? id), columns };
}

function columnOf(text, id) {
  const match = /^(.*?)\s*(?<![=<>])=\s*([A-Za-z0-9]+)(?::(.*?))?(?:\s+@([a-z_|0-9]+))?\s*$/.exec(
    text.replace(/^ ?\s*/, ''),
  );
  const kind = match === null ? undefined : KINDS[match[2]];
  if (kind === undefined) throw new Error(`${id}: cannot read column ${JSON.stringify(text)}`);
  const [, header, name, argument, truth] = match;
  return { header: header.trim(), kind: name, argument: argument?.trim(), roles: (truth ?? kind[0]).split('|') };
}

/** The files of a unit (a variant alone, or those of one run) with their cells: `cells[column][row]`, '' where blank. */
export function buildVariant(variant) {
  const people = makeRows({ ...variant, id: variant.unit });
  const isDirty = !variant.mode.has('clean');
  const cells = variant.columns.map(({ kind, argument, header }, at) => {
    const [, blank, cell] = KINDS[kind];
    const filledWith = (share) => {
      const random = seeded(hashOf(`${variant.id} ${at} ${header}`));
      return people.map((person, row) => {
        const text = String(cell(person, argument, { random, at: row, rows: people.length, header }));
        if (share > 0 && chance(random, share)) return '';
        return isDirty && blank > 0 ? soiled(text, kind, random) : text;
      });
    };
    const values = filledWith(blank);
    // A column of which nearly nothing is left says nothing: small files keep their cells.
    return blank < 1 && values.filter((text) => text !== '').length < FEWEST ? filledWith(0) : values;
  });
  return { ...variant, cells };
}

const WORDS = new Set(['given', 'family', 'full', 'city', 'street', 'line', 'company']);

/** Few cells with a typing error, capitals or blanks around; as people leave them. */
function soiled(text, kind, random) {
  if (chance(random, 0.012)) return ` ${text} `.slice(random() < 0.5 ? 1 : 0);
  if (!WORDS.has(kind) || text.length < 4) return text;
  if (chance(random, 0.02)) return text.toUpperCase();
  if (chance(random, 0.02)) return text.toLowerCase();
  if (!chance(random, 0.015)) return text;
  const at = 1 + Math.floor(random() * (text.length - 2));
  return pick(random, [
    text.slice(0, at) + text.slice(at + 1),
    text.slice(0, at) + text[at + 1] + text[at] + text.slice(at + 2),
  ]);
}

/** Variants that are planned together: those of one run, else each alone. */
export function unitsOf(variants) {
  const units = new Map();
  for (const variant of variants) units.set(variant.unit, [...(units.get(variant.unit) ?? []), variant]);
  return [...units.values()];
}
