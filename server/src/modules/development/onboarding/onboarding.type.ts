import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';

import { LocalizedTextInput } from '../../../platform/graphql/localized-text';
import { IdempotencyKey, MutationInput } from '../../../platform/graphql/mutation-input';
import { definePayload, unlessRefused } from '../../../platform/graphql/payload';
import { DateScalar } from '../../../platform/graphql/scalars';
import type { CivilDate } from '../../../shared/civil-date';
import type { DevelopmentRole } from '../development.terms';
import { DevelopmentRoleEnum, StaffDevelopmentType } from '../people/person.type';

@ObjectType('OnboardingItem', {
  simpleResolvers: true,
  description: 'Something that whoever joins does: in a post, or everybody.',
})
export class OnboardingItemType {
  @Field(() => ID, { description: 'Its id.' })
  id: string;

  @Field(() => Int, { description: 'How many days after joining it is due.' })
  dueDays: number;

  @Field(() => Boolean, { description: 'Whether the lead confirms it before it is done.' })
  needsLead: boolean;

  @Field(() => Int, { description: 'Its place in the list.' })
  position: number;

  @Field(() => Boolean, { description: 'Whether it is given to those who join.' })
  isActive: boolean;

  @Field(() => Boolean, { description: 'Whether it is made-up sample data.' })
  isSample: boolean;

  @Field(() => Int, { description: 'Counts changes; send it back when saving.' })
  version: number;

  textIndonesian: string;
  textEnglish: string | null;
  postId: string | null;
  sopId: string | null;
  courseId: string | null;
}

@ObjectType('OnboardingStep', {
  simpleResolvers: true,
  description: 'What somebody who joined was given to do, and how far it is.',
})
export class OnboardingStepType {
  @Field(() => DateScalar, { description: 'By when.' })
  dueOn: CivilDate;

  @Field(() => DateScalar, { nullable: true, description: 'When the person ticked it; null until then.' })
  doneOn: CivilDate | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'When their lead or the head ticked it; null until then.',
  })
  confirmedOn: CivilDate | null;

  itemId: string;
  confirmedBy: string | null;
}

@InputType({ description: 'An item of the lists for those who join, whole.' })
export class OnboardingItemInput {
  @Field(() => LocalizedTextInput, { description: 'What is done, at most 300 characters.' })
  text: LocalizedTextInput;

  @Field(() => ID, { nullable: true, description: 'The post whose holders do it; absent for everybody.' })
  postId?: string | null;

  @Field(() => ID, { nullable: true, description: 'A procedure to read.' })
  sopId?: string | null;

  @Field(() => ID, { nullable: true, description: 'A course to attend.' })
  courseId?: string | null;

  @Field(() => Int, { description: 'How many days after joining it is due, 0 to 365.' })
  dueDays: number;

  @Field(() => Boolean, { description: 'Whether the lead confirms it before it is done.' })
  needsLead: boolean;

  @Field(() => Int, { description: 'Its place in the list.' })
  position: number;

  @Field(() => Boolean, { description: 'Whether it is given to those who join.' })
  isActive: boolean;
}

@MutationInput()
export class SaveOnboardingItemInput {
  @Field(() => ID, { nullable: true, description: 'A known one; absent for a new one.' })
  id?: string | null;

  @Field(() => Int, { nullable: true, description: 'The version you read, of a known one.' })
  version?: number | null;

  @Field(() => OnboardingItemInput, { description: 'What it says now.' })
  item: OnboardingItemInput;

  @IdempotencyKey({ nullable: true })
  idempotencyKey?: string | null;
}

@MutationInput()
export class GiveOnboardingInput {
  @Field(() => ID, { description: 'To whom.' })
  staffId: string;

  @Field(() => DateScalar, { description: 'When they joined: days count from it.' })
  startsOn: CivilDate;

  @IdempotencyKey({ nullable: true })
  idempotencyKey?: string | null;
}

@MutationInput()
export class TickOnboardingStepInput {
  @Field(() => ID, { description: 'Whose.' })
  staffId: string;

  @Field(() => ID, { description: 'The item.' })
  itemId: string;

  @Field(() => DevelopmentRoleEnum, { description: 'As whom.' })
  as: DevelopmentRole;

  @Field(() => Boolean, { description: 'Whether it is done; false takes the tick back.' })
  isDone: boolean;

  @IdempotencyKey({ nullable: true })
  idempotencyKey?: string | null;
}

const whose = unlessRefused(StaffDevelopmentType, 'Whose it is');
export const SaveOnboardingItemPayload = definePayload('SaveOnboardingItem', {
  item: unlessRefused(OnboardingItemType, 'The item as it is now'),
});
export const GiveOnboardingPayload = definePayload('GiveOnboarding', { development: whose });
export const TickOnboardingStepPayload = definePayload('TickOnboardingStep', { development: whose });
