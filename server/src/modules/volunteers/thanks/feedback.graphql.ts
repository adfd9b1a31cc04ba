import { Arg, Ctx, Field, FieldResolver, ID, Int, Mutation, ObjectType, Resolver, Root } from 'type-graphql';

import { Access } from '../../../platform/graphql/access';
import type { Context } from '../../../platform/graphql/context';
import { toUserErrors } from '../../../platform/graphql/errors/user-error';
import { IdempotencyKey, MutationInput } from '../../../platform/graphql/mutation-input';
import type { PayloadOf } from '../../../platform/graphql/payload';
import { definePayload, unlessRefused } from '../../../platform/graphql/payload';
import { DateTimeScalar } from '../../../platform/graphql/scalars';
import { signedInMember } from '../../members';
import type { VolunteersDeps } from '../deps';
import { ShiftAssignmentType } from '../shifts/shift.type';
import { assignmentById } from '../sign-up/assignments.queries';
import type { ShiftAssignment } from '../sign-up/shift-assignment.entity';
import { canReadAnswers } from '../volunteers.policy';
import type { ShiftFeedback } from './feedback.entity';
import { feedbackByAssignment, giveFeedback } from './give-feedback';

@ObjectType('ShiftFeedback', {
  simpleResolvers: true,
  description: 'What a volunteer says of a shift: a rating, words, or both.',
})
export class ShiftFeedbackType {
  @Field(() => Int, { nullable: true, description: 'From 1, bad, to 5, very good.' })
  rating: number | null;

  @Field(() => String, { nullable: true, description: 'Their words.' })
  comment: string | null;

  @Field(() => DateTimeScalar, { description: 'When they said it, last.' })
  givenAt: Date;
}

@MutationInput()
class GiveShiftFeedbackInput {
  @Field(() => ID, { description: 'Their place in the shift.' })
  assignmentId: string;

  @Field(() => Int, { nullable: true, description: 'From 1, bad, to 5, very good.' })
  rating?: number | null;

  @Field(() => String, { nullable: true, description: 'Words, at most 2,000 characters.' })
  comment?: string | null;

  @IdempotencyKey()
  idempotencyKey: string;
}

const GiveShiftFeedbackPayload = definePayload('GiveShiftFeedback', {
  assignment: unlessRefused(ShiftAssignmentType, 'The place in the shift'),
});

/** Takes what volunteers say of shifts, and shows it to them and to whoever decides about volunteers. */
@Resolver(() => ShiftAssignmentType)
export class ShiftFeedbackResolver {
  constructor(private readonly deps: VolunteersDeps) {}

  @FieldResolver(() => ShiftFeedbackType, {
    nullable: true,
    description:
      'What the volunteer said of it; null for others than them and staff with `volunteers.write`.',
  })
  async feedback(
    @Root() { id, memberId }: ShiftAssignment,
    @Ctx() context: Context,
  ): Promise<ShiftFeedback | null> {
    return memberId !== null && canReadAnswers(context.actor, memberId)
      ? context.loader(feedbackByAssignment).load(id)
      : null;
  }

  @Access({ member: 'own' })
  @Mutation(() => GiveShiftFeedbackPayload, {
    description:
      'Says something of a shift of one’s own whose hours were signed off; said again, it replaces.',
  })
  async giveShiftFeedback(
    @Arg('input', () => GiveShiftFeedbackInput, { description: 'What is said.' })
    input: GiveShiftFeedbackInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof GiveShiftFeedbackPayload>> {
    const result = await giveFeedback(this.deps, signedInMember(context.actor), input);
    if (!result.ok) return { assignment: null, userErrors: toUserErrors(result.refusals, context.locale) };
    const { assignmentId } = result.value;
    context.loader(feedbackByAssignment).clear(assignmentId);
    return { assignment: await context.loader(assignmentById).load(assignmentId), userErrors: [] };
  }
}
