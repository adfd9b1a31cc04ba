import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';

import { LocalizedTextInput, LocalizedTextType } from '../../../platform/graphql/localized-text';
import { IdempotencyKey, MutationInput } from '../../../platform/graphql/mutation-input';
import { NodeType } from '../../../platform/graphql/node';
import { definePayload, unlessRefused } from '../../../platform/graphql/payload';

@ObjectType('VolunteerOpportunity', {
  implements: NodeType,
  simpleResolvers: true,
  description: 'Where volunteers of a role are wanted. The public sees open ones; staff see all.',
})
export class VolunteerOpportunityType extends NodeType {
  @Field(() => ID, { description: 'Globally unique id.' })
  override id: string;

  @Field(() => LocalizedTextType, { description: 'Where, in words.' })
  place: LocalizedTextType;

  @Field(() => LocalizedTextType, { description: 'When, in words.' })
  time: LocalizedTextType;

  @Field(() => LocalizedTextType, { nullable: true, description: 'The least one commits to, in words.' })
  minimum: LocalizedTextType | null;

  @Field(() => LocalizedTextType, { nullable: true, description: 'What one should be able to do.' })
  skills: LocalizedTextType | null;

  @Field(() => Boolean, { description: 'Whether one can apply.' })
  isOpen: boolean;

  @Field(() => Int, { description: 'Its place in lists.' })
  position: number;

  @Field(() => Boolean, { description: 'Whether it is made-up sample data.' })
  isSample: boolean;

  @Field(() => Int, { description: 'Counts changes; send it back with an update.' })
  version: number;
}

@InputType({ description: 'What can be said of an opportunity: absent keeps, null clears.' })
export class VolunteerOpportunityDetailsInput {
  @Field(() => ID, { nullable: true, description: 'The branch; null where it is at none.' })
  branchId?: string | null;

  @Field(() => LocalizedTextInput, { nullable: true, description: 'Where, at most 160 characters.' })
  place?: LocalizedTextInput | null;

  @Field(() => LocalizedTextInput, { nullable: true, description: 'When, at most 160 characters.' })
  time?: LocalizedTextInput | null;

  @Field(() => LocalizedTextInput, {
    nullable: true,
    description: 'The least one commits to, at most 160 characters.',
  })
  minimum?: LocalizedTextInput | null;

  @Field(() => LocalizedTextInput, {
    nullable: true,
    description: 'What one should be able to do, at most 300 characters.',
  })
  skills?: LocalizedTextInput | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether one can apply.' })
  isOpen?: boolean | null;

  @Field(() => Int, { nullable: true, description: 'Its place in lists.' })
  position?: number | null;
}

@MutationInput()
export class CreateVolunteerOpportunityInput {
  @Field(() => ID, { description: 'The role; it stays.' })
  roleId: string;

  @Field(() => VolunteerOpportunityDetailsInput, {
    description: 'What it says; it needs a place and a time.',
  })
  opportunity: VolunteerOpportunityDetailsInput;

  @IdempotencyKey({ nullable: true })
  idempotencyKey?: string | null;
}

@MutationInput()
export class UpdateVolunteerOpportunityInput {
  @Field(() => ID, { description: 'The opportunity.' })
  id: string;

  @Field(() => Int, { description: 'The version you read.' })
  version: number;

  @Field(() => VolunteerOpportunityDetailsInput, { description: 'What changes.' })
  opportunity: VolunteerOpportunityDetailsInput;

  @IdempotencyKey({ nullable: true })
  idempotencyKey?: string | null;
}

const opportunity = {
  opportunity: unlessRefused(VolunteerOpportunityType, 'The opportunity as it is now'),
};

export const CreateVolunteerOpportunityPayload = definePayload('CreateVolunteerOpportunity', opportunity);
export const UpdateVolunteerOpportunityPayload = definePayload('UpdateVolunteerOpportunity', opportunity);
