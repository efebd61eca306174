import { SUPPRESSED } from '../../table/consent-slots.ts';
import type { RecordSet } from '../../table/records.ts';
import { columnFromStrings, emptyIds } from '../../table/table.ts';
import { type GoldenField, goldenHeader, type Rule } from '../golden.ts';
import { NO_INSTANT } from '../instant.ts';
import { type ChannelName, OUT, SILENT, STATES, UNCLEAR, UNKNOWN } from './channels.ts';
import type { ConsentGround } from './ground.ts';
import { columnOf, type Voice } from './voices.ts';

/** One consent column and why; arrays have one entry per cluster. */
export interface ConsentDecision {
  readonly field: GoldenField;
  /** The record that decided it, −1 where nothing is stated. */
  readonly record: Int32Array;
  readonly rule: readonly Rule[];
  /** Its number in RULES_OF. */
  readonly rules: Uint8Array;
  /** When the deciding statement was made; NO_INSTANT where that is not known. */
  readonly at: Float64Array;
  /** What the deciding statement is about, in the words of its column; '' where nothing says. */
  readonly purposeOf: (cluster: number) => string;
}

const RULES_OF = [
  'consent',
  'opt_out',
  'objection',
  'suppressed',
  'unclear',
  'opt_in_again',
] as const satisfies readonly Rule[];

/** A state and the statement it rests on. */
export interface Verdict {
  state: number;
  record: number;
  voice: number;
  isAgain: boolean;
}

/** A consent column being decided, cluster by cluster. */
export class DecidedColumn {
  readonly #place: { readonly field: ChannelName; readonly slot: number; readonly voices: readonly Voice[] };
  readonly #records: RecordSet;
  readonly #ids: Int32Array;
  readonly #record: Int32Array;
  readonly #voice: Uint8Array;
  readonly #rules: Uint8Array;
  readonly #at: Float64Array;
  isStated = false;

  constructor(
    { members, records }: ConsentGround,
    place: { field: ChannelName; slot: number; voices: readonly Voice[] },
  ) {
    this.#place = place;
    this.#records = records;
    this.#ids = emptyIds(members.count);
    this.#record = new Int32Array(members.count).fill(-1);
    this.#voice = new Uint8Array(members.count);
    this.#rules = new Uint8Array(members.count);
    this.#at = new Float64Array(members.count).fill(NO_INSTANT);
  }

  set(cluster: number, { state, record, voice, isAgain }: Verdict): void {
    if (state === SILENT) return;
    this.isStated = true;
    const own = this.#place.voices[voice];
    this.#ids[cluster] = state === UNCLEAR ? UNKNOWN : state;
    this.#record[cluster] = record;
    this.#voice[cluster] = voice;
    this.#at[cluster] = own?.at[record] ?? NO_INSTANT;
    this.#rules[cluster] = RULES_OF.indexOf(isAgain ? 'opt_in_again' : ruleOf(state, own, record));
  }

  finish(): ConsentDecision {
    const { field: name, slot, voices } = this.#place;
    const { dictionary } = columnFromStrings(name, STATES);
    return {
      field: { name, slot, column: { name: goldenHeader({ name, slot }), ids: this.#ids, dictionary } },
      record: this.#record,
      rule: RULES_OF,
      rules: this.#rules,
      at: this.#at,
      purposeOf: (cluster) => this.#purposeOf(this.#record[cluster] as number, voices[this.#voice[cluster] as number]),
    };
  }

  #purposeOf(record: number, voice: Voice | undefined): string {
    if (record < 0 || voice === undefined) return '';
    const plan = this.#records.sources[this.#records.sourceOf[record] as number]?.plan;
    const column = columnOf(plan?.columns ?? [], voice.field, voice.slots[record] as number);
    return column?.purpose ?? column?.column ?? '';
  }
}

function ruleOf(state: number, voice: Voice | undefined, record: number): (typeof RULES_OF)[number] {
  if (state === UNCLEAR) return 'unclear';
  if (state !== OUT) return 'consent';
  if (voice?.field !== 'consent_any') return 'opt_out';
  return voice.slots[record] === SUPPRESSED ? 'suppressed' : 'objection';
}
