import { describe, expect, it } from 'vitest';
import { parseName } from '../../../src/normalize/name/name.ts';
import { detectNameOrder } from '../../../src/normalize/name/order.ts';

const FAMILY_FIRST = [
  'Garner Susan',
  'Marlow Emily',
  'Keller Monika',
  'Bergmann Ingrid',
  'Novotny Katerina',
  'Smith Sophie',
];

describe('order of the names of a column', () => {
  it('is family_first where the known given names stand behind', () => {
    expect(detectNameOrder(FAMILY_FIRST)).toBe('family_first');
    expect(detectNameOrder([...FAMILY_FIRST, 'Emily Marlow'])).toBe('family_first');
  });

  it.each([
    ['given names in front', FAMILY_FIRST.map((name) => name.split(' ').reverse().join(' '))],
    ['as many of each', FAMILY_FIRST.flatMap((name) => [name, name.split(' ').reverse().join(' ')])],
    ['too few that show it', FAMILY_FIRST.slice(0, 4)],
    ['names with a comma, which show it themselves', FAMILY_FIRST.map((name) => name.replace(' ', ', '))],
    ['no known given names', ['Alpha Beta', 'Gamma Delta', 'Epsilon Zeta', 'Eta Theta', 'Iota Kappa', 'Mu Nu']],
  ])('is not said of %s', (_, names) => {
    expect(detectNameOrder(names)).toBeNull();
  });

  it.each([
    ['Kim Brittany', 'Brittany', '', 'Kim'],
    ['Bianchi Maria Luisa', 'Maria', 'Luisa', 'Bianchi'],
    ['Zyntho Qarval', 'Qarval', '', 'Zyntho'],
    // Shows itself that it is written the other way.
    ['Ethan Marlow', 'Ethan', '', 'Marlow'],
    ['Marlow, Ethan', 'Ethan', '', 'Marlow'],
    ['Dr. Marlow Ethan', 'Ethan', '', 'Marlow'],
    ['Marlow', '', '', 'Marlow'],
  ])('%s is read so', (text, given, middle, family) => {
    expect(parseName(text, 'family_first')).toMatchObject({ given, middle, family });
  });

  it('without it names keep their order unless they show it', () => {
    expect(parseName('Zyntho Qarval')).toMatchObject({ given: 'Zyntho', family: 'Qarval' });
  });
});
