import { barcodeAfter, numberedBarcode, numberOfBarcode, readBarcode } from './barcode-numbers';

test.each([
  [' *b00012* ', 'B00012'],
  ['X0022/2016', 'X0022/2016'],
  ['a b', null],
  ['', null],
  ['1'.repeat(41), null],
])('the scan %p reads as %p', (scan, barcode) => {
  expect(readBarcode(scan)).toBe(barcode);
});

test.each([
  ['B0009', 1, 'B0010'],
  ['99', 1, null],
  ['ABC', 1, null],
  ['ABC', 0, 'ABC'],
  ['000', 250, '250'],
])('%p and %p steps make %p', (barcode, steps, expected) => {
  expect(barcodeAfter(barcode, steps)).toBe(expected);
});

test('a pattern is taken apart and put together again', () => {
  const pattern = numberOfBarcode('B0000123');

  expect(pattern).toEqual({ prefix: 'B', digits: 7, number: 123 });
  expect(pattern && numberedBarcode(pattern.number + 1, pattern)).toBe('B0000124');
  expect(numberOfBarcode('9786234002969')).toBeNull();
});
