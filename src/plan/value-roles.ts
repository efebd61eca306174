import type { Role } from '../model/role.ts';
import type { Table } from '../table/table.ts';
import { tellsApart } from './column-role.ts';
import { guessDateParts } from './date-parts.ts';
import type { Evidence } from './evidence.ts';
import { plainRole } from './plain-values.ts';
import type { Guessed } from './slots.ts';
import { ValueBoard } from './value-board.ts';
import { giveBirthDate } from './value-dates.ts';
import { giveCompany, giveNameless } from './value-firms.ts';
import {
  giveFullName,
  giveFurtherNames,
  giveNames,
  giveNativeNames,
  setAsideCopies,
  setAsideNames,
} from './value-names.ts';
import { holdsPhones, runsOn } from './value-phones.ts';
import {
  giveCity,
  giveCountry,
  giveHouseNumber,
  giveRegion,
  giveRegionOfRow,
  giveStreet,
  giveTown,
} from './value-places.ts';
import { givePostcode } from './value-postcodes.ts';
import { FEWEST_ROWS, isCategory, share, type Values } from './values.ts';

/** Letters and digits that a machine has drawn. */
const RANDOM = /^(?=.*\d)(?=.*[a-z])[\da-z-]{16,40}$/i;
const DECIMAL = /^-?[\d.,]*\d[.,]\d{1,2}$/;
const CODE = /^(?=.*\d)[\p{L}\d_\-.:#]{1,40}$/u;

/**
 * Finds what columns hold whose headers say nothing ("col1", "x7"): by their values counted per row, and by how they go
 * together with columns that are known. What stands beside a column is a hint between equals, never needed. Columns
 * that nothing tells are attributes where they tell customers apart, else `other`.
 */
export function guessByValues(table: Table, guesses: readonly Guessed[], evidence: readonly Evidence[]): Guessed[] {
  const board = new ValueBoard(table, guessDateParts(table, guesses));
  if (board.open.size === 0) return [...board.guesses];
  for (const [at, values] of board.open) {
    const role = plainRole(values);
    if (role !== null) board.give(at, role);
  }
  giveBirthDate(board);
  giveRegion(board);
  givePhones(board);
  giveStreet(board);
  giveCountry(board);
  giveRegionOfRow(board);
  if (!board.has('full_name')) giveFullName(board);
  giveCompany(board);
  givePostcode(board);
  giveNames(board);
  giveNativeNames(board);
  giveCity(board);
  giveNameless(board);
  giveTown(board);
  giveHouseNumber(board);
  setAsideCopies(board);
  giveFurtherNames(board);
  setAsideNames(board);
  if (!board.has('source_key')) board.give(keyColumn(board), 'source_key');
  for (const [at, values] of board.open) board.give(at, leftover(evidence[at], values));
  return [...board.guesses];
}

function givePhones(board: ValueBoard): void {
  for (const [at, values] of board.open) if (holdsPhones(values)) board.give(at, 'phone');
}

/** Attributes weigh in matching: only what tells customers apart, no category of a hundred words and no amount. */
function leftover(evidence: Evidence | undefined, values: Values): Role {
  const isCommon = values.distinct <= 100 && values.filled >= values.distinct * 10;
  const isAmount = share(values, (text) => DECIMAL.test(text)) >= 0.3;
  return evidence !== undefined && tellsApart(evidence) && !isCategory(values) && !isCommon && !isAmount
    ? 'attribute'
    : 'other';
}

/**
 * The first column of codes that are all different and look made by a system: behind one common beginning, running, or
 * long and random. Other codes may be numbers that customers bring along, and tell them apart in other sources too.
 */
function keyColumn({ table, open }: ValueBoard): number | undefined {
  return [...open].find(
    ([, values]) =>
      values.column.dictionary.size === table.rows &&
      table.rows >= FEWEST_ROWS &&
      share(values, (text) => CODE.test(text)) >= 0.95 &&
      (hasOneBeginning(values) || runsOn(values) || share(values, (text) => RANDOM.test(text)) >= 0.95),
  )?.[0];
}

function hasOneBeginning(values: Values): boolean {
  const beginning = /^\p{L}[\p{L}_-]*/u.exec(values.values[0]?.text ?? '')?.[0];
  return beginning !== undefined && share(values, (text) => text.startsWith(beginning)) >= 0.95;
}
