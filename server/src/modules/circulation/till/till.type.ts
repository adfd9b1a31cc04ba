import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';

import { connectionTypes } from '../../../platform/graphql/connection';
import { NodeType } from '../../../platform/graphql/node';
import { DateScalar, RupiahScalar } from '../../../platform/graphql/scalars';
import { definePayload, unlessRefused } from '../../../platform/graphql/payload';
import { IdempotencyKey, MutationInput } from '../../../platform/graphql/mutation-input';
import { MemberType } from '../../members';
import { AccountEntryType } from '../accounts/account.type';
import type { PaymentMethod } from '../accounts/settlement.rules';
import { PaymentMethodEnum } from '../enums.graphql';

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
  lines: readonly TillLineType[];

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

@InputType({ description: 'What somebody counted by one method of payment.' })
export class CountedInput {
  @Field(() => PaymentMethodEnum, { description: 'The method.' })
  method: PaymentMethod;

  @Field(() => RupiahScalar, {
    description: 'What is there: notes and coins, or what the merchant or the bank reports.',
  })
  amount: number;
}

@MutationInput()
export class CloseTillInput {
  @Field(() => ID, { description: 'The branch.' })
  branchId: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day; today if absent, an earlier one if nobody closed it then.',
  })
  day?: string | null;

  @Field(() => [CountedInput], {
    description: 'What was counted; a method that is absent counts as nothing.',
  })
  counted: CountedInput[];

  @Field(() => RupiahScalar, {
    nullable: true,
    description: 'Change money that stays in the till for the next day.',
  })
  leftInTill?: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why the count differs, at most 300 characters; required if it does.',
  })
  note?: string | null;

  @Field(() => Int, {
    description:
      '`movementCount` of the open till as it was shown: money that moved since refuses the closing.',
  })
  movementCount: number;

  @IdempotencyKey({ effect: 'a repeat closes nothing more' })
  idempotencyKey: string;
}

export const CloseTillPayload = definePayload('CloseTill', { closing: CashClosingType });

@MutationInput()
export class PayOutInput {
  @Field(() => ID, { description: 'Who gets the money.' })
  memberId: string;

  @Field(() => RupiahScalar, { description: 'How much; at most what the member paid and has not had back.' })
  amount: number;

  @Field(() => PaymentMethodEnum, { description: 'How.' })
  method: PaymentMethod;

  @Field(() => String, { description: 'Why, at most 300 characters; it stays in the ledger.' })
  reason: string;

  @Field(() => ID, { description: 'The branch that pays and whose receipts are numbered.' })
  branchId: string;

  @IdempotencyKey({ effect: 'a repeat pays nothing more' })
  idempotencyKey: string;
}

export const PayOutPayload = definePayload('PayOut', {
  entry: unlessRefused(AccountEntryType, 'The payment to the member with its receipt number'),
  member: unlessRefused(MemberType, 'The member as they are now'),
});
