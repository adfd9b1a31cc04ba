import { countedRupiahFrom, isUnreadableRupiah, rupiahFrom } from './rupiah-text';

test('rupiah are read as people write them', () => {
  expect(['5000', '5.000', 'Rp5.000', 'Rp 1.250.000', ' 750 '].map(rupiahFrom)).toEqual([
    5000, 5000, 5000, 1_250_000, 750,
  ]);
});

test('what is no whole amount above zero is refused', () => {
  expect(['', '0', '-500', '5,5', 'lima ribu'].map(rupiahFrom)).toEqual([null, null, null, null, null]);
});

test('a figure of law or a price is read too, and never a hundredfold', () => {
  expect(
    ['2500000000', '2,500,000,000', 'Rp. 2.500.000.000', '0', 'dua', '', '1.5', '15.000,00'].map(
      countedRupiahFrom,
    ),
  ).toEqual([2_500_000_000, 2_500_000_000, 2_500_000_000, 0, null, null, null, null]);
  expect(['', ' ', '15.000', '15.000,00', 'tanya'].map(isUnreadableRupiah)).toEqual([
    false,
    false,
    false,
    true,
    true,
  ]);
});
