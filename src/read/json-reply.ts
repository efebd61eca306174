/** Fields that name what went wrong, and those that come with them; other fields are those of a record. */
const FAULT = new Set(['error', 'errors', 'error_code', 'errorcode', 'error_description', 'fault', 'exception']);
const BESIDE = new Set(
  'message messages detail details title type status status_code statuscode code reason path timestamp instance trace traceid trace_id request_id requestid documentation_url help success ok'.split(
    ' ',
  ),
);

/** True for what a service answers instead of records: {"error":"unauthorized"}, {"message":"Not found","status":404}. */
export function isErrorReply(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const names = Object.keys(value).map((name) => name.toLowerCase());
  const isOnlyReply = names.length > 0 && names.every((name) => FAULT.has(name) || BESIDE.has(name));
  return isOnlyReply && names.some((name) => FAULT.has(name) || name === 'message' || name === 'detail');
}
