import { basename } from 'node:path';
import type { ErasedFacts } from '../model/erasure.ts';
import type { Plan, RetentionPlan } from '../model/plan.ts';
import { categoryOf, DATA_CATEGORIES, type DataCategory } from '../privacy/role-table.ts';
import { readRunFile } from '../repeat.ts';
import type { Report } from '../report/report.ts';

/** Columns by the kind of personal data they hold. */
type ByCategory = Readonly<Partial<Record<DataCategory, readonly string[]>>>;

/** A record of processing, as article 30 of the GDPR wants it, as far as a run knows it; what only people know is null. */
export interface ProcessingRecord {
  readonly version: 1;
  readonly tool: string;
  readonly startedAt: string;
  /** For people to fill in. */
  readonly controller: null;
  readonly legalBasis: null;
  readonly purpose: string;
  readonly recipients: string;
  readonly dataSubjects: { readonly customers: number; readonly rows: number; readonly rejected: number };
  readonly sources: readonly {
    readonly source: string;
    readonly file: string;
    readonly kind: string;
    readonly rows: number;
    readonly sha256: string;
    readonly categories: ByCategory;
  }[];
  readonly categories: readonly DataCategory[];
  readonly outputs: readonly { readonly file: string; readonly bytes: number; readonly sha256: string }[];
  readonly retention: RetentionPlan | null;
  /** People who are not to be written to and lists of them; people erased since, and rows left out because of earlier erasures. */
  readonly rights: {
    readonly suppressedRecords: number;
    readonly erasedCustomers: number;
    readonly erasedRows: number;
  };
  readonly isPseudonymised: boolean;
  readonly measures: readonly string[];
}

interface RunManifest {
  readonly tool: string;
  readonly toolVersion: string;
  readonly files: Readonly<Record<string, { readonly bytes: number; readonly sha256: string }>>;
  readonly erased?: ErasedFacts;
  readonly pseudonymised?: boolean;
}

const PURPOSE = 'one record per customer made of exports, and a report on their quality';
const RECIPIENTS = 'none: nothing leaves the machine; whoever is given the outputs afterwards has to be named here';
const MEASURES = [
  'output folders and files are for their owner only (0700, 0600)',
  'no value of a customer in logs, messages and the default report',
  'no network connection but to databases named as inputs',
  'records in the state of a project are keyed hashes; values in it are enciphered (AES-256)',
  'SHA-256 of every input and output in manifest.json',
];

/** The record of processing of a finished run, without a value of anybody. Faults: E106 and E103 for a folder without a whole run. */
export function processingOf(folder: string): ProcessingRecord {
  const manifest = readRunFile<RunManifest>(folder, 'manifest.json');
  const plan = readRunFile<Plan>(folder, 'plan.json');
  const report = readRunFile<Report>(folder, 'report.json');
  const sources = plan.sources.map(({ source, path, kind, columns }) => {
    const facts = report.sources.find(({ name }) => name === source);
    const file = path === '-' ? 'standard input' : basename(path);
    return { source, file, kind, rows: facts?.rows ?? 0, sha256: facts?.sha256 ?? '', categories: byCategory(columns) };
  });
  const { erased } = manifest;
  return {
    ...{ version: 1, tool: `${manifest.tool} ${manifest.toolVersion}`, startedAt: report.run.startedAt },
    ...{ controller: null, legalBasis: null, purpose: PURPOSE, recipients: RECIPIENTS },
    dataSubjects: { customers: report.rows.golden, rows: report.rows.in, rejected: report.rows.rejected },
    sources,
    categories: DATA_CATEGORIES.filter((one) => sources.some(({ categories }) => categories[one] !== undefined)),
    outputs: Object.entries(manifest.files).map(([file, { bytes, sha256 }]) => ({ file, bytes, sha256 })),
    retention: plan.retention ?? null,
    rights: {
      suppressedRecords: report.suppressed?.records ?? 0,
      erasedCustomers: erased?.customers ?? 0,
      erasedRows: erased?.rows.length ?? 0,
    },
    isPseudonymised: manifest.pseudonymised === true,
    measures: MEASURES,
  };
}

function byCategory(columns: Plan['sources'][number]['columns']): ByCategory {
  const known = DATA_CATEGORIES.map((category) => {
    const own = columns.filter(({ role }) => categoryOf(role) === category).map(({ column }) => column);
    return [category, own] as const;
  });
  return Object.fromEntries(known.filter(([, own]) => own.length > 0));
}
