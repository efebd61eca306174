import type { Role } from '../../../model/role.ts';
import { containment, opening } from '../across.ts';
import type { ColumnView } from '../column.ts';
import { curve, type Nudge, type Relation, type SourceView } from '../situation.ts';

/** Names are shown when e-mail addresses or full names hold them in this share of rows; chance stays far below. */
export const SHOWN = 0.15;
/** Words that e-mail addresses hold are names, not these. */
const NO_NAMES: readonly Role[] = ['city', 'region', 'company', 'district', 'street', 'product'];

/** How often (0..1 of rows) e-mail addresses or full names show the words of a column. */
export function shownShare(source: SourceView, { column }: ColumnView): number {
  const wholes = source.columns('email', 'full_name').filter((whole) => whole !== column);
  return Math.max(0, ...wholes.map((whole) => containment(column, whole)));
}

/** E-mail addresses and full names are made of given and family names; the given name mostly opens the address. */
export const shownByEmails: Relation = (source) => {
  const emails = source.columns('email');
  return wordy(source).flatMap((view): Nudge[] => {
    const share = shownShare(source, view);
    if (share < SHOWN || view.measure('wholeNames') >= 0.3) return [];
    const opens = Math.max(0, ...emails.map((email) => opening(view.column, email))) / share;
    const turn = emails.length === 0 ? 0 : curve(opens, [0.3, -1.5], [0.7, 1.5]);
    const why = 'e-mail addresses or full names hold its words';
    return [
      { view, role: 'given_name', bits: curve(share, [0.15, 1], [0.3, 2.5], [0.6, 4]) + turn, why },
      { view, role: 'family_name', bits: curve(share, [0.15, 1.5], [0.3, 3], [0.6, 5]) - turn, why },
      ...NO_NAMES.map((role): Nudge => ({ view, role, bits: -4, why })),
    ];
  });
};

/** Columns of words that no header names as something else. */
export function wordy(source: SourceView): ColumnView[] {
  return source.views.filter(
    (view) => !view.isEmpty && view.measure('words') >= 0.6 && view.measure('distinct') >= 4 && isOpenToNames(view),
  );
}

function isOpenToNames(view: ColumnView): boolean {
  const [first] = view.claims;
  return first === undefined || first.bits < 6 || NAMES.includes(first.role);
}
const NAMES: readonly Role[] = ['given_name', 'family_name', 'full_name', 'middle_name', 'preferred_name'];
