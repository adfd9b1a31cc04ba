import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';

import { LocalizedTextInput, LocalizedTextType } from '../../../platform/graphql/localized-text';
import { NodeType } from '../../../platform/graphql/node';
import { definePayload, unlessRefused } from '../../../platform/graphql/payload';
import { IdempotencyKey, MutationInput } from '../../../platform/graphql/mutation-input';
import type { ConsultationTopic, MentorKind, MentorLanguage } from '../consultation.terms';
import { ConsultationTopicEnum, MentorKindEnum, MentorLanguageEnum } from '../enums.graphql';

@ObjectType('Mentor', {
  implements: NodeType,
  simpleResolvers: true,
  description:
    'Somebody who advises small businesses for an hour: staff, an officer of the city, a bank, a volunteer.',
})
export class MentorType extends NodeType {
  @Field(() => ID, { description: 'Globally unique id.' })
  override id: string;

  @Field(() => String, { description: 'Name as the public sees it.' })
  name: string;

  @Field(() => MentorKindEnum, { description: 'Where they come from.' })
  kind: MentorKind;

  @Field(() => String, { nullable: true, description: 'The office, bank or business they work for.' })
  organisation: string | null;

  @Field(() => LocalizedTextType, { nullable: true, description: 'What they help with, in a few words.' })
  headline: LocalizedTextType | null;

  @Field(() => LocalizedTextType, {
    nullable: true,
    description: 'Who they are, in paragraphs of plain text.',
  })
  about: LocalizedTextType | null;

  @Field(() => [ConsultationTopicEnum], { description: 'What they know about.' })
  topics: readonly ConsultationTopic[];

  @Field(() => [MentorLanguageEnum], { description: 'Languages in which they talk.' })
  languages: readonly MentorLanguage[];

  @Field(() => LocalizedTextType, { nullable: true, description: 'Where to find them in the branch.' })
  place: LocalizedTextType | null;

  @Field(() => Boolean, { description: 'Whether they give hours now.' })
  isActive: boolean;

  @Field(() => Int, { description: 'Their place in the list.' })
  position: number;

  @Field(() => Boolean, { description: 'Whether it is made-up sample data.' })
  isSample: boolean;

  @Field(() => Int, { description: 'Counts changes; send it back with an update.' })
  version: number;

  branchId: string;
  partnerId: string | null;
  memberId: string | null;
}

@InputType({ description: 'What can be said of a mentor: absent keeps, null clears.' })
export class MentorDetailsInput {
  @Field(() => String, { nullable: true, description: 'Name as the public sees it, at most 120 characters.' })
  name?: string | null;

  @Field(() => MentorKindEnum, {
    nullable: true,
    description: 'Where they come from; `VOLUNTEER` unless given.',
  })
  kind?: MentorKind | null;

  @Field(() => String, {
    nullable: true,
    description: 'The office, bank or business they work for, at most 160 characters.',
  })
  organisation?: string | null;

  @Field(() => ID, { nullable: true, description: 'The partner they work for.' })
  partnerId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Their library card: what they do as mentors then counts against shifts.',
  })
  memberId?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The number of their library card, in the place of `memberId`.',
  })
  cardNumber?: string | null;

  @Field(() => LocalizedTextInput, {
    nullable: true,
    description: 'What they help with, at most 200 characters.',
  })
  headline?: LocalizedTextInput | null;

  @Field(() => LocalizedTextInput, { nullable: true, description: 'Who they are, at most 4,000 characters.' })
  about?: LocalizedTextInput | null;

  @Field(() => [ConsultationTopicEnum], {
    nullable: true,
    description: 'What they know about; at least one.',
  })
  topics?: ConsultationTopic[] | null;

  @Field(() => [MentorLanguageEnum], {
    nullable: true,
    description: 'Languages in which they talk; Indonesian unless given.',
  })
  languages?: MentorLanguage[] | null;

  @Field(() => ID, { nullable: true, description: 'The branch they belong to.' })
  branchId?: string | null;

  @Field(() => LocalizedTextInput, {
    nullable: true,
    description: 'Where to find them there, at most 200 characters.',
  })
  place?: LocalizedTextInput | null;

  @Field(() => String, {
    nullable: true,
    description: 'Where they meet online, beginning with https://; only who has an hour sees it.',
  })
  meetingUrl?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether they give hours now; without, nobody can book the hours they have left.',
  })
  isActive?: boolean | null;

  @Field(() => Int, { nullable: true, description: 'Their place in the list.' })
  position?: number | null;
}

@InputType({ description: 'What `createMentor` needs: name, topics and branch must be there.' })
export class CreateMentorInput {
  @Field(() => MentorDetailsInput, { description: 'The mentor.' })
  mentor: MentorDetailsInput;

  @IdempotencyKey({ nullable: true })
  idempotencyKey?: string | null;
}

@MutationInput()
export class UpdateMentorInput {
  @Field(() => ID, { description: 'The mentor.' })
  id: string;

  @Field(() => Int, { description: 'The version you read.' })
  version: number;

  @Field(() => MentorDetailsInput, { description: 'What changes.' })
  changes: MentorDetailsInput;

  @IdempotencyKey({ nullable: true })
  idempotencyKey?: string | null;
}

export const CreateMentorPayload = definePayload('CreateMentor', { mentor: MentorType });

export const UpdateMentorPayload = definePayload('UpdateMentor', {
  mentor: unlessRefused(MentorType, 'The mentor as it is now'),
});
