import { areWords, codesInList, isIsbn } from './scanned-text';

test('names are words, barcodes and card numbers are not', () => {
  expect(['Siti Aminah', 'budi', "Nur'aini", 'dr. Sari'].map(areWords)).toEqual([true, true, true, true]);
  expect(['B0014502', 'PSR-26-000123', '0812', 'ab', ''].map(areWords)).toEqual([
    false,
    false,
    false,
    false,
    false,
  ]);
});

test('an ISBN is known by its check digit', () => {
  expect(['9789793062792', '979-3062-79-7', '9789793062793', 'B0014502'].map(isIsbn)).toEqual([
    true,
    true,
    false,
    false,
  ]);
});

test('a list has one code a line, in its first column; one code alone is no list', () => {
  expect(codesInList('B0014502\tLaskar Pelangi\r\n\r\n B0014503 \nB0014504\n')).toEqual([
    'B0014502',
    'B0014503',
    'B0014504',
  ]);
  expect([codesInList('B0014502\n'), codesInList(''), codesInList('Siti Aminah')]).toEqual([[], [], []]);
});
