import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';

import { Access } from '../../../../platform/graphql/access';
import type { Context } from '../../../../platform/graphql/context';
import { toUserErrors } from '../../../../platform/graphql/errors/user-error';
import { likelyDuplicates } from '../../data/likely-duplicates';
import { MemberEntity } from '../../data/member.entity';
import { memberById } from '../../data/members';
import type { MergeDeps } from '../../use-cases/merge/merge-deps';
import { markDistinct } from '../../use-cases/merge/mark-distinct';
import { mergeMembers } from '../../use-cases/merge/merge-members';
import { mergeObstacles } from '../../use-cases/merge/merge-obstacles';
import { memberAnswer } from '../member-answer';
import { visibleMember } from '../members.resolver';
import {
  LikelyDuplicateType,
  MarkNotDuplicateInput,
  MarkNotDuplicatePayload,
  MemberMergePreviewType,
  MergeMembersInput,
  MergeMembersPayload,
} from './member-merge.types';

/** Finds cards of one person and makes one of them. */
@Resolver()
export class MemberMergeResolver {
  constructor(private readonly deps: MergeDeps) {}

  @Access({ staff: 'members.merge' })
  @Query(() => [LikelyDuplicateType], {
    description: 'Pairs of cards with one name and one date of birth or telephone, at most 50.',
  })
  async likelyDuplicates(@Ctx() context: Context): Promise<unknown[]> {
    const pairs = await likelyDuplicates(context.db);
    const members = context.loader(memberById);
    return Promise.all(
      pairs.map(async ({ firstId, secondId, reason }) => ({
        first: await members.load(firstId),
        second: await members.load(secondId),
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
  ): Promise<unknown> {
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
  ): Promise<unknown> {
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
  ): Promise<unknown> {
    return memberAnswer(context, await mergeMembers(this.deps, context.actor, { ...input }));
  }
}
