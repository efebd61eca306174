import type { ColumnPlan } from '../model/plan.ts';
import type { Role } from '../model/role.ts';
import type { ColumnGuess } from './column-role.ts';
import { headerWords } from './header.ts';

/** Roles that form one unit per slot. */
const FAMILIES: Readonly<Record<string, readonly Role[]>> = {
  name: ['title', 'given_name', 'middle_name', 'family_name', 'full_name', 'name_suffix', 'preferred_name'],
  address: [
    'address_full',
    'street',
    'street_2',
    'house_number',
    'unit',
    'city',
    'district',
    'region',
    'postcode',
    'country',
  ],
};
/** Roles of which a record may have several, each in its own slot. */
const REPEATABLE: ReadonlySet<Role> = new Set([
  'email',
  'phone',
  'company',
  'handle',
  'website',
  'national_id',
  'tax_id',
  'identifier',
  'native_name',
  'maiden_name',
  'customer_id',
  'attribute',
]);
const MOST_SLOTS = 4;

/** Words that do not tell one address or name from another. */
const EMPTY_WORDS = new Set([
  'addr',
  'address',
  'customer',
  'contact',
  'primary',
  'default',
  'person',
  'mailing',
  'name',
  'the',
  'of',
  'client',
  'user',
  'your',
  'buyer',
  'full',
  'line',
  '1',
  'c',
  'party',
  'patient',
  'member',
  'requester',
  'in',
  'der',
  'de',
]);

function groupOf(rest: readonly string[]): string {
  return rest.filter((word) => !EMPTY_WORDS.has(word)).join(' ');
}

/** A guessed column on its way to a plan. */
export interface Guessed extends ColumnGuess {
  readonly column: string;
}

/** Gives each column its slot: columns of one group share one; a role taken twice overflows to a free slot, or becomes `other`. */
export function assignSlots(columns: readonly Guessed[]): ColumnPlan[] {
  const groups = new Map<string, string[]>();
  const taken = new Set<string>();
  const best = bestOfSingles(columns);
  return columns.map((guess): ColumnPlan => {
    const { column, role, rest } = guess;
    if (role === 'other' || (best.has(role) && best.get(role) !== guess)) return { column, role: 'other', slot: 0 };
    const family = familyOf(role);
    const known = groups.get(family) ?? [];
    const group = groupOf(rest);
    if (family !== role && !known.includes(group)) known.push(group);
    groups.set(family, known);
    const slot = family === role ? 0 : known.indexOf(group);
    const final = taken.has(`${role} ${slot}`) ? alternative(role, slot, taken) : { role, slot };
    if (final === undefined || final.slot >= MOST_SLOTS) return { column, role: 'other', slot: 0 };
    taken.add(`${final.role} ${final.slot}`);
    return { column, ...final, ...(isInverseConsent(column, final.role) ? { inverse: true } : {}) };
  });
}

function familyOf(role: Role): string {
  return Object.entries(FAMILIES).find(([, roles]) => roles.includes(role))?.[0] ?? role;
}

/** For roles a record has once, the column whose header says so best (the first of equals). */
function bestOfSingles(columns: readonly Guessed[]): Map<Role, Guessed> {
  const best = new Map<Role, Guessed>();
  for (const guess of columns) {
    const { role, confidence } = guess;
    if (role === 'other' || REPEATABLE.has(role) || familyOf(role) !== role) continue;
    if (confidence > (best.get(role)?.confidence ?? -1)) best.set(role, guess);
  }
  return best;
}

function alternative(role: Role, slot: number, taken: ReadonlySet<string>): { role: Role; slot: number } | undefined {
  if (role === 'street' && !taken.has(`street_2 ${slot}`)) return { role: 'street_2', slot };
  if (!REPEATABLE.has(role)) return undefined;
  let free = slot + 1;
  while (taken.has(`${role} ${free}`)) free++;
  return { role, slot: free };
}

/** Headers that say no: a yes in them means "opted out". */
export function isInverseConsent(header: string, role: Role): boolean {
  if (!role.startsWith('consent')) return false;
  const text = headerWords(header).join(' ');
  return (
    /\b(opt(ed)? out|optout|do not|donot|dont|unsub\w*|disabled|no (email|call|sms|mail))/.test(text) ||
    /\bdonot/.test(text.replaceAll(' ', ''))
  );
}
