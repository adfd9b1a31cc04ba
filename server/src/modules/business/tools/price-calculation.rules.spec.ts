import * as fc from 'fast-check';

import { costProblem, outcomeAt, calculatePrice } from './price-calculation.rules';

const crisps = {
  variableCosts: 240_000,
  pieces: 40,
  fixedCostsPerMonth: 400_000,
  batchesPerMonth: 10,
  marginPercent: 30,
  commissionPercent: 0,
};

test('forty packets of crisps: cost, price, profit and how many must be sold', () => {
  // 240,000 / 40 = 6,000 a packet; 400,000 / 400 packets = 1,000; 7,000 / 0.7 = 10,000; 400,000 / (10,000 -
  // 6,000) = 100.
  expect(calculatePrice(crisps)).toEqual({
    costPerPiece: 7_000,
    price: 10_000,
    profitPerPiece: 3_000,
    breakEvenPieces: 100,
    breakEvenSales: 1_000_000,
    profitPerMonth: 1_200_000,
  });
});

test('a shop that keeps a fifth raises the price, not the loss', () => {
  // 7,000 / (1 - 0.3 - 0.2) = 14,000, of which 11,200 arrive.
  expect(calculatePrice({ ...crisps, commissionPercent: 20 })).toMatchObject({
    price: 14_000,
    profitPerPiece: 4_200,
    breakEvenPieces: 77,
  });
});

test('without margin and fixed costs nothing is earned and nothing has to be covered', () => {
  expect(calculatePrice({ ...crisps, marginPercent: 0, fixedCostsPerMonth: 0 })).toEqual({
    costPerPiece: 6_000,
    price: 6_000,
    profitPerPiece: 0,
    breakEvenPieces: null,
    breakEvenSales: null,
    profitPerMonth: 0,
  });
});

test('a price that the market decides tells its own break-even, and a loss as what it is', () => {
  // 8,000 leaves 2,000 for the rent of 400,000: 200 packets, 1,600,000 at the till. 6,500 is below the 7,000
  // that a packet costs.
  expect(outcomeAt(crisps, 8_000)).toEqual({
    price: 8_000,
    profitPerPiece: 1_000,
    profitPerMonth: 400_000,
    breakEvenPieces: 200,
    breakEvenSales: 1_600_000,
  });
  expect(outcomeAt(crisps, 6_500)).toEqual({
    price: 6_500,
    profitPerPiece: -500,
    profitPerMonth: -200_000,
    breakEvenPieces: 800,
    breakEvenSales: 5_200_000,
  });
  expect(outcomeAt(crisps, 6_000)).toMatchObject({
    profitPerMonth: -400_000,
    breakEvenPieces: null,
    breakEvenSales: null,
  });
});

test('what nobody sells in a month covers nothing', () => {
  expect(
    outcomeAt({ ...crisps, variableCosts: 0, fixedCostsPerMonth: 1_000_000_000_000 }, 100),
  ).toMatchObject({ breakEvenPieces: null });
});

test('what cannot be calculated is named', () => {
  expect(costProblem({ ...crisps, pieces: 0 })).toBe('NO_PIECES');
  expect(costProblem({ ...crisps, batchesPerMonth: 0 })).toBe('NO_BATCHES');
  expect(costProblem({ ...crisps, marginPercent: 80, commissionPercent: 20 })).toBe('SHARES_TOO_HIGH');
  expect(costProblem({ ...crisps, variableCosts: -1 })).toBe('NEGATIVE');
  expect(costProblem(crisps)).toBeNull();
});

test('the price always covers cost and commission, in full hundreds, and selling the break-even number covers the fixed costs', () => {
  const costs = fc.record({
    variableCosts: fc.integer({ min: 1_000, max: 50_000_000 }),
    pieces: fc.integer({ min: 1, max: 5_000 }),
    fixedCostsPerMonth: fc.integer({ min: 0, max: 100_000_000 }),
    batchesPerMonth: fc.integer({ min: 1, max: 60 }),
    marginPercent: fc.integer({ min: 1, max: 60 }),
    commissionPercent: fc.integer({ min: 0, max: 30 }),
  });
  fc.assert(
    fc.property(costs, (batch) => {
      const answer = calculatePrice(batch);
      expect(answer.price % 100).toBe(0);
      expect(answer.profitPerPiece).toBeGreaterThanOrEqual(0);
      if (answer.breakEvenPieces !== null)
        expect(
          answer.breakEvenPieces *
            (answer.profitPerPiece + answer.costPerPiece - batch.variableCosts / batch.pieces),
        ).toBeGreaterThanOrEqual(batch.fixedCostsPerMonth - 0.001);
    }),
  );
});
