import { plain } from '../../plain.ts';
import type { Report } from '../../report.ts';
import { bar, legend, type Tone } from '../chart.ts';
import { html, type Markup } from '../markup.ts';
import { percent, words } from '../numbers.ts';

const MOST_FIELDS = 14;
const RULES: readonly (readonly [tone: Tone, rules: readonly string[], words: string])[] = [
  ['mute', ['only'], 'only value'],
  ['good', ['unanimous', 'agreed', 'customer', 'earliest', 'latest'], 'agreed'],
  ['calm', ['valid', 'known', 'complete'], 'more usable or complete'],
  ['gold', ['trusted', 'recent'], 'trusted or recent source'],
  ['warn', ['opt_out', 'objection', 'suppressed', 'unclear', 'opt_in_again', 'bounced', 'consent'], 'consent'],
  ['soft', ['slot', 'record_id'], 'tie, by order'],
];

/** Where records of one customer disagree, and by which rule each golden value won. */
export function decisionsSection(report: Report): Markup {
  return html`<p class="note">Records of one customer rarely say the same. A value wins because it is usable, agreed by most, from a trusted source, recent, complete; never because it is long. Losing values stay in lineage.csv.</p><div class="two"><div class="card"><h3>Fields on which customers’ records disagree</h3>${conflicts(report)}</div><div class="card"><h3>Rule that decided</h3>${rules(report)}</div></div>`;
}

function conflicts({ conflicts: all }: Report): Markup {
  const shown = all.filter((one) => one.disagreeing > 0).slice(0, MOST_FIELDS);
  if (shown.length === 0) return html`<p class="note">No field was in dispute.</p>`;
  const rows = shown.map(({ field, compared, disagreeing }) => {
    const share = disagreeing / Math.max(1, compared);
    return html`<tr><th scope="row">${words(field)}</th><td style="width:45%">${bar([{ share, tone: 'warn' }])}</td><td class="n">${percent(share)}</td><td class="n note">${plain(disagreeing)} / ${plain(compared)}</td></tr>`;
  });
  return html`<table aria-label="Fields in dispute"><tbody>${rows}</tbody></table>`;
}

function rules({ rules: all }: Report): Markup {
  const won = all.filter((one) => one.rule !== 'superseded' && one.rule !== 'derived');
  const fields = [...new Set(won.map((one) => one.field))].slice(0, MOST_FIELDS);
  if (fields.length === 0) return html`<p class="note">No value was chosen.</p>`;
  const rows = fields.map((field) => {
    const own = won.filter((one) => one.field === field);
    const total = own.reduce((sum, one) => sum + one.values, 0);
    const parts = RULES.map(([tone, names]) => {
      const values = own.filter((one) => names.includes(one.rule)).reduce((sum, one) => sum + one.values, 0);
      return { tone, share: values / Math.max(1, total) };
    });
    return html`<tr><th scope="row">${words(field)}</th><td style="width:58%">${bar(parts)}</td><td class="n note">${plain(total)}</td></tr>`;
  });
  return html`<table aria-label="Rules that decided"><tbody>${rows}</tbody></table>${legend(RULES.map(([tone, , text]) => [tone, text] as const))}`;
}
