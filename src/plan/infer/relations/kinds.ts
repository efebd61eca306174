import { kindOfYes } from '../headers/words.ts';
import type { Nudge, Relation } from '../situation.ts';

/** Under a header that asks ("is company") yes and no say who is a person; under any other they say nothing of the kind. */
export const askedKinds: Relation = (source) =>
  source.views
    .filter((view) => view.claimOf('entity_kind') !== undefined && kindOfYes(view.column.name) !== undefined)
    .filter((view) => view.measure('flags') + view.measure('kindWords') >= 0.5)
    .map((view): Nudge => ({ view, role: 'entity_kind', bits: 13, why: 'answers to the header' }));
