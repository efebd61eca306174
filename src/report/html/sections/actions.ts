import type { Action } from '../../actions.ts';
import type { Report } from '../../report.ts';
import { html, type Markup } from '../markup.ts';

/** At most five things to do, each with the part of the page that shows what it is about. */
export function actionsSection({ actions }: Report): Markup {
  const list =
    actions.length === 0
      ? html`<p class="note">Nothing asks for anybody.</p>`
      : html`<ol class="actions">${actions.map(item)}</ol>`;
  return html`<section id="actions"><h2>Do this next</h2><p class="lead">What touches most comes first. Commands are for the folder of this report.</p><div class="card">${list}</div></section>`;
}

function item({ words, section, command }: Action): Markup {
  return html`<li><a href="#${section}">${words}</a>${command === null ? null : html`<br><code class="copy">${command}</code>`}</li>`;
}
