import type { Role } from '../../model/role.ts';
import { columnsWith, onColumns, type RulePack } from './pack.ts';

const NAMES: readonly Role[] = ['full_name', 'given_name', 'family_name', 'company', 'native_name'];
const REACH: readonly Role[] = ['email', 'phone', 'street', 'address_full', 'po_box', 'handle'];

/** Somebody with a name who can be reached. */
export const contact: RulePack = {
  words: 'every customer has a name and an e-mail address, phone or address, and nearly all values can be used',
  kind: 'customer',
  rules: (checked) => [
    { rule: 'roles', of: NAMES },
    { rule: 'roles', of: REACH },
    ...onColumns(columnsWith(checked, NAMES), { rule: 'any-of', tolerate: '1 %' }),
    ...onColumns(columnsWith(checked, REACH), { rule: 'any-of', tolerate: '5 %' }),
    ...onColumns(columnsWith(checked, REACH), { rule: 'valid', tolerate: '5 %' }),
  ],
};
