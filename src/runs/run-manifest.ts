import type { Identity } from '../merge/identity/identify.ts';
import type { ErasedFacts } from '../model/erasure.ts';
import type { RunFigures } from '../model/figures.ts';
import { VERSION } from '../model/version.ts';
import { judgedRows } from '../nights/kept-ids.ts';
import type { ObeyedJudgements } from '../nights/obeyed-decisions.ts';
import type { Report } from '../report/report.ts';
import type { ReadCorrections } from './corrections.ts';
import { CONFIDENCE_DIGITS } from './facts.ts';
import type { RunContext } from './run-context.ts';
import type { Suppressions } from './suppressions.ts';

/** What the manifest is made of; `identity` is null for a run that becomes no night of a ledger. */
export interface ManifestGround {
  readonly made: Pick<RunContext, 'reads' | 'planHash' | 'records'> & {
    readonly judged: ObeyedJudgements;
    readonly corrected: ReadCorrections;
    readonly figures: RunFigures;
  };
  readonly report: Report;
  /** Paths of the lists that people wrote. */
  readonly request: {
    readonly judgements?: string;
    readonly corrections?: string;
    readonly pseudonymKey?: string | undefined;
    readonly today?: string | undefined;
  };
  readonly lists: Suppressions['files'];
  readonly identity: Identity | null;
}

/** What the manifest says beside its files. */
export function manifestFacts({ made, report, request, lists, identity }: ManifestGround) {
  const { reads, planHash, judged, corrected, figures } = made;
  const inputs = reads.map(({ table, bytes, sha256, recordsIn, dialect }) => ({
    source: table.source,
    encoding: dialect.encoding,
    encodingConfidence: Number(dialect.encodingConfidence.toFixed(CONFIDENCE_DIGITS)),
    bytes,
    sha256,
    records: recordsIn,
  }));
  const judgements =
    judged.sha256 === undefined
      ? null
      : { path: request.judgements, sha256: judged.sha256, obeyed: judged.judgements.length };
  const corrections =
    corrected.sha256 === undefined
      ? null
      : { path: request.corrections, sha256: corrected.sha256, obeyed: corrected.corrections.length };
  // Whoever repeats the run leaves out the same rows.
  const erased = reads.flatMap(({ table, rejects }) =>
    rejects.flatMap(({ code, record }) => (code === 'E312' ? [[table.source, record] as const] : [])),
  );
  return {
    tool: 'aurum',
    toolVersion: VERSION,
    planHash,
    ...(request.pseudonymKey === undefined ? {} : { pseudonymised: true }),
    ...(request.today === undefined ? {} : { today: request.today }),
    ...(erased.length === 0 ? {} : { erased: { customers: 0, rows: erased } satisfies ErasedFacts }),
    rows: report.rows,
    inputs,
    judgements,
    corrections,
    suppressions: lists,
    ...(identity === null
      ? {}
      : { identity: { run: identity.next.run, judged: judgedRows(judged.judgements, made.records) } }),
    figures,
  };
}
