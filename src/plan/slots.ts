import type { ColumnPlan } from '../model/plan.ts';
import type { Role } from '../model/role.ts';
import type { Decision } from './infer/decision.ts';
import { FURTHER, groupOf, OTHER_PEOPLE, PURPOSES } from './infer/headers/groups.ts';
import { kindOfYes } from './infer/headers/words.ts';

/** Roles that form one unit per slot. */
const FAMILIES: Readonly<Record<string, readonly Role[]>> = {
  name: [
    ...(['title', 'given_name', 'middle_name', 'family_prefix', 'family_name', 'full_name', 'name_suffix'] as const),
    'preferred_name',
  ],
  address: [
    'address_full',
    'street',
    'street_2',
    'house_number',
    'unit',
    'po_box',
    'city',
    'district',
    'region',
    'postcode',
    'country',
  ],
};
/** Roles of which a record may have several, each in its own slot. */
const REPEATABLE: ReadonlySet<Role> = new Set([
  'title',
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
  'consent_email',
  'consent_sms',
  'consent_phone',
  'consent_post',
  'consent_any',
  'consent_email_at',
  'consent_sms_at',
  'consent_phone_at',
  'consent_post_at',
  'consent_any_at',
  'undeliverable_email',
  'undeliverable_phone',
]);
const MOST_SLOTS = 4;
/** No column that says who may be written to is left behind. */
const MOST_CONSENTS = 20;

function isOfConsent(role: Role): boolean {
  return /^(?:consent|undeliverable)_/.test(role);
}

/**
 * Gives each column its slot: columns of one group share one; a role taken twice overflows to a free slot, or becomes
 * `other`. `known` columns keep the slots they have, and groups begin behind them.
 */
export function assignSlots(columns: readonly Decision[], known: readonly ColumnPlan[] = []): ColumnPlan[] {
  const taken = new Set(known.map(({ role, slot }) => `${role} ${slot}`));
  const best = bestOfSingles(columns);
  const slots = groupSlots(columns, known);
  return columns.map((guess): ColumnPlan => {
    const { column, role, rest } = guess;
    if (role === 'other' || (best.has(role) && best.get(role) !== guess)) return { column, role: 'other', slot: 0 };
    const family = familyOf(role);
    const slot = slots.get(`${family} ${groupOf(rest)}`) ?? 0;
    if (family === 'name' && slot > 0 && isOfOthers(rest)) return { column, role: 'other', slot: 0 };
    const final = taken.has(`${role} ${slot}`) ? alternative(role, slot, taken) : { role, slot };
    if (final === undefined || final.slot >= (isOfConsent(final.role) ? MOST_CONSENTS : MOST_SLOTS))
      return { column, role: 'other', slot: 0 };
    taken.add(`${final.role} ${final.slot}`);
    const yes = final.role === 'entity_kind' ? kindOfYes(column) : undefined;
    return { column, ...final, ...guess.consent, ...(yes === undefined ? {} : { yes }) };
  });
}

/** One set of columns around the same words, such as "billing". */
interface Group {
  readonly words: readonly string[];
  readonly roles: Set<Role>;
  readonly labels: string[];
}

/** Slot per "family group". Groups that complete each other are one, whatever words stand around them. */
function groupSlots(columns: readonly Decision[], known: readonly ColumnPlan[]): Map<string, number> {
  const slots = new Map<string, number>();
  for (const family of Object.keys(FAMILIES)) {
    const groups = completeGroups(columns.filter(({ role }) => familyOf(role) === family));
    const used = known.filter(({ role }) => familyOf(role) === family).map(({ slot }) => slot + 1);
    const first = Math.max(0, ...used);
    groups.forEach(({ labels }, at) => {
      for (const label of labels) slots.set(`${family} ${label}`, first + at);
    });
  }
  return slots;
}

function completeGroups(columns: readonly Decision[]): Group[] {
  const groups: Group[] = [];
  for (const { role, rest } of columns) {
    const label = groupOf(rest);
    const own = groups.find((group) => group.labels.includes(label));
    if (own === undefined)
      groups.push({ words: label.split(' ').filter(Boolean), roles: new Set([role]), labels: [label] });
    else own.roles.add(role);
  }
  const merged: Group[] = [];
  for (const group of groups) {
    const partner = merged.find((other) => complete(other, group));
    if (partner === undefined) {
      merged.push(group);
      continue;
    }
    for (const role of group.roles) partner.roles.add(role);
    partner.labels.push(...group.labels);
  }
  // A lone country or region names a place, not where mail goes; whole addresses come first.
  return merged.sort((a, b) => rankOf(a) - rankOf(b));
}

const PLACE_ONLY: ReadonlySet<Role> = new Set(['country', 'region', 'district']);

function isOfOthers(header: readonly string[]): boolean {
  return header.some((word) => OTHER_PEOPLE.includes(word));
}

function rankOf({ roles, words }: Group): number {
  if (words.includes(FURTHER) || ([...roles].every(isOfName) && isOfOthers(words))) return 2;
  return [...roles].some((role) => !PLACE_ONLY.has(role)) ? 0 : 1;
}

/** True when no role is in both, and no word tells them apart ("street" and "", but not "billing" and "shipping"). */
function complete(a: Group, b: Group): boolean {
  for (const role of a.roles) if (b.roles.has(role)) return false;
  const [fewer, more] = a.words.length <= b.words.length ? [a.words, b.words] : [b.words, a.words];
  return (
    fewer.every((word) => more.includes(word)) && !more.some((word) => PURPOSES.has(word) && !fewer.includes(word))
  );
}

function isOfName(role: Role): boolean {
  return familyOf(role) === 'name';
}

function familyOf(role: Role): string {
  return Object.entries(FAMILIES).find(([, roles]) => roles.includes(role))?.[0] ?? role;
}

/** For roles a record has once, the column whose header says so best (the first of equals). */
function bestOfSingles(columns: readonly Decision[]): Map<Role, Decision> {
  const best = new Map<Role, Decision>();
  for (const guess of columns) {
    const { role, bits } = guess;
    if (role === 'other' || REPEATABLE.has(role) || familyOf(role) !== role) continue;
    if (bits > (best.get(role)?.bits ?? -1)) best.set(role, guess);
  }
  return best;
}

function alternative(role: Role, slot: number, taken: ReadonlySet<string>): { role: Role; slot: number } | undefined {
  if (role === 'street' && !taken.has(`street_2 ${slot}`)) return { role: 'street_2', slot };
  if (role === 'city' && !taken.has(`district ${slot}`)) return { role: 'district', slot };
  if (!REPEATABLE.has(role)) return undefined;
  let free = slot + 1;
  while (taken.has(`${role} ${free}`)) free++;
  return { role, slot: free };
}
