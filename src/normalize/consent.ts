import type { Clean, Consent } from '../model/clean.ts';
import { foldKey, squeeze } from '../text/ascii.ts';
import { synonymMap } from '../text/words.ts';

/** What exports write into consent columns, as match keys. */
const WORDS = synonymMap(`
yes: y | true | 1 | t | on | ja | j | oui | o | si | s | sim | tak | da | hai | evet | x | ok | checked | agreed | accepted | granted | given | agree | i agree | accept | i accept | consent | consented | einverstanden | akzeptiert | zugestimmt | accepte | j accepte | acepto | acepta | aceito | acconsento | accetto | akkoord | zgoda | wahr | vrai | verdadero | vero | accepts | accepts marketing | marketing | yes please | confirmed consent | allow | allowed | 1 0 | active
no: n | false | 0 | f | off | nein | non | nao | nie | nej | niet | nee | nei | hayir | iie | unchecked | declined | decline | disagree | denied | abgelehnt | refuse | rechazado | rifiuto | weigeren | refused | falsch | faux | falso | disallow | not allowed | never consented | do not contact | do not email | do not mail | do not call | dnc | 0 0 | no thanks
opted_in: opted in | opt in | optin | optedin | subscribed | subscribe | subscriber | single opt in | double opt in | confirmed opt in | confirmed | doi | abonniert | angemeldet | abonne | inscrit | suscrito | iscritto | geabonneerd | aangemeld | inscrito | enabled | subscribed customer
opted_out: opted out | opt out | optout | optedout | unsubscribed | unsubscribe | abgemeldet | desabonne | desinscrit | baja | disiscritto | afgemeld | cancelled | canceled | withdrawn | revoked | suppressed | blocked | spam complaint | complained | complaint | cleaned | bounced | hard bounce | archived | removed | globally unsubscribed | blacklisted | widerrufen | disabled
not_subscribed: not subscribed | notsubscribed | non subscribed | nonsubscribed | never subscribed | unsubscribed never | transactional | not opted in | none given | nicht abonniert | redacted | no consent | non subscriber | not set
pending: pending | unconfirmed | awaiting confirmation | not confirmed | requested | ausstehend | en attente | pendiente | in attesa | in afwachting | opt in pending | awaiting | waiting
unknown: unknown | n a | na | null | none | undefined | unbekannt | inconnu | desconocido | legacy | not asked | unspecified | unclear | nan
`);
const INVERSE: Readonly<Record<string, Consent>> = { yes: 'opted_out', no: 'unknown' };
const DIRECT: Readonly<Record<string, Consent>> = { yes: 'opted_in', no: 'opted_out' };
const STATES: ReadonlySet<string> = new Set(['opted_in', 'opted_out', 'not_subscribed', 'pending', 'unknown']);

/** Yes and no in an inverse column ("has opted out") turn round; "no" there only means that nobody objected. */
function stateOf(word: string, inverse: boolean): Consent | null {
  const state = (inverse ? INVERSE : DIRECT)[word] ?? word;
  return STATES.has(state) ? (state as Consent) : null;
}

/**
 * Reads a consent cell. `inverse` is for columns where yes means "opted out": there "no" is unknown, never consent.
 * ("Yes", false) → opted_in, ("1", true) → opted_out, ("", …) → unknown. Unreadable text is unknown with E408.
 */
export function normalizeConsent(text: string, inverse: boolean): Clean<Consent> {
  const tidy = squeeze(text);
  if (STATES.has(tidy)) return { value: tidy as Consent };
  if (/^[✓✔☑✅]/u.test(tidy)) return { value: inverse ? 'opted_out' : 'opted_in', rules: ['consent-word'] };
  const key = foldKey(tidy);
  if (key === '') return /^[-–—.?]*$/u.test(tidy) ? { value: 'unknown' } : { value: 'unknown', issue: 'E408' };
  const word = WORDS.get(key);
  const value = word === undefined ? null : stateOf(word, inverse);
  return value === null ? { value: 'unknown', issue: 'E408' } : { value, rules: ['consent-word'] };
}
