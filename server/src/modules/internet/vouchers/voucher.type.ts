import { ArgsType, Field, ID, InputType, Int, ObjectType } from 'type-graphql';

import { connectionTypes, PageArgs } from '../../../platform/graphql/connection';
import { registered } from '../../../platform/graphql/enum';
import { OrderDirection } from '../../../platform/graphql/localized-text';
import { IdempotencyKey, MutationInput } from '../../../platform/graphql/mutation-input';
import { always, definePayload, unlessRefused } from '../../../platform/graphql/payload';
import { DateScalar, DateTimeScalar } from '../../../platform/graphql/scalars';
import type { SignInRefusal } from '../wifi/sign-in.rules';
import type { VoucherKind, VoucherState } from './voucher.rules';
import type { VoucherOrderField } from './vouchers.queries';

const VoucherKindEnum = registered<VoucherKind>('InternetVoucherKind', 'Whose a voucher is.', {
  GUEST: 'Of whoever has the printed card.',
  MEMBER: 'Of a member, made in the portal for the rest of a day.',
});

/** How a voucher stands, in the schema. */
export const VoucherStateEnum = registered<VoucherState>(
  'InternetVoucherState',
  'How a voucher stands. New values may appear.',
  {
    NEW: 'Nobody used it yet.',
    STARTED: 'Used, with something left.',
    SPENT: 'Its minutes or its data are used up.',
    EXPIRED: 'Its last day is over.',
    CANCELLED: 'Taken back.',
  },
);

/** Why a sign-in was refused, in the schema. */
export const InternetRefusalReasonEnum = registered<SignInRefusal>(
  'InternetRefusalReason',
  'Why a sign-in to the Wi-Fi or a computer was refused. New values may appear.',
  {
    WRONG_CODE: 'There is no such code.',
    LOCKED: 'Too many wrong codes from the device.',
    CANCELLED: 'The voucher was taken back.',
    EXPIRED: 'The last day of the voucher is over.',
    MINUTES_SPENT: 'The minutes are used up.',
    DATA_SPENT: 'The data is used up.',
    IN_USE: 'Another device is online with it.',
    WRONG_PASSWORD: 'The password is not the code.',
    ENDED: 'Staff ended the device for today.',
  },
);

@ObjectType('InternetVoucher', {
  simpleResolvers: true,
  description: 'A code for the Wi-Fi or a computer. Its code is shown to its maker and its holder alone.',
})
export class InternetVoucherType {
  @Field(() => ID, { description: 'Its id.' })
  id: string;

  @Field(() => VoucherKindEnum, { description: 'Whose it is.' })
  kind: VoucherKind;

  branchId: string;

  @Field(() => ID, { nullable: true, description: 'The cards that were made together with it.' })
  batchId: string | null;

  @Field(() => Int, { nullable: true, description: 'Minutes it lasts; null without limit.' })
  minutes: number | null;

  @Field(() => Int, { nullable: true, description: 'Megabytes it carries; null without limit.' })
  megabytes: number | null;

  @Field(() => DateTimeScalar, { description: 'The instant from which it is of no use any more.' })
  validUntil: Date;

  @Field(() => DateTimeScalar, { description: 'When it was made.' })
  issuedAt: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was first used; null before.' })
  firstUsedAt: Date | null;

  cancelledAt: Date | null;
  usedSeconds: number;
  usedBytes: number;
}

/** `InternetVoucherEdge` and `InternetVoucherConnection`. */
export const { EdgeType: InternetVoucherEdgeType, ConnectionType: InternetVoucherConnectionType } =
  connectionTypes('InternetVoucher', () => InternetVoucherType, { one: 'A voucher', many: 'vouchers' });

const VoucherOrderFieldEnum = registered<VoucherOrderField>(
  'InternetVoucherOrderField',
  'What vouchers can be ordered by.',
  { ISSUED_AT: 'When they were made.', VALID_UNTIL: 'Until when they are valid.' },
);

@InputType({ description: 'Narrows vouchers; fields are ANDed, list values are ORed.' })
export class InternetVoucherFilter {
  @Field(() => [ID], { nullable: true, description: 'Of any of these branches.' })
  branchIds?: string[] | null;

  @Field(() => [VoucherKindEnum], { nullable: true, description: 'Of any of these kinds.' })
  kinds?: VoucherKind[] | null;

  @Field(() => [VoucherStateEnum], { nullable: true, description: 'In any of these states now.' })
  states?: VoucherState[] | null;

  @Field(() => ID, { nullable: true, description: 'Made together.' })
  batchId?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'With this code, as its holder reads it out; a mistyped one finds nothing.',
  })
  code?: string | null;
}

@InputType({ description: 'How to order vouchers. Ties break on `id`.' })
export class InternetVoucherOrder {
  @Field(() => VoucherOrderFieldEnum, { description: 'By what.' })
  field: VoucherOrderField;

  @Field(() => OrderDirection, { defaultValue: OrderDirection.DESC, description: 'Which way.' })
  direction: OrderDirection;
}

@ArgsType()
export class InternetVoucherListArgs extends PageArgs {
  @Field(() => InternetVoucherFilter, { nullable: true, description: 'Which vouchers; all when absent.' })
  filter?: InternetVoucherFilter | null;

  @Field(() => InternetVoucherOrder, { nullable: true, description: 'Order; the newest first when absent.' })
  orderBy?: InternetVoucherOrder | null;
}

@ObjectType('InternetRefusal', {
  simpleResolvers: true,
  description: 'A sign-in that was refused. What was typed is not kept.',
})
export class InternetRefusalType {
  @Field(() => ID, { description: 'Its id.' })
  id: string;

  @Field(() => DateTimeScalar, { description: 'When.' })
  refusedAt: Date;

  @Field(() => InternetRefusalReasonEnum, { description: 'Why.' })
  reason: SignInRefusal;

  @Field(() => String, { description: 'The sentence that was shown.' })
  message: string;

  @Field(() => String, { description: 'The router or the computer.' })
  place: string;
}

@MutationInput()
export class CreateInternetVouchersInput {
  @Field(() => ID, { description: 'The branch.' })
  branchId: string;

  @Field(() => Int, { description: 'How many, 1 to 100.' })
  count: number;

  @Field(() => Int, {
    nullable: true,
    description: 'Minutes of each, 5 to 1,440; as the rules say for guests when absent.',
  })
  minutes?: number | null;

  @Field(() => DateScalar, { description: 'The last day on which they can be used, at most a year ahead.' })
  validUntil: string;

  @IdempotencyKey()
  idempotencyKey: string;
}

export const CreateInternetVouchersPayload = definePayload('CreateInternetVouchers', {
  batchId: unlessRefused(String, 'What names these cards together'),
  pdf: unlessRefused(String, 'The cards, a PDF in base64 with ten to a sheet'),
  voucherCount: always(Int, 'How many were made; 0 if refused.'),
});

@MutationInput()
export class PrintInternetVouchersInput {
  @Field(() => ID, { description: 'The cards that were made together.' })
  batchId: string;

  @IdempotencyKey({ nullable: true })
  idempotencyKey?: string | null;
}

export const PrintInternetVouchersPayload = definePayload('PrintInternetVouchers', {
  pdf: unlessRefused(String, 'The cards, a PDF in base64 with ten to a sheet'),
});

@MutationInput()
export class CancelInternetVoucherInput {
  @Field(() => ID, { description: 'The voucher.' })
  id: string;

  @IdempotencyKey({ nullable: true })
  idempotencyKey?: string | null;
}

export const CancelInternetVoucherPayload = definePayload('CancelInternetVoucher', {
  voucher: InternetVoucherType,
});
