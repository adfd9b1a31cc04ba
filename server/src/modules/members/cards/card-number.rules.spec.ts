import { formatCardNumber, cardNumbersEndingIn, readCardNumber } from './card-number.rules';

test('a card number holds the year and a running number', () => {
  expect([formatCardNumber('PSR', 2026, 1), formatCardNumber('DESA', 2026, 1_234_567)]).toEqual([
    'PSR-26-000001',
    'DESA-26-1234567',
  ]);
});

test.each([
  [' *psr-26-000123* ', 'PSR-26-000123'],
  ['PSR26000123', 'PSR-26-000123'],
  ['psr 26 000123', 'PSR-26-000123'],
  ['desa26000123', 'DESA-26-000123'],
  ['a-0099', 'A-0099'],
  ['12026000123', '12026000123'],
  ['', ''],
])('the scan %p reads as %p', (scan, number) => {
  expect(readCardNumber(scan)).toBe(number);
});

test('the end of a number stands for that of the last ten years', () => {
  const numbers = cardNumbersEndingIn('123', 'PSR', 2026);

  expect([numbers.length, numbers[0], numbers[9]]).toEqual([10, 'PSR-26-000123', 'PSR-17-000123']);
});
