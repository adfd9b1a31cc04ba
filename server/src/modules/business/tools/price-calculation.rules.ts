/**
 * What a batch of a product costs and how it is sold. All amounts are whole rupiah; percentages are whole
 * numbers.
 */
export type BatchCosts = {
  /** Ingredients, packaging, wages and energy of one batch. */
  readonly variableCosts: number;
  /** How many pieces a batch gives. */
  readonly pieces: number;
  /** Costs of a month that come whatever is sold: rent, instalments, telephone. */
  readonly fixedCostsPerMonth: number;
  readonly batchesPerMonth: number;
  /** Profit on the price, from 0 up to 99. */
  readonly marginPercent: number;
  /** What a shop or a marketplace keeps of the price, from 0 up to 99. */
  readonly commissionPercent: number;
};

/**
 * What comes of a price, in whole rupiah and pieces of a month; both of the break-even are null when a piece
 * does not even bring in its own costs.
 */
export type PriceOutcome = {
  readonly price: number;
  readonly profitPerPiece: number;
  readonly profitPerMonth: number;
  readonly breakEvenPieces: number | null;
  readonly breakEvenSales: number | null;
};

/** What a piece costs, the price that gives the wanted profit, and what comes of it. */
export type PriceAnswer = PriceOutcome & { readonly costPerPiece: number };

/** Prices end in full hundreds, as they are paid in cash. */
const STEP = 100;
/** Who would have to sell more than this in a month never covers the costs. */
const BEYOND_SELLING = 1_000_000_000;

/**
 * Works out the price of a piece and how many have to be sold in a month before the fixed costs are covered.
 */
export function calculatePrice(costs: BatchCosts): PriceAnswer {
  const keptShare = 100 - costs.marginPercent - costs.commissionPercent;
  const costPerPiece = costOf(costs);
  return { costPerPiece, ...outcomeAt(costs, roundUp((costPerPiece * 100) / keptShare)) };
}

/** Works out what comes of a price that somebody else decides: the market, a shop. */
export function outcomeAt(costs: BatchCosts, price: number): PriceOutcome {
  const piecesPerMonth = costs.pieces * costs.batchesPerMonth;
  const received = Math.floor((price * (100 - costs.commissionPercent)) / 100);
  const breakEvenPieces = breakEven({
    fixed: costs.fixedCostsPerMonth,
    received,
    ownCost: costs.variableCosts / costs.pieces,
  });
  return {
    price,
    profitPerPiece: received - costOf(costs),
    profitPerMonth: Math.floor(
      received * piecesPerMonth - costs.variableCosts * costs.batchesPerMonth - costs.fixedCostsPerMonth,
    ),
    breakEvenPieces,
    breakEvenSales: breakEvenPieces === null ? null : breakEvenPieces * price,
  };
}

/** Tells why costs cannot be calculated with; nothing if they can. */
export function costProblem(
  costs: BatchCosts,
): 'NO_PIECES' | 'NO_BATCHES' | 'SHARES_TOO_HIGH' | 'NEGATIVE' | null {
  if (Object.values(costs).some((value) => value < 0)) return 'NEGATIVE';
  if (costs.pieces < 1) return 'NO_PIECES';
  if (costs.batchesPerMonth < 1) return 'NO_BATCHES';
  return costs.marginPercent + costs.commissionPercent >= 100 ? 'SHARES_TOO_HIGH' : null;
}

function costOf({ variableCosts, pieces, fixedCostsPerMonth, batchesPerMonth }: BatchCosts): number {
  return Math.ceil(variableCosts / pieces + fixedCostsPerMonth / (pieces * batchesPerMonth));
}

function breakEven({
  fixed,
  received,
  ownCost,
}: {
  fixed: number;
  received: number;
  ownCost: number;
}): number | null {
  if (received <= ownCost) return null;
  const pieces = Math.ceil(fixed / (received - ownCost));
  return pieces > BEYOND_SELLING ? null : pieces;
}

function roundUp(amount: number): number {
  return Math.ceil(Math.round(amount * 1000) / 1000 / STEP) * STEP;
}
