import { parseAmount } from './parse-amount';

test('amounts are read as people write them, in both languages', () => {
  expect(
    [
      '2000000001',
      'Rp2.000.000.001',
      'Rp 2.000.000.001',
      '2,000,000,001',
      '2000000001,00',
      ' 2 000 000 001 ',
    ].map(parseAmount),
  ).toEqual(Array.from({ length: 6 }, () => 2_000_000_001));
  expect(parseAmount('0')).toBe(0);
});

test('amounts are read in thousands, millions and thousand millions as people say them', () => {
  expect(['350 juta', 'Rp 350 jt', '1,5 miliar', '1.5 million', '250rb', '2 m'].map(parseAmount)).toEqual([
    350_000_000, 350_000_000, 1_500_000_000, 1_500_000, 250_000, 2_000_000_000,
  ]);
  expect(['350 hari', 'juta', '-2 juta'].map(parseAmount)).toEqual([null, null, null]);
});

test('what is no whole amount is none, and what nobody owns is the most there is', () => {
  expect(['', '-5', '1,5', '1.50', 'dua juta', '1.00.000', '1e9'].map(parseAmount)).toEqual([
    null,
    null,
    null,
    null,
    null,
    null,
    null,
  ]);
  expect(parseAmount('99999999999999999999')).toBe(9_000_000_000_000_000);
});
