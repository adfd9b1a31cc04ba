import {
  Arg,
  Ctx,
  Field,
  FieldResolver,
  Float,
  ID,
  InputType,
  Int,
  Mutation,
  ObjectType,
  Query,
  Resolver,
  Root,
} from 'type-graphql';

import { Access } from '../../../platform/graphql/access';
import type { Context } from '../../../platform/graphql/context';
import { toUserErrors } from '../../../platform/graphql/errors/user-error';
import { Priced } from '../../../platform/graphql/limits/cost';
import { definePayload } from '../../../platform/graphql/payload';
import { IdempotencyKey } from '../../../platform/graphql/mutation-input';
import type { PayloadOf } from '../../../platform/graphql/payload';
import type { CountedGroup } from '../../../shared/small-groups';
import { EventType } from '../events/event.type';
import type { Event } from '../events/event.entity';
import { eventById } from '../events/events.queries';
import { canReadProgrammes } from '../programmes.policy';
import type { RegistrationDeps } from '../registrations/registration-deps';
import { RegistrationType } from '../registrations/registration.type';
import type { Registration } from '../registrations/registration.entity';
import { registrationById } from '../registrations/registrations.queries';
import { CountedGroupType } from '../statistics/figures.graphql';
import type { Feedback, FeedbackFigures } from './feedback.queries';
import { feedbackByRegistration, feedbackFigures, outcomeByEvent } from './feedback.queries';
import { isFeedbackOpen } from './feedback.rules';
import { giveEventFeedback, recordEventOutcome } from './give-feedback';

@ObjectType('EventFeedback', {
  simpleResolvers: true,
  description: 'What a party that came thought of an event. Only that party sees it.',
})
export class EventFeedbackType {
  @Field(() => Int, { description: 'From 1 to 5, the more the better.' })
  rating: number;

  @Field(() => String, { nullable: true, description: 'What they wrote; null if nothing.' })
  words: string | null;
}

@ObjectType('EventFeedbackFigures', {
  simpleResolvers: true,
  description:
    'What those who came thought of an event, without names. Under five answers only their number is told.',
})
export class EventFeedbackFiguresType {
  @Field(() => Int, { description: 'How many parties answered.' })
  answerCount: number;

  @Field(() => Float, {
    nullable: true,
    description: 'From 1 to 5, to one decimal; null under five answers.',
  })
  averageRating: number | null;

  @Field(() => [CountedGroupType], { description: 'Answers by rating, `1` to `5`; small groups are hidden.' })
  ratings: readonly CountedGroup[];

  @Field(() => [String], { description: 'What was written, in the order of the alphabet, at most 200.' })
  comments: readonly string[];
}

@InputType('GiveEventFeedbackInput', {
  description:
    'What `giveEventFeedback` needs: the registration by its id, for its account, or by its secret link.',
})
export class GiveEventFeedbackInput {
  @Field(() => ID, { nullable: true, description: 'The registration, for its account.' })
  id?: string | null;

  @Field(() => String, { nullable: true, description: 'The secret link, for guests.' })
  link?: string | null;

  @Field(() => Int, { description: 'From 1 to 5, the more the better.' })
  rating: number;

  @Field(() => String, {
    nullable: true,
    description: 'What was good and what could be better, at most 1,000 characters.',
  })
  words?: string | null;

  @IdempotencyKey()
  idempotencyKey: string;
}

export const GiveEventFeedbackPayload = definePayload(
  'GiveEventFeedback',
  { registration: RegistrationType },
  { description: 'What `giveEventFeedback` did.' },
);

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

/** Takes what those who came thought of an event, and what staff note of it. */
@Resolver()
export class FeedbackResolver {
  constructor(private readonly deps: RegistrationDeps) {}

  @Access({ staff: 'programmes.read' })
  @Query(() => EventFeedbackFiguresType, {
    description:
      'What those who came thought of an event; nothing but their number while they are fewer than five.',
  })
  @Priced(20)
  eventFeedback(
    @Arg('eventId', () => ID, { description: 'The event.' }) eventId: string,
    @Ctx() context: Context,
  ): Promise<FeedbackFigures> {
    return feedbackFigures(context.db, eventId);
  }

  @Access({ public: true, member: 'own' })
  @Mutation(() => GiveEventFeedbackPayload, {
    description:
      'Says what a party that came thought of an event; a later answer takes the place of an earlier one.',
  })
  async giveEventFeedback(
    @Arg('input', () => GiveEventFeedbackInput, { description: 'Whose answer, and which.' })
    input: GiveEventFeedbackInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof GiveEventFeedbackPayload>> {
    const result = await giveEventFeedback(this.deps, context.actor, input);
    if (!result.ok) return { registration: null, userErrors: toUserErrors(result.refusals, context.locale) };
    return {
      registration: await context.loader(registrationById).load(result.value.registrationId),
      userErrors: [],
    };
  }

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

/** Shows a party its own answer; staff see answers without names only. */
@Resolver(() => RegistrationType)
export class RegistrationFeedbackResolver {
  @FieldResolver(() => Boolean, {
    description:
      'Whether this party may say now what it thought of the event: somebody of it came, at most 60 days ago.',
  })
  async canGiveFeedback(@Root() registration: Registration, @Ctx() context: Context): Promise<boolean> {
    const [state, event] = await Promise.all([
      context.loader(feedbackByRegistration).load(registration.id),
      context.loader(eventById).load(registration.eventId),
    ]);
    return (
      context.actor.kind !== 'staff' &&
      isFeedbackOpen({ came: state?.came ?? false, endsAt: event?.endsAt ?? null, now: context.clock.now() })
    );
  }

  @FieldResolver(() => EventFeedbackType, {
    nullable: true,
    description: 'What this party answered; null if it did not, and to staff.',
  })
  async feedback(@Root() registration: Registration, @Ctx() context: Context): Promise<Feedback | null> {
    if (context.actor.kind === 'staff') return null;
    return (await context.loader(feedbackByRegistration).load(registration.id))?.feedback ?? null;
  }
}

/** Shows what came of an event. */
@Resolver(() => EventType)
export class EventOutcomeResolver {
  @FieldResolver(() => String, {
    nullable: true,
    description:
      'What came of it, in the words of staff; null if nothing was noted, and to anyone but staff.',
  })
  async outcome(@Root() event: Event, @Ctx() context: Context): Promise<string | null> {
    return canReadProgrammes(context.actor)
      ? ((await context.loader(outcomeByEvent).load(event.id))?.words ?? null)
      : null;
  }
}
