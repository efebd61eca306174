import { agreed } from './agreed.ts';
import { careful } from './careful.ts';
import { complete } from './complete.ts';
import { firstSlot } from './first-slot.ts';
import { fresh } from './fresh.ts';
import { fuller } from './fuller.ts';
import { greatest } from './greatest.ts';
import { known } from './known.ts';
import { least } from './least.ts';
import { longest } from './longest.ts';
import { named } from './named.ts';
import { oldest } from './oldest.ts';
import { recent } from './recent.ts';
import type { SurvivorshipRule } from './rule.ts';
import { shortest } from './shortest.ts';
import { trusted } from './trusted.ts';
import { valid } from './valid.ts';

/** Every rule a plan may name; `prefer` takes a condition and is made of it. */
export const SURVIVORSHIP_RULES: readonly SurvivorshipRule[] = [
  valid,
  agreed,
  fresh,
  trusted,
  recent,
  oldest,
  complete,
  fuller,
  longest,
  shortest,
  least,
  greatest,
  careful,
  known,
  named,
  firstSlot,
];
