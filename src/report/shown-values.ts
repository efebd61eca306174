import type { FieldFacts, RunFacts } from './facts.ts';
import { maskBeside } from './merges/difference.ts';
import type { PairFacts, SampleFacts, ShownRecord } from './people-facts.ts';
import { shownText } from './profile/shown.ts';

/** A merged customer as the report shows it: values masked or not, and which differ from the golden value unmasked. */
export interface Sample extends Omit<SampleFacts, 'records'> {
  readonly records: readonly (SampleFacts['records'][number] & { readonly differs: readonly boolean[] })[];
}

/** A possible match as the report shows it: per field whether both records have a value and they differ. */
export interface Pair extends PairFacts {
  readonly differs: readonly boolean[];
}

/** Keys that are an address or a telephone number. */
const CONTACT_KEY = /@|:(?:\+|00)\d[\d ()/.-]{6,}$/;

/** A record by its id, unless its key is a contact: then by its row. */
function nameOf({ record, source, row }: ShownRecord, showValues: boolean): string {
  return !showValues && CONTACT_KEY.test(record) ? `${source}, row ${row}` : record;
}

/** Facts of a run without anything of single people: for outputs in which nobody is to be known. */
export function withoutPeople<F extends Pick<RunFacts, 'samples' | 'pairs' | 'fields'>>(facts: F): F {
  return { ...facts, samples: [], pairs: [], fields: facts.fields.map((field) => ({ ...field, values: [] })) };
}

/** A field whose golden values are masked, but for those that only sort people. */
export function maskField(field: FieldFacts): FieldFacts {
  const shown = ({ text, rows }: FieldFacts['values'][number]) => ({
    text: shownText({ role: field.field }, text, { rows, isUsable: true }),
    rows,
  });
  return { ...field, values: field.values.map(shown) };
}

/** A sample with its values masked, or not; masks leave just enough to see where records differ from the golden value. */
export function showSample(sample: SampleFacts, showValues: boolean): Sample {
  const { fields, values, records } = sample;
  const beside = (value: string, other: string, at: number): string =>
    showValues ? value : maskBeside(fields[at] ?? '', value, other);
  const shown = records.map((record) => ({
    ...record,
    record: nameOf(record, showValues),
    values: record.values.map((value, at) => beside(value, values[at] ?? '', at)),
    differs: record.values.map((value, at) => value !== '' && value !== values[at]),
  }));
  const golden = values.map((value, at) => {
    const other = records.map((record) => record.values[at] ?? '').find((one) => one !== '' && one !== value);
    return beside(value, other ?? '', at);
  });
  return { ...sample, values: golden, records: shown };
}

/** A pair with the values of both sides masked beside each other, or not. */
export function showPair(pair: PairFacts, showValues: boolean): Pair {
  const { fields, left, right } = pair;
  const side = (own: PairFacts['left'], other: PairFacts['left']): PairFacts['left'] => ({
    ...own,
    record: nameOf(own, showValues),
    values: own.values.map((value, at) =>
      showValues ? value : maskBeside(fields[at] ?? '', value, other.values[at] ?? ''),
    ),
  });
  const differs = left.values.map((value, at) => value !== '' && right.values[at] !== '' && value !== right.values[at]);
  return { ...pair, left: side(left, right), right: side(right, left), differs };
}
