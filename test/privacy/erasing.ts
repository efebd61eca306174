import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { aurum, type Ended } from '../cli/aurum.ts';
import { Nights } from '../steward/nights.ts';
import { makeShops, shopFiles } from '../steward/shops.ts';

export const SHOPS = makeShops(60);
/** Orders by key and by e-mail, a ticket, a row that cannot be read: everywhere a person can stand. */
export const FILES: Record<string, string> = {
  ...shopFiles(SHOPS),
  'orders.csv': [
    'order_id,customer_id,amount,currency,ordered_at,note',
    'O1,S0,10.00,EUR,2024-01-02,call Greta Lindqvist first',
    'O1,,5.00,EUR,2024-01-02,',
    'O2,S1,20.00,EUR,2024-01-03,',
    'O3,S4,30.00,EUR,2024-01-04,',
    '',
  ].join('\n'),
  'broken.csv': [
    'id,first_name,last_name,email',
    'B1,Nora,Vance,nora.vance@example.com',
    'B2,Greta,Lindqvist,greta.lindqvist0@example.com,one,too,many',
    'B3,Emil,Falk,emil.falk@example.com',
    '',
  ].join('\n'),
};
export const EMAIL = 'greta.lindqvist0@example.com';
export const PHONE = '+4930901820';
/** What nobody else has. */
export const VALUES = [EMAIL, PHONE, '30901820', 'T0,'];

const first = new Nights();

/** The first night of all projects of a test file. */
export function begin(): void {
  const begun = first.run(FILES, ['--show-values']);
  if (begun.exit !== 0) throw new Error(begun.err);
  first.keep();
}

/** A project after its first night, each test its own; `begin` makes it. */
export const project = (): Nights => first.again();

export const command = (nights: Nights, args: readonly string[]): Ended =>
  aurum(['erase', ...args, '-p', nights.project, '--by', 'Erika']);

export function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile());
}

/** Files below a folder that hold a text, whatever the size of its letters. */
export function holding(folder: string, text: string): string[] {
  return filesBelow(folder).filter((path) =>
    readFileSync(path).toString('latin1').toLowerCase().includes(text.toLowerCase()),
  );
}
