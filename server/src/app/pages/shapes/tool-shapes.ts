import * as v from 'valibot';

import { legalFigureShape } from './guide-shapes';

const figures = v.array(v.intersect([legalFigureShape, v.object({ code: v.string() })]));
const maybe = v.nullable(v.number());
const outcome = { breakEvenPieces: maybe, breakEvenSales: maybe };

/** Answer to `SizeToolPage`. */
export const sizeToolShape = v.object({
  legalFigures: figures,
  businessSize: v.optional(v.object({ sizeClass: v.string(), amount: v.number(), upTo: maybe })),
});

/** Answer to `PriceToolPage`. */
export const priceToolShape = v.object({
  sellingPrice: v.object({
    problem: v.nullable(v.string()),
    costPerPiece: maybe,
    price: maybe,
    profitPerPiece: maybe,
    profitPerMonth: maybe,
    ...outcome,
    atOwnPrice: v.nullable(
      v.object({ price: v.number(), profitPerPiece: v.number(), profitPerMonth: v.number(), ...outcome }),
    ),
  }),
});

/** Answer to `CashFlowToolPage`. */
export const cashFlowToolShape = v.object({ legalFigures: figures });

/** What the size calculator shows. */
export type SizeToolAnswer = v.InferOutput<typeof sizeToolShape>;
/** What the price calculator shows. */
export type PriceToolAnswer = v.InferOutput<typeof priceToolShape>;
/** What the cash-flow sheet shows beside itself. */
export type CashFlowToolAnswer = v.InferOutput<typeof cashFlowToolShape>;
