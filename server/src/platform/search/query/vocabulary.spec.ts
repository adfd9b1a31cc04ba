import { lettersApart } from './vocabulary';

test.each([['pelangi', 'pelanggi', 1], ['laskar', 'lasakr', 1], ['besari', 'bersari', 1], ['kopi', 'kopi', 0], ['shirazy', 'sirajy', 2]])('%s and %s are %d apart', (one, other, apart) => {
  expect(lettersApart(one, other, 2)).toBe(apart);
});

test('words far apart are not measured to the end', () => {
  expect(lettersApart('batik', 'matematika', 2)).toBe(3);
});
