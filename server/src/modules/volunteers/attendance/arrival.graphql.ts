import { Arg, Ctx, Field, ID, Mutation, Resolver } from 'type-graphql';

import { Access } from '../../../platform/graphql/access';
import type { Context } from '../../../platform/graphql/context';
import { IdempotencyKey, MutationInput } from '../../../platform/graphql/mutation-input';
import type { PayloadOf } from '../../../platform/graphql/payload';
import { definePayload, unlessRefused } from '../../../platform/graphql/payload';
import { assignmentPayload } from '../shifts/shift-mutations.graphql';
import { ShiftAssignmentType } from '../shifts/shift.type';
import type { ShiftDeps } from '../sign-up/shift-deps';
import { checkInToShift } from './arrive';

@MutationInput()
class CheckInToShiftInput {
  @Field(() => ID, { nullable: true, description: 'Who, in which shift. Either this or `code`.' })
  id?: string | null;

  @Field(() => String, { nullable: true, description: 'The library card that was scanned.' })
  code?: string | null;

  @Field(() => ID, { nullable: true, description: 'Where it was scanned; needed with `code`.' })
  branchId?: string | null;

  @IdempotencyKey()
  idempotencyKey: string;
}

const CheckInToShiftPayload = definePayload('CheckInToShift', {
  assignment: unlessRefused(ShiftAssignmentType, 'Who came'),
});

/** Notes who came to their shift. */
@Resolver()
export class ArrivalMutations {
  constructor(private readonly deps: ShiftDeps) {}

  @Access({ staff: 'shifts.write', at: 'id|branchId' })
  @Mutation(() => CheckInToShiftPayload, {
    description:
      'Notes that somebody came to their shift, by the list or by their library card, from two hours before until a day after. At the door of an event `checkInTicket` does so too.',
  })
  async checkInToShift(
    @Arg('input', () => CheckInToShiftInput, { description: 'Who came.' }) input: CheckInToShiftInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof CheckInToShiftPayload>> {
    return assignmentPayload(context, await checkInToShift(this.deps, context.actor, input));
  }
}
