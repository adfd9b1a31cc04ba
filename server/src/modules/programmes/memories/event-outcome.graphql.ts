import { Arg, Ctx, Field, FieldResolver, ID, InputType, Mutation, Resolver, Root } from 'type-graphql';

import { Access } from '../../../platform/graphql/access';
import type { Context } from '../../../platform/graphql/context';
import { EventManagementType } from '../events/event-management.type';
import { toUserErrors } from '../../../platform/graphql/errors/user-error';
import { definePayload } from '../../../platform/graphql/payload';
import { IdempotencyKey } from '../../../platform/graphql/mutation-input';
import type { PayloadOf } from '../../../platform/graphql/payload';
import { EventType } from '../events/event.type';
import type { Event } from '../events/event.entity';
import { eventById } from '../events/events.queries';
import type { ProgrammesDeps } from '../deps';
import { outcomeByEvent } from './event-outcome.queries';
import { recordEventOutcome } from './record-event-outcome';

@InputType('RecordEventOutcomeInput', { description: 'What `recordEventOutcome` needs.' })
export class RecordEventOutcomeInput {
  @Field(() => ID, { description: 'The event.' })
  eventId: string;

  @Field(() => String, {
    description: 'What came of it, for the report, at most 4,000 characters; an empty text takes it away.',
  })
  words: string;

  @IdempotencyKey({ nullable: true })
  idempotencyKey?: string | null;
}

export const RecordEventOutcomePayload = definePayload(
  'RecordEventOutcome',
  { event: EventType },
  { description: 'What `recordEventOutcome` did.' },
);

/** Takes what staff note of an event. */
@Resolver()
export class EventOutcomeMutations {
  constructor(private readonly deps: ProgrammesDeps) {}

  @Access({ staff: 'programmes.write', at: 'eventId' })
  @Mutation(() => RecordEventOutcomePayload, { description: 'Notes what came of an event, for its report.' })
  async recordEventOutcome(
    @Arg('input', () => RecordEventOutcomeInput, { description: 'Which event, and what.' })
    input: RecordEventOutcomeInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof RecordEventOutcomePayload>> {
    const result = await recordEventOutcome(this.deps, context.actor, input);
    if (!result.ok) return { event: null, userErrors: toUserErrors(result.refusals, context.locale) };
    return { event: await context.loader(eventById).load(result.value.eventId), userErrors: [] };
  }
}

/** Shows what came of an event. */
@Resolver(() => EventManagementType)
export class EventOutcomeResolver {
  @FieldResolver(() => String, {
    nullable: true,
    description: 'What came of it, in the words of staff; null if nothing was noted.',
  })
  async outcome(@Root() event: Event, @Ctx() context: Context): Promise<string | null> {
    return (await context.loader(outcomeByEvent).load(event.id))?.words ?? null;
  }
}
