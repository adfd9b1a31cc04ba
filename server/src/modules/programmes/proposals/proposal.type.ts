import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';

import { connectionTypes } from '../../../platform/graphql/connection';
import { registered } from '../../../platform/graphql/enum';
import { always, definePayload, orNull } from '../../../platform/graphql/payload';
import { IdempotencyKey, MutationInput } from '../../../platform/graphql/mutation-input';
import type { ProgrammeKind } from '../events/event.terms';
import type { ProposalDecision, ProposalPurpose, ProposalStatus } from './proposal.terms';
import { ProgrammeKindEnum } from '../enums.graphql';

/** States of a proposal in the schema. */
export const EventProposalStatusEnum = registered<ProposalStatus>(
  'EventProposalStatus',
  'How far a proposal has come. New values may appear: show them as `SUBMITTED`.',
  {
    UNVERIFIED: 'Waits until the link in the letter is used.',
    SUBMITTED: 'Waits for staff.',
    CHANGES_ASKED: 'Staff ask for changes; `answer` says which.',
    ACCEPTED: 'Staff plan it.',
    DECLINED: 'Staff said no; `answer` says why.',
    WITHDRAWN: 'Taken back.',
  },
);

/** Decisions about a proposal in the schema. */
export const EventProposalDecisionEnum = registered<ProposalDecision>(
  'EventProposalDecision',
  'What staff decide about a proposal.',
  {
    ACCEPT: 'Makes a draft of it.',
    ASK_CHANGES: 'Gives it back with words about what should change.',
    DECLINE: 'Says no, with the reason.',
  },
);

/** Purposes of proposals in the schema. */
export const EventProposalPurposeEnum = registered<ProposalPurpose>(
  'EventProposalPurpose',
  'What a proposal is for. New values may appear.',
  {
    EVENT: 'An event for everybody.',
    CLASS_VISIT: 'A class comes to the library.',
    LIBRARY_STOP: 'The mobile library stops at the school.',
  },
);

@ObjectType('EventProposal', {
  simpleResolvers: true,
  description:
    'An event that somebody outside the library proposes, or a visit that a partner asks for. Only whoever has its link, its partner, and staff who plan events see it.',
})
export class EventProposalType {
  @Field(() => ID, { description: 'Its id.' })
  id: string;

  @Field(() => EventProposalStatusEnum, { description: 'How far it has come.' })
  status: ProposalStatus;

  @Field(() => EventProposalPurposeEnum, { description: 'What it is for.' })
  purpose: ProposalPurpose;

  @Field(() => String, {
    nullable: true,
    description: 'The grade or class that wants to come; null if none.',
  })
  grade: string | null;

  @Field(() => Date, { nullable: true, description: 'The hour they wish for; null if they said none.' })
  wishedAt: Date | null;

  @Field(() => Date, {
    nullable: true,
    description: 'Another hour that staff offer, see `acceptOfferedTime`; null if they offer none.',
  })
  offeredAt: Date | null;

  @Field(() => ProgrammeKindEnum, { description: 'What kind of event it is.' })
  kind: ProgrammeKind;

  @Field(() => String, { description: 'Name of the event; a dash once it is forgotten.' })
  title: string;

  @Field(() => String, {
    nullable: true,
    description: 'What will happen, in paragraphs; null once it is forgotten.',
  })
  what: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'When, in the words of whoever proposed it; null once it is forgotten.',
  })
  wishedDates: string | null;

  @Field(() => Int, { nullable: true, description: 'How many people they expect; null if they did not say.' })
  expectedPeople: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'What people with disabilities or the performers need; null if nothing.',
  })
  accessibility: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The community, school or group; null if they speak for themselves.',
  })
  groupName: string | null;

  @Field(() => String, { nullable: true, description: 'Who proposed it; null once it is forgotten.' })
  contactName: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Where letters about it go; null once it is forgotten.',
  })
  contactEmail: string | null;

  @Field(() => String, { nullable: true, description: 'Their telephone; null if they gave none.' })
  contactPhone: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What staff asked for or why they declined; null if they said nothing.',
  })
  answer: string | null;

  @Field(() => Date, { description: 'When it came to staff, last.' })
  submittedAt: Date;

  @Field(() => Int, { description: 'Counts changes; staff send it back with a decision.' })
  version: number;
}

/** Edges and pages of proposals. */
export const { EdgeType: EventProposalEdgeType, ConnectionType: EventProposalConnectionType } =
  connectionTypes('EventProposal', () => EventProposalType, { one: 'A proposal', many: 'proposals' });

@InputType({ description: 'What somebody proposes.' })
export class EventProposalInput {
  @Field(() => String, { description: 'Who proposes it, at most 160 characters.' })
  contactName: string;

  @Field(() => String, { nullable: true, description: 'Their telephone; may be left out.' })
  contactPhone?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The community, school or group, at most 160 characters.',
  })
  groupName?: string | null;

  @Field(() => ProgrammeKindEnum, { description: 'What kind of event it is.' })
  kind: ProgrammeKind;

  @Field(() => String, { description: 'Name of the event, at most 200 characters.' })
  title: string;

  @Field(() => String, { description: 'What will happen, at most 4,000 characters.' })
  what: string;

  @Field(() => String, { description: 'When, in own words, at most 500 characters.' })
  wishedDates: string;

  @Field(() => Date, { nullable: true, description: 'The very hour, if they know it.' })
  wishedAt?: Date | null;

  @Field(() => ID, { nullable: true, description: 'The space they wish for; absent for wherever it fits.' })
  spaceId?: string | null;

  @Field(() => Int, { nullable: true, description: 'How many people they expect, 1 to 5,000.' })
  expectedPeople?: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'What people with disabilities or the performers need, at most 500 characters.',
  })
  accessibility?: string | null;
}

@MutationInput()
export class ProposeEventInput {
  @Field(() => String, { description: 'Where the letter with the secret link goes.' })
  email: string;

  @Field(() => EventProposalInput, { description: 'The proposal.' })
  proposal: EventProposalInput;

  @IdempotencyKey()
  idempotencyKey: string;
}

export const ProposeEventPayload = definePayload(
  'ProposeEvent',
  {
    isLetterSent: always(Boolean, 'Whether a letter with the link is on its way.'),
    proposal: orNull(
      EventProposalType,
      'The proposal of a partner, which came to staff at once; null to anybody else.',
    ),
  },
  {
    description:
      'What `proposeEvent` did. The link goes to the address only, so that nobody proposes in the name of others.',
  },
);

@MutationInput()
export class ConfirmEventProposalInput {
  @Field(() => String, { description: 'The secret link from the letter.' })
  link: string;
}

@MutationInput()
export class UpdateEventProposalInput {
  @Field(() => String, { description: 'The secret link from the letter.' })
  link: string;

  @Field(() => EventProposalInput, { description: 'The whole proposal as it is to be.' })
  proposal: EventProposalInput;

  @IdempotencyKey({ nullable: true })
  idempotencyKey?: string | null;
}

@MutationInput()
export class WithdrawEventProposalInput {
  @Field(() => String, { description: 'The secret link from the letter.' })
  link: string;
}

@MutationInput()
export class DecideEventProposalInput {
  @Field(() => ID, { description: 'The proposal.' })
  id: string;

  @Field(() => Int, { description: 'The version that was read.' })
  version: number;

  @Field(() => EventProposalDecisionEnum, { description: 'The decision.' })
  decision: ProposalDecision;

  @Field(() => String, {
    nullable: true,
    description:
      'Words for whoever proposed it, at most 1,000 characters; required unless it is accepted, or another hour is offered.',
  })
  answer?: string | null;

  @Field(() => Date, {
    nullable: true,
    description: 'When a visit begins: needed to accept one; with `ASK_CHANGES` the hour that is offered.',
  })
  startsAt?: Date | null;

  @Field(() => Date, { nullable: true, description: 'When a visit ends: needed to accept one.' })
  endsAt?: Date | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The room of a class visit; refused where it holds fewer people than come.',
  })
  spaceId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The branch of a class visit that needs no room; the first one if neither is given.',
  })
  branchId?: string | null;

  @IdempotencyKey({ nullable: true })
  idempotencyKey?: string | null;
}

export const ConfirmEventProposalPayload = definePayload(
  'ConfirmEventProposal',
  { proposal: EventProposalType },
  { description: 'What `confirmEventProposal` did.' },
);

export const UpdateEventProposalPayload = definePayload(
  'UpdateEventProposal',
  { proposal: EventProposalType },
  { description: 'What `updateEventProposal` did.' },
);

export const WithdrawEventProposalPayload = definePayload(
  'WithdrawEventProposal',
  { proposal: EventProposalType },
  { description: 'What `withdrawEventProposal` did.' },
);

export const DecideEventProposalPayload = definePayload(
  'DecideEventProposal',
  { proposal: EventProposalType },
  { description: 'What `decideEventProposal` did.' },
);
