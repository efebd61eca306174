import { join } from 'node:path';
import { isThere } from '../io/io.ts';
import type { Mark } from '../model/erasure.ts';
import { type ContactPoint, contactMarks, sharedMarks } from '../privacy/contact-forms.ts';
import { contactOf } from '../privacy/contact-of.ts';
import { ANCHOR, anchorText, namedText, rowText } from '../privacy/forgotten-records.ts';
import type { TracesOfPeople } from '../privacy/traces-of-people.ts';
import { erasedRows } from '../steward/erased-lines.ts';
import { findField } from '../table/records.ts';
import { cellText } from '../table/table.ts';
import { cellsOf, csvRecords } from '../text/csv-records.ts';
import { textOf } from '../write/file-text.ts';
import { contactColumn, type HeldPeople } from './held-people.ts';
import type { NamedPerson } from './named-person.ts';
import { recordsOfCells, tracesOf } from './records-of-cells.ts';

/** A person and the golden ids that are theirs, as places of the ledger; none of somebody of whom nothing is held. */
export interface PlacedPerson {
  readonly person: NamedPerson;
  readonly places: ReadonlySet<number>;
}

/** People to be forgotten: what they would be known by again, and what gives them away in files. */
export interface MarkedPeople {
  readonly places: ReadonlySet<number>;
  readonly marks: readonly Mark[];
  readonly traces: TracesOfPeople;
  /** Golden ids of others that have a contact of theirs and no other given name: they may be the same people. */
  readonly alike: readonly string[];
}

/** Contacts and values of one of them, of their golden record and as they were named. */
interface Known extends PlacedPerson {
  readonly cells: ReadonlyMap<string, string>;
  readonly contacts: readonly ContactPoint[];
}

/** Collects what people are known by: contacts of golden records and requests, and every record of any night. `folder` holds crosswalk.csv. */
export function marksOfPeople(people: readonly PlacedPerson[], held: HeldPeople, folder: string): MarkedPeople {
  const known = people.map((one) => knownOf(one, held));
  const places = new Set(people.flatMap((one) => [...one.places]));
  const isShared = (contact: ContactPoint): boolean =>
    [...held.placesOfContact(contact)].some((place) => !places.has(place));
  const goldens = new Set([...places].map((place) => held.ledger.goldens[place]?.id ?? ''));
  const marks = [...known.flatMap((one) => marksOfValues(one, held, isShared)), ...marksOfRows(places, held)];
  return {
    places,
    alike: alikeOf(known, places, held),
    marks: [...new Map(marks.map((mark) => [`${mark.kind} ${mark.text}`, mark])).values()],
    traces: {
      goldens,
      records: recordIdsOf(goldens, join(folder, 'crosswalk.csv')),
      contacts: contactTexts(known.flatMap(({ contacts }) => contacts.filter((one) => !isShared(one)))),
      names: known.flatMap(({ cells }) => {
        const [given, family] = [cells.get('given_name'), cells.get('family_name')];
        return given === undefined || family === undefined
          ? []
          : [[given.toLowerCase(), family.toLowerCase()] as const];
      }),
    },
  };
}

function alikeOf(known: readonly Known[], places: ReadonlySet<number>, held: HeldPeople): string[] {
  const { ledger, golden, rowOfGolden, placesOfContact } = held;
  const names = golden.fields.find(({ name }) => name === 'given_name');
  const isAlike = (id: string, { cells }: Known): boolean => {
    const row = rowOfGolden.get(id);
    const given = row === undefined || names === undefined ? '' : cellText(names, row).toLowerCase();
    return row !== undefined && (given === '' || given === (cells.get('given_name') ?? '').toLowerCase());
  };
  const found = known.flatMap((one) =>
    one.contacts
      .flatMap((contact) => [...placesOfContact(contact)].filter((place) => !places.has(place)))
      .map((place) => ledger.goldens[place]?.id ?? '')
      .filter((id) => isAlike(id, one)),
  );
  return [...new Set(found)].sort();
}

function knownOf(one: PlacedPerson, { ledger, golden, rowOfGolden }: HeldPeople): Known {
  const cells = new Map<string, string>();
  for (const place of one.places) {
    const row = rowOfGolden.get(ledger.goldens[place]?.id ?? '');
    if (row === undefined) continue;
    for (const column of golden.fields) {
      const text = cellText(column, row);
      if (text !== '') cells.set(column.name, text);
    }
  }
  const held = [...cells].flatMap(([header, text]) =>
    contactColumn(header) === undefined ? [] : (contactOf(text) ?? []),
  );
  return { ...one, cells, contacts: [...held, ...one.person.contacts] };
}

function contactTexts(contacts: readonly ContactPoint[]): string[] {
  return [...new Set(contacts.map(({ value }) => value.toLowerCase()))].sort();
}

/** Marks of values: every contact alone, or beside the name where others have it too; name and birth date. */
function marksOfValues(
  { cells, contacts }: Known,
  { project }: HeldPeople,
  isShared: (contact: ContactPoint) => boolean,
): Mark[] {
  const points: readonly (ContactPoint | undefined)[] = contacts.length === 0 ? [undefined] : contacts;
  const rows = points.map((point) => {
    const row = new Map([...cells].filter(([header]) => contactColumn(header) === undefined));
    if (point !== undefined) row.set(point.isEmail ? 'email' : 'phone', point.value);
    return row;
  });
  const records = recordsOfCells(rows);
  const { anchors } = tracesOf(records, project.key);
  const given = findField(records, 'given_key')?.clean;
  return Array.from({ length: records.count }, (_, record) => record).flatMap((record): Mark[] => {
    const point = points[(records.rowOf[record] as number) - 1];
    const hash = (at: number): number => anchors[at]?.[record] ?? 0;
    const birth = anchorMarks([ANCHOR.birth], hash);
    if (point === undefined) return birth;
    const givenKey = given === undefined ? '' : cellText(given, record);
    if (isShared(point)) {
      const beside = point.isEmail ? ANCHOR.nameAndEmail : ANCHOR.nameAndPhone;
      return [...birth, ...sharedMarks(point, givenKey), ...anchorMarks([beside], hash)];
    }
    return [...birth, ...contactMarks(point), ...anchorMarks([point.isEmail ? ANCHOR.email : ANCHOR.phone], hash)];
  });
}

function anchorMarks(places: readonly number[], hash: (at: number) => number): Mark[] {
  return places.flatMap((at): Mark[] => (hash(at) === 0 ? [] : [{ kind: 'anchor', text: anchorText(at, hash(at)) }]));
}

/** Marks of every record they ever had: its key, all that it said, and contacts that no record of others has. */
function marksOfRows(places: ReadonlySet<number>, { ledger }: HeldPeople): Mark[] {
  const { sources, sourceOf, key, content, anchors } = ledger.traces;
  const isOthers = contactsOfOthers(places, ledger);
  return erasedRows(ledger, places).flatMap((row): Mark[] => {
    const hash = (at: number): number => anchors[at]?.[row] ?? 0;
    const contacts = [
      isOthers(ANCHOR.email, hash(ANCHOR.email)) ? ANCHOR.nameAndEmail : ANCHOR.email,
      isOthers(ANCHOR.phone, hash(ANCHOR.phone)) ? ANCHOR.nameAndPhone : ANCHOR.phone,
    ];
    const named = namedText(ledger.traces, row);
    return [
      { kind: 'row', text: rowText(sources[sourceOf[row] as number] ?? '', key[row] as number) },
      ...(named === undefined ? [] : [{ kind: 'named' as const, text: named }]),
      ...(content[row] === 0 ? [] : [{ kind: 'content' as const, text: String(content[row]) }]),
      ...anchorMarks([ANCHOR.birth, ...contacts], hash),
    ];
  });
}

function contactsOfOthers(
  places: ReadonlySet<number>,
  { goldenOf, traces }: HeldPeople['ledger'],
): (anchor: number, hash: number) => boolean {
  const others = new Map(
    [ANCHOR.email, ANCHOR.phone].map((at) => {
      const hashes = traces.anchors[at] ?? new Float64Array(0);
      return [at as number, new Set(hashes.filter((_, row) => !places.has(goldenOf[row] as number)))];
    }),
  );
  return (anchor, hash) => hash !== 0 && (others.get(anchor)?.has(hash) ?? false);
}

/** Record ids of golden ids, of rows with a key; lines of others are found by their golden id. */
function recordIdsOf(goldens: ReadonlySet<string>, crosswalk: string): Set<string> {
  const found = new Set<string>();
  if (!isThere(crosswalk)) return found;
  let header: readonly string[] | undefined;
  for (const line of csvRecords(textOf(crosswalk))) {
    const cells = cellsOf(line);
    const at = (name: string): string => cells[header?.indexOf(name) ?? -1] ?? '';
    if (header === undefined) header = cells;
    else if (goldens.has(at('golden_id')) && at('source_key') !== '') found.add(`${at('source')}:${at('source_key')}`);
  }
  return found;
}
