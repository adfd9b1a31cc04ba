import { ArgsType, Field, ID, InputType, ObjectType } from 'type-graphql';

import { connectionTypes, PageArgs } from '../../../platform/graphql/connection';
import { IdempotencyKey, MutationInput } from '../../../platform/graphql/mutation-input';
import { NodeType } from '../../../platform/graphql/node';
import { definePayload } from '../../../platform/graphql/payload';
import {
  PartnerDutyEnum,
  PartnerKindEnum,
  PartnerNeedEnum,
  PartnerRequestStatusEnum,
} from '../enums.graphql';
import type { PartnerDuty, PartnerKind, PartnerNeed, PartnerRequestStatus } from '../partner.terms';

@ObjectType('PartnerRequest', {
  implements: NodeType,
  simpleResolvers: true,
  description: 'A member asks to act for an institution. They see their own; staff see all.',
})
export class PartnerRequestType extends NodeType {
  @Field(() => ID, { description: 'Globally unique id.' })
  override id: string;

  @Field(() => String, { description: 'The institution as they named it.' })
  institutionName: string;

  @Field(() => PartnerKindEnum, { description: 'What it is.' })
  kind: PartnerKind;

  @Field(() => String, { nullable: true, description: 'Its NPSN, if they gave one.' })
  npsn: string | null;

  @Field(() => [PartnerNeedEnum], { description: 'What they need.' })
  needs: readonly PartnerNeed[];

  @Field(() => String, { description: 'What they do there.' })
  role: string;

  @Field(() => String, { description: 'How to reach them: a telephone number or an e-mail address.' })
  contact: string;

  @Field(() => String, { nullable: true, description: 'What else they wrote.' })
  message: string | null;

  @Field(() => PartnerRequestStatusEnum, { description: 'How far it has come.' })
  status: PartnerRequestStatus;

  @Field(() => String, { nullable: true, description: 'Why staff declined; null unless they did.' })
  reason: string | null;

  @Field(() => Date, { description: 'When it was sent.' })
  createdAt: Date;

  @Field(() => Date, { nullable: true, description: 'When staff decided; null while it waits.' })
  decidedAt: Date | null;
}

/** `PartnerRequestEdge` and `PartnerRequestConnection`. */
export const { EdgeType: PartnerRequestEdgeType, ConnectionType: PartnerRequestConnectionType } =
  connectionTypes('PartnerRequest', () => PartnerRequestType, { one: 'A request', many: 'requests' });

@InputType({ description: 'Narrows requests to act for a partner.' })
export class PartnerRequestFilter {
  @Field(() => [PartnerRequestStatusEnum], { nullable: true, description: 'In any of these states.' })
  statuses?: PartnerRequestStatus[] | null;
}

@ArgsType()
export class PartnerRequestListArgs extends PageArgs {
  @Field(() => PartnerRequestFilter, { nullable: true, description: 'Which requests.' })
  filter?: PartnerRequestFilter | null;
}

@MutationInput()
export class SendPartnerRequestInput {
  @Field(() => ID, {
    nullable: true,
    description: 'A partner that the portal shows; null for another institution.',
  })
  partnerId?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Name of the institution, at most 160 characters; needed without `partnerId`.',
  })
  institutionName?: string | null;

  @Field(() => PartnerKindEnum, { nullable: true, description: 'What it is; `OTHER` unless given.' })
  kind?: PartnerKind | null;

  @Field(() => String, { nullable: true, description: 'NPSN; never required.' })
  npsn?: string | null;

  @Field(() => [PartnerNeedEnum], { description: 'What you need; at least one.' })
  needs: PartnerNeed[];

  @Field(() => String, { description: 'What you do there, at most 120 characters.' })
  role: string;

  @Field(() => String, { description: 'A telephone number or an e-mail address, at most 200 characters.' })
  contact: string;

  @Field(() => String, {
    nullable: true,
    description: 'What else staff should know, at most 2,000 characters.',
  })
  message?: string | null;

  @IdempotencyKey()
  idempotencyKey: string;
}

/** What `sendPartnerRequest` answers. */
export const SendPartnerRequestPayload = definePayload('SendPartnerRequest', { request: PartnerRequestType });

@MutationInput()
export class GrantPartnerRequestInput {
  @Field(() => ID, { description: 'The request.' })
  id: string;

  @Field(() => ID, {
    nullable: true,
    description: 'The partner they act for; that of the request, else a new one of its name, unless given.',
  })
  partnerId?: string | null;

  @Field(() => [PartnerDutyEnum], { description: 'What they may do for it.' })
  duties: PartnerDuty[];

  @IdempotencyKey({ nullable: true })
  idempotencyKey?: string | null;
}

/** What `grantPartnerRequest` answers. */
export const GrantPartnerRequestPayload = definePayload('GrantPartnerRequest', {
  request: PartnerRequestType,
});

@MutationInput()
export class DeclinePartnerRequestInput {
  @Field(() => ID, { description: 'The request.' })
  id: string;

  @Field(() => String, { description: 'Why, at most 600 characters; the member reads it.' })
  reason: string;

  @IdempotencyKey({ nullable: true })
  idempotencyKey?: string | null;
}

/** What `declinePartnerRequest` answers. */
export const DeclinePartnerRequestPayload = definePayload('DeclinePartnerRequest', {
  request: PartnerRequestType,
});
