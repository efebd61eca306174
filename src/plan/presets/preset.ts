import type { Consent, DateOrder } from '../../model/clean.ts';
import type { ColumnPlan } from '../../model/plan.ts';
import type { Role, SourceKind } from '../../model/role.ts';

/** What a column means: its role, the role and its slot, or all there is to say. */
export type PresetColumn = Role | readonly [role: Role, slot: number] | PresetColumnDetail;

export interface PresetColumnDetail extends Omit<ColumnPlan, 'column' | 'slot'> {
  readonly slot?: number;
}

/** Consent that a file states by its name: the first entry whose word the name holds. */
export interface FileConsent {
  readonly word: string;
  readonly channel: ConsentRole;
  readonly state: Consent | 'undeliverable';
}

export type ConsentRole = 'consent_email' | 'consent_sms' | 'consent_phone' | 'consent_post' | 'consent_any';

/**
 * How one system exports customers, orders or tickets. Data only. Headers compare without case; in them `{n}` is a
 * number (1 is the first slot) and `*` any text.
 */
export interface Preset {
  readonly id: string;
  /** How people call the export. */
  readonly label: string;
  readonly kind: SourceKind;
  /** False when the headers were never compared with a real export. */
  readonly verified: boolean;
  /** Headers, `|` between them: all must be there, none may, and the more of `any` the surer. */
  readonly detect: { readonly all: string; readonly any?: string; readonly none?: string };
  readonly columns: Readonly<Record<string, PresetColumn>>;
  /** Headers, `|` between them, that are known and left behind. */
  readonly leave?: string;
  readonly dateOrder?: DateOrder;
  /** True when no customer comes twice in such a file. */
  readonly isDistinct?: boolean;
  /** True for files of our own: what is left of them is made anew and never carried into golden records as a column of the user's. */
  readonly isOurs?: boolean;
  readonly fileConsent?: readonly FileConsent[];
}
