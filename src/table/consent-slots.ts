/** Slots of consent fields that no column of a source has; columns have 0 to 20. */

/** An objection to everything that a cell of one channel states: in `consent_any`, this many slots behind the cell's own. */
export const OBJECTION = 21;
/** Consent that a source as a whole states. */
export const STATED = 45;
/** Statements of a list of people not to be written to. */
export const SUPPRESSED = 46;
/** What rows of other files state of a customer by its key. */
export const REFERRED = 47;
/** The date in a consent cell stands in the date field of its channel, this many slots behind the cell's own. */
export const OWN_DATE = 50;
