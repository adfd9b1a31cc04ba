import { Field, ID, ObjectType } from 'type-graphql';

import { connectionTypes } from '../../../platform/graphql/connection';
import { registered } from '../../../platform/graphql/enum';
import { NodeType } from '../../../platform/graphql/node';
import { DateTimeScalar } from '../../../platform/graphql/scalars';
import { definePayload, orNull, unlessRefused } from '../../../platform/graphql/payload';
import { IdempotencyKey, MutationInput } from '../../../platform/graphql/mutation-input';
import type { DataRequestKind, DataRequestStatus } from './data-request.rules';

/** What a member may ask about their own data, as the schema names it. */
export const DataRequestKindEnum = registered<DataRequestKind>(
  'DataRequestKind',
  'What a member asked about their own data. New values may appear.',
  {
    ERASE: 'To be forgotten.',
    CORRECT: 'To have something corrected that they cannot change themselves.',
    EXPORT: 'A copy was downloaded; answered at once.',
  },
);

/** How far a request has come, as the schema names it. */
export const DataRequestStatusEnum = registered<DataRequestStatus>(
  'DataRequestStatus',
  'How far a request has come. New values may appear.',
  {
    OPEN: 'Not finished; an erasure waits for its day.',
    DONE: 'Carried out.',
    REFUSED: 'Refused, with a reason.',
    WITHDRAWN: 'Taken back by the member.',
  },
);

@ObjectType('DataRequest', {
  implements: NodeType,
  simpleResolvers: true,
  description:
    'A request of a member about their own data (UU 27/2022). The member, their guardian and staff with `members.data` see it.',
})
export class DataRequestType extends NodeType {
  @Field(() => ID, { description: 'Globally unique id.' })
  override id: string;

  @Field(() => DataRequestKindEnum, { description: 'What was asked.' })
  kind: DataRequestKind;

  @Field(() => DataRequestStatusEnum, { description: 'How far it has come.' })
  status: DataRequestStatus;

  @Field(() => String, {
    nullable: true,
    description: "What should be corrected, in the member's words; null unless `CORRECT`.",
  })
  wanted: string | null;

  @Field(() => DateTimeScalar, { description: 'When it was made.' })
  requestedAt: Date;

  @Field(() => DateTimeScalar, { description: 'Until when it must be answered: 72 hours later.' })
  dueAt: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was answered; null if not yet.' })
  decidedAt: Date | null;

  @Field(() => String, { nullable: true, description: 'What the answer said; null if nothing.' })
  reason: string | null;

  /** Whose request it is; resolved as `member`. */
  memberId: string;
}

export const { EdgeType: DataRequestEdgeType, ConnectionType: DataRequestConnectionType } = connectionTypes(
  'DataRequest',
  () => DataRequestType,
  { one: 'A request about data', many: 'requests about data' },
);

@ObjectType('MemberView', {
  simpleResolvers: true,
  description: 'That somebody of the staff looked at a member, to the hour.',
})
export class MemberViewType {
  @Field(() => String, {
    description: "The role of who looked, in the request's language; names of staff are not told.",
  })
  role: string;

  @Field(() => DateTimeScalar, { description: 'The hour in which they looked.' })
  viewedAt: Date;
}

const WHOSE = 'A child one answers for; absent means oneself.';

@MutationInput()
export class PrepareOwnDataInput {
  @Field(() => ID, { nullable: true, description: WHOSE })
  memberId?: string | null;
}

@MutationInput()
export class RequestErasureInput {
  @Field(() => ID, { nullable: true, description: WHOSE })
  memberId?: string | null;
}

@MutationInput()
export class WithdrawErasureInput {
  @Field(() => ID, { nullable: true, description: WHOSE })
  memberId?: string | null;
}

@MutationInput()
export class RequestCorrectionInput {
  @Field(() => String, { description: 'What is wrong and what is right, at most 2,000 characters.' })
  wanted: string;

  @Field(() => ID, { nullable: true, description: WHOSE })
  memberId?: string | null;
}

@MutationInput()
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

  @IdempotencyKey({ nullable: true })
  idempotencyKey?: string | null;
}

export const PrepareOwnDataPayload = definePayload(
  'PrepareOwnData',
  {
    fileName: unlessRefused(String, 'A name for the file'),
    json: orNull(
      String,
      'The text of a JSON file with everything the library keeps about the member, by table; null if refused.',
    ),
  },
  { description: 'What `prepareOwnData` did. Either `json` is set or `userErrors` is not empty.' },
);

export const RequestErasurePayload = definePayload('RequestErasure', {
  request: unlessRefused(
    DataRequestType,
    'The request; the caller is signed out, and may sign in again to withdraw it',
  ),
});

export const WithdrawErasurePayload = definePayload('WithdrawErasure', { request: DataRequestType });

export const RequestCorrectionPayload = definePayload('RequestCorrection', { request: DataRequestType });

export const DecideDataRequestPayload = definePayload('DecideDataRequest', { request: DataRequestType });
