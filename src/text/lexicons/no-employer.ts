/** What people write for their company when they have none, or not one of their own: match keys. Own collection. */
export const NO_EMPLOYER = `
self employed|selfemployed|self|freelance|freelancer|freelancing|independent|independent contractor|contractor|own business
private|privat|particulier|privado|particular|privato|private person|private individual|privatperson|privatkunde|individual|personal
none|no company|not applicable|na|home|student|retired|pensioner|unemployed|homemaker|housewife|rentner|selbstandig|selbststandig
independant|autonomo|freiberufler|zzp|unknown|various|company|firma|business|test
`;
