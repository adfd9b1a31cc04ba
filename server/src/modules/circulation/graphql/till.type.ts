import { Field, ID, Int, ObjectType } from 'type-graphql';

import { connectionTypes } from '../../../platform/graphql/connection';
import { NodeType } from '../../../platform/graphql/node';
import { DateScalar, RupiahScalar } from '../../../platform/graphql/scalars';
import type { PaymentMethod } from '../domain/payment-methods';
import { PaymentMethodEnum } from './terms';

@ObjectType('TillLine', {
  simpleResolvers: true,
  description: 'What the till of a branch should hold by one method of payment.',
})
export class TillLineType {
  @Field(() => PaymentMethodEnum, { description: 'The method.' })
  method: PaymentMethod;

  @Field(() => Int, {
    description:
      'Whole rupiah that should be there: what came in less what was paid back; cash with the change money of the morning.',
  })
  expected: number;

  @Field(() => Int, { description: 'How often money moved by this method.' })
  movementCount: number;
}

@ObjectType('CashClosingLine', {
  simpleResolvers: true,
  description: 'What a closing expected and counted by one method of payment.',
})
export class CashClosingLineType extends TillLineType {
  @Field(() => RupiahScalar, { description: 'What was counted.' })
  counted: number;
}

@ObjectType('OpenTill', {
  simpleResolvers: true,
  description: 'The till of a branch since its last closing.',
})
export class OpenTillType {
  @Field(() => RupiahScalar, { description: 'Change money that lay in it at the beginning.' })
  openingFloat: number;

  @Field(() => Date, { nullable: true, description: 'When it was closed last; null if never.' })
  openedAt: Date | null;

  @Field(() => [TillLineType], { description: 'What should be there, by method.' })
  lines: TillLineType[];

  @Field(() => Int, { description: 'How often money moved; `closeTill` asks for it.' })
  movementCount: number;

  @Field(() => DateScalar, { nullable: true, description: 'The last day that was closed; null if none.' })
  lastClosedDay: string | null;

  branchId: string;
  number: number;
}

@ObjectType('CashClosing', {
  implements: NodeType,
  simpleResolvers: true,
  description: 'The closing of the till of a branch for a day. It is never changed.',
})
export class CashClosingType extends NodeType {
  @Field(() => ID, { description: 'Globally unique id.' })
  override id: string;

  @Field(() => DateScalar, { description: 'The day.' })
  day: string;

  @Field(() => RupiahScalar, { description: 'Change money that lay in the till at the beginning.' })
  openingFloat: number;

  @Field(() => RupiahScalar, { description: 'Change money that stayed for the next day.' })
  leftInTill: number;

  @Field(() => String, {
    nullable: true,
    description: 'Why the count differs; null if nobody said anything.',
  })
  note: string | null;

  @Field(() => String, { nullable: true, description: 'The first receipt in it; null if no money moved.' })
  firstReceipt: string | null;

  @Field(() => String, { nullable: true, description: 'The last receipt in it; null if no money moved.' })
  lastReceipt: string | null;

  @Field(() => Date, { description: 'When the period began.' })
  openedAt: Date;

  @Field(() => Date, { description: 'When it was closed.' })
  closedAt: Date;

  @Field(() => Boolean, { description: 'Whether it is made-up sample data.' })
  isSample: boolean;
}

/** `CashClosingEdge` and `CashClosingConnection`. */
export const { EdgeType: CashClosingEdgeType, ConnectionType: CashClosingConnectionType } = connectionTypes(
  'CashClosing',
  () => CashClosingType,
  { one: 'A closing', many: 'closings' },
);
