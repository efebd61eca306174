import { timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

/** What of a request decides whether it is served. */
export interface Asked {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
}

/** Why a request is refused: a status and words for whoever sent it. */
export interface Refusal {
  readonly status: number;
  readonly words: string;
}

/** Where the review is: its address, and the token that only whoever was told the address knows. */
export interface Address {
  /** 127.0.0.1:43211 */
  readonly host: string;
  readonly token: string;
}

/**
 * Undefined for a request that is served. Only that address by that name (a page elsewhere can have its name point here), only with the token, and
 * what changes anything only from a page of the review itself. Nothing but GET and POST.
 */
export function refusal({ method, url, headers }: Asked, { host, token }: Address): Refusal | undefined {
  if (headers.host !== host)
    return { status: 421, words: 'This is the review of a project; it is not served under that name.' };
  const [, given = ''] = /^\/([^/?]*)\//.exec(url) ?? [];
  if (!isSame(given, token))
    return { status: 403, words: 'The address lacks the token of this review; use the one that aurum review printed.' };
  if (method === 'GET') return undefined;
  if (method !== 'POST') return { status: 405, words: 'Only GET and POST.' };
  const { origin, 'sec-fetch-site': site } = headers;
  const isOwn = origin === undefined ? site === 'same-origin' : origin === `http://${host}`;
  return isOwn ? undefined : { status: 403, words: 'Only the pages of this review may change anything.' };
}

/** In the same time for every text of one length. */
function isSame(given: string, token: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(token)];
  return a.length === b.length && timingSafeEqual(a, b);
}
