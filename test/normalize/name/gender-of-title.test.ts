import { describe, expect, it } from 'vitest';
import { genderOfTitle } from '../../../src/normalize/name/gender.ts';

describe('what a form of address says of gender', () => {
  it.each([
    ['Mrs.', 'female'],
    ['Herr Dr.', 'male'],
    ['Sra', 'female'],
    ['M.', 'male'],
    ['السيدة', 'female'],
    ['г-н', 'male'],
    ['女士', 'female'],
    ['Mevr.', 'female'],
    ['Mr. Mr.', 'male'],
  ])('%s says %s', (title, gender) => {
    expect(genderOfTitle(title)).toBe(gender);
  });

  it.each(['Dr.', 'Prof.', '', 'Mr. and Mrs.', 'Herr und Frau', 'F', '1', 'W', 'divers'])(
    '%s says nothing',
    (title) => {
      expect(genderOfTitle(title)).toBe('');
    },
  );
});
