import type { Role } from '../model/role.ts';
import { type HeaderMatch, matchHeader } from './alias-match.ts';
import type { Evidence } from './evidence.ts';
import { headerWords, kindOfYes } from './header.ts';

const MOST_KINDS = 20;

/** What a column seems to be, and why (in words, for `aurum init`). */
export interface ColumnGuess {
  readonly role: Role;
  readonly rest: readonly string[];
  /** 0..1: how well the header says so; values alone count half. */
  readonly confidence: number;
  readonly reason: string;
  /** True when the header names something, even if the values say otherwise. */
  readonly isNamed: boolean;
}

/**
 * Decides a column's role from its header and its values; values outvote a header they contradict.
 * A column that neither explains stays `other`.
 */
export function guessColumn(header: string, evidence: Evidence): ColumnGuess {
  const match = matchHeader(header);
  return { ...decide(match, header, evidence), isNamed: match !== null || evidence.sampled === 0 };
}

function decide(match: HeaderMatch | null, header: string, evidence: Evidence): Omit<ColumnGuess, 'isNamed'> {
  if (evidence.sampled === 0) return { role: 'other', rest: [], confidence: 0, reason: 'empty column' };
  const byValues = roleOfValues(evidence);
  if (match !== null && match.role !== 'other') {
    const role =
      match.role === 'entity_kind' ? confirmKind(header, evidence) : confirm(match.role, evidence, isBareName(header));
    if (role !== null)
      return {
        role,
        rest: match.rest,
        confidence: match.confidence,
        reason: `header${role === match.role ? '' : ', values decide'}`,
      };
    return {
      role: byValues ?? 'other',
      rest: match.rest,
      confidence: 0.5,
      reason: byValues === null ? 'values contradict the header' : 'values outvote the header',
    };
  }
  if (match?.role === 'other')
    return { role: strongRole(evidence) ?? 'other', rest: match.rest, confidence: 0.5, reason: 'header' };
  return {
    role: byValues ?? 'other',
    rest: [],
    confidence: 0.5,
    reason: byValues === null ? 'not recognised' : 'values',
  };
}

function isBareName(header: string): boolean {
  return headerWords(header).join(' ') === 'name';
}

/** Types of customers are as often "new" and "returning": only words for people and organisations, or answers, make kinds. */
function confirmKind(header: string, { kind, yesOrNo, distinct }: Evidence): Role {
  const answers = kindOfYes(header) === undefined ? 0 : yesOrNo;
  return kind + answers >= 0.5 && distinct <= MOST_KINDS ? 'entity_kind' : 'other';
}

/** The role a header names, corrected by its values; null when they contradict it. */
function confirm(role: Role, e: Evidence, isNameAlone: boolean): Role | null {
  if (e.email >= 0.6 && !role.startsWith('consent')) return 'email';
  switch (role) {
    case 'email':
      return e.email >= 0.2 ? role : e.distinct <= 6 ? 'consent_email' : null;
    case 'phone':
      return e.phone + e.number >= 0.3 || e.smallNumber >= 0.3 ? role : null;
    case 'full_name':
      if (e.word < 0.5 && e.code >= 0.6) return 'order_id';
      if (e.number >= 0.6) return null;
      // A bare "name" may name restaurants or firms; people's names hold known given names.
      return e.hasGivenName + e.otherScript >= 0.25 || !isNameAlone ? role : 'company';
    case 'given_name':
    case 'family_name':
    case 'middle_name':
    case 'city':
      return e.number >= 0.6 ? null : role;
    case 'street':
      return e.wholeAddress >= 0.5 ? 'address_full' : role;
    case 'house_number':
      return e.smallNumber >= 0.6 ? role : e.word >= 0.6 ? 'street' : null;
    case 'job_title':
      return e.courtesy >= 0.6 ? 'title' : role;
    case 'birth_date':
      return e.date >= 0.3 || (e.isSerial && e.number + e.date >= 0.6)
        ? role
        : e.birthYear >= 0.6
          ? 'birth_year'
          : null;
    case 'birth_day':
    case 'birth_month':
      return e.smallNumber >= 0.6 && e.distinct <= 60 ? role : null;
    case 'birth_year':
      return e.birthYear >= 0.4 ? role : null;
    case 'gender':
      return e.distinct <= 20 ? role : null;
    case 'source_key':
      return e.distinct >= e.filled * 0.98 && e.filled >= e.rows * 0.98 ? role : 'customer_id';
    case 'amount':
      return e.number >= 0.6 ? role : null;
    default:
      return role;
  }
}

/** Roles whose values cannot be mistaken, whatever the header. */
function strongRole(e: Evidence): Role | null {
  return e.email >= 0.8 ? 'email' : null;
}

/** The role that values alone suggest; null when they do not. Needs a handful of values. */
function roleOfValues(e: Evidence): Role | null {
  if (e.sampled < 5) return strongRole(e);
  if (e.email >= 0.6) return 'email';
  if (e.url >= 0.7) return 'website';
  if (e.gender >= 0.9 && e.distinct <= 8) return 'gender';
  if (e.courtesy >= 0.9 && e.distinct <= 12) return 'title';
  if (e.date >= 0.8) return e.birthYear >= 0.8 ? 'birth_date' : 'other';
  if (e.phone >= 0.8 && e.number < 0.95 && e.distinct > 4) return 'phone';
  if (e.manyWords >= 0.6 && e.hasGivenName >= 0.4) return 'full_name';
  if (e.word >= 0.9 && e.hasGivenName >= 0.35 && e.distinct > 5) return 'given_name';
  if (e.street >= 0.6) return 'street';
  if (e.postcode >= 0.95 && e.distinct > 5 && e.distinct < e.filled * 0.98) return 'postcode';
  return tellsApart(e) ? 'attribute' : null;
}

/** True for short texts or codes that differ between customers: not dates, amounts, flags or prose. */
export function tellsApart(e: Evidence): boolean {
  const isShort = e.meanLength >= 2 && e.meanLength <= 40;
  const isVaried = e.distinct >= 12 && e.distinct >= e.filled * 0.002;
  const isCode = e.number >= 0.6 && (e.meanLength < 5 || e.distinct < e.filled * 0.3);
  return isShort && isVaried && !isCode && e.date < 0.3;
}
