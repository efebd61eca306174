export interface TruthColumn {
  readonly header: string;
  readonly kind: string;
  readonly argument: string | undefined;
  /** Roles that are right; the first is the one expected. */
  readonly roles: readonly string[];
}

export interface Variant {
  readonly id: string;
  readonly language: string;
  readonly localeCode: string;
  readonly rows: number;
  readonly mode: ReadonlySet<string>;
  readonly run: string | undefined;
  readonly unit: string;
  readonly isHeld: boolean;
  readonly columns: readonly TruthColumn[];
}

export interface BuiltVariant extends Variant {
  readonly cells: readonly (readonly string[])[];
}

export function isHeld(unit: string): boolean;
export function readVariants(): Variant[];
export function variantsOf(text: string, language: string): Variant[];
export function buildVariant(variant: Variant): BuiltVariant;
export function unitsOf(variants: readonly Variant[]): Variant[][];
