import { html, Markup, type Piece } from './markup.ts';
import { SCRIPT, SCRIPT_HASH } from './script.ts';
import { STYLE } from './style.ts';

/** Nothing may be loaded, and nothing be run but the one script of the page, whatever a cell holds. */
const POLICY = `default-src 'none'; style-src 'unsafe-inline'; script-src '${SCRIPT_HASH}'; img-src data:; base-uri 'none'; form-action 'none'`;

/** A page of its own: no network, one script known by its hash, everything escaped. */
export function page(title: string, body: Piece): string {
  const made = html`<!doctype html><html lang="en"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${new Markup(POLICY)}"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="referrer" content="no-referrer"><title>${title}</title><style>${new Markup(STYLE)}</style></head><body><main>${body}</main><script>${new Markup(SCRIPT)}</script></body></html>\n`;
  return made.text;
}
