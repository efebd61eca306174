import { companyTokens } from '../normalize/company-tokens.ts';
import { trailingForm } from '../normalize/legal-form.ts';
import { isGivenName } from '../normalize/name-lexicon.ts';
import { partyKind } from '../normalize/party.ts';
import { looksLikeStreet } from './street-words.ts';
import type { ValueBoard } from './value-board.ts';
import { isCategory, share, shareOfValues, type Values } from './values.ts';

const OTHER_SCRIPT = /(?=\p{L})\P{Script=Latin}/u;
const TEXT = /\p{L}{2}/u;
const NOT_NAMES = /[@:;]|https?|^\d+$|^[\d.,\s%€$£-]+$/;

/** Words of sentences: notes name shops and offices too. */
const NOTE_WORD = /\b(?:please|call|leave|before|after|with|when|if|is|are|not|bitte|nicht|ist|merci|svp|favor)\b/i;
/**
 * True where half of the rows name organisations by their words or legal forms, or a quarter by their legal forms. Few
 * values that many rows share may be industries ("Financial Services"), so some of them need legal forms.
 */
export function isOrganisationColumn(values: Values): boolean {
  if (values.distinct < 5 || share(values, (text) => NOTE_WORD.test(text)) >= 0.3) return false;
  const forms = shareOfValues(values, hasLegalForm);
  if (forms >= 0.25) return true;
  return isCategory(values)
    ? forms >= 0.1 && shareOfValues(values, isOrganisation) >= 0.4
    : share(values, isOrganisation) >= 0.5;
}

function hasLegalForm(text: string): boolean {
  return text.length <= 60 && /\p{L}{2}.*\s/u.test(text) && trailingForm(companyTokens(text), 1)?.isWeak === false;
}

function isOrganisation(text: string): boolean {
  return (
    text.length <= 60 &&
    /\p{L}{2}.*\s/u.test(text) &&
    !/[\d@:!?]/.test(text) &&
    !looksLikeStreet(text) &&
    partyKind(text) === 'organisation'
  );
}

/** The column of firms: half of the rows name organisations. */
export function giveCompany(board: ValueBoard): void {
  board.give(
    board.best((values) => (isOrganisationColumn(values) ? values.distinct : 0), 1),
    'company',
  );
}

/**
 * Where nobody is named but customers have addresses, telephones or e-mail, the most varied words are what they are
 * called: people where a part holds given names or another script than Latin, else shops, restaurants, firms.
 */
export function giveNameless(board: ValueBoard): void {
  if (board.has('given_name', 'family_name', 'full_name', 'company', 'native_name')) return;
  if (!board.has('street', 'address_full', 'phone', 'email', 'website', 'postcode')) return;
  const at = board.best((values) => (couldBeNames(values) ? values.distinct : 0), 1);
  if (at === undefined) return;
  board.give(at, share(board.valuesOf(at), mayBePerson) >= 0.3 ? 'full_name' : 'company');
}

function mayBePerson(text: string): boolean {
  const isTelling =
    OTHER_SCRIPT.test(text) || text.split(/[\s,]+/).some((word) => word.length > 1 && isGivenName(word));
  return isTelling && partyKind(text) === 'person';
}

function couldBeNames(values: Values): boolean {
  return (
    values.distinct >= Math.max(5, values.filled * 0.3) &&
    values.filled >= values.column.ids.length * 0.3 &&
    share(values, (text) => TEXT.test(text) && !NOT_NAMES.test(text) && text.length <= 80) >= 0.8 &&
    shareOfValues(
      values,
      (text) => /\p{L}{2}.*[\s-]\p{L}/u.test(text) || /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/.test(text),
    ) >= 0.3 &&
    share(values, looksLikeStreet) < 0.3
  );
}
