import fc from 'fast-check';

import { lettersApart, slipsApart } from './vocabulary';

test.each([
  ['pelangi', 'pelanggi', 1],
  ['laskar', 'lasakr', 1],
  ['besari', 'bersari', 1],
  ['kopi', 'kopi', 0],
  ['shirazy', 'sirajy', 2],
])('%s and %s are %d apart', (one, other, apart) => {
  expect(lettersApart(one, other, 2)).toBe(apart);
});

test('words far apart are not measured to the end', () => {
  expect(lettersApart('batik', 'matematika', 2)).toBe(3);
});

test('one slip is told apart from more as the full count does', () => {
  const word = fc
    .array(fc.constantFrom('a', 'b', 'c'), { minLength: 1, maxLength: 6 })
    .map((letters) => letters.join(''));

  fc.assert(
    fc.property(word, word, (one, other) => {
      fc.pre(one !== other);
      expect(slipsApart(one, other)).toBe(Math.min(2, lettersApart(one, other, 2)));
    }),
    { numRuns: 500 },
  );
});
