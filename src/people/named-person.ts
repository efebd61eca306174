import { AurumError } from '../model/error.ts';
import type { Ledger } from '../model/identity.ts';
import type { ContactPoint } from '../privacy/contact-forms.ts';
import { contactOf } from '../privacy/contact-of.ts';
import { rowOfId } from '../steward/row-of-id.ts';
import type { HeldPeople } from './held-people.ts';

/** One person as somebody names them: golden ids, record ids and contacts, all of the same person. */
export interface NamedPerson {
  readonly ids: readonly string[];
  readonly contacts: readonly ContactPoint[];
}

/** Whom a text names by an id, an e-mail or a telephone number; undefined for anything else, such as the name of a file. */
export function namedPerson(text: string): NamedPerson | undefined {
  const contact = contactOf(text);
  if (contact !== undefined) return { ids: [], contacts: [contact] };
  return /^(?:g_|[^/\\]+:)/.test(text) ? { ids: [text], contacts: [] } : undefined;
}

/**
 * The golden id of a person and those it stands for, as places of the ledger; none where nothing is held. Faults: E203 for an id that
 * the project never had, E702 (USAGE) where several customers are meant.
 */
export function placesOf({ ids, contacts }: NamedPerson, held: HeldPeople): Set<number> {
  const { ledger } = held;
  const places = new Set(ids.map((id) => placeOfId(id, held)));
  for (const contact of contacts) {
    const found = [...held.placesOfContact(contact)];
    if (!found.some((place) => places.has(place))) for (const place of found) places.add(place);
  }
  refuseSeveral([...places].map((place) => ledger.goldens[place]?.id ?? ''));
  return withAliases(places, ledger);
}

function placeOfId(id: string, { ledger, project }: HeldPeople): number {
  if (!id.startsWith('g_')) return ledger.goldenOf[rowOfId(id, ledger, project.key)] as number;
  const { goldens } = ledger;
  const own = goldens.find((golden) => golden.id === id);
  const place = goldens.findIndex((golden) => golden.id === (own?.into ?? id));
  if (own === undefined || place < 0) throw neverHeld(id);
  return place;
}

function withAliases(places: ReadonlySet<number>, { goldens }: Ledger): Set<number> {
  const ids = new Set([...places].map((place) => goldens[place]?.id));
  const aliases = [...goldens.keys()].filter((place) => ids.has(goldens[place]?.into ?? undefined));
  return new Set([...places, ...aliases]);
}

function neverHeld(id: string): AurumError {
  return new AurumError({
    exit: 'USAGE',
    code: 'E203',
    what: `The project never had a customer "${id}".`,
    expected: 'a golden id, a record id (shop:17), an e-mail address or a telephone number',
    fix: 'See golden.csv of the last run. Nothing was done.',
  });
}

const MOST_NAMED = 5;

/** Fault E702 (USAGE) for golden ids of more than one customer. */
export function refuseSeveral(ids: readonly string[]): void {
  if (ids.length <= 1) return;
  const named = [...ids].sort().slice(0, MOST_NAMED).join(', ');
  throw new AurumError({
    exit: 'USAGE',
    code: 'E702',
    what: `That is said of ${ids.length} customers: ${named}${ids.length > MOST_NAMED ? ', …' : ''}.`,
    expected: 'one customer at a time',
    fix: 'Name the one that is meant by its golden id. Nothing was done.',
  });
}
