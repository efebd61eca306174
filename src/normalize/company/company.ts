import type { Clean, CompanyName } from '../../model/clean.ts';
import { squeeze } from '../../text/ascii.ts';
import { trimMarks } from '../../text/trim.ts';
import { synonymMap } from '../../text/words.ts';
import { isPlaceholder } from '../text/placeholder.ts';
import { isMiddleForm, leadingForm, NATIVE, trailingForm } from './legal-form.ts';
import { companyTokens, companyWords } from './tokens.ts';

const EDGE = new Set(' ,;:_*|/\\<>=~"“”-');
const BASE_EDGE = new Set(' ,;:_*|/\\<>=~"“”-.&');
/** Words that two writers of one company name abbreviate differently. */
const FOLDED = synonymMap(`
and: & | und | et | y | e | en | og | och
international: intl | int | internat
brothers: bros
associates: assoc | assocs
association: assn | assoc
manufacturing: mfg | manuf
university: univ | uni
services: svcs | svc | service
systems: sys | system
technologies: tech | technology
department: dept
government: govt
national: natl | nat
holdings: holding | hldgs
industries: ind | industry
enterprises: ent | enterprise
management: mgmt | mgt
group: grp | gruppe | groupe | grupo | gruppo
center: centre | ctr
`);

interface Split {
  readonly base: string;
  readonly forms: readonly string[];
}

function cutForms(text: string): Split {
  const forms: string[] = [];
  let base = text;
  for (let round = 0; round < 3; round++) {
    const words = companyWords(base);
    const keys = words.map((word) => word.key);
    const tail = trailingForm(keys, 0);
    const head = tail === null ? leadingForm(keys, 1) : null;
    let rest = base;
    if (tail !== null) rest = base.slice(0, words[words.length - tail.count]?.start ?? 0);
    else if (head !== null) rest = base.slice(words[head.count]?.start ?? 0);
    else break;
    rest = trimMarks(rest, BASE_EDGE);
    // "SL PLC" is a PLC called SL, though SL is a form elsewhere.
    if (rest === '' && forms.length > 0) break;
    base = rest;
    forms.unshift((tail ?? head)?.form ?? '');
  }
  return { base, forms };
}

/** Takes forms out of the middle ("Hello pty ltd World"): only sure ones, or weak ones beside a sure one. */
function cutMiddle(text: string): string {
  const words = companyWords(text);
  const keys = words.map((word) => word.key);
  const isForm = keys.map((_, index) => index > 0 && index < keys.length - 1 && isMiddleForm(keys, index));
  if (!isForm.includes(true)) return text;
  const kept = words.map((word, index) => (isForm[index] ? '' : text.slice(word.start, words[index + 1]?.start)));
  return squeeze(kept.join(''));
}

function cutNative(text: string): Split {
  for (const form of NATIVE) {
    if (text === form) continue;
    if (text.endsWith(form)) return { base: text.slice(0, -form.length).trim(), forms: [form] };
    if (text.startsWith(form)) return { base: text.slice(form.length).trim(), forms: [form] };
  }
  return { base: text, forms: [] };
}

function companyKey(base: string): string {
  const all = companyTokens(base);
  // A word alone is a name, not short for another: "ET" is no "et".
  const tokens = all.length === 1 ? all : all.map((token) => FOLDED.get(token) ?? token);
  const kept = tokens[0] === 'the' && tokens.length > 1 ? tokens.slice(1) : tokens;
  return kept.filter((token) => token !== 'and').join(' ');
}

/** A quote that closes one inside the name is no edge: 'ООО "Ромашка"'. */
function withClosingQuote(name: string, text: string): string {
  const last = text.trimEnd().at(-1) ?? '';
  const open = { '"': '"', '“': '„', '”': '“' }[last];
  if (open === undefined) return name;
  const opened = name.split(open).length - 1;
  return opened > 0 && (open === last ? opened % 2 === 1 : true) ? `${name}${last}` : name;
}

/**
 * Splits a company name into base and legal form and makes its match key.
 * "Müller & Söhne GmbH" → base "Müller & Söhne", form "GmbH", key "muller sohne"; "Oy Hello World Ab" → base "Hello World".
 * Null with E409 for placeholders and texts without letter or digit. A legal form alone has an empty base and is its own key.
 */
export function normalizeCompany(text: string): Clean<CompanyName> {
  const name = withClosingQuote(trimMarks(squeeze(text), EDGE), text);
  if (name === '') return squeeze(text) === '' ? { value: null } : { value: null, issue: 'E409' };
  if (isPlaceholder(name)) return { value: null, issue: 'E409' };
  const native = cutNative(name);
  const split = native.forms.length > 0 ? native : cutForms(name);
  const base = cutMiddle(split.base);
  const key = companyKey(base);
  const value = { name, base, legalForm: split.forms.join(' '), key: key === '' ? companyTokens(name).join(' ') : key };
  return name === text ? { value } : { value, rules: ['trim'] };
}
