import type { toolWordsId } from './tool-words.id';

/** Words of the calculators for small businesses, in English. */
export const toolWordsEn: typeof toolWordsId = {
  more: 'What next', kept: 'What you write is worked out at once and not kept by the library.', consult: 'In doubt? Ask a mentor', noAmount: 'Write a whole number, such as 2,000,000.',
  sizeTool: {
    heading: 'Size of a business',
    lead: 'Micro, small or medium? Capital decides for a business that is being founded, yearly sales for one that runs.',
    basis: 'Your business',
    basisOf: { SALES: 'Is running', CAPITAL: 'Is being founded' },
    basisText: { SALES: 'yearly sales decide', CAPITAL: 'capital decides, without land and buildings' },
    amount: 'How much',
    amountHint: 'Whole rupiah, such as 350,000,000',
    ask: 'Show the size',
    size: { MIKRO: 'Micro business', KECIL: 'Small business', MENENGAH: 'Medium business', BESAR: 'Large business, outside of UMKM' },
    within: { SALES: (amount: string, limit: string) => `Yearly sales of ${amount} are not above ${limit}.`, CAPITAL: (amount: string, limit: string) => `A capital of ${amount} is not above ${limit}.` },
    above: { SALES: (amount: string) => `Yearly sales of ${amount} are above the limit of medium businesses.`, CAPITAL: (amount: string) => `A capital of ${amount} is above the limit of medium businesses.` },
    rule: 'An amount exactly at a limit still belongs to the smaller size. The limits and their source stand below.',
    limits: 'The limits that decide',
  },
  priceTool: {
    heading: 'Price and break-even',
    lead: 'Work out the price of a piece from your costs, and how many must sell in a month so that nothing is lost.',
    ask: 'Work out the price',
    field: {
      variableCosts: 'Cost of one batch', pieces: 'Pieces in a batch', fixedCostsPerMonth: 'Fixed costs of a month', batchesPerMonth: 'Batches in a month', marginPercent: 'Profit on the price',
      commissionPercent: 'What a shop or marketplace keeps', ownPrice: 'Price that stands already',
    },
    hint: {
      variableCosts: 'Ingredients, packaging, wages (your own too), gas', pieces: 'What one batch gives', fixedCostsPerMonth: 'Rent, instalments, telephone: due even when nothing sells', batchesPerMonth: 'At least 1',
      marginPercent: 'The part of the price that is profit', commissionPercent: '0 if you sell yourself', ownPrice: 'Optional: the market\'s price or yours today, to compare',
    },
    answer: 'The result',
    noAnswer: 'This cannot be worked out yet',
    costs: (amount: string) => `A piece costs ${amount}, its part of the fixed costs included.`,
    wanted: (percent: string) => `With ${percent}% profit`,
    own: 'Price that stands',
    row: { price: 'Price of a piece', profitPerPiece: 'Left of a piece', breakEvenPieces: 'Break-even, pieces a month', breakEvenSales: 'Break-even, sales a month', profitPerMonth: 'Profit of a month if all sells' },
    never: 'never reached',
    ownLoss: 'The price that stands is below the cost of a piece. Raise it, or lower the costs.',
    problem: {
      NO_PIECES: 'A batch has at least 1 piece.', NO_BATCHES: 'There is at least 1 batch a month.', SHARES_TOO_HIGH: 'Profit and commission together must be less than 100%.', NEGATIVE: 'Numbers must not be below zero.',
      TOO_HIGH: 'These numbers are too large to be worked out here.', OTHER: 'These numbers cannot be worked out. Check what you filled in.',
    },
    how: 'How it is worked out',
    rule: {
      cost: 'Cost of a piece = cost of a batch ÷ pieces + fixed costs ÷ pieces of a month.',
      price: 'Price = cost of a piece ÷ (100% − profit − commission), rounded up to full hundreds.',
      breakEven: 'Break-even = fixed costs of a month ÷ (what a piece brings in − its own production cost).',
    },
    source: 'Source: the common formula of cost, volume and profit. It is a formula, not a rule of law, so no date of force applies; taxes are not included.',
    sheet: 'Download the price sheet (CSV)',
  },
  cashFlowTool: {
    heading: 'Cash flow of a year',
    lead: 'Fill in what comes in and goes out. See which month runs short before it arrives.',
    how: 'How it is worked out',
    rule: 'Closing balance = opening balance + money in − money out. The closing balance of a month is the opening balance of the next.',
    source: 'Source: the direct method of cash-flow statements, simplified. It is a way to calculate, not a rule of law; for taxes use your official books.',
    credit: 'If you need a loan: legal figures of KUR',
    empty: 'Empty sheet',
    withoutScripts: 'Filling it in on this page needs JavaScript. The empty sheet below can be filled in with any spreadsheet program.',
  },
};
