import type { Relation } from '../situation.ts';
import { dateParts, oldestDate } from './births.ts';
import { sharedValues } from './inputs.ts';
import { askedKinds } from './kinds.ts';
import {
  copies,
  furtherNames,
  labels,
  nameBesideFamily,
  nameBesideGiven,
  nameless,
  namesLeft,
  nativeNames,
  sparseNames,
  variedGiven,
} from './names.ts';
import { besideStreets, countryOfAddress, foretold, regionOfRow, townLeft } from './places.ts';
import { shownByEmails } from './shown.ts';

/** What columns say of each other, in rounds: the second ones need to know what the first ones made sure. */
export const RELATIONS: readonly (readonly Relation[])[] = [
  [
    askedKinds,
    shownByEmails,
    foretold,
    besideStreets,
    countryOfAddress,
    dateParts,
    oldestDate,
    nameBesideFamily,
    nameBesideGiven,
    variedGiven,
    labels,
  ],
  [regionOfRow, sparseNames, sharedValues, nativeNames, furtherNames, copies, namesLeft],
  [townLeft, nameless],
];
