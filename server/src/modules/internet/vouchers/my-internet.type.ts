import { Field, ID, Int, ObjectType } from 'type-graphql';

import { IdempotencyKey, MutationInput } from '../../../platform/graphql/mutation-input';
import { definePayload } from '../../../platform/graphql/payload';
import { DateTimeScalar } from '../../../platform/graphql/scalars';
import type { VoucherState } from './voucher.rules';
import { VoucherStateEnum } from './voucher.type';

@ObjectType('OwnInternetVoucher', {
  simpleResolvers: true,
  description: 'The voucher that a member has now.',
})
export class OwnInternetVoucherType {
  @Field(() => ID, { description: 'Its id.' })
  id: string;

  @Field(() => String, {
    nullable: true,
    description:
      'The code: user name and password on the page of the hotspot. Null when the key of the library changed; then make another.',
  })
  code: string | null;

  @Field(() => VoucherStateEnum, { description: 'How it stands.' })
  state: VoucherState;

  @Field(() => DateTimeScalar, { description: 'The instant from which it is of no use any more.' })
  validUntil: Date;

  @Field(() => String, {
    nullable: true,
    description: 'The name of the wireless network of its branch (SSID); null while nobody entered it.',
  })
  networkName: string | null;
}

@ObjectType('MyInternet', {
  simpleResolvers: true,
  description: 'What the signed-in member has of the Wi-Fi today at a branch.',
})
export class MyInternetType {
  @Field(() => ID, { description: 'The branch.' })
  branchId: string;

  @Field(() => Int, { nullable: true, description: 'Minutes a day; null without limit.' })
  minutesPerDay: number | null;

  @Field(() => Int, { nullable: true, description: 'Minutes that are left today; null without limit.' })
  minutesLeft: number | null;

  @Field(() => Int, { nullable: true, description: 'Megabytes a day; null without limit.' })
  megabytesPerDay: number | null;

  @Field(() => OwnInternetVoucherType, {
    nullable: true,
    description: 'The voucher that is live; null when there is none.',
  })
  voucher: OwnInternetVoucherType | null;

  @Field(() => Int, { description: 'The number of the terms, to accept them by.' })
  termsVersion: number;

  @Field(() => [String], { description: 'The terms, in the language of the request.' })
  terms: readonly string[];
}

@MutationInput()
export class CreateMyInternetVoucherInput {
  @Field(() => ID, { description: 'The branch.' })
  branchId: string;

  @Field(() => Int, { description: 'The terms that the member accepted.' })
  acceptedTermsVersion: number;

  @IdempotencyKey()
  idempotencyKey: string;
}

export const CreateMyInternetVoucherPayload = definePayload('CreateMyInternetVoucher', {
  internet: MyInternetType,
});
