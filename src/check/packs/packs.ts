import { contact } from './contact.ts';
import { marketing } from './marketing.ts';
import { orders } from './orders.ts';
import type { RulePack } from './pack.ts';

/** Every pack of rules by its name. */
export const RULE_PACKS = { contact, marketing, orders } as const satisfies Readonly<Record<string, RulePack>>;

export type PackName = keyof typeof RULE_PACKS;

export const PACK_NAMES = Object.keys(RULE_PACKS) as [PackName, ...PackName[]];
