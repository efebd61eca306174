// The locales of the invented people, by code.
import { ar } from './ar.mjs';
import { cs } from './cs.mjs';
import { de } from './de.mjs';
import { el } from './el.mjs';
import { en_GB } from './en_GB.mjs';
import { en_US } from './en_US.mjs';
import { es } from './es.mjs';
import { fr } from './fr.mjs';
import { IN } from './in.mjs';
import { it } from './it.mjs';
import { ja } from './ja.mjs';
import { ko } from './ko.mjs';
import { ng } from './ng.mjs';
import { nl } from './nl.mjs';
import { pl } from './pl.mjs';
import { pt_BR } from './pt_BR.mjs';
import { ru } from './ru.mjs';
import { sv } from './sv.mjs';
import { tr } from './tr.mjs';
import { zh } from './zh.mjs';

export { between, chance, filled, hashOf, pick, seeded, zipf } from './machinery.mjs';

export const LOCALES = Object.freeze({
  ...{ de, fr, en_GB, en_US, es, it, nl, pl, cs, sv },
  ...{ pt_BR, tr, ru, el, ja, zh, ko, ar, in: IN, ng },
});
