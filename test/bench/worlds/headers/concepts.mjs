// Which words a concept has in which language; English where a language has none of its own.
import { words as ar } from './languages/ar.mjs';
import { words as cs } from './languages/cs.mjs';
import { words as de } from './languages/de.mjs';
import { words as el } from './languages/el.mjs';
import { words as en } from './languages/en.mjs';
import { words as es } from './languages/es.mjs';
import { words as fr } from './languages/fr.mjs';
import { words as it } from './languages/it.mjs';
import { words as ja } from './languages/ja.mjs';
import { words as ko } from './languages/ko.mjs';
import { words as nl } from './languages/nl.mjs';
import { words as pl } from './languages/pl.mjs';
import { words as pt } from './languages/pt.mjs';
import { words as ru } from './languages/ru.mjs';
import { words as sv } from './languages/sv.mjs';
import { words as tr } from './languages/tr.mjs';
import { words as zh } from './languages/zh.mjs';

const LANGUAGES = { ar, cs, de, el, en, es, fr, it, ja, ko, nl, pl, pt, ru, sv, tr, zh };

const read = (text) =>
  new Map(
    text
      .trim()
      .split('\n')
      .map((line) => {
        const at = line.indexOf(':');
        return [
          line.slice(0, at),
          line
            .slice(at + 1)
            .trim()
            .split('|'),
        ];
      }),
  );

const LEXICON = new Map(Object.entries(LANGUAGES).map(([code, text]) => [code, read(text)]));

export function wordsOf(concept, language) {
  return LEXICON.get(language)?.get(concept) ?? LEXICON.get('en').get(concept);
}
