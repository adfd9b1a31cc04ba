import { Arg, Ctx, Field, InputType, Int, ObjectType, Query, Resolver } from 'type-graphql';

import { Access } from '../../../platform/graphql/access';
import type { Context } from '../../../platform/graphql/context';
import { badInput } from '../../../platform/graphql/errors/faults';
import { RupiahScalar } from '../../../platform/graphql/scalars';
import type { SizeClass } from '../../business';
import {
  BusinessSizeEnum,
  SizeBasisEnum,
  costProblem,
  outcomeAt,
  calculatePrice,
  classifySize,
} from '../../business';
import { LegalFigureType } from '../figures/legal-figure.graphql';
import { legalFigures, getSizeLimits } from '../figures/legal-figures.queries';

@ObjectType('BusinessSizeAnswer', {
  simpleResolvers: true,
  description: 'The size of a business, with the rule that decided it.',
})
export class BusinessSizeAnswerType {
  @Field(() => BusinessSizeEnum, { description: 'Its size.' })
  sizeClass: SizeClass;

  @Field(() => SizeBasisEnum, { description: 'What decided.' })
  basis: 'CAPITAL' | 'SALES';

  @Field(() => RupiahScalar, { description: 'The amount that was asked about.' })
  amount: number;

  @Field(() => RupiahScalar, {
    nullable: true,
    description: 'Up to this amount, included, a business has this size; null for large ones.',
  })
  upTo: number | null;

  @Field(() => [LegalFigureType], { description: 'The limits that count for this basis, with their source.' })
  figures: readonly LegalFigureType[];
}

@InputType({ description: 'What a batch of a product costs and how it is sold. Amounts in whole rupiah.' })
export class SellingPriceInput {
  @Field(() => RupiahScalar, { description: 'Ingredients, packaging, wages and energy of one batch.' })
  variableCosts: number;

  @Field(() => Int, { description: 'How many pieces a batch gives.' })
  pieces: number;

  @Field(() => RupiahScalar, { description: 'Costs of a month that come whatever is sold.' })
  fixedCostsPerMonth: number;

  @Field(() => Int, { description: 'How many batches are made in a month.' })
  batchesPerMonth: number;

  @Field(() => Int, { description: 'Profit on the price, in percent.' })
  marginPercent: number;

  @Field(() => Int, { description: 'What a shop or a marketplace keeps of the price, in percent.' })
  commissionPercent: number;

  @Field(() => RupiahScalar, {
    nullable: true,
    description:
      'A price that stands already, because the market or a shop decides it: `atOwnPrice` tells what comes of it.',
  })
  ownPrice?: number | null;
}

@ObjectType({ simpleResolvers: true, description: 'What comes of a price that stands already.' })
export class PriceOutcome {
  @Field(() => RupiahScalar, { description: 'The price of a piece.' })
  price: number;

  @Field(() => RupiahScalar, { description: 'What is left of a piece; below zero is a loss.' })
  profitPerPiece: number;

  @Field(() => RupiahScalar, {
    description: 'What is left of a month if everything is sold; below zero is a loss.',
  })
  profitPerMonth: number;

  @Field(() => Int, {
    nullable: true,
    description:
      'How many pieces have to be sold in a month before the fixed costs are covered; null if they never are.',
  })
  breakEvenPieces: number | null;

  @Field(() => RupiahScalar, {
    nullable: true,
    description: 'What these pieces bring in at the till; null if the costs are never covered.',
  })
  breakEvenSales: number | null;
}

@ObjectType('SellingPriceAnswer', {
  simpleResolvers: true,
  description:
    'A price, and what comes of it. When `problem` is set the costs cannot be calculated with and everything else is null.',
})
export class SellingPriceAnswerType {
  @Field(() => String, {
    nullable: true,
    description:
      'Why it cannot be calculated: `NO_PIECES`, `NO_BATCHES`, `SHARES_TOO_HIGH`, `NEGATIVE`, `TOO_HIGH`. New values may appear.',
  })
  problem: string | null;

  @Field(() => RupiahScalar, { nullable: true, description: 'What a piece costs, fixed costs included.' })
  costPerPiece: number | null;

  @Field(() => RupiahScalar, {
    nullable: true,
    description: 'The price of a piece, rounded up to full hundreds.',
  })
  price: number | null;

  @Field(() => RupiahScalar, { nullable: true, description: 'What is left of a piece.' })
  profitPerPiece: number | null;

  @Field(() => RupiahScalar, {
    nullable: true,
    description: 'What is left of a month if everything is sold; below zero is a loss.',
  })
  profitPerMonth: number | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'How many pieces have to be sold in a month before the fixed costs are covered; null if they never are.',
  })
  breakEvenPieces: number | null;

  @Field(() => RupiahScalar, {
    nullable: true,
    description: 'What these pieces bring in at the till; null if the costs are never covered.',
  })
  breakEvenSales: number | null;

  @Field(() => PriceOutcome, {
    nullable: true,
    description: 'What comes of `ownPrice`; null unless it was given.',
  })
  atOwnPrice: PriceOutcome | null;
}

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
    const { limits, figures } = getSizeLimits(await legalFigures(context.db));
    const answer = classifySize(
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
      ...calculatePrice(costs),
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
