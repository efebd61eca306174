/** What a reader gives, or the code it refuses with. */
export type Outcome =
  | {
      readonly names: readonly string[];
      readonly rows: readonly (readonly string[])[];
      readonly rejects: readonly { readonly line: number }[];
      readonly warnings: readonly { readonly code: string }[];
    }
  | { readonly code: string };

export interface Measured {
  readonly seed: number;
  readonly names: readonly string[];
  readonly kinds: readonly ('row' | 'shape' | 'damage')[];
  readonly refused: string | undefined;
  readonly wrong: readonly string[];
  readonly kept: number;
  readonly sound: number;
}

export function measure(seed: number, read: (bytes: Uint8Array) => Promise<Outcome>): Promise<Measured>;
