import { createHash } from 'node:crypto';
import { STYLE } from '../../../report/html/style.ts';

/** The look of the report, and what a review needs beside it. */
export const LOOK = `${STYLE}
header.top{display:flex;flex-wrap:wrap;gap:8px 18px;align-items:center;padding:14px 0;border-bottom:1px solid var(--line)}
header.top a{color:var(--soft);text-decoration:none;font-size:14px}header.top a:hover,a{color:var(--gold)}header.top .grow{flex:1}
input,select,button{font:inherit;color:inherit;background:var(--card);border:1px solid var(--mute);border-radius:8px;padding:8px 12px;min-height:40px;max-width:100%}
button{cursor:pointer;font-weight:600}button:hover{border-color:var(--gold)}:focus-visible{outline:3px solid var(--goldfill);outline-offset:2px}
button.same{border-color:var(--good);color:var(--good)}button.different{border-color:var(--bad);color:var(--bad)}
kbd{font:12px ui-monospace,Menlo,Consolas,monospace;border:1px solid var(--mute);border-radius:4px;padding:0 5px;margin-left:8px;color:var(--soft)}
.actions{display:flex;flex-wrap:wrap;gap:10px;align-items:center;margin:16px 0}.actions input[type=text]{flex:1;min-width:160px}
.notice{padding:10px 14px;border-radius:8px;background:var(--goldsoft);margin:16px 0 0}
.compare td,.compare thead th{overflow-wrap:anywhere}tbody th{vertical-align:top}tbody tr:last-child th{border-bottom:0}.compare .mark{width:1.5em;color:var(--soft)}.why span{margin-right:14px}tr.differs td{background:var(--goldsoft)}tr.differs .mark{color:var(--bad)}
ul.plain{list-style:none;margin:0;padding:0}ul.plain li{padding:7px 0;border-bottom:1px solid var(--line);overflow-wrap:anywhere}ul.plain li:last-child{border:0}
section{padding-top:28px}form.inline{display:inline}label.check{display:block;padding:5px 0}label.check input{min-height:0;margin-right:8px}
@media (pointer:coarse),(max-width:560px){kbd{display:none}}
@media (max-width:560px){header.top .grow{display:none}header.top form,header.top input{width:100%}.actions input[type=text]{flex:1 1 100%}.actions button{flex:1 1 40%}.compare th:first-child{font-size:11.5px}th,td{padding-right:6px}}`;

/**
 * Keys for what can be clicked: an element says its key. A form is sent once, however often a key is pressed; a page that comes back from the history
 * is fetched anew, for somebody may have decided since.
 */
export const SCRIPT = `
document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || event.isComposing) return;
  if (event.target instanceof Element && event.target.closest('input:not([type=checkbox]),select,textarea')) return;
  const found = [...document.querySelectorAll('[data-key]')].find((one) => one.dataset.key === event.key.toLowerCase());
  if (!found) return;
  event.preventDefault();
  if (found.matches('input')) found.focus(); else found.click();
});
document.addEventListener('submit', (event) => {
  if (event.target.dataset.sent) event.preventDefault();
  else event.target.dataset.sent = 'yes';
});
window.addEventListener('pageshow', (event) => { if (event.persisted) location.reload(); });`;

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`;
}

/** Nothing is loaded from anywhere, and nothing runs but the script above. */
export const POLICY = [
  "default-src 'none'",
  `script-src ${hashOf(SCRIPT)}`,
  `style-src ${hashOf(LOOK)}`,
  'img-src data:',
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');
