import { Arg, Ctx, Field, ID, InputType, Int, Mutation, Query, Resolver } from 'type-graphql';

import { Access } from '../../../platform/graphql/access';
import type { Context } from '../../../platform/graphql/context';
import { toUserErrors } from '../../../platform/graphql/errors/user-error';
import { Priced } from '../../../platform/graphql/limits/cost';
import { IdempotencyKey, MutationInput } from '../../../platform/graphql/mutation-input';
import type { PayloadOf } from '../../../platform/graphql/payload';
import { definePayload, unlessRefused } from '../../../platform/graphql/payload';
import type { ShiftAudience } from '../shifts/shift.terms';
import { ShiftAssignmentType, ShiftAudienceEnum } from '../shifts/shift.type';
import { assignmentById } from '../sign-up/assignments.queries';
import type { ShiftAssignment } from '../sign-up/shift-assignment.entity';
import type { ShiftDeps } from '../sign-up/shift-deps';
import { isStaffAt } from '../sign-up/shift-deps';
import { assignmentsToSignOff } from './hours.queries';
import { signOffHours } from './sign-off';

@InputType({ description: 'The hours of somebody in a shift.' })
class SignOffLineInput {
  @Field(() => ID, { description: 'Who, in which shift.' })
  assignmentId: string;

  @Field(() => Int, { description: 'Minutes, 0 to 1,440; 0 if they did not come.' })
  minutes: number;

  @Field(() => String, { nullable: true, description: 'Why hours that were signed off are corrected.' })
  reason?: string | null;
}

@MutationInput()
class SignOffHoursInput {
  @Field(() => [SignOffLineInput], { description: 'The lines, 1 to 100; all are signed off, or none.' })
  lines: SignOffLineInput[];

  @IdempotencyKey()
  idempotencyKey: string;
}

const SignOffHoursPayload = definePayload('SignOffHours', {
  assignments: unlessRefused([ShiftAssignmentType], 'What was signed off'),
});

const MOST_LINES = 200;
const DAYS_BACK = 400;

/** Lists hours and signs them off. */
@Resolver()
export class ShiftHoursResolver {
  constructor(private readonly deps: ShiftDeps) {}

  @Access({ staff: 'shifts.write', at: 'branchId' })
  @Query(() => [ShiftAssignmentType], {
    description:
      'Who was in shifts of a branch that are over and whose hours wait to be signed off, or were signed off, last ones first; at most 200. Those of the roster of staff only with `duty.write`, else none.',
  })
  @Priced(50)
  shiftHours(
    @Arg('branchId', () => ID, { description: 'The branch.' }) branchId: string,
    @Arg('isSignedOff', () => Boolean, { description: 'Whether they were signed off.' }) isSignedOff: boolean,
    @Arg('audience', () => ShiftAudienceEnum, { nullable: true, description: 'Volunteers if absent.' })
    audience: ShiftAudience | null,
    @Ctx() { db, clock, actor }: Context,
  ): Promise<ShiftAssignment[]> {
    if (audience === 'STAFF' && !isStaffAt(actor, 'duty.write', branchId)) return Promise.resolve([]);
    const to = clock.now();
    const from = new Date(to.getTime() - DAYS_BACK * 86_400_000);
    return assignmentsToSignOff(db.read, {
      branchId,
      audience: audience ?? 'VOLUNTEERS',
      from,
      to,
      isSignedOff,
      most: MOST_LINES,
    });
  }

  @Access({ staff: 'shifts.write', at: 'lines.assignmentId' })
  @Mutation(() => SignOffHoursPayload, {
    description:
      'Signs off hours. Nobody signs off their own; a day has 24 hours; a correction says why, and what it corrects stays.',
  })
  async signOffHours(
    @Arg('input', () => SignOffHoursInput, { description: 'The lines.' }) input: SignOffHoursInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof SignOffHoursPayload>> {
    const result = await signOffHours(this.deps, context.actor, input);
    if (!result.ok) return { assignments: null, userErrors: toUserErrors(result.refusals, context.locale) };
    const found = await context.loader(assignmentById).loadMany([...result.value.assignmentIds]);
    return {
      assignments: found.flatMap((one) => (one === null || one instanceof Error ? [] : [one])),
      userErrors: [],
    };
  }
}
