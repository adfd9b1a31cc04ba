import { Arg, Ctx, Field, ID, InputType, ObjectType, Query, Resolver } from 'type-graphql';

import { Access } from '../../../platform/graphql/access';
import type { Context } from '../../../platform/graphql/context';
import { toUserErrors } from '../../../platform/graphql/errors/user-error';
import { Priced } from '../../../platform/graphql/limits/cost';
import { DateScalar } from '../../../platform/graphql/scalars';
import { always, definePayload } from '../../../platform/graphql/payload';
import type { PayloadOf } from '../../../platform/graphql/payload';
import { SessionConflictType } from '../statistics/figures.graphql';
import { previewSessions } from './preview-sessions';
import type { SessionConflict } from './session-conflicts.queries';
import { EventSessionInput, RepeatInput } from './session-inputs.type';

@InputType({ description: 'What `plannedSessions` works out.' })
export class PlannedSessionsInput {
  @Field(() => ID, {
    nullable: true,
    description: 'The event they would belong to; its own sessions are not in the way.',
  })
  eventId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The branch, whose holidays and closures a rule leaves out.',
  })
  branchId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The space, for sessions without one of their own.' })
  spaceId?: string | null;

  @Field(() => [ID], { nullable: true, description: 'Who would make it; at most 100.' })
  personIds?: string[] | null;

  @Field(() => [EventSessionInput], { description: 'The sessions; at most 120.' })
  sessions: EventSessionInput[];

  @Field(() => RepeatInput, { nullable: true, description: 'Repeats each of them.' })
  repeat?: RepeatInput | null;
}

@ObjectType('PlannedSession', { simpleResolvers: true, description: 'A session that is not written yet.' })
export class PlannedSessionType {
  @Field(() => Date, { description: 'When it would begin.' })
  startsAt: Date;

  @Field(() => Date, { description: 'When it would end.' })
  endsAt: Date;

  @Field(() => Boolean, { description: 'Whether it lasts whole days.' })
  isAllDay: boolean;

  @Field(() => DateScalar, { description: 'Its first day in Pasuruan.' })
  fromDate: string;

  @Field(() => DateScalar, { description: 'Its last day in Pasuruan, included.' })
  untilDate: string;

  @Field(() => [SessionConflictType], {
    description: 'Sessions of other events that want the same space or person then, drafts too.',
  })
  conflicts: readonly SessionConflict[];
}

export const PlannedSessionsPayload = definePayload(
  'PlannedSessions',
  {
    sessions: always([PlannedSessionType], 'The sessions in their order; empty if refused.'),
    closedDays: always(
      [DateScalar],
      'Days of the rule that are left out, because the branch has a holiday or is closed.',
    ),
  },
  {
    description: 'What `plannedSessions` worked out. Nothing is written.',
    userErrors: 'Why it would be refused.',
  },
);

/** Works out sessions before they are written. */
@Resolver()
export class PlannedSessionsResolver {
  @Access({ staff: 'programmes.write' })
  @Query(() => PlannedSessionsPayload, {
    description:
      'What a rule of repetition comes to, and what would be in the way, before anything is written.',
  })
  @Priced(50)
  async plannedSessions(
    @Arg('input', () => PlannedSessionsInput, { description: 'The plan.' }) input: PlannedSessionsInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof PlannedSessionsPayload>> {
    const result = await previewSessions(context.db, input);
    if (!result.ok)
      return { sessions: [], closedDays: [], userErrors: toUserErrors(result.refusals, context.locale) };
    return { ...result.value, userErrors: [] };
  }
}
