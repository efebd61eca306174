export { inlineEngine } from './engine/inline.ts';
export { threadEngine } from './engine/threads.ts';
export { type ExplainRequest, explainPair, type PairExplanation } from './explain.ts';
export { AurumError, EXIT, type ExitName } from './model/error.ts';
export { ISSUES, type IssueCode } from './model/issue.ts';
export type { Plan, SourcePlan } from './model/plan.ts';
export { VERSION } from './model/version.ts';
export type { Report } from './report/report.ts';
export { type Host, type RunOutcome, type RunRequest, run } from './run.ts';
