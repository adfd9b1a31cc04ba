import { Arg, Ctx, Query, Resolver } from 'type-graphql';

import { Access } from '../../../platform/graphql/access';
import type { Context } from '../../../platform/graphql/context';
import { badInput } from '../../../platform/graphql/errors/faults';
import { RupiahScalar } from '../../../platform/graphql/scalars';
import { costProblem, outcomeAt, priceOf, SizeBasisEnum, sizeClassOf } from '../../business';
import { legalFigures, sizeLimitsOf } from '../data/legal-figures';
import { BusinessSizeAnswerType, SellingPriceAnswerType, SellingPriceInput } from './tools.type';

/** Beyond this numbers are no longer exact, and nobody here sells that much. */
const HIGHEST = 1_000_000_000_000;
const MOST_PIECES = 1_000_000;

const NOTHING = {
  costPerPiece: null,
  price: null,
  profitPerPiece: null,
  profitPerMonth: null,
  breakEvenPieces: null,
  breakEvenSales: null,
  atOwnPrice: null,
};

/** Calculates for small businesses: nothing of what is asked is kept. */
@Resolver()
export class ToolsResolver {
  @Access({ public: true })
  @Query(() => BusinessSizeAnswerType, {
    description:
      'Tells the size of a business by PP 7/2021, as the limits are now. A capital or sales exactly at a limit still belong to the smaller class.',
  })
  async businessSize(
    @Arg('basis', () => SizeBasisEnum, {
      description: 'What decides: capital of a new business, sales of one that runs.',
    })
    basis: 'CAPITAL' | 'SALES',
    @Arg('amount', () => RupiahScalar, { description: 'Capital, or sales of a year, in whole rupiah.' })
    amount: number,
    @Ctx() context: Context,
  ): Promise<BusinessSizeAnswerType> {
    if (amount < 0) throw badInput('`amount` must not be below zero.');
    const { limits, figures } = sizeLimitsOf(await legalFigures(context.db));
    const answer = sizeClassOf(
      basis === 'CAPITAL' ? { basis, capital: amount } : { basis, sales: amount },
      limits,
    );
    return {
      ...answer,
      basis,
      amount,
      figures: figures.filter(({ code }) => code.endsWith(basis.toLowerCase())),
    };
  }

  @Access({ public: true })
  @Query(() => SellingPriceAnswerType, {
    description:
      'Works out the price of a piece, and how many have to be sold in a month before the fixed costs are covered.',
  })
  sellingPrice(
    @Arg('input', () => SellingPriceInput, { description: 'Costs and shares.' }) input: SellingPriceInput,
  ): SellingPriceAnswerType {
    const { ownPrice, ...costs } = input;
    const problem =
      costProblem(costs) ??
      ((ownPrice ?? 0) < 0 ? 'NEGATIVE' : null) ??
      (isTooHigh(input) ? 'TOO_HIGH' : null);
    if (problem !== null) return { ...NOTHING, problem };
    return {
      problem: null,
      ...priceOf(costs),
      atOwnPrice: ownPrice == null ? null : outcomeAt(costs, ownPrice),
    };
  }
}

function isTooHigh({
  variableCosts,
  fixedCostsPerMonth,
  ownPrice,
  pieces,
  batchesPerMonth,
}: SellingPriceInput): boolean {
  const perMonth = Math.max(variableCosts, (ownPrice ?? 0) * pieces) * batchesPerMonth + fixedCostsPerMonth;
  return Math.max(perMonth, ownPrice ?? 0) > HIGHEST || Math.max(pieces, batchesPerMonth) > MOST_PIECES;
}
