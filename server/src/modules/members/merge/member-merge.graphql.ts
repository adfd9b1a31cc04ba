import { Arg, Ctx, Field, ID, Int, Mutation, ObjectType, Query, Resolver } from 'type-graphql';

import { Access } from '../../../platform/graphql/access';
import type { Context } from '../../../platform/graphql/context';
import { loadExisting } from '../../../platform/graphql/loader';
import { registered } from '../../../platform/graphql/enum';
import { toUserErrors } from '../../../platform/graphql/errors/user-error';
import { always, definePayload, unlessRefused } from '../../../platform/graphql/payload';
import { IdempotencyKey, MutationInput } from '../../../platform/graphql/mutation-input';
import type { PayloadOf } from '../../../platform/graphql/payload';
import { memberAnswer } from '../profile/member-answer.graphql';
import { MemberEntity } from '../profile/member.entity';
import { MemberType } from '../profile/member.type';
import { visibleMember } from '../profile/members.graphql';
import { memberById } from '../profile/members.queries';
import { mergeObstacles } from './find-merge-obstacles';
import { likelyDuplicates } from './likely-duplicates.queries';
import { markDistinct } from './mark-distinct';
import type { MergeFact } from './merge-choice.rules';
import type { MergeDeps } from './merge-deps';
import { mergeMembers } from './merge-members';

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
  obstacles: readonly string[];
}

@MutationInput()
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

  @IdempotencyKey()
  idempotencyKey: string;
}

@MutationInput()
export class MarkNotDuplicateInput {
  @Field(() => ID, { description: 'One card.' })
  firstId: string;

  @Field(() => ID, { description: 'The other card.' })
  secondId: string;

  @IdempotencyKey({ nullable: true })
  idempotencyKey?: string | null;
}

export const MarkNotDuplicatePayload = definePayload(
  'MarkNotDuplicate',
  { isMarked: always(Boolean, 'Whether the pair is no longer shown.') },
  { description: 'What `markNotDuplicate` did. Unless it was refused, `userErrors` is empty.' },
);

export const MergeMembersPayload = definePayload('MergeMembers', {
  member: unlessRefused(MemberType, 'The card that stayed'),
});

/** Finds cards of one person and makes one of them. */
@Resolver()
export class MemberMergeResolver {
  constructor(private readonly deps: MergeDeps) {}

  @Access({ staff: 'members.merge' })
  @Query(() => [LikelyDuplicateType], {
    description: 'Pairs of cards with one name and one date of birth or telephone, at most 50.',
  })
  async likelyDuplicates(@Ctx() context: Context): Promise<LikelyDuplicateType[]> {
    const pairs = await likelyDuplicates(context.db);
    const members = context.loader(memberById);
    return Promise.all(
      pairs.map(async ({ firstId, secondId, reason }) => ({
        first: await loadExisting(members, firstId),
        second: await loadExisting(members, secondId),
        reason,
      })),
    );
  }

  @Access({ staff: 'members.merge' })
  @Query(() => MemberMergePreviewType, {
    nullable: true,
    description:
      'Two cards side by side and what stands against making one of them; null if one does not exist.',
  })
  async memberMergePreview(
    @Arg('keptId', () => ID, { description: 'The card that would stay.' }) keptId: string,
    @Arg('mergedId', () => ID, { description: 'The card that would go.' }) mergedId: string,
    @Ctx() context: Context,
  ): Promise<MemberMergePreviewType | null> {
    const [kept, merged] = [
      await visibleMember(this.deps, context, keptId),
      await visibleMember(this.deps, context, mergedId),
    ];
    const tx = context.db.read;
    const [one, other] = [
      await tx.findOneBy(MemberEntity, { id: keptId, isActive: true }),
      await tx.findOneBy(MemberEntity, { id: mergedId, isActive: true }),
    ];
    if (!kept || !merged || !one || !other || keptId === mergedId) return null;
    const obstacles = await mergeObstacles(this.deps, tx, { kept: one, merged: other });
    return { kept, merged, obstacles: obstacles.map((message) => message[context.locale]) };
  }

  @Access({ staff: 'members.merge' })
  @Mutation(() => MarkNotDuplicatePayload, {
    description: "Notes that two cards are two people's, so that the pair is not shown again.",
  })
  async markNotDuplicate(
    @Arg('input', () => MarkNotDuplicateInput, { description: 'The cards.' }) input: MarkNotDuplicateInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof MarkNotDuplicatePayload>> {
    const result = await markDistinct(this.deps, context.actor, { ...input });
    return result.ok
      ? { isMarked: true, userErrors: [] }
      : { isMarked: false, userErrors: toUserErrors(result.refusals, context.locale) };
  }

  @Access({ staff: 'members.merge' })
  @Mutation(() => MergeMembersPayload, {
    description:
      'Makes one card of two: loans, holds, account, notes, blocks, family and visits follow; the other number stays readable. It cannot be undone.',
  })
  async mergeMembers(
    @Arg('input', () => MergeMembersInput, { description: 'The cards.' }) input: MergeMembersInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof MergeMembersPayload>> {
    return memberAnswer(context, await mergeMembers(this.deps, context.actor, { ...input }));
  }
}
