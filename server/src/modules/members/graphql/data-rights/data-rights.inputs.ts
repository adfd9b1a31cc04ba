import { Field, ID, InputType } from 'type-graphql';

import { KEY } from '../member.inputs';

const WHOSE = 'A child one answers for; absent means oneself.';

@InputType({ description: 'What `prepareOwnData` needs.' })
export class PrepareOwnDataInput {
  @Field(() => ID, { nullable: true, description: WHOSE })
  memberId?: string | null;
}

@InputType({ description: 'What `requestErasure` needs.' })
export class RequestErasureInput {
  @Field(() => ID, { nullable: true, description: WHOSE })
  memberId?: string | null;
}

@InputType({ description: 'What `withdrawErasure` needs.' })
export class WithdrawErasureInput {
  @Field(() => ID, { nullable: true, description: WHOSE })
  memberId?: string | null;
}

@InputType({ description: 'What `requestCorrection` needs.' })
export class RequestCorrectionInput {
  @Field(() => String, { description: 'What is wrong and what is right, at most 2,000 characters.' })
  wanted: string;

  @Field(() => ID, { nullable: true, description: WHOSE })
  memberId?: string | null;
}

@InputType({ description: 'What `decideDataRequest` needs.' })
export class DecideDataRequestInput {
  @Field(() => ID, { description: 'The request.' })
  id: string;

  @Field(() => Boolean, {
    description:
      'Whether it is accepted. An accepted erasure stays open until its day, so that it can still be withdrawn.',
  })
  isAccepted: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'What the member reads, at most 600 characters; required for a refusal.',
  })
  reason?: string | null;

  @Field(() => String, { nullable: true, description: KEY })
  idempotencyKey?: string | null;
}
