import type { PostalAddress } from '../../../model/clean.ts';

/** The parts a street line holds. Absent parts are ''. */
export type StreetLine = Pick<PostalAddress, 'houseNumber' | 'street' | 'unit' | 'poBox'>;
