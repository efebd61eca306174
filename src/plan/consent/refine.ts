import type { ColumnPlan } from '../../model/plan.ts';
import { isConsent, type Role } from '../../model/role.ts';
import { consentWord, isPlainWord, isSureRefusal } from '../../normalize/consent/words.ts';
import type { ColumnView } from '../infer/column.ts';
import type { Decision } from '../infer/decision.ts';
import { headerWords } from '../infer/headers/words.ts';
import { type ConsentHeader, consentHeader } from './header.ts';

/** What yes, no and other words say in a column of consent. */
export type ConsentSettings = Pick<ColumnPlan, 'inverse' | 'no' | 'reading' | 'dates'>;

/** A column read as consent: its role and how its cells are read. */
interface Refined {
  readonly role: Role;
  readonly consent: ConsentSettings;
}

/** Roles of categories, whose values may be words of refusal. */
const UNSPECIFIC: ReadonlySet<Role> = new Set(['other', 'attribute', 'event_type', 'entity_kind']);
/** Roles that values alone may have given to a column of few words, some of which refuse. */
const MISTAKEN: ReadonlySet<Role> = new Set([
  ...(['region', 'district', 'city', 'country', 'job_title', 'title', 'gender', 'language', 'name_suffix'] as const),
  ...(['middle_name', 'preferred_name', 'native_name', 'handle', 'unit', 'product', 'identifier', 'company'] as const),
]);
/** Roles that a header of consent overrules: nothing known, and dates of anything. */
const OPEN: ReadonlySet<Role> = new Set(['other', 'attribute', 'created_at', 'updated_at', 'birth_date', 'event_date']);
const MOSTLY = 0.5;
/** More different values than these are notes, not answers. */
const MOST_ANSWERS = 14;
/** More words than these are prose. */
const MOST_WORDS = 5;
/** Headers of dates that are of opt-ins only. */
const OPT_IN = /opt ?in|subscri|confirm|anmeld|bestatig|inscri|iscri|suscri|aangemeld|zapis|prihlas/;
const FAX = /(?:^| )fax(?= |$)/;

/**
 * A decision with what is particular to consent: whether a yes agrees or refuses, dates that are no states, addresses that bounce. What
 * smells of consent and is not understood is never left behind: its column is doubtful. All other decisions stay as they are.
 */
export function refineConsent(decision: Decision, view: ColumnView): Decision {
  const isOpen = OPEN.has(decision.role) || UNSPECIFIC.has(decision.role);
  if (MISTAKEN.has(decision.role)) return unmistaken(decision, view);
  if (!isOpen && !isConsent(decision.role)) return decision;
  const header = consentHeader(view.column.name);
  const found = FAX.test(headerWords(view.column.name).join(' '))
    ? isOpen
      ? undefined
      : { role: 'other' as const, consent: {} }
    : refined(decision, view, header);
  if (found === undefined) return decision;
  const reasons = isOpen ? ['words of consent'] : decision.reasons;
  // A column that nothing else claimed is read with the confidence of its words.
  return { ...decision, ...found, reasons, ...(isOpen ? SURE : {}) };
}

const SURE = { bits: 4, confidence: 0.9, runnerUp: null } as const;

function refined(decision: Decision, view: ColumnView, header: ConsentHeader): Refined | undefined {
  const { role } = decision;
  const isOpen = OPEN.has(role) || UNSPECIFIC.has(role);
  const channel = header.channel ?? (isConsent(role) ? role : 'consent_any');
  if (isOpen && !view.isEmpty && isOfOtherValues(view)) return smellOfValues(decision, view);
  if (isNoQuestion(header, view)) return isOpen ? smellOfValues(decision, view) : leftBehind(decision, view);
  switch (header.asks) {
    case 'objection':
    case 'refusal': {
      const unnamed = header.asks === 'objection' ? 'consent_any' : isOpen ? 'consent_email' : channel;
      const own = header.channel ?? unnamed;
      const isUnsure = header.isNegated || (header.isNote && isOpen);
      return { role: own, consent: isUnsure ? { reading: waryOf(view) } : { inverse: true } };
    }
    case 'bounce':
      if (header.isNote && view.measure('numbers') >= MOSTLY) return undefined;
      return {
        role:
          header.channel === 'consent_sms' || header.channel === 'consent_phone'
            ? 'undeliverable_phone'
            : 'undeliverable_email',
        consent: {},
      };
    case 'confirmation':
      return {
        role: isConsent(channel) && channel !== 'consent_any' ? channel : 'consent_email',
        consent: { no: 'pending' },
      };
    case 'permission':
      return permission(decision, view, { ...header, channel: channel as ConsentHeader['channel'] });
    case 'weak':
      if (isOpen && header.isAside) return smellOfValues(decision, view);
      if (isOpen)
        return isAnswered(view) ? { role: channel, consent: { reading: waryOf(view) } } : smellOfValues(decision, view);
      // A header that names an address first may ask whether there is one.
      return { role, consent: view.claims[0]?.role === role ? {} : { reading: waryOf(view) } };
    default:
      if (isOpen) return smellOfValues(decision, view);
      return { role, consent: view.claimOf(role) === undefined ? { reading: waryOf(view) } : {} };
  }
}

function permission(decision: Decision, view: ColumnView, header: ConsentHeader): Refined | undefined {
  const { role } = decision;
  const channel = header.channel ?? 'consent_any';
  if (header.isTime && (view.isEmpty || view.measure('days') >= MOSTLY)) return dated(decision, header);
  if (OPEN.has(role) || UNSPECIFIC.has(role)) {
    if (header.isNote || role !== 'other') return undefined;
    if (header.isPaid || (header.isSoft && !isAnswered(view))) return smellOfValues(decision, view);
    return { role: header.isAside ? 'consent_any' : channel, consent: { reading: waryOf(view) } };
  }
  if (header.isPaid) return { role, consent: { reading: 'words' } };
  if (header.isAside) return { role: 'consent_any', consent: { no: 'not_subscribed' } };
  const isByOther = /(?:^| )whats ?app(?= |$)/.test(headerWords(view.column.name).join(' '));
  // Who agreed to messages of an app has not agreed to text messages; who refused them wants none.
  if (isByOther) return { role: 'consent_sms', consent: { reading: 'refusals' } };
  const own = channel === 'consent_sms' || channel === 'consent_phone' ? channel : role;
  // Who never ticked the box has not objected.
  return { role: own, consent: headerWords(view.column.name).includes('accepts') ? { no: 'not_subscribed' } : {} };
}

/** A time of consent is a date, never a state. One of opt-ins dates nothing else. */
function dated({ role, column }: Decision, { channel }: ConsentHeader): Refined | undefined {
  if (role === 'created_at' || role === 'updated_at' || role === 'birth_date') return undefined;
  const isOfOptIns = OPT_IN.test(headerWords(column).join(' '));
  return { role: `${channel ?? 'consent_any'}_at` as Role, consent: isOfOptIns ? { dates: 'opted_in' } : {} };
}

/** True for headers about an address ("email verified") and about how and how often, unless yes and no stand below. */
function isNoQuestion({ asks, isOfAddress, isNote }: ConsentHeader, view: ColumnView): boolean {
  if (asks === 'weak' || asks === null) return isOfAddress;
  return asks === 'permission' && isNote && !isAnswered(view);
}

/** A column that no question of consent is, but for words that surely refuse. */
function leftBehind(decision: Decision, view: ColumnView): Refined {
  return smellOfValues({ ...decision, role: 'other' }, view) ?? { role: 'other', consent: {} };
}

/** Values that no answer to a question of consent is: addresses, amounts, numbers other than flags. */
function isOfOtherValues(view: ColumnView): boolean {
  if (view.measure('emails') >= MOSTLY || view.measure('phoneShapes') >= MOSTLY || view.measure('urls') >= MOSTLY)
    return true;
  return view.measure('numbers') >= MOSTLY && view.measure('flags') < MOSTLY && view.values.distinct > MOST_ANSWERS;
}

function isAnswered(view: ColumnView): boolean {
  return (
    !view.isEmpty &&
    (view.measure('flags') >= MOSTLY || view.measure('consents') >= MOSTLY) &&
    view.measure('days') < MOSTLY
  );
}

/**
 * A column of other things with words of refusal among them ("Status: do not contact"): those count, nothing else does. Where most words
 * are of consent, all of them count.
 */
function smellOfValues(decision: Decision, view: ColumnView): Refined | undefined {
  if (!UNSPECIFIC.has(decision.role) || !holdsRefusals(view)) return undefined;
  return { role: 'consent_email', consent: { reading: shareOfWords(view) >= MOSTLY ? 'words' : 'refusals' } };
}

/** A column of a few words, of which some surely refuse, is no list of places or titles, whatever the others look like. */
function unmistaken(decision: Decision, view: ColumnView): Decision {
  if (view.values.distinct > MOST_ANSWERS || !holdsRefusals(view)) return decision;
  const found = smellOfValues({ ...decision, role: 'other' }, view);
  return found === undefined ? decision : { ...decision, ...found, reasons: ['words of consent'], ...SURE };
}

/** How a column is read whose header does not say what a yes means: it is understood all the same where no value needs a question. */
function waryOf(view: ColumnView): 'words' | 'doubtful' {
  return !view.isEmpty && shareOfWords(view) === 1 ? 'words' : 'doubtful';
}

/** Share of values that say the same under every header. */
function shareOfWords({ values: { values } }: ColumnView): number {
  return values.filter(({ text }) => isPlainWord(consentWord(text))).length / Math.max(1, values.length);
}

/** True where some value of a column is a few words that surely refuse. */
export function holdsRefusals(view: ColumnView): boolean {
  return view.values.values.some(
    ({ text }) => text.split(/\s+/).length <= MOST_WORDS && isSureRefusal(consentWord(text)),
  );
}
