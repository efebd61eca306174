import { makeShops, shopFiles } from './shops.ts';

const SHOPS = makeShops(40);

/** Entries of a fair: names that the shop knows, with nothing beside them but a city or another e-mail. */
const FAIR = [
  'first_name,last_name,email,city',
  'Greta,Lindqvist,greta@fair.example,Berlin',
  'Omar,Haddad,omar@fair.example,Berlin',
  'Ines,Carvalho,ines@fair.example,Berlin',
  'Tomasz,Nowak,t.n@fair.example,Berlin',
  'Yuki,Tanaka,yuki@fair.example,Berlin',
  '',
].join('\n');

/** Exports with customers of whom nobody can be sure that they are one. */
export const DOUBTFUL = { ...shopFiles(SHOPS), 'fair.csv': FAIR };
