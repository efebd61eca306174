import { columnsWith, onColumns, type PackedRule, type RulePack } from './pack.ts';

/** Orders that can be added up: each with a number, a day, an amount and somebody who ordered. */
export const orders: RulePack = {
  words: 'orders have a number, a day that can be read, an amount that is one, and a customer',
  kind: 'order',
  rules: (checked) => {
    const amounts = columnsWith(checked, ['amount']);
    const days = columnsWith(checked, ['order_date']);
    // Lines of an order behind its first one may leave the day out, and refunds are below nothing.
    const numbers = amounts.map(
      (column): PackedRule => ({ rule: 'compare', column, is: '>=', value: -1e12, as: 'number' }),
    );
    const dates = days.map((column): PackedRule => ({ rule: 'range', column, min: '1990-01-01' }));
    return [
      { rule: 'roles', of: ['order_id'] },
      { rule: 'roles', of: ['amount'] },
      { rule: 'roles', of: ['customer_ref', 'email', 'phone'] },
      ...onColumns(columnsWith(checked, ['order_id']), { rule: 'required' }),
      ...numbers,
      ...dates,
    ];
  },
};
