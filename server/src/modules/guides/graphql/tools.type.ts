import { Field, InputType, Int, ObjectType } from 'type-graphql';

import { RupiahScalar } from '../../../platform/graphql/scalars';
import type { SizeClass } from '../../business';
import { BusinessSizeEnum, SizeBasisEnum } from '../../business';
import { LegalFigureType } from './figure.type';

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
  figures: LegalFigureType[];
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
