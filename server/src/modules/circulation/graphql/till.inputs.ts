import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';

import { DateScalar, RupiahScalar } from '../../../platform/graphql/scalars';
import { UserErrorType } from '../../../platform/graphql/errors/user-error';
import { MemberType } from '../../members';
import type { PaymentMethod } from '../domain/payment-methods';
import { AccountEntryType } from './account.type';
import { PaymentMethodEnum } from './terms';
import { CashClosingType } from './till.type';

@InputType({ description: 'What somebody counted by one method of payment.' })
export class CountedInput {
  @Field(() => PaymentMethodEnum, { description: 'The method.' })
  method: PaymentMethod;

  @Field(() => RupiahScalar, {
    description: 'What is there: notes and coins, or what the merchant or the bank reports.',
  })
  amount: number;
}

@InputType({ description: 'What `closeTill` needs.' })
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

  @Field(() => String, {
    description: 'Any unique string of 8 to 80 characters; a repeat closes nothing more.',
  })
  idempotencyKey: string;
}

@ObjectType({
  simpleResolvers: true,
  description: 'What `closeTill` did. Either `closing` is set or `userErrors` is not empty.',
})
export class CloseTillPayload {
  @Field(() => CashClosingType, { nullable: true, description: 'The closing, unless refused.' })
  closing: CashClosingType | null;

  @Field(() => [UserErrorType], { description: 'Why it was refused.' })
  userErrors: UserErrorType[];
}

@InputType({ description: 'What `payOut` needs.' })
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

  @Field(() => String, {
    description: 'Any unique string of 8 to 80 characters; a repeat pays nothing more.',
  })
  idempotencyKey: string;
}

@ObjectType({
  simpleResolvers: true,
  description: 'What `payOut` did. Either `entry` is set or `userErrors` is not empty.',
})
export class PayOutPayload {
  @Field(() => AccountEntryType, {
    nullable: true,
    description: 'The payment to the member with its receipt number, unless refused.',
  })
  entry: AccountEntryType | null;

  @Field(() => MemberType, { nullable: true, description: 'The member as they are now, unless refused.' })
  member: MemberType | null;

  @Field(() => [UserErrorType], { description: 'Why it was refused.' })
  userErrors: UserErrorType[];
}
