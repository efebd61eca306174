import type { LetterGroup } from '../../text/lexicons/letters.ts';

/** An encoding of one byte a character. */
export interface SingleByteEncoding {
  readonly name: string;
  /** Languages that it is made for. */
  readonly group: LetterGroup;
  /** How much rarer it is among exports than the commonest. */
  readonly rarity: number;
}

/** Systems write the encoding of their own kind: Windows most, then databases and web exports of ISO, then DOS and Mac. */
const ISO = 1;
const DOS = 2;
const MAC = 3;
const SELDOM = 5;

const of = (group: LetterGroup, rarity: number, names: string): SingleByteEncoding[] =>
  names.split(' ').map((name) => ({ name, group, rarity }));

export const SINGLE_BYTE: readonly SingleByteEncoding[] = [
  ...of('western', 0, 'windows-1252'),
  ...of('western', ISO, 'iso-8859-15'),
  ...of('western', DOS, 'cp850 cp437'),
  ...of('western', MAC, 'macintosh'),
  ...of('western', SELDOM, 'cp858 cp860 cp861 cp863 cp865 iso-8859-10 iso-8859-14 maciceland'),
  ...of('central', 0, 'windows-1250'),
  ...of('central', ISO, 'iso-8859-2'),
  ...of('central', DOS, 'cp852'),
  ...of('central', MAC, 'maccenteuro'),
  ...of('central', SELDOM, 'iso-8859-16 maccroatian macromania'),
  ...of('baltic', 0, 'windows-1257'),
  ...of('baltic', ISO, 'iso-8859-13'),
  ...of('baltic', DOS, 'cp775'),
  ...of('baltic', SELDOM, 'iso-8859-4'),
  ...of('turkish', 0, 'windows-1254'),
  ...of('turkish', DOS, 'cp857'),
  ...of('turkish', MAC, 'macturkish'),
  ...of('turkish', SELDOM, 'iso-8859-3'),
  ...of('cyrillic', 0, 'windows-1251'),
  ...of('cyrillic', ISO, 'koi8-r koi8-u iso-8859-5'),
  ...of('cyrillic', DOS, 'cp866'),
  ...of('cyrillic', MAC, 'x-mac-cyrillic'),
  ...of('cyrillic', SELDOM, 'cp855'),
  ...of('greek', 0, 'windows-1253'),
  ...of('greek', ISO, 'iso-8859-7'),
  ...of('greek', DOS, 'cp737'),
  ...of('greek', SELDOM, 'cp869 macgreek'),
  ...of('hebrew', 0, 'windows-1255'),
  ...of('hebrew', ISO, 'iso-8859-8'),
  ...of('hebrew', DOS, 'cp862'),
  ...of('arabic', 0, 'windows-1256'),
  ...of('arabic', ISO, 'iso-8859-6'),
  ...of('arabic', SELDOM, 'cp720 cp864'),
  ...of('thai', 0, 'windows-874'),
  ...of('vietnamese', 0, 'windows-1258'),
];
