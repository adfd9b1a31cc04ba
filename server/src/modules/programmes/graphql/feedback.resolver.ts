import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';

import { Access } from '../../../platform/graphql/access';
import type { Context } from '../../../platform/graphql/context';
import { Priced } from '../../../platform/graphql/limits/cost';
import { toUserErrors } from '../../../platform/graphql/errors/user-error';
import type { Event } from '../data/events';
import { eventById } from '../data/events';
import type { Feedback, FeedbackFigures } from '../data/feedback';
import { feedbackByRegistration, feedbackFigures, outcomeByEvent } from '../data/feedback';
import type { Registration } from '../data/registrations';
import { registrationById } from '../data/registrations';
import { isFeedbackOpen } from '../domain/feedback-terms';
import { canReadProgrammes } from '../programmes.policy';
import { giveEventFeedback, recordEventOutcome } from '../use-cases/give-feedback';
import type { RegistrationDeps } from '../use-cases/registration/registration-deps';
import { EventType } from './event.type';
import {
  EventFeedbackFiguresType,
  EventFeedbackType,
  GiveEventFeedbackInput,
  GiveEventFeedbackPayload,
  RecordEventOutcomeInput,
  RecordEventOutcomePayload,
} from './feedback.type';
import { RegistrationType } from './registration.type';

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
  ): Promise<unknown> {
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
  ): Promise<unknown> {
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
