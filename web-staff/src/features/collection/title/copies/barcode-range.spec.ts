import { rangeWords } from './barcode-range';

test('a run of barcodes is written by its ends', () => {
  expect(rangeWords(['B0024511', 'B0024512', 'B0024513'])).toBe('B0024511–B0024513');
  expect(rangeWords(['00009', '00010'])).toBe('00009–00010');
});

test('barcodes with a gap, or without figures, are written one by one', () => {
  expect(rangeWords(['B1', 'B3'])).toBe('B1, B3');
  expect(rangeWords(['X', 'Y'])).toBe('X, Y');
});

test('one barcode is itself, none is nothing', () => {
  expect([rangeWords(['B7']), rangeWords([])]).toEqual(['B7', '']);
});
