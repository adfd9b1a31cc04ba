import { readItemCodes } from './item-codes';

test('codes stand between commas, and a range is written out with as many digits', () => {
  expect(readItemCodes('Proyektor, K08-K11;J1–3')).toEqual([
    'Proyektor',
    'K08',
    'K09',
    'K10',
    'K11',
    'J1',
    'J2',
    'J3',
  ]);
});

test('what is no range stays as it was typed, and a hundred are enough', () => {
  expect(readItemCodes('A-B, K9-K1,')).toEqual(['A-B', 'K9-K1']);
  expect(readItemCodes('K1-K999')).toEqual(['K1-K999']);
  expect(readItemCodes('A1-A80, B1-B80')).toHaveLength(100);
});
