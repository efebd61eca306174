// Records read, planned and normalized once in this process, to be matched as often as wanted.
import { inlineEngine } from '../../dist/engine/inline.js';
import { matchRecords } from '../../dist/match/match.js';
import { normalizeSources } from '../../dist/normalize/record/records.js';
import { holdsCustomers, inferPlan } from '../../dist/plan/infer.js';
import { readSource } from '../../dist/read/read-source.js';

/** Plan and records of some files, nothing configured. */
export async function prepare(paths) {
  const sources = [];
  for (const path of paths) sources.push({ table: (await readSource({ path })).table, path });
  const plan = inferPlan(sources);
  const tables = plan.sources.map((own, at) => ({ plan: own, table: sources[at].table }));
  return { plan, records: normalizeSources(tables.filter((one) => holdsCustomers(one.plan))) };
}

/** The customer of each record, matched without some mechanisms. */
export async function customersWithout({ plan, records }, mechanisms) {
  const options = { ...plan.match, without: mechanisms };
  return (await matchRecords(records, options, inlineEngine())).clustering.clusterOf;
}
