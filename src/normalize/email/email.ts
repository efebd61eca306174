import { domainToASCII } from 'node:url';
import { parse } from 'tldts';
import type { Clean, EmailAddress } from '../../model/clean.ts';
import { isAscii, squeeze } from '../../text/ascii.ts';
import { isRelayDomain, isRoleName, ROLES } from '../../text/email-kind.ts';
import {
  DASH_TAGS,
  DISPOSABLE_DOMAINS,
  DOMAIN_TYPOS,
  DOTLESS,
  SAME_MAILBOX,
  TLD_TYPOS,
} from '../../text/lexicons/email-domains.ts';
import { remember } from '../../text/remember.ts';
import { trimMarks } from '../../text/trim.ts';
import { synonymMap, wordSet } from '../../text/words.ts';
import { isPlaceholder } from '../text/placeholder.ts';
import { isAddressLiteral, isHostName, isUnusualLocal, plainAt } from './syntax.ts';

const sameMailbox = synonymMap(SAME_MAILBOX);
const dotless = wordSet(DOTLESS);
const dashTags = wordSet(DASH_TAGS);
const disposables = wordSet(DISPOSABLE_DOMAINS);
const domainTypos = synonymMap(DOMAIN_TYPOS);
const tldTypos = synonymMap(TLD_TYPOS);

const EDGE = new Set(' ,;:<>()[]{}"\'“”„‘’`|\u00b7');
/** Spellings against harvesters: "ann (at) example [dot] com". */
const SPELLED_AT = /\s*[([{]\s*at\s*[)\]}]\s*|\s+at\s+(?=[\w.-]+(?:\s+dot\s+|\.)\w)/i;
const SPELLED_DOT = /\s*[([{]\s*dot\s*[)\]}]\s*|\s+dot\s+/gi;
const FAKE_NAMES = /^(?:no-?e?mail|none|unknown|na|n\/a|null|nobody|keine|nomail|sin-?correo|noreply|test)$/;
const SMALL_OR_OTHER = /[a-z\u0080-\uffff]/;
const CAPITAL = /[A-Z]/;
const QUOTE = 34;
const LONGEST_FAKE = 10;
const LONGEST_LIST = 400;
const FAKE_DOMAINS =
  /^(?:no-?e?mail|none|unknown|na|null|nowhere|example|test|domain|keine|email|mail)\.(?:com|net|org|de|fr|es|it|invalid|local|test|co)$|\.invalid$/;

/** What is known of a domain whatever stands before it. */
interface DomainFacts {
  readonly ascii: string;
  /** The domain that shares its mailboxes. */
  readonly mailbox: string;
  readonly corrected: string | undefined;
  readonly isKnown: boolean;
}

const domainFacts = remember((domain: string): DomainFacts => {
  const ascii = isAscii(domain) ? domain : domainToASCII(domain);
  const suffix = parse(ascii);
  const isKnown = suffix.isIcann === true || suffix.isPrivate === true || suffix.isIp === true;
  return { ascii, mailbox: sameMailbox.get(ascii) ?? ascii, corrected: correctDomain(domain), isKnown };
});

/** The local part two spellings of one mailbox share. Tags after "+" are dropped everywhere, dots where they do not count. */
function mailboxKey(local: string, domain: string): string {
  const lower = local.toLowerCase();
  if (lower.startsWith('"')) return lower;
  const tag = lower.indexOf('+');
  let base = tag > 0 ? lower.slice(0, tag) : lower;
  if (dashTags.has(domain)) {
    const dash = base.indexOf('-');
    if (dash > 0) base = base.slice(0, dash);
  }
  return dotless.has(domain) && base.includes('.') ? base.replaceAll('.', '') : base;
}

function kindOf(local: string, domain: string): EmailAddress['kind'] {
  if (isRelayDomain(domain)) return 'relay';
  if (disposables.has(domain)) return 'disposable';
  return isRoleName(local.toLowerCase()) ? 'role' : 'personal';
}

function build(local: string, domain: string, { ascii, mailbox }: DomainFacts): EmailAddress {
  const key = `${mailboxKey(local, mailbox)}@${mailbox}`;
  return { address: `${local}@${domain}`, key, domain: ascii, kind: kindOf(local, ascii) };
}

/** A likely correction of the domain, when it is a known slip. */
function correctDomain(domain: string): string | undefined {
  const known = domainTypos.get(domain);
  if (known !== undefined) return known === domain ? undefined : known;
  const dot = domain.lastIndexOf('.');
  const tld = tldTypos.get(domain.slice(dot + 1));
  return tld === undefined || tld === domain.slice(dot + 1) || dot < 1 ? undefined : domain.slice(0, dot + 1) + tld;
}

/** Local part and domain of an address whose "@" is at `at`. Capitals all through are a system's or a lock key's, not the owner's. */
function halves(address: string, at: number): [local: string, domain: string] {
  const isShouted = !SMALL_OR_OTHER.test(address) && CAPITAL.test(address) && address.charCodeAt(0) !== QUOTE;
  const usual = isShouted ? address.toLowerCase() : address;
  return [usual.slice(0, at), usual.slice(at + 1).toLowerCase()];
}

function judge(text: string, [local, domain]: readonly [string, string]): Clean<EmailAddress> {
  if (local.length <= LONGEST_FAKE && FAKE_NAMES.test(local) && FAKE_DOMAINS.test(domain))
    return { value: null, issue: 'E409' };
  const facts = domainFacts(domain);
  const { corrected, isKnown } = facts;
  const value = build(local, domain, facts);
  return {
    value,
    ...(isKnown ? {} : { issue: 'E401' as const }),
    ...(corrected === undefined ? {} : { suggestion: `${local}@${corrected}` }),
    ...(value.address === text ? {} : { rules: ['tidy'] }),
  };
}

/** The bare address inside "Ann Lee <ann@x.org>", "mailto:ann@x.org?subject=…", "ann (at) x.org". */
function unwrap(text: string): string {
  let bare = squeeze(text).normalize('NFKC');
  const angle = /<([^<>]*@[^<>]*)>/.exec(bare);
  if (angle?.[1] !== undefined) bare = angle[1];
  bare = bare.replace(/^\s*(?:mailto|e-?mail)\s*:\s*/i, '').replace(/\?(?:subject|cc|bcc|body)=.*$/i, '');
  if (!bare.includes('@')) bare = bare.replace(SPELLED_AT, '@').replace(SPELLED_DOT, '.');
  if (!bare.startsWith('"') && !bare.endsWith(']')) bare = trimMarks(bare, EDGE);
  if (bare.endsWith('.')) bare = bare.slice(0, -1);
  return bare.replace(/ ?@ ?/, '@').trim();
}

function suggest(bare: string): string | undefined {
  const guess = bare
    .replace(/\s+/g, '')
    .replace(/@+/g, '@')
    .replace(/,/g, '.')
    .replace(/\.+/g, '.')
    .replace(/\.@/, '@')
    .replace(/^\.|\.$/g, '');
  const at = plainAt(guess);
  if (at < 0) return undefined;
  const domain = guess.slice(at + 1).toLowerCase();
  return `${guess.slice(0, at)}@${correctDomain(domain) ?? domain}`;
}

/** What stands between several addresses of one cell. */
const BETWEEN = /[;,|\s/]+|<br ?\/?>/i;
const JOINED = /\s(?:and|or|und|oder|et|ou|&)\s/gi;

/**
 * The addresses of one cell: "ann@x.org; bob@x.org" → two; every part must be one. One entry, the text itself, in any other case.
 */
export function splitEmails(text: string): string[] {
  if (text.indexOf('@') === text.lastIndexOf('@') || text.length > LONGEST_LIST) return [text];
  const parts = text
    .replace(JOINED, ';')
    .split(BETWEEN)
    .filter((part) => part !== '');
  return parts.length > 1 && parts.every((part) => plainAt(part) > 0) ? parts : [text];
}

function normalizeUnusual(text: string): Clean<EmailAddress> {
  const [first = '', ...others] = splitEmails(text);
  if (others.length > 0) {
    const clean = judge(first, halves(first, plainAt(first)));
    return { ...clean, rules: ['first-of-several', ...(clean.rules ?? [])] };
  }
  const bare = unwrap(text);
  if (bare === '' || isPlaceholder(bare))
    return bare === '' && squeeze(text) === '' ? { value: null } : { value: null, issue: 'E409' };
  const plain = plainAt(bare);
  if (plain > 0) return judge(text, halves(bare, plain));
  const at = bare.lastIndexOf('@');
  const local = bare.slice(0, at);
  const domain = bare.slice(at + 1).toLowerCase();
  const isLocal = at > 0 && (isUnusualLocal(local) || plainAt(`${local}@a.aa`) > 0);
  const ascii = isAscii(domain) ? domain : domainToASCII(domain);
  if (isLocal && bare.length <= 254 && (isAddressLiteral(domain) || isHostName(ascii, 0)))
    return judge(text, [local, domain]);
  const suggestion = suggest(bare);
  return suggestion === undefined ? { value: null, issue: 'E401' } : { value: null, issue: 'E401', suggestion };
}

/**
 * Checks an e-mail address and makes its match key. The domain goes to lower case, the local part only when
 * the whole address came in capitals ("ANN.LEE@X.ORG" → "ann.lee@x.org").
 * "John.Doe+shop@GoogleMail.com" → address "John.Doe+shop@googlemail.com", key "johndoe@gmail.com";
 * "Ann Lee <ann@x.org>;" → "ann@x.org". Null with E401 when no mail host would take it ("a..b@x.org", "ann@x,org"
 * with a suggestion), with E409 for placeholders. A domain under no public suffix is kept with E401.
 * RFC 5321 lengths and syntax, RFC 6531 for other scripts; quoted local parts and address literals are valid.
 */
export function normalizeEmail(text: string): Clean<EmailAddress> {
  const at = plainAt(text);
  return at > 0 ? judge(text, halves(text, at)) : normalizeUnusual(text);
}

/** What the key of an address in small letters depends on beside its local part. */
export interface PlainDomain {
  /** The domain that shares its mailboxes, in ASCII. */
  readonly mailbox: Uint8Array;
  readonly isOwn: boolean;
  readonly isDotless: boolean;
  readonly hasDashTags: boolean;
}

/** Facts of a domain in small letters at which every plain local part but a role's has a key and no issue; null for others. */
export function plainDomain(domain: string): PlainDomain | null {
  if (plainAt(`a@${domain}`) < 0 || domain !== domain.toLowerCase() || FAKE_DOMAINS.test(domain)) return null;
  const { ascii, mailbox, isKnown } = domainFacts(domain);
  if (!isKnown || ascii !== domain || isRelayDomain(domain)) return null;
  const isOwn = mailbox === domain;
  return {
    ...{ mailbox: Buffer.from(mailbox), isOwn },
    ...{ isDotless: dotless.has(mailbox), hasDashTags: dashTags.has(mailbox) },
  };
}

/** Place of a local part in {@link ROLE_SHAPES} by its length and first character. */
export function roleShape(length: number, first: number): number {
  return (length << 7) | (first & 127);
}

/** Has any name of a role this length and first character? */
export const ROLE_SHAPES = new Uint8Array(1 << 14);
for (const role of ROLES) ROLE_SHAPES[roleShape(role.length, role.charCodeAt(0))] = 1;
