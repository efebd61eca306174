import { html, type Markup, type Piece } from './markup.ts';
import { at } from './numbers.ts';

/** Colours of the style sheet, by what they mean. */
export type Tone = 'gold' | 'good' | 'bad' | 'warn' | 'calm' | 'mute' | 'soft';

/** A horizontal bar of parts that add up to at most 1. */
export function bar(parts: readonly { readonly share: number; readonly tone: Tone }[]): Markup {
  return html`<div class="bar">${parts.map(({ share, tone }) => html`<i class="bg-${tone}" style="width:${at(clamp(share) * 100)}%"></i>`)}</div>`;
}

export function legend(entries: readonly (readonly [tone: Tone, words: string])[]): Markup {
  return html`<div class="legend">${entries.map(([tone, text]) => html`<span><i class="bg-${tone}"></i>${text}</span>`)}</div>`;
}

/** A drawing of `width` × `height` units that fits its card. `label` is what a screen reader says. */
export function drawing(
  size: { readonly width: number; readonly height: number },
  label: string,
  content: Piece,
): Markup {
  return html`<svg viewBox="0 0 ${size.width} ${size.height}" role="img" aria-label="${label}">${content}</svg>`;
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export function rectangle(box: Box, tone: Tone, title = ''): Markup {
  const { x, y, width, height } = box;
  return html`<rect x="${at(x)}" y="${at(y)}" width="${at(width)}" height="${at(Math.max(0, height))}" rx="2" class="f-${tone}">${title === '' ? null : html`<title>${title}</title>`}</rect>`;
}

/** A band that flows from the right edge of one box to the left edge of another, keeping its thickness at both ends. */
export function ribbon(from: Box, to: Box, tone: Tone): Markup {
  const [x0, x1] = [from.x + from.width, to.x];
  const middle = (x0 + x1) / 2;
  const top = `M${at(x0)} ${at(from.y)}C${at(middle)} ${at(from.y)} ${at(middle)} ${at(to.y)} ${at(x1)} ${at(to.y)}`;
  const bottom = `L${at(x1)} ${at(to.y + to.height)}C${at(middle)} ${at(to.y + to.height)} ${at(middle)} ${at(from.y + from.height)} ${at(x0)} ${at(from.y + from.height)}Z`;
  return html`<path d="${top}${bottom}" class="f-${tone}" opacity=".38"/>`;
}

/** Height of a bar on a logarithmic scale on which 0 is nothing and 1 is visible. */
export function logShare(count: number, most: number): number {
  return count <= 0 ? 0 : Math.log2(1 + count) / Math.log2(1 + most);
}

export function clamp(share: number): number {
  return Math.min(1, Math.max(0, share));
}
