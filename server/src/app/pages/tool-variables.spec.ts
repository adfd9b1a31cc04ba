import { parseAmount, toPriceInput, toSizeVariables } from './tool-variables';

test('amounts are read as people write them, and what is none asks nothing', () => {
  expect(['2000000001', 'Rp2.000.000.001', '2,000,000,001', '2000000001,00'].map(parseAmount)).toEqual(
    Array.from({ length: 4 }, () => 2_000_000_001),
  );
  expect(toSizeVariables(new URLSearchParams('dasar=CAPITAL&jumlah=Rp5.000.000.001'), 'EN')).toEqual({
    basis: 'CAPITAL',
    amount: 5_000_000_001,
    isAsked: true,
    locale: 'EN',
  });
  expect(toSizeVariables(new URLSearchParams('dasar=LABA&jumlah=dua+juta'), 'ID')).toEqual({
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
