import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';

import { registered } from '../../../../platform/graphql/enum';
import { UserErrorType } from '../../../../platform/graphql/errors/user-error';
import type { MergeFact } from '../../domain/merge-choice';
import { KEY } from '../member.inputs';
import { MemberType } from '../member.type';

/** Facts in the schema. */
export const MergeFactEnum = registered<MergeFact>(
  'MergeFact',
  'A fact that may be taken from the card that goes.',
  {
    NAME: 'The name.',
    CATEGORY: 'The kind of membership.',
    BIRTH_DATE: 'The date of birth.',
    SEX: 'The sex.',
    EMAIL: 'The e-mail address.',
    PHONE: 'The telephone.',
    ADDRESS: 'The whole address.',
    NIK: 'The identity number.',
    HOME_BRANCH: 'The branch they mostly use.',
    GUARDIAN: 'The guardian.',
    SCHOOL: 'School and class.',
  },
);

/** Why a pair is shown, in the schema. */
export const DuplicateReasonEnum = registered<'BIRTH_DATE' | 'PHONE'>(
  'DuplicateReason',
  "Why two cards may be one person's. New values may appear.",
  {
    BIRTH_DATE: 'Same name and date of birth.',
    PHONE: 'Same name and telephone.',
  },
);

@ObjectType('LikelyDuplicate', { simpleResolvers: true, description: "Two cards that may be one person's." })
export class LikelyDuplicateType {
  @Field(() => MemberType, { description: 'The older card.' })
  first: MemberType;

  @Field(() => MemberType, { description: 'The newer card.' })
  second: MemberType;

  @Field(() => DuplicateReasonEnum, { description: 'Why they are shown.' })
  reason: 'BIRTH_DATE' | 'PHONE';
}

@ObjectType('MemberMergePreview', {
  simpleResolvers: true,
  description: 'What stands against making one card of two; nothing is changed.',
})
export class MemberMergePreviewType {
  @Field(() => MemberType, { description: 'The card that would stay.' })
  kept: MemberType;

  @Field(() => MemberType, { description: 'The card that would go; its number stays readable.' })
  merged: MemberType;

  @Field(() => [String], { description: 'What must be done first; empty when nothing stands in the way.' })
  obstacles: string[];
}

@InputType({ description: 'What `mergeMembers` needs.' })
export class MergeMembersInput {
  @Field(() => ID, { description: 'The card that stays.' })
  keptId: string;

  @Field(() => ID, { description: 'The card that goes.' })
  mergedId: string;

  @Field(() => Int, { description: 'The version you read of the card that stays.' })
  keptVersion: number;

  @Field(() => Int, { description: 'The version you read of the card that goes.' })
  mergedVersion: number;

  @Field(() => [MergeFactEnum], {
    description: 'Facts to take from the card that goes; what the other does not know is taken anyway.',
  })
  taken: MergeFact[];

  @Field(() => String, { description: KEY })
  idempotencyKey: string;
}

@InputType({ description: 'What `markNotDuplicate` needs.' })
export class MarkNotDuplicateInput {
  @Field(() => ID, { description: 'One card.' })
  firstId: string;

  @Field(() => ID, { description: 'The other card.' })
  secondId: string;

  @Field(() => String, { nullable: true, description: KEY })
  idempotencyKey?: string | null;
}

@ObjectType({
  simpleResolvers: true,
  description: 'What `markNotDuplicate` did. Unless it was refused, `userErrors` is empty.',
})
export class MarkNotDuplicatePayload {
  @Field(() => Boolean, { description: 'Whether the pair is no longer shown.' })
  isMarked: boolean;

  @Field(() => [UserErrorType], { description: 'Why it was refused.' })
  userErrors: UserErrorType[];
}

@ObjectType({
  simpleResolvers: true,
  description: 'What `mergeMembers` did. Either `member` is set or `userErrors` is not empty.',
})
export class MergeMembersPayload {
  @Field(() => MemberType, { nullable: true, description: 'The card that stayed, unless refused.' })
  member: MemberType | null;

  @Field(() => [UserErrorType], { description: 'Why it was refused.' })
  userErrors: UserErrorType[];
}
