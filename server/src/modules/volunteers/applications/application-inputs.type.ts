import { Field, ID, Int } from 'type-graphql';

import { IdempotencyKey, MutationInput } from '../../../platform/graphql/mutation-input';
import { definePayload, unlessRefused } from '../../../platform/graphql/payload';
import { VolunteerApplicationType } from './application.type';

@MutationInput()
export class ApplyToVolunteerInput {
  @Field(() => ID, { description: 'The opportunity.' })
  opportunityId: string;

  @Field(() => String, { description: 'Why you want to help, at most 2,000 characters.' })
  motivation: string;

  @Field(() => String, {
    nullable: true,
    description: 'What you did before, or can do, at most 2,000 characters.',
  })
  experience?: string | null;

  @Field(() => String, { description: 'When you can come, at most 300 characters.' })
  availability: string;

  @Field(() => String, {
    nullable: true,
    description:
      'Who knows you, and how to reach them, at most 600 characters; needed for work with children.',
  })
  references?: string | null;

  @Field(() => String, { nullable: true, description: 'Of a minor: the parent or guardian who agrees.' })
  guardianName?: string | null;

  @Field(() => String, { nullable: true, description: 'Of a minor: how to reach the parent or guardian.' })
  guardianContact?: string | null;

  @Field(() => Int, { description: 'The version of the agreement you gave.' })
  agreementVersion: number;

  @IdempotencyKey()
  idempotencyKey: string;
}

@MutationInput()
export class WithdrawVolunteerApplicationInput {
  @Field(() => ID, { description: 'The application.' })
  id: string;

  @IdempotencyKey({ nullable: true })
  idempotencyKey?: string | null;
}

@MutationInput()
export class InviteVolunteerInput {
  @Field(() => ID, { description: 'The application.' })
  id: string;

  @Field(() => Int, { description: 'The version you read.' })
  version: number;

  @Field(() => String, {
    description: 'Where and when to come, at most 300 characters; the applicant reads it.',
  })
  invitation: string;

  @IdempotencyKey({ nullable: true })
  idempotencyKey?: string | null;
}

@MutationInput()
export class NoteGuardianAgreementInput {
  @Field(() => ID, { description: 'The application.' })
  id: string;

  @Field(() => Int, { description: 'The version you read.' })
  version: number;

  @IdempotencyKey({ nullable: true })
  idempotencyKey?: string | null;
}

@MutationInput()
export class AcceptVolunteerInput {
  @Field(() => ID, { description: 'The application.' })
  id: string;

  @Field(() => Int, { description: 'The version you read.' })
  version: number;

  @Field(() => [ID], { description: 'The roles they get; those they hold they keep.' })
  roleIds: string[];

  @IdempotencyKey({ nullable: true })
  idempotencyKey?: string | null;
}

@MutationInput()
export class DeclineVolunteerInput {
  @Field(() => ID, { description: 'The application.' })
  id: string;

  @Field(() => Int, { description: 'The version you read.' })
  version: number;

  @Field(() => String, { description: 'Why, at most 600 characters; the applicant reads it.' })
  reason: string;

  @IdempotencyKey({ nullable: true })
  idempotencyKey?: string | null;
}

const application = { application: unlessRefused(VolunteerApplicationType, 'The application as it is now') };

export const ApplyToVolunteerPayload = definePayload('ApplyToVolunteer', application);
export const WithdrawVolunteerApplicationPayload = definePayload('WithdrawVolunteerApplication', application);
export const InviteVolunteerPayload = definePayload('InviteVolunteer', application);
export const NoteGuardianAgreementPayload = definePayload('NoteGuardianAgreement', application);
export const AcceptVolunteerPayload = definePayload('AcceptVolunteer', application);
export const DeclineVolunteerPayload = definePayload('DeclineVolunteer', application);
