import { parse } from 'tldts';
import type { Clean } from '../../model/clean.ts';
import { squeeze } from '../../text/ascii.ts';
import { trimMarks } from '../../text/trim.ts';
import { isPlaceholder } from '../text/placeholder.ts';

export interface Website {
  /** Scheme and host in lower case, path without trailing slash, no tracking parameters. */
  readonly url: string;
  /** Registrable domain (public suffix list). */
  readonly domain: string;
}

const EDGE = new Set(' ,;<>()[]{}"\'“”„‘’`|');
const SHAPE = /^(?:(https?):\/{1,2}|\/\/)?(?:[^\s/?#@]*@)?([^\s/?#:@]+)(?::(\d{1,5}))?([/?#].*)?$/i;
const TRACKING = /^(?:utm_\w+|gclid|fbclid|mc_cid|mc_eid|msclkid|igshid|ref|_ga)$/i;

function cleanPath(rest: string): string {
  const [beforeHash = ''] = rest.split('#');
  const [path = '', query = ''] = beforeHash.split('?', 2);
  const kept = query.split('&').filter((pair) => pair !== '' && !TRACKING.test(pair.split('=')[0] ?? ''));
  let end = path.length;
  while (end > 0 && path[end - 1] === '/') end--;
  return path.slice(0, end) + (kept.length > 0 ? `?${kept.join('&')}` : '');
}

/**
 * A web address → url and registrable domain. "WWW.Example.co.uk/" → "https://www.example.co.uk", "example.co.uk".
 * The scheme is kept, https where there is none. Null with E409 for placeholders and bare schemes ("http://"), with E407
 * when there is no host under a public suffix ("n.a. yet", "localhost", an e-mail address). Domain by the public suffix list.
 */
export function normalizeWebsite(text: string): Clean<Website> {
  const tidy = trimMarks(squeeze(text), EDGE);
  if (tidy === '') return squeeze(text) === '' ? { value: null } : { value: null, issue: 'E409' };
  if (isPlaceholder(tidy) || /^https?:\/*$/i.test(tidy)) return { value: null, issue: 'E409' };
  const found = tidy.length > 2048 || /^[^\s/?#@]+@[^\s/?#@]+$/.test(tidy) ? null : SHAPE.exec(tidy);
  const [, scheme = 'https', rawHost = '', port, rest = ''] = found ?? [];
  const host = trimMarks(rawHost.toLowerCase(), new Set('.'));
  const parsed = parse(host);
  if (found === null || !parsed.domain || parsed.isIcann !== true || parsed.hostname !== host)
    return { value: null, issue: 'E407' };
  const url = `${scheme.toLowerCase()}://${host}${port === undefined ? '' : `:${port}`}${cleanPath(rest)}`;
  return { value: { url, domain: parsed.domain }, ...(url === text ? {} : { rules: ['url'] }) };
}
