import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';

import { DateScalar, RupiahScalar } from '../../../platform/graphql/scalars';
import { UserErrorType } from '../../../platform/graphql/errors/user-error';
import { CopyType } from '../../catalogue';
import { HoldType } from '../holds/hold.type';
import { LoanType } from '../loans/loan.type';
import { CirculationRefusalCodeEnum } from '../enums.graphql';
import { TransferType } from '../transfers/transfer.type';

const KEY =
  'Any unique string of 8 to 80 characters; a repeat within 24 hours has no second effect and returns the first answer.';

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

@InputType({ description: 'What `checkOut` needs.' })
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

  @Field(() => String, { description: KEY })
  idempotencyKey: string;
}

@ObjectType({
  simpleResolvers: true,
  description: 'What `checkOut` did. Either `loan` is set or `userErrors` is not empty.',
})
export class CheckOutPayload {
  @Field(() => LoanType, { nullable: true, description: 'The loan, unless refused.' })
  loan: LoanType | null;

  @Field(() => Boolean, { description: 'True when the member had the copy already and it was renewed.' })
  isRenewal: boolean;

  @Field(() => HoldType, {
    nullable: true,
    description: "The member's own hold that this loan filled; null if none.",
  })
  filledHold: HoldType | null;

  @Field(() => [UserErrorType], { description: 'Everything that stands against it.' })
  userErrors: UserErrorType[];
}

@InputType({ description: 'What `checkIn` needs.' })
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

  @Field(() => String, { description: KEY })
  idempotencyKey: string;
}

@ObjectType({
  simpleResolvers: true,
  description: 'What `checkIn` did. Unless it was refused, `copy` is set.',
})
export class CheckInPayload {
  @Field(() => CopyType, { nullable: true, description: 'The copy, unless refused.' })
  copy: CopyType | null;

  @Field(() => LoanType, { nullable: true, description: 'The loan that ended; null if it was not on loan.' })
  loan: LoanType | null;

  @Field(() => Boolean, { description: 'Whether it was on loan.' })
  wasOnLoan: boolean;

  @Field(() => RupiahScalar, { description: 'The fine that was posted; 0 if none.' })
  fine: number;

  @Field(() => Int, { description: 'Open days late; hours for loans by the hour; 0 if in time.' })
  overdueDays: number;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The last day on which the member may not borrow, where the rules say so; null if they may.',
  })
  suspendedUntil: string | null;

  @Field(() => HoldType, { nullable: true, description: 'The hold it is kept for now; null if none.' })
  trappedHold: HoldType | null;

  @Field(() => TransferType, {
    nullable: true,
    description: 'The way it goes to another branch; null if it stays.',
  })
  transfer: TransferType | null;

  @Field(() => [UserErrorType], { description: 'Why it was refused.' })
  userErrors: UserErrorType[];
}

@InputType({ description: 'What `renewLoans` needs.' })
export class RenewLoansInput {
  @Field(() => [ID], { description: 'The loans, at most 100.' })
  loanIds: string[];

  @Field(() => [RefusalAnswerInput], { nullable: true, description: 'Answers of staff to refusals.' })
  answers?: RefusalAnswerInput[] | null;

  @Field(() => String, { description: KEY })
  idempotencyKey: string;
}

@ObjectType('RenewalResult', { simpleResolvers: true, description: 'What became of one loan.' })
export class RenewalResultType {
  @Field(() => LoanType, { description: 'The loan as it is now.' })
  loan: LoanType;

  @Field(() => Boolean, { description: 'Whether it was renewed.' })
  isRenewed: boolean;

  @Field(() => [UserErrorType], { description: 'Why it was not; empty if it was.' })
  userErrors: UserErrorType[];
}

@ObjectType({
  simpleResolvers: true,
  description: 'What `renewLoans` did: each loan is renewed or refused by itself.',
})
export class RenewLoansPayload {
  @Field(() => [RenewalResultType], { description: 'One result for each loan.' })
  results: RenewalResultType[];

  @Field(() => [UserErrorType], { description: 'Why the request as a whole was refused.' })
  userErrors: UserErrorType[];
}

@InputType({ description: 'What `undoScan` needs.' })
export class UndoScanInput {
  @Field(() => ID, { description: 'The loan that the scan made or ended.' })
  loanId: string;

  @Field(() => ScanActEnum, { description: 'What to take back.' })
  act: ScanActEnum;

  @Field(() => String, { description: KEY })
  idempotencyKey: string;
}

@ObjectType({
  simpleResolvers: true,
  description: 'What `undoScan` did. Either `loan` is set or `userErrors` is not empty.',
})
export class UndoScanPayload {
  @Field(() => LoanType, { nullable: true, description: 'The loan as it is now, unless refused.' })
  loan: LoanType | null;

  @Field(() => CopyType, { nullable: true, description: 'The copy as it is now, unless refused.' })
  copy: CopyType | null;

  @Field(() => [UserErrorType], { description: 'Why it was refused.' })
  userErrors: UserErrorType[];
}

@InputType({ description: 'What `declareLost` needs.' })
export class DeclareLostInput {
  @Field(() => ID, { description: 'The open loan.' })
  loanId: string;

  @Field(() => String, { description: KEY })
  idempotencyKey: string;
}

@ObjectType({
  simpleResolvers: true,
  description: 'What `declareLost` did. Either `loan` is set or `userErrors` is not empty.',
})
export class DeclareLostPayload {
  @Field(() => LoanType, { nullable: true, description: 'The loan as it is now, unless refused.' })
  loan: LoanType | null;

  @Field(() => RupiahScalar, { description: 'What was charged: price, fee and fine.' })
  charge: number;

  @Field(() => [UserErrorType], { description: 'Why it was refused.' })
  userErrors: UserErrorType[];
}
