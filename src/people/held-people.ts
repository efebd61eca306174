import type { GoldenTable } from '../merge/changes/value-changes.ts';
import { HashIndex } from '../merge/identity/hash-index.ts';
import type { Ledger } from '../model/identity.ts';
import { publishedGolden } from '../nights/changes.ts';
import { ledgerOf, type Project } from '../nights/project.ts';
import { goldenGone, noRun } from '../nights/review-session.ts';
import { type ContactPoint, contactForms } from '../privacy/contact-forms.ts';
import { contactOf } from '../privacy/contact-of.ts';
import { ANCHOR } from '../privacy/forgotten-records.ts';
import { valueText } from '../table/dictionary.ts';
import { cellText } from '../table/table.ts';
import { recordsOfCells, tracesOf } from './records-of-cells.ts';

/** What a project holds of people, to find them in. */
export interface HeldPeople {
  readonly project: Project;
  readonly ledger: Ledger;
  /** Golden records of the last run, and the row of each golden id. */
  readonly golden: GoldenTable;
  readonly rowOfGolden: ReadonlyMap<string, number>;
  /** Customers that have a contact, in any column of their golden record or in a record of any night, as places of the ledger. */
  readonly placesOfContact: (contact: ContactPoint) => ReadonlySet<number>;
}

/** Indexes a project, contacts when the first one is looked for; linear in its golden records and the rows of its ledger. */
function heldPeople(project: Project, golden: GoldenTable): HeldPeople {
  const ledger = ledgerOf(project);
  let index: ReturnType<typeof contactIndex> | undefined;
  return {
    ...{ project, ledger, golden },
    rowOfGolden: new Map(Array.from(golden.ids.ids.keys(), (row) => [cellText(golden.ids, row), row])),
    placesOfContact: (contact) => {
      index ??= contactIndex(golden, ledger);
      return index(contact, project);
    },
  };
}

function contactIndex(
  golden: GoldenTable,
  { goldens, goldenOf, traces }: Ledger,
): (contact: ContactPoint, project: Project) => ReadonlySet<number> {
  const byForm = placesByForm(golden, new Map(goldens.map(({ id }, place) => [id, place])));
  const rows = [ANCHOR.email, ANCHOR.phone].map(
    (at) => new HashIndex(traces.anchors[at] ?? new Float64Array(0), () => true),
  );
  return (contact, project) => {
    const places = new Set(contactForms(contact).flatMap((form) => byForm.get(form) ?? []));
    for (const row of rows[contact.isEmail ? 0 : 1]?.rows(anchorOf(contact, project)) ?? [])
      places.add(goldenOf[row] as number);
    return places;
  };
}

/** What a project holds, with the golden records of the last run, or those that are known already. Faults: E807 before the first one, E103 where they are gone or edited. */
export async function heldOf(project: Project, known?: GoldenTable): Promise<HeldPeople> {
  const last = project.store.meta('output');
  if (last === undefined) throw noRun(project.folder);
  const golden = known ?? (await publishedGolden(last, project.store.meta('golden')));
  if (golden === undefined) throw goldenGone(last);
  return heldPeople(project, golden);
}

/** True for columns of e-mails, false for those of phones, undefined for others. */
export function contactColumn(header: string): boolean | undefined {
  const [, name] = /^(email|phone)(?:_\d+)?$/.exec(header) ?? [];
  return name === undefined ? undefined : name === 'email';
}

function placesByForm({ ids, fields }: GoldenTable, placeOf: ReadonlyMap<string, number>): Map<string, number[]> {
  const found = new Map<string, number[]>();
  const places = Array.from(ids.ids.keys(), (row) => placeOf.get(cellText(ids, row)) ?? -1);
  for (const { dictionary, ids: cells } of fields.filter(({ name }) => contactColumn(name) !== undefined)) {
    const forms = Array.from({ length: dictionary.size }, (_, id) => {
      const contact = contactOf(valueText(dictionary, id));
      return contact === undefined ? [] : contactForms(contact);
    });
    cells.forEach((id, row) => {
      const place = places[row] as number;
      if (id < 0 || place < 0) return;
      for (const form of forms[id] ?? []) {
        const known = found.get(form);
        if (known === undefined) found.set(form, [place]);
        else known.push(place);
      }
    });
  }
  return found;
}

/** The hash that records with this contact have; 0 for one that names nobody. */
function anchorOf({ isEmail, value }: ContactPoint, { key }: Project): number {
  const records = recordsOfCells([new Map([[isEmail ? 'email' : 'phone', value]])]);
  return tracesOf(records, key).anchors[isEmail ? ANCHOR.email : ANCHOR.phone]?.[0] ?? 0;
}
