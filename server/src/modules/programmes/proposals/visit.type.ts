import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';

import { PageArgs } from '../../../platform/graphql/connection';
import { registered } from '../../../platform/graphql/enum';
import { IdempotencyKey, MutationInput } from '../../../platform/graphql/mutation-input';
import { definePayload } from '../../../platform/graphql/payload';
import type { ProposalPurpose, VisitPurpose } from './proposal.terms';
import { EventProposalPurposeEnum, EventProposalType } from './proposal.type';

/** What a partner may ask for, in the schema. */
export const VisitPurposeEnum = registered<VisitPurpose>(
  'RequestedVisitPurpose',
  'What a partner asks for.',
  {
    CLASS_VISIT: 'A class comes to the library.',
    LIBRARY_STOP: 'The mobile library stops at the school.',
  },
);

@InputType({ description: 'A visit that a partner asks for.' })
export class RequestedVisitInput {
  @Field(() => VisitPurposeEnum, { description: 'Who comes to whom.' })
  purpose: VisitPurpose;

  @Field(() => String, { nullable: true, description: 'The grade or class, at most 60 characters.' })
  grade?: string | null;

  @Field(() => Int, { description: 'How many people, 1 to 500.' })
  size: number;

  @Field(() => String, { description: 'When, in own words, at most 500 characters.' })
  wishedDates: string;

  @Field(() => Date, { nullable: true, description: 'The very hour, if they know it.' })
  wishedAt?: Date | null;

  @Field(() => String, { description: 'What for, at most 1,000 characters.' })
  reason: string;

  @Field(() => String, { description: 'Who answers for it, at most 160 characters.' })
  contactName: string;

  @Field(() => String, { description: 'Where the letters go.' })
  contactEmail: string;

  @Field(() => String, { nullable: true, description: 'Their telephone; may be left out.' })
  contactPhone?: string | null;
}

@MutationInput()
export class RequestVisitInput {
  @Field(() => ID, {
    nullable: true,
    description: 'Who asks. A key may leave it out: it asks for its own partner only.',
  })
  partnerId?: string | null;

  @Field(() => RequestedVisitInput, { description: 'The visit.' })
  visit: RequestedVisitInput;

  @IdempotencyKey()
  idempotencyKey: string;
}

/** What `requestVisit` answers. */
export const RequestVisitPayload = definePayload('RequestVisit', { proposal: EventProposalType });

@MutationInput()
export class WithdrawPartnerProposalInput {
  @Field(() => ID, { description: 'What is taken back.' })
  id: string;

  @IdempotencyKey()
  idempotencyKey: string;
}

/** What `withdrawPartnerProposal` answers. */
export const WithdrawPartnerProposalPayload = definePayload('WithdrawPartnerProposal', {
  proposal: EventProposalType,
});

@MutationInput()
export class AcceptOfferedTimeInput {
  @Field(() => ID, { description: 'The request for which staff offered another hour.' })
  id: string;

  @IdempotencyKey()
  idempotencyKey: string;
}

/** What `acceptOfferedTime` answers. */
export const AcceptOfferedTimePayload = definePayload('AcceptOfferedTime', { proposal: EventProposalType });

@InputType({ description: 'Narrows what a partner proposed; fields are ANDed.' })
export class PartnerProposalFilter {
  @Field(() => [EventProposalPurposeEnum], { nullable: true, description: 'For any of these purposes.' })
  purposes?: ProposalPurpose[] | null;
}

@ArgsType()
export class PartnerProposalArgs extends PageArgs {
  @Field(() => ID, {
    nullable: true,
    description: 'The partner whose operator asks. A key may leave it out: it reads its own only.',
  })
  partnerId?: string | null;

  @Field(() => PartnerProposalFilter, { nullable: true, description: 'Which of them.' })
  filter?: PartnerProposalFilter | null;
}
