/** What a batch of a product costs and how it is sold. All amounts are whole rupiah; percentages are whole numbers. */
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

/** The answer, in whole rupiah and pieces; `breakEvenPieces` is null when a piece does not even bring in its own costs. */
export type PriceAnswer = { readonly costPerPiece: number; readonly price: number; readonly profitPerPiece: number; readonly breakEvenPieces: number | null; readonly profitPerMonth: number };

/** Prices end in full hundreds, as they are paid in cash. */
const STEP = 100;

/** Works out the price of a piece and how many have to be sold in a month before the fixed costs are covered. */
export function priceOf(costs: BatchCosts): PriceAnswer {
  const piecesPerMonth = costs.pieces * costs.batchesPerMonth;
  const ownCost = costs.variableCosts / costs.pieces;
  const costPerPiece = Math.ceil(ownCost + costs.fixedCostsPerMonth / piecesPerMonth);
  const keptShare = 100 - costs.marginPercent - costs.commissionPercent;
  const price = roundUp((costPerPiece * 100) / keptShare);
  const received = Math.floor((price * (100 - costs.commissionPercent)) / 100);
  return { costPerPiece, price, profitPerPiece: received - costPerPiece, breakEvenPieces: breakEven({ fixed: costs.fixedCostsPerMonth, received, ownCost }), profitPerMonth: Math.floor(received * piecesPerMonth - costs.variableCosts * costs.batchesPerMonth - costs.fixedCostsPerMonth) };
}

/** Tells why costs cannot be calculated with; nothing if they can. */
export function costProblem(costs: BatchCosts): 'NO_PIECES' | 'NO_BATCHES' | 'SHARES_TOO_HIGH' | 'NEGATIVE' | null {
  if (Object.values(costs).some((value) => value < 0)) return 'NEGATIVE';
  if (costs.pieces < 1) return 'NO_PIECES';
  if (costs.batchesPerMonth < 1) return 'NO_BATCHES';
  return costs.marginPercent + costs.commissionPercent >= 100 ? 'SHARES_TOO_HIGH' : null;
}

function breakEven({ fixed, received, ownCost }: { fixed: number; received: number; ownCost: number }): number | null {
  if (received <= ownCost) return null;
  return Math.ceil(fixed / (received - ownCost));
}

function roundUp(amount: number): number {
  return Math.ceil(Math.round(amount * 1000) / 1000 / STEP) * STEP;
}
