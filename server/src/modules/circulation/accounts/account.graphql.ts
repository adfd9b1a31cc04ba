import { Arg, Ctx, Field, FieldResolver, ID, Mutation, Resolver, Root } from 'type-graphql';

import { Access } from '../../../platform/graphql/access';
import type { Context } from '../../../platform/graphql/context';
import { assertRecentlyAuthenticated } from '../../../platform/graphql/reauthentication';
import { RupiahScalar } from '../../../platform/graphql/scalars';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { toUserErrors } from '../../../platform/graphql/errors/user-error';
import { definePayload, unlessRefused } from '../../../platform/graphql/payload';
import { IdempotencyKey, MutationInput } from '../../../platform/graphql/mutation-input';
import type { PayloadOf } from '../../../platform/graphql/payload';
import type { Result } from '../../../shared/result';
import { memberById, MemberType } from '../../members';
import type { AccountEntry } from './account-entry.entity';
import { accountEntryById } from './account-entries.queries';
import type { Loan } from '../loans/loan.entity';
import { loanById } from '../loans/loans.queries';
import type { PaymentMethod } from './settlement.rules';
import { payOut } from '../till/pay-out';
import type { PaymentDeps } from './settle-debt';
import { recordPayment, waiveDebt } from './settle-debt';
import { AccountEntryType } from './account.type';
import { LoanType } from '../loans/loan.type';
import { PaymentMethodEnum } from '../enums.graphql';
import { PayOutInput, PayOutPayload } from '../till/till.type';
import { nullUnlessVisible } from '../borrowers/visible-member.graphql';

@MutationInput()
export class RecordPaymentInput {
  @Field(() => ID, { description: 'Who pays.' })
  memberId: string;

  @Field(() => RupiahScalar, { description: 'How much; at most what is owed.' })
  amount: number;

  @Field(() => PaymentMethodEnum, { description: 'How.' })
  method: PaymentMethod;

  @Field(() => ID, { description: 'The branch that takes it and whose receipts are numbered.' })
  branchId: string;

  @Field(() => String, {
    nullable: true,
    description:
      'What proves a payment without cash: the reference number of QRIS or of the transfer, 4 to 60 characters. Required for them; it counts once.',
  })
  reference?: string | null;

  @IdempotencyKey({ effect: 'a repeat takes no second payment' })
  idempotencyKey: string;
}

@MutationInput()
export class WaiveDebtInput {
  @Field(() => ID, { description: 'Whose debt.' })
  memberId: string;

  @Field(() => RupiahScalar, { description: 'How much; at most what is owed.' })
  amount: number;

  @Field(() => String, { description: 'Why, at most 300 characters; it stays in the ledger.' })
  reason: string;

  @Field(() => ID, { description: 'The branch that gives it up.' })
  branchId: string;

  @IdempotencyKey({ effect: 'a repeat waives nothing more' })
  idempotencyKey: string;
}

export const RecordPaymentPayload = definePayload('RecordPayment', {
  entry: unlessRefused(AccountEntryType, 'The payment with its receipt number'),
  member: unlessRefused(MemberType, 'The member as they are now'),
});

export const WaiveDebtPayload = definePayload('WaiveDebt', {
  entry: unlessRefused(AccountEntryType, 'The waiver'),
  member: unlessRefused(MemberType, 'The member as they are now'),
});

/** Up to this much is given up or paid out without asking who is at the screen once more. */
const MOST_WITHOUT_PROOF = 100_000;

/** Takes payments and gives up debt. */
@Resolver(() => AccountEntryType)
export class AccountMutations {
  constructor(private readonly deps: PaymentDeps) {}

  @Access({ staff: 'circulation.money', at: 'branchId' })
  @Mutation(() => RecordPaymentPayload, {
    description: 'Takes a payment and gives it the next receipt number of the branch.',
  })
  async recordPayment(
    @Arg('input', () => RecordPaymentInput, { description: 'The payment.' }) input: RecordPaymentInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof RecordPaymentPayload>> {
    return payload(context, input.memberId, await recordPayment(this.deps, context.actor, input));
  }

  @Access({ staff: 'circulation.waive', at: 'branchId' })
  @Mutation(() => WaiveDebtPayload, {
    description:
      'Gives up debt for a reason that stays in the ledger. More than Rp100.000 needs a fresh proof: see `proveIdentity`.',
  })
  async waiveDebt(
    @Arg('input', () => WaiveDebtInput, { description: 'The waiver.' }) input: WaiveDebtInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof WaiveDebtPayload>> {
    assertProofFor(context, input.amount);
    return payload(context, input.memberId, await waiveDebt(this.deps, context.actor, input));
  }

  @Access({ staff: 'circulation.refund', at: 'branchId' })
  @Mutation(() => PayOutPayload, {
    description:
      'Pays money back for a reason that stays in the ledger, under the next receipt number of the branch. More than Rp100.000 needs a fresh proof: see `proveIdentity`.',
  })
  async payOut(
    @Arg('input', () => PayOutInput, { description: 'The payment.' }) input: PayOutInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof PayOutPayload>> {
    assertProofFor(context, input.amount);
    return payload(context, input.memberId, await payOut(this.deps, context.actor, input));
  }

  @FieldResolver(() => LoanType, { nullable: true, description: 'The loan it is about; null if none.' })
  async loan(@Root() entry: AccountEntry, @Ctx() context: Context): Promise<Loan | null> {
    return entry.loanId === null
      ? null
      : nullUnlessVisible(context, await context.loader(loanById).load(entry.loanId));
  }
}

function assertProofFor({ actor, clock }: Context, amount: number): void {
  if (amount > MOST_WITHOUT_PROOF && actor.kind === 'staff') assertRecentlyAuthenticated(actor, clock.now());
}

async function payload(context: Context, memberId: string, result: Result<{ entryId: string }, Refusal>) {
  if (!result.ok)
    return { entry: null, member: null, userErrors: toUserErrors(result.refusals, context.locale) };
  return {
    entry: await context.loader(accountEntryById).load(result.value.entryId),
    member: await context.loader(memberById).load(memberId),
    userErrors: [],
  };
}
