import { Arg, Ctx, Field, ID, Int, Mutation, Query, Resolver } from 'type-graphql';

import { Access } from '../../../platform/graphql/access';
import type { Context } from '../../../platform/graphql/context';
import { Priced } from '../../../platform/graphql/limits/cost';
import { IdempotencyKey, MutationInput } from '../../../platform/graphql/mutation-input';
import type { PayloadOf } from '../../../platform/graphql/payload';
import { definePayload, unlessRefused } from '../../../platform/graphql/payload';
import { toUserErrors } from '../../../platform/graphql/errors/user-error';
import type { ShiftDeps } from '../sign-up/shift-deps';
import { makeEventShifts } from './make-event-shifts';
import type { Shift } from './shift.entity';
import { ShiftType } from './shift.type';
import { shiftById, shiftsOfEvent } from './shifts.queries';

@MutationInput()
class CreateEventShiftsInput {
  @Field(() => ID, { description: 'The event.' })
  eventId: string;

  @Field(() => ID, { description: 'The role of volunteers.' })
  roleId: string;

  @Field(() => Int, { description: 'How many are needed on each date, 1 to 500.' })
  needed: number;

  @Field(() => Int, { description: 'How many minutes before each date they begin, 0 to 360.' })
  minutesBefore: number;

  @Field(() => Int, { description: 'How many minutes after each date they end, 0 to 360.' })
  minutesAfter: number;

  @Field(() => String, {
    nullable: true,
    description: 'What one should know before, at most 2,000 characters.',
  })
  briefing?: string | null;

  @IdempotencyKey()
  idempotencyKey: string;
}

const CreateEventShiftsPayload = definePayload('CreateEventShifts', {
  shifts: unlessRefused([ShiftType], 'What was made, one for each date to come without one'),
});

/** Shifts of volunteers that an event needs. */
@Resolver()
export class EventShiftsResolver {
  constructor(private readonly deps: ShiftDeps) {}

  @Access({ staff: 'volunteers.read', at: 'eventId' })
  @Query(() => [ShiftType], {
    description: 'The shifts of volunteers of an event that are not over, first ones first; at most 200.',
  })
  @Priced(20)
  eventShifts(
    @Arg('eventId', () => ID, { description: 'The event.' }) eventId: string,
    @Ctx() { db, clock }: Context,
  ): Promise<Shift[]> {
    return shiftsOfEvent(db.read, { eventId, from: clock.now() });
  }

  @Access({ staff: 'shifts.write', at: 'eventId' })
  @Mutation(() => CreateEventShiftsPayload, {
    description:
      'Makes a shift of volunteers for each date to come of an event that has none of the role yet. It moves with its date, and ends with it.',
  })
  async createEventShifts(
    @Arg('input', () => CreateEventShiftsInput, { description: 'What the event needs.' })
    input: CreateEventShiftsInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof CreateEventShiftsPayload>> {
    const result = await makeEventShifts(this.deps, context.actor, input);
    if (!result.ok) return { shifts: null, userErrors: toUserErrors(result.refusals, context.locale) };
    const found = await context.loader(shiftById).loadMany([...result.value.shiftIds]);
    return {
      shifts: found.flatMap((one) => (one === null || one instanceof Error ? [] : [one])),
      userErrors: [],
    };
  }
}
