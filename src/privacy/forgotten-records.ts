import type { Traces } from '../model/identity.ts';
import { valueText } from '../table/dictionary.ts';
import { fieldSlots, findField, type RecordSet } from '../table/records.ts';
import type { Column } from '../table/table.ts';
import { askedMarks, type ContactPoint, sharedMarks } from './contact-forms.ts';
import type { Tombstones } from './tombstones.ts';

/** Places among the anchors of traces: what names one person, and what is a contact of theirs; beside a name where others have it too. */
export const ANCHOR = { birth: 0, nameAndEmail: 1, nameAndPhone: 2, email: 4, phone: 5, wholeName: 6 } as const;
const ALONE: readonly number[] = [ANCHOR.birth, ANCHOR.email, ANCHOR.phone];
const BESIDE_NAMES: readonly number[] = [ANCHOR.nameAndEmail, ANCHOR.nameAndPhone];

/** Text of the mark of an anchor. */
export function anchorText(anchor: number, hash: number): string {
  return `${anchor} ${hash}`;
}

/** Text of the mark of a record's key in its source. */
export function rowText(source: string, hash: number): string {
  return `${source}\0${hash}`;
}

/** Text of the mark of a key and a whole name, for sources that have another name now; undefined without a name. */
export function namedText({ key, anchors }: Traces, row: number): string | undefined {
  const name = anchors[ANCHOR.wholeName]?.[row] ?? 0;
  return name === 0 ? undefined : `${key[row]}\0${name}`;
}

/**
 * Per record 1 where it is of somebody who was forgotten: by a contact in any slot, by its key, by all that it says, or by name and
 * birth date. `traces` are those of the records with the key of the project. Each distinct contact is asked for once.
 */
export function forgottenRecords(records: RecordSet, traces: Traces, tombstones: Tombstones): Uint8Array {
  const found = new Uint8Array(records.count);
  for (const name of ['email', 'phone'] as const)
    for (const { slot, clean } of fieldSlots(records, name)) {
      const key = findField(records, name === 'email' ? 'email_key' : 'phone_national', slot)?.clean;
      markContacts(found, { clean, key, isEmail: name === 'email', given: given(records) }, tombstones);
    }
  markTraces(found, traces, tombstones);
  return found;
}

function given(records: RecordSet): Column | undefined {
  return findField(records, 'given_key')?.clean;
}

interface Contacts {
  readonly clean: Column;
  readonly key: Column | undefined;
  readonly isEmail: boolean;
  readonly given: Column | undefined;
}

function markContacts(found: Uint8Array, { clean, key, isEmail, given }: Contacts, tombstones: Tombstones): void {
  const known: (boolean | undefined)[] = [];
  const areShared = tombstones.holds('shared');
  for (let record = 0; record < clean.ids.length; record++) {
    const id = clean.ids[record] as number;
    if (id < 0) continue;
    const point = (): ContactPoint => ({ isEmail, value: valueText(clean.dictionary, id), key: cell(key, record) });
    const isAlone = (known[id] ??= askedMarks(point()).some((mark) => tombstones.has(mark.kind, mark.text)));
    const isHit =
      isAlone ||
      (areShared && sharedMarks(point(), cell(given, record)).some(({ kind, text }) => tombstones.has(kind, text)));
    if (isHit) found[record] = 1;
  }
}

function cell(column: Column | undefined, record: number): string {
  const id = column?.ids[record] ?? -1;
  return column === undefined || id < 0 ? '' : valueText(column.dictionary, id);
}

function markTraces(found: Uint8Array, traces: Traces, tombstones: Tombstones): void {
  const { sources, sourceOf, key, content, anchors } = traces;
  const isRow = (record: number): boolean =>
    tombstones.has('row', rowText(sources[sourceOf[record] as number] ?? '', key[record] as number));
  const isNamed = (record: number): boolean => {
    const text = namedText(traces, record);
    return text !== undefined && tombstones.has('named', text);
  };
  const isContent = (record: number): boolean =>
    content[record] !== 0 && tombstones.has('content', String(content[record]));
  const asked = tombstones.holds('shared') ? [...ALONE, ...BESIDE_NAMES] : ALONE;
  const isAnchor = (record: number): boolean =>
    asked.some((at) => {
      const hash = anchors[at]?.[record] ?? 0;
      return hash !== 0 && tombstones.has('anchor', anchorText(at, hash));
    });
  for (let record = 0; record < traces.count; record++)
    if (found[record] === 0 && [isRow, isNamed, isContent, isAnchor].some((isHit) => isHit(record))) found[record] = 1;
}
