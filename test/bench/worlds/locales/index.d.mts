export type Chance = () => number;

export interface Who {
  readonly sex: 'f' | 'm';
  readonly birthYear: number;
}

export interface Place {
  readonly city: string;
  readonly region: string;
  readonly regionCode: string;
  readonly postcode: string;
  readonly district?: string;
  /** Area code of landlines. */
  readonly area: string;
}

export interface AddressLine {
  readonly street: string;
  readonly house: string;
  readonly unit?: string | undefined;
}

export interface Locale {
  readonly code: string;
  readonly country: string;
  readonly language: string;
  readonly script: string;
  readonly order: 'given-first' | 'family-first';
  readonly given: (random: Chance, who: Who) => string;
  readonly family: (random: Chance) => string;
  readonly nickname: (given: string, random: Chance) => string | undefined;
  readonly feminine?: (family: string) => string;
  readonly patronymic?: (random: Chance, who: { readonly sex: 'f' | 'm' }) => string;
  readonly latin?: (text: string) => string;
  readonly place: (random: Chance) => Place;
  readonly street: (random: Chance) => string;
  readonly houseNumber: (random: Chance) => string;
  readonly unit: (random: Chance) => string;
  readonly addressLine: (line: AddressLine) => string;
  readonly fullAddress: (address: AddressLine & Place) => string;
  readonly mobile: (random: Chance) => string;
  readonly landline: (random: Chance, place: Place) => string;
  readonly nationalPhone: (e164: string) => string;
  readonly phoneStyles: (e164: string, random: Chance) => string;
  readonly company: (random: Chance) => { readonly name: string; readonly legalForm: string };
  readonly mailDomains: readonly string[];
  readonly titles: { readonly f: string; readonly m: string };
  readonly dateFormats: readonly string[];
  readonly currency: string;
  readonly jobTitle: (random: Chance) => string;
  readonly personalId?: (random: Chance, person?: { birthDate?: string; sex?: 'f' | 'm' }) => string;
}

export const LOCALES: Readonly<Record<string, Locale>>;
export function seeded(seed: number): Chance;
export function hashOf(text: string): number;
export function pick<T>(random: Chance, items: readonly T[]): T;
export function between(random: Chance, low: number, high: number): number;
export function chance(random: Chance, share: number): boolean;
export function filled(random: Chance, pattern: string): string;
export function zipf<T>(items: readonly T[], exponent?: number): (random: Chance) => T;
