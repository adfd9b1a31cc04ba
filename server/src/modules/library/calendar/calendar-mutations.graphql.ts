import { Arg, Ctx, Field, ID, Mutation, Resolver } from 'type-graphql';

import { Access } from '../../../platform/graphql/access';
import type { Context } from '../../../platform/graphql/context';
import { DateScalar } from '../../../platform/graphql/scalars';
import { toUserErrors } from '../../../platform/graphql/errors/user-error';
import { definePayload, unlessRefused } from '../../../platform/graphql/payload';
import { IdempotencyKey, MutationInput } from '../../../platform/graphql/mutation-input';
import type { PayloadOf } from '../../../platform/graphql/payload';
import { readCalendarEntry } from './calendars.queries';
import type { LibraryDeps } from '../branches/save-branch';
import { removeCalendarEntry, saveSpecialHours } from './save-special-hours';
import { OpeningSpanInput } from '../branches/branch-inputs.type';
import { WEEKDAYS } from '../branches/branch.type';
import { CalendarEntryType } from './calendar.type';

@MutationInput()
export class SaveSpecialHoursInput {
  @Field(() => ID, { nullable: true, description: 'The branch; absent means every branch.' })
  branchId?: string | null;

  @Field(() => DateScalar, { description: 'First day.' })
  from: string;

  @Field(() => DateScalar, { description: 'Last day; the same for one day.' })
  to: string;

  @Field(() => String, { description: 'Name, such as Ramadan; at most 200 characters.' })
  name: string;

  @Field(() => [OpeningSpanInput], {
    description:
      'The hours. Of one day the weekday counts for nothing; of several, a weekday without hours is closed.',
  })
  spans: OpeningSpanInput[];

  @IdempotencyKey({ nullable: true })
  idempotencyKey?: string | null;
}

@MutationInput()
export class RemoveCalendarEntryInput {
  @Field(() => ID, { description: 'The holiday, or the hours that differ.' })
  id: string;

  @IdempotencyKey({ nullable: true })
  idempotencyKey?: string | null;
}

export const SaveSpecialHoursPayload = definePayload('SaveSpecialHours', { entry: CalendarEntryType });

export const RemoveCalendarEntryPayload = definePayload('RemoveCalendarEntry', {
  removedId: unlessRefused(ID, 'What is gone'),
});

/** Enters days with hours of their own, and removes entries of calendars. */
@Resolver()
export class CalendarMutations {
  constructor(private readonly deps: LibraryDeps) {}

  @Access({ staff: 'library.edit', at: 'branchId' })
  @Mutation(() => SaveSpecialHoursPayload, {
    description: 'Enters a day or a period with hours of its own. Closed days are closures: `closeBranch`.',
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
    const result = await saveSpecialHours(this.deps, context.actor, { ...input, spans });
    if (!result.ok) return { entry: null, userErrors: toUserErrors(result.refusals, context.locale) };
    return { entry: await readCalendarEntry(context.db.read, result.value.id), userErrors: [] };
  }

  @Access({ staff: 'library.edit', at: 'id' })
  @Mutation(() => RemoveCalendarEntryPayload, {
    description: 'Removes a holiday or hours that differ. A closure is taken back by `reopenBranch`.',
  })
  async removeCalendarEntry(
    @Arg('input', () => RemoveCalendarEntryInput, { description: 'The entry.' })
    input: RemoveCalendarEntryInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof RemoveCalendarEntryPayload>> {
    const result = await removeCalendarEntry(this.deps, context.actor, input);
    return result.ok
      ? { removedId: result.value.id, userErrors: [] }
      : { removedId: null, userErrors: toUserErrors(result.refusals, context.locale) };
  }
}
