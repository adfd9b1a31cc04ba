import { contributorInput, toContributorField, contributorValues, isYear } from './contributor-values';

const pram = {
  kind: 'PERSON',
  preferredName: 'Toer, Pramoedya Ananta',
  variantNames: ['Pram', 'Pramudya Ananta Tur'],
  birthYear: 1925,
  deathYear: 2006,
} as const;

test('a heading comes back from its form as it went in', () => {
  expect(contributorInput(contributorValues(pram))).toEqual(pram);
});

test('variant names are trimmed, said once, and never the preferred form itself', () => {
  const values = {
    ...contributorValues(pram),
    variantNames: ' Pram \n\nPram\nToer, Pramoedya Ananta\nTur, Pramudya',
  };

  expect(contributorInput(values).variantNames).toEqual(['Pram', 'Tur, Pramudya']);
});

test('a year has three or four digits or is not known', () => {
  expect(['', '1925', '980', 'c1925', '20004'].map(isYear)).toEqual([true, true, true, false, false]);
  expect(contributorInput({ ...contributorValues(pram), deathYear: ' ' }).deathYear).toBeNull();
});

test('a refusal finds its field', () => {
  expect(toContributorField(['changes', 'preferredName'])).toBe('preferredName');
  expect(toContributorField(['variantNames', '1'])).toBe('variantNames');
  expect(toContributorField(['version'])).toBeUndefined();
});
