/** Markup that is safe to put into a page as it is. Only {@link html} makes it. */
export class Markup {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

export type Piece = Markup | string | number | null | readonly Piece[];

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
/** Control characters and marks that turn the direction of text: a cell could use them to look like something else. */
const HIDDEN = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** Text as page content or a quoted attribute value: `<b>` → `&lt;b&gt;`; hidden marks vanish. */
export function escapeText(text: string): string {
  return text.replace(HIDDEN, '').replace(/[&<>"']/g, (mark) => ESCAPES[mark] as string);
}

/** Template of markup: every value is escaped unless it is markup itself; lists are joined, null is nothing. */
export function html(strings: TemplateStringsArray, ...values: readonly Piece[]): Markup {
  let text = strings[0] as string;
  values.forEach((value, i) => {
    text += pieceText(value) + (strings[i + 1] as string);
  });
  return new Markup(text);
}

function pieceText(piece: Piece): string {
  if (piece === null) return '';
  if (piece instanceof Markup) return piece.text;
  if (typeof piece === 'object') return piece.map(pieceText).join('');
  return escapeText(String(piece));
}
