import type { Role } from '../../model/role.ts';
import { columnsWith, onColumns, type RulePack } from './pack.ts';

const CONSENT: readonly Role[] = ['consent_email', 'consent_any'];

/** Addresses that may be written to: usable, each but once, with a consent that can be read. */
export const marketing: RulePack = {
  words: 'e-mail addresses are there, usable and each but once, and consent can be read',
  kind: 'customer',
  rules: (checked) => [
    { rule: 'roles', of: ['email'] },
    { rule: 'roles', of: CONSENT },
    ...onColumns(columnsWith(checked, ['email']), { rule: 'required', tolerate: '2 %' }),
    ...onColumns(columnsWith(checked, ['email']), { rule: 'valid', tolerate: '1 %' }),
    // An address that comes twice may have said no in one of the rows.
    ...columnsWith(checked, ['email']).flatMap((column) => onColumns([column], { rule: 'unique', severity: 'warn' })),
    ...onColumns(columnsWith(checked, CONSENT), { rule: 'valid' }),
  ],
};
