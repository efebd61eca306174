import { stringify } from 'yaml';
import type { ColumnPlan, Plan } from '../model/plan.ts';
import { ROLES } from '../model/role.ts';
import type { Table } from '../table/table.ts';

/** Settings that only an expert gives, as comments to copy. */
const EXAMPLES = {
  aliases: [
    '  # aliases: { company: [[IBM, International Business Machines]] } # also name, street, city: they mean the same',
  ],
  comparisons: [
    '  # comparisons: # what is learned is in model.json; these take its place',
    '  #   phone: { weights: { exact: 8 } } # bits',
    '  #   gender: { use: false }',
  ],
  passes: ['  # passes: [[email], [family_sound, birth]] # instead of those `aurum explain blocking` shows'],
  always: ['  # always: [[shop:1, till:2]] # record ids that are one customer'],
  never: ['  # never: [[shop:1, till:3]] # and that are not'],
} as const;

/** The plan as a commented `aurum.yaml` that `aurum run -c` obeys. Comments tell how full each column is. */
export function planText(plan: Plan, tables: readonly Table[]): string {
  const head = [
    '# The plan of an Aurum run: what each column of each source means. Edit it, then: aurum run -c aurum.yaml',
    `# Roles: ${ROLES.join(' ')}`,
    '# `slot` tells several of a kind apart (second phone, billing and shipping address). `other` columns have no meaning; golden.csv carries them as they are.',
    'version: 1',
    'sources:',
  ];
  const sources = plan.sources.flatMap((source, at) => {
    const table = tables[at];
    const settings = [
      `  - path: ${scalar(source.path)}`,
      `    source: ${scalar(source.source)}`,
      `    kind: ${source.kind} # customer, order, ticket, event or suppression`,
      source.country === undefined
        ? '    # country: US # of phones and addresses that name none'
        : `    country: ${scalar(source.country)}`,
      source.dateOrder === undefined
        ? '    # dateOrder: dmy # of numeric dates: ymd, dmy or mdy'
        : `    dateOrder: ${source.dateOrder}`,
      `    trust: ${source.trust} # 1 is the most trusted`,
      ...optional('preset', source.preset, ' # the known export these columns were taken from'),
      ...optional('distinct', source.distinct, ' # no customer comes twice'),
      ...optional('consent', source.consent, ' # what the whole file states'),
      ...optional('delimiter', source.delimiter),
      ...optional('encoding', source.encoding),
      '    columns:',
    ];
    return [
      ...settings,
      ...source.columns.map(
        (column) => `      ${scalar(column.column)}: ${columnText(column)}${fillText(table, column)}`,
      ),
    ];
  });
  const { precision, pairBudget, ignore } = plan.match;
  const match = [
    'match:',
    `  precision: ${precision} # wanted share of merged pairs that are right`,
    `  pairBudget: ${pairBudget} # 0 = chosen from the row count`,
    `  ignore: [${ignore.map(scalar).join(', ')}] # values never used as evidence`,
    ...(['aliases', 'comparisons', 'passes', 'always', 'never'] as const).flatMap((name) =>
      plan.match[name] === undefined ? EXAMPLES[name] : [`  ${name}: ${JSON.stringify(plan.match[name])}`],
    ),
  ];
  const consent =
    plan.consent === undefined
      ? [
          '# consent: { reoptIn: evidenced, optOut: customer } # later dated opt-ins count again; one opt-out for all addresses',
        ]
      : [`consent: ${JSON.stringify(plan.consent)}`];
  const merge =
    plan.merge === undefined
      ? [
          '# merge: # how values are chosen, by field or group (name, address, company); the first rule that tells two apart decides',
          '#   email: { rules: [valid, { prefer: { source: crm } }, fresh, recent], limit: 2 }',
          '#   address: { trust: { crm: 1, shop: 2 }, halfLife: 24 } # months',
        ]
      : [`merge: ${JSON.stringify(plan.merge)}`];
  const keep =
    plan.keep === undefined
      ? [
          '# keep: none # or all, or [headers]: columns without a meaning in golden.csv; by default those that tell customers apart',
        ]
      : [`keep: ${JSON.stringify(plan.keep)}`];
  const retention =
    plan.retention === undefined
      ? ['# retention: { orders: 10y, tickets: 3y, events: 13m } # older rows are rejected; counted from --today']
      : [`retention: ${JSON.stringify(plan.retention)}`];
  return `${[...head, ...sources, ...match, ...consent, ...merge, ...keep, ...retention].join('\n')}\n`;
}

function columnText({ column: _, role, ...settings }: ColumnPlan): string {
  const said = Object.entries(settings).filter(
    ([key, value]) => value !== undefined && !(key === 'slot' && value === 0),
  );
  if (said.length === 0) return role;
  const texts = said.map(([key, value]) => `${key}: ${typeof value === 'string' ? JSON.stringify(value) : value}`);
  return `{ role: ${role}, ${texts.join(', ')} }`;
}

function fillText(table: Table | undefined, { column }: ColumnPlan): string {
  const ids = table?.columns.find((candidate) => candidate.name === column)?.ids;
  if (ids === undefined || ids.length === 0) return '';
  return ` # ${Math.round((100 * ids.filter((id) => id >= 0).length) / ids.length)}% filled`;
}

/** A line for a setting that is given; JSON is YAML too. */
function optional(name: string, value: unknown, comment = ''): string[] {
  return value === undefined ? [] : [`    ${name}: ${JSON.stringify(value)}${comment}`];
}

function scalar(text: string): string {
  return stringify(text, { lineWidth: 0 }).trimEnd();
}
