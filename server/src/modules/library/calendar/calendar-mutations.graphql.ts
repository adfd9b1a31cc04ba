import { Arg, Ctx, Field, ID, Int, Mutation, Resolver } from 'type-graphql';

import { Access } from '../../../platform/graphql/access';
import type { Context } from '../../../platform/graphql/context';
import { DateScalar } from '../../../platform/graphql/scalars';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { toUserErrors } from '../../../platform/graphql/errors/user-error';
import { always, definePayload, orNull } from '../../../platform/graphql/payload';
import { IdempotencyKey, MutationInput } from '../../../platform/graphql/mutation-input';
import type { PayloadOf } from '../../../platform/graphql/payload';
import { readCalendarEntry } from './calendars.queries';
import type { ClosureDeps } from '../closures/close-branch';
import { NOTHING_REACHED, REACH_FIELDS, toReachFields } from '../closures/reach.type';
import { removeCalendarEntry, saveSpecialHours } from './save-special-hours';
import { OpeningSpanInput } from '../branches/branch-inputs.type';
import { WEEKDAYS } from '../branches/branch.type';
import { CalendarEntryType } from './calendar.type';

@MutationInput()
export class SaveSpecialHoursInput {
  @Field(() => ID, { nullable: true, description: 'The branch; absent means every branch.' })
  branchId?: string | null;

  @Field(() => DateScalar, { description: 'First day.' })
  fromDate: string;

  @Field(() => DateScalar, { description: 'Last day; the same for one day.' })
  untilDate: string;

  @Field(() => String, { description: 'Name, such as Ramadan; at most 200 characters.' })
  name: string;

  @Field(() => [OpeningSpanInput], {
    description:
      'The hours. Of one day the weekday counts for nothing; of several, a weekday without hours is closed.',
  })
  spans: OpeningSpanInput[];

  @Field(() => ID, {
    nullable: true,
    description: 'Hours that these take the place of; what those called off and these do not holds again.',
  })
  replacesId?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    defaultValue: false,
    description: 'Only tells what would fall out, and changes nothing.',
  })
  isPreview?: boolean | null;

  @IdempotencyKey({ nullable: true })
  idempotencyKey?: string | null;
}

@MutationInput()
export class RemoveCalendarEntryInput {
  @Field(() => ID, { description: 'The holiday, or the hours that differ.' })
  id: string;

  @Field(() => Boolean, {
    nullable: true,
    defaultValue: false,
    description: 'Only tells what would fall out, and changes nothing.',
  })
  isPreview?: boolean | null;

  @IdempotencyKey({ nullable: true })
  idempotencyKey?: string | null;
}

export const SaveSpecialHoursPayload = definePayload('SaveSpecialHours', {
  entry: orNull(CalendarEntryType, 'The entry; null for a preview or if refused.'),
  ...REACH_FIELDS,
  restoredCount: always(
    Int,
    'Dates of events, consultations and bookings that hold again because other hours were replaced.',
  ),
});

export const RemoveCalendarEntryPayload = definePayload('RemoveCalendarEntry', {
  removedId: orNull(ID, 'What is gone; null for a preview or if refused.'),
  ...REACH_FIELDS,
  restoredCount: always(Int, 'Dates of events, consultations and bookings that hold again.'),
});

/** Enters days with hours of their own, and removes entries of calendars. */
@Resolver()
export class CalendarMutations {
  constructor(private readonly deps: ClosureDeps) {}

  @Access({ staff: 'library.edit', at: 'branchId, replacesId?' })
  @Mutation(() => SaveSpecialHoursPayload, {
    description:
      'Enters a day or a period with hours of its own, or moves one. What was planned within the hours of before and is not any more falls out; dates of events only where their day is shut altogether. Closed days are closures: `closeBranch`.',
  })
  async saveSpecialHours(
    @Arg('input', () => SaveSpecialHoursInput, { description: 'The days and hours.' })
    input: SaveSpecialHoursInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof SaveSpecialHoursPayload>> {
    const spans = input.spans.map(({ weekday, opens, closes }) => ({
      weekday: WEEKDAYS.indexOf(weekday) + 1,
      opens,
      closes,
    }));
    const result = await saveSpecialHours(this.deps, context.actor, {
      ...input,
      from: input.fromDate,
      to: input.untilDate,
      spans,
    });
    if (!result.ok)
      return {
        entry: null,
        ...refused(result.refusals, context),
      };
    const { id, restored } = result.value;
    return {
      entry: id === null ? null : await readCalendarEntry(context.db.read, id),
      ...toReachFields(result.value),
      restoredCount: restored,
      userErrors: [],
    };
  }

  @Access({ staff: 'library.edit', at: 'id' })
  @Mutation(() => RemoveCalendarEntryPayload, {
    description:
      'Removes a holiday or hours that differ; what these had called off holds again where it still can, and what was planned within longer hours falls out. A closure is taken back by `reopenBranch`.',
  })
  async removeCalendarEntry(
    @Arg('input', () => RemoveCalendarEntryInput, { description: 'The entry.' })
    input: RemoveCalendarEntryInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof RemoveCalendarEntryPayload>> {
    const result = await removeCalendarEntry(this.deps, context.actor, input);
    if (!result.ok)
      return {
        removedId: null,
        ...refused(result.refusals, context),
      };
    const { id, restored } = result.value;
    return {
      removedId: input.isPreview === true ? null : id,
      ...toReachFields(result.value),
      restoredCount: restored,
      userErrors: [],
    };
  }
}

function refused(refusals: readonly Refusal[], { locale }: Context) {
  return { ...NOTHING_REACHED, restoredCount: 0, userErrors: toUserErrors(refusals, locale) };
}
