import { toPriceInput } from './price-input';
import { toSizeVariables } from './size-variables';

test('a size is asked for by sales unless the address says capital, and what is no amount asks nothing', () => {
  expect(toSizeVariables(new URLSearchParams('dasar=CAPITAL&jumlah=Rp5.000.000.001'), 'en')).toEqual({
    basis: 'CAPITAL',
    amount: 5_000_000_001,
    isAsked: true,
    locale: 'EN',
  });
  expect(toSizeVariables(new URLSearchParams('dasar=LABA&jumlah=dua+juta'), 'id')).toEqual({
    basis: 'SALES',
    amount: 0,
    isAsked: false,
    locale: 'ID',
  });
});

test('a price is asked for once costs and pieces are there; what is left empty holds otherwise, and no number is too large for the graph', () => {
  expect(toPriceInput(new URLSearchParams('bahan=240.000'))).toBeNull();
  expect(toPriceInput(new URLSearchParams('bahan=240.000&hasil=40&harga='))).toEqual({
    variableCosts: 240_000,
    pieces: 40,
    fixedCostsPerMonth: 0,
    batchesPerMonth: 1,
    marginPercent: 20,
    commissionPercent: 0,
  });
  expect(
    toPriceInput(new URLSearchParams('bahan=240.000&hasil=99999999999&laba=0&harga=8000')),
  ).toMatchObject({ pieces: 2_000_000_000, marginPercent: 0, ownPrice: 8_000 });
});
