import type { GateFacts } from '../model/gate.ts';
import type { IssueCode } from '../model/issue.ts';
import type { SourceFacts } from './facts.ts';
import type { MatchingFacts } from './matching-facts.ts';
import { counted, plain } from './plain.ts';
import type { QualityFacts } from './quality-facts.ts';

/** Something to be done about a run. */
export interface Action {
  /** In words, with what is touched: "Look at 136 customers that hold two birth dates". */
  readonly words: string;
  /** How many customers, rows or cells it is about. */
  readonly touched: number;
  /** Part of the page that shows them. */
  readonly section: 'checks' | 'merges' | 'review' | 'faults' | 'consent' | 'activities' | 'columns';
  /** Command that goes on from there; null where there is none. */
  readonly command: string | null;
}

interface Issue {
  readonly code: IssueCode;
  readonly title: string;
  readonly rows: number;
  readonly places: readonly { readonly source: string; readonly column: string; readonly rows: number }[];
}

/** What actions are made of. */
export interface ActedOn {
  readonly gates: readonly GateFacts[];
  readonly rows: { readonly golden: number; readonly rejected: number };
  readonly quality: QualityFacts;
  readonly matching: Pick<MatchingFacts, 'possible'> | null;
  readonly issues: readonly Issue[];
  readonly sources: readonly SourceFacts[];
  readonly consent: readonly { readonly channel: string; readonly violations: number }[];
  readonly activities: { readonly counts: readonly { readonly kind: string; readonly orphaned: number }[] } | null;
}

const MOST_ACTIONS = 5;
/** Issues of cells that were repaired, or stand for nothing anyway; nothing is lost by them. */
const HARMLESS: ReadonlySet<IssueCode> = new Set<IssueCode>(['E409', 'E410', 'E412']);

/** What to do first: what was refused, who may have been merged wrongly, then whatever touches most customers, rows or cells. Pure; the same for the same facts. */
export function actionsOf(run: ActedOn): Action[] {
  const urgent = [...consentActions(run), ...gateActions(run), ...mergeActions(run)];
  const others = [
    ...reviewActions(run),
    ...cellActions(run),
    ...rejectActions(run),
    ...columnActions(run),
    ...orphanActions(run),
  ].sort((a, b) => b.touched - a.touched || (a.words < b.words ? -1 : 1));
  return [...urgent, ...others].slice(0, MOST_ACTIONS);
}

function consentActions({ consent }: ActedOn): Action[] {
  const touched = consent.reduce((sum, one) => sum + one.violations, 0);
  if (touched === 0) return [];
  const words = `Correct consent: ${counted(touched, 'golden cell')} would be written to although somebody said no`;
  return [{ words, touched, section: 'consent', command: null }];
}

function gateActions({ gates, rows }: ActedOn): Action[] {
  return gates
    .filter(({ isPassed, severity }) => !isPassed && severity === 'error')
    .map(({ name }) => ({
      words: `Settle what was asked for and does not hold: ${name}; all ${counted(rows.golden, 'customer')} wait for it`,
      touched: rows.golden,
      section: 'checks',
      command: null,
    }));
}

function mergeActions({ quality }: ActedOn): Action[] {
  const { customers, byKind, worst } = quality.contradictions;
  if (customers === 0) return [];
  const kinds = byKind.map(({ kind, customers: own }) => `${kind.toLowerCase()} ${plain(own)}`).join(', ');
  const [first] = worst;
  return [
    {
      words: `Look at ${counted(customers, 'customer')} that may be two people (${kinds})`,
      touched: customers,
      section: 'merges',
      command: first === undefined ? null : `aurum explain ${first.golden} -o .`,
    },
  ];
}

function reviewActions({ matching }: ActedOn): Action[] {
  const pairs = matching?.possible ?? 0;
  if (pairs === 0) return [];
  const words = `Decide ${counted(pairs, 'pair')} of customers that may be one`;
  return [{ words, touched: pairs, section: 'review', command: null }];
}

/** Per code the cells that cannot be used, and where most of them are. */
function cellActions({ issues }: ActedOn): Action[] {
  return issues
    .filter(({ code }) => code.startsWith('E4') && !HARMLESS.has(code))
    .flatMap(({ code, title, rows, places }) =>
      places.slice(0, 1).map(({ source, column, rows: own }) => ({
        words: `Correct ${counted(rows, 'cell')}: ${title.toLowerCase()}, ${own === rows ? 'all' : plain(own)} in ${column} of ${source}`,
        touched: rows,
        section: 'faults' as const,
        command: `aurum explain ${code}`,
      })),
    );
}

function rejectActions({ rows }: ActedOn): Action[] {
  if (rows.rejected === 0) return [];
  const words = `Repair ${counted(rows.rejected, 'row')} that could not be read, listed in rejects.csv`;
  return [{ words, touched: rows.rejected, section: 'faults', command: null }];
}

function columnActions({ sources }: ActedOn): Action[] {
  const doubtful = sources.flatMap(({ columns }) => columns.filter(({ codes }) => codes.length > 0));
  if (doubtful.length === 0) return [];
  const words = `Say what ${counted(doubtful.length, 'column')} mean${doubtful.length === 1 ? 's' : ''}: the reading is in doubt`;
  return [{ words, touched: doubtful.length, section: 'columns', command: 'aurum init' }];
}

function orphanActions({ activities }: ActedOn): Action[] {
  return (activities?.counts ?? [])
    .filter(({ orphaned }) => orphaned > 0)
    .map(({ kind, orphaned }) => ({
      words: `Find the customers of ${counted(orphaned, kind)} without one`,
      touched: orphaned,
      section: 'activities' as const,
      command: null,
    }));
}
