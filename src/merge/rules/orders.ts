import { agreed } from './agreed.ts';
import { careful } from './careful.ts';
import { complete } from './complete.ts';
import { firstSlot } from './first-slot.ts';
import { fresh } from './fresh.ts';
import { fuller } from './fuller.ts';
import { known } from './known.ts';
import { named } from './named.ts';
import { recent } from './recent.ts';
import type { SurvivorshipRule } from './rule.ts';
import { trusted } from './trusted.ts';
import { valid } from './valid.ts';

/** Which thing wins where it does not change: a birth date, a given name, a number of the state. */
export const LASTING: readonly SurvivorshipRule[] = [
  valid,
  agreed,
  known,
  trusted,
  recent,
  fuller,
  complete,
  firstSlot,
];

/** Which thing wins where it changes: an address, a phone, an e-mail, an employer. */
export const CHANGING: readonly SurvivorshipRule[] = [
  valid,
  fresh,
  named,
  known,
  trusted,
  recent,
  fuller,
  complete,
  firstSlot,
];

/** Which holder shows the winner, where its spelling matters: a name. */
export const SPELLING: readonly SurvivorshipRule[] = [
  valid,
  careful,
  agreed,
  known,
  fuller,
  trusted,
  recent,
  complete,
  firstSlot,
];

/** The same where parts count more than spelling: an address, a company with its job title. */
export const FULLEST: readonly SurvivorshipRule[] = [
  valid,
  careful,
  fuller,
  agreed,
  known,
  trusted,
  recent,
  complete,
  firstSlot,
];
