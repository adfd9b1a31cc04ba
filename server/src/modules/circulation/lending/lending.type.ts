import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';

import { DateScalar, RupiahScalar } from '../../../platform/graphql/scalars';
import { UserErrorType } from '../../../platform/graphql/errors/user-error';
import { always, definePayload, orNull, unlessRefused } from '../../../platform/graphql/payload';
import { IdempotencyKey, MutationInput } from '../../../platform/graphql/mutation-input';
import { CopyType } from '../../catalogue';
import { HoldType } from '../holds/hold.type';
import { LoanType } from '../loans/loan.type';
import { CirculationRefusalCodeEnum } from '../enums.graphql';
import { TransferType } from '../transfers/transfer.type';

/** What can be undone at the desk. */
export enum ScanActEnum {
  CHECK_OUT = 'CHECK_OUT',
  CHECK_IN = 'CHECK_IN',
}

registerEnumType(ScanActEnum, {
  name: 'ScanAct',
  description: 'What a scan did.',
  valuesConfig: {
    CHECK_OUT: { description: 'It lent a copy.' },
    CHECK_IN: { description: 'It took a copy back.' },
  },
});

@InputType({ description: 'What staff say to a refusal when they send the request again.' })
export class RefusalAnswerInput {
  @Field(() => CirculationRefusalCodeEnum, { description: 'The refusal.' })
  refusal: string;

  @Field(() => String, {
    nullable: true,
    description: 'Why they go on, at most 300 characters; required where the refusal asks for it.',
  })
  reason?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'For `HELD_FOR_ANOTHER`: true cancels that hold, otherwise it goes back to the front of the queue.',
  })
  cancelsHold?: boolean | null;
}

@MutationInput()
export class CheckOutInput {
  @Field(() => ID, { description: 'Who borrows.' })
  memberId: string;

  @Field(() => String, { description: 'Barcode of the copy, as scanned.' })
  barcode: string;

  @Field(() => ID, { description: 'The branch of the desk.' })
  branchId: string;

  @Field(() => [RefusalAnswerInput], { nullable: true, description: 'Answers to refusals of the same scan.' })
  answers?: RefusalAnswerInput[] | null;

  @Field(() => Date, {
    nullable: true,
    description: 'When it was scanned without a connection, at most a week ago; now if absent.',
  })
  scannedAt?: Date | null;

  @IdempotencyKey({ effect: 'a repeat within 24 hours has no second effect and returns the first answer' })
  idempotencyKey: string;
}

export const CheckOutPayload = definePayload(
  'CheckOut',
  {
    loan: LoanType,
    isRenewal: always(Boolean, 'True when the member had the copy already and it was renewed.'),
    filledHold: orNull(HoldType, "The member's own hold that this loan filled; null if none."),
  },
  { userErrors: 'Everything that stands against it.' },
);

@MutationInput()
export class CheckInInput {
  @Field(() => String, { description: 'Barcode of the copy, as scanned.' })
  barcode: string;

  @Field(() => ID, { description: 'The branch of the desk.' })
  branchId: string;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'The day in the past on which it really came back, for example from the book drop; today if absent.',
  })
  returnedOn?: string | null;

  @Field(() => Date, {
    nullable: true,
    description: 'When it was scanned without a connection, at most a week ago; now if absent.',
  })
  scannedAt?: Date | null;

  @IdempotencyKey({ effect: 'a repeat within 24 hours has no second effect and returns the first answer' })
  idempotencyKey: string;
}

export const CheckInPayload = definePayload(
  'CheckIn',
  {
    copy: CopyType,
    loan: orNull(LoanType, 'The loan that ended; null if it was not on loan.'),
    wasOnLoan: always(Boolean, 'Whether it was on loan.'),
    fine: always(RupiahScalar, 'The fine that was posted; 0 if none.'),
    overdueDays: always(Int, 'Open days late; hours for loans by the hour; 0 if in time.'),
    suspendedUntil: orNull(
      DateScalar,
      'The last day on which the member may not borrow, where the rules say so; null if they may.',
    ),
    trappedHold: orNull(HoldType, 'The hold it is kept for now; null if none.'),
    transfer: orNull(TransferType, 'The way it goes to another branch; null if it stays.'),
  },
  { description: 'What `checkIn` did. Unless it was refused, `copy` is set.' },
);

@MutationInput()
export class RenewLoansInput {
  @Field(() => [ID], { description: 'The loans, at most 100.' })
  loanIds: string[];

  @Field(() => [RefusalAnswerInput], { nullable: true, description: 'Answers of staff to refusals.' })
  answers?: RefusalAnswerInput[] | null;

  @IdempotencyKey({ effect: 'a repeat within 24 hours has no second effect and returns the first answer' })
  idempotencyKey: string;
}

@ObjectType('RenewalResult', { simpleResolvers: true, description: 'What became of one loan.' })
export class RenewalResultType {
  @Field(() => LoanType, { description: 'The loan as it is now.' })
  loan: LoanType;

  @Field(() => Boolean, { description: 'Whether it was renewed.' })
  isRenewed: boolean;

  @Field(() => [UserErrorType], { description: 'Why it was not; empty if it was.' })
  userErrors: readonly UserErrorType[];
}

export const RenewLoansPayload = definePayload(
  'RenewLoans',
  { results: always([RenewalResultType], 'One result for each loan.') },
  {
    description: 'What `renewLoans` did: each loan is renewed or refused by itself.',
    userErrors: 'Why the request as a whole was refused.',
  },
);

@MutationInput()
export class UndoScanInput {
  @Field(() => ID, { description: 'The loan that the scan made or ended.' })
  loanId: string;

  @Field(() => ScanActEnum, { description: 'What to take back.' })
  act: ScanActEnum;

  @IdempotencyKey({ effect: 'a repeat within 24 hours has no second effect and returns the first answer' })
  idempotencyKey: string;
}

export const UndoScanPayload = definePayload('UndoScan', {
  loan: unlessRefused(LoanType, 'The loan as it is now'),
  copy: unlessRefused(CopyType, 'The copy as it is now'),
});

@MutationInput()
export class DeclareLostInput {
  @Field(() => ID, { description: 'The open loan.' })
  loanId: string;

  @IdempotencyKey({ effect: 'a repeat within 24 hours has no second effect and returns the first answer' })
  idempotencyKey: string;
}

export const DeclareLostPayload = definePayload('DeclareLost', {
  loan: unlessRefused(LoanType, 'The loan as it is now'),
  charge: always(RupiahScalar, 'What was charged: price, fee and fine.'),
});
