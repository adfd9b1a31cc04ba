import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';

import { Access } from '../../../../platform/graphql/access';
import type { Context } from '../../../../platform/graphql/context';
import { toUserErrors } from '../../../../platform/graphql/errors/user-error';
import { Priced } from '../../../../platform/graphql/limits/cost';
import type { PayloadOf } from '../../../../platform/graphql/payload';
import type { Event, EventSession, Registration } from '../../../programmes';
import {
  eventById,
  EventManagementType,
  EventSessionType,
  isFeedbackOpen,
  registrationById,
  RegistrationType,
  sessionById,
} from '../../../programmes';
import { toAnswers } from '../answers/present-answers.graphql';
import { SurveyFormType } from '../answers/answers.type';
import { sheetsByRegistration } from '../answers/sheets.queries';
import type { SaveDeps } from '../definition/save-survey';
import type { Survey } from '../definition/survey.entity';
import { SurveyType } from '../definition/survey.type';
import { currentVersionBySurvey, surveyById } from '../definition/surveys.queries';
import { setEventSurvey } from './choose-survey';
import type { Feedback } from './event-answers.rules';
import { toFeedback } from './event-answers.rules';
import {
  AnswerEventSurveyInput,
  AnswerEventSurveyPayload,
  EventFeedbackFiguresType,
  EventFeedbackType,
  GiveEventFeedbackInput,
  GiveEventFeedbackPayload,
  RegistrationSurveySheetType,
  SetEventSurveyInput,
  SetEventSurveyPayload,
} from './event-survey.type';
import { attendedByRegistration, surveyIdByEvent, versionByKey, versionKey } from './event-surveys.queries';
import type { FeedbackFigures } from './feedback-figures';
import { feedbackFigures } from './feedback-figures';
import type { EventFeedbackDeps } from './give-event-feedback';
import { answerEventSurvey, giveEventFeedback } from './give-event-feedback';

/** Takes what those who came thought of an event. */
@Resolver()
export class EventFeedbackResolver {
  constructor(private readonly deps: EventFeedbackDeps & SaveDeps) {}

  @Access({ staff: 'programmes.read' })
  @Query(() => EventFeedbackFiguresType, {
    description:
      'What those who came thought of an event; nothing but their number while they are fewer than five.',
  })
  @Priced(20)
  eventFeedback(
    @Arg('eventId', () => ID, { description: 'The event.' }) eventId: string,
    @Arg('sessionId', () => ID, { nullable: true, description: 'One of its sessions only.' })
    sessionId: string | null,
    @Ctx() context: Context,
  ): Promise<FeedbackFigures> {
    return feedbackFigures(context.db, eventId, sessionId);
  }

  @Access({ public: true, member: 'own' })
  @Mutation(() => GiveEventFeedbackPayload, {
    description:
      'Says what a party that came thought of an event; a later answer takes the place of an earlier one.',
  })
  async giveEventFeedback(
    @Arg('input', () => GiveEventFeedbackInput, { description: 'Whose answer, and which.' })
    { registration, ...input }: GiveEventFeedbackInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof GiveEventFeedbackPayload>> {
    return payload(context, await giveEventFeedback(this.deps, context.actor, { ...input, ...registration }));
  }

  @Access({ public: true, member: 'own' })
  @Mutation(() => AnswerEventSurveyPayload, {
    description:
      'Answers the survey of an event, or of one of its sessions, for a party that came; a later sheet of the same session takes the place of the earlier one. Refusals name the question in `field`: `["answers", "<questionKey>"]`.',
  })
  async answerEventSurvey(
    @Arg('input', () => AnswerEventSurveyInput, { description: 'Whose answers, and which.' })
    { registration, ...input }: AnswerEventSurveyInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof AnswerEventSurveyPayload>> {
    return payload(context, await answerEventSurvey(this.deps, context.actor, { ...input, ...registration }));
  }

  @Access({ staff: 'programmes.write', at: 'eventId' })
  @Mutation(() => SetEventSurveyPayload, {
    description: 'Chooses which survey asks those who come to an event; null for the standard one.',
  })
  async setEventSurvey(
    @Arg('input', () => SetEventSurveyInput, { description: 'Which event, which survey.' })
    input: SetEventSurveyInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof SetEventSurveyPayload>> {
    const result = await setEventSurvey(this.deps, context.actor, input);
    if (!result.ok) return { event: null, userErrors: toUserErrors(result.refusals, context.locale) };
    return { event: await context.loader(eventById).load(result.value.eventId), userErrors: [] };
  }
}

/** Shows a party its own answers; staff see answers without names only. */
@Resolver(() => RegistrationType)
export class RegistrationFeedbackResolver {
  @FieldResolver(() => Boolean, {
    description:
      'Whether this party may say now what it thought of the event: somebody of it came, at most 60 days ago.',
  })
  async canGiveFeedback(@Root() registration: Registration, @Ctx() context: Context): Promise<boolean> {
    return canAnswer(context, registration);
  }

  @FieldResolver(() => EventFeedbackType, {
    nullable: true,
    description: 'What this party answered; null if it did not, and to staff.',
  })
  async feedback(@Root() { id }: Registration, @Ctx() context: Context): Promise<Feedback | null> {
    if (context.actor.kind === 'staff') return null;
    for (const { surveyId, versionNumber, answers } of await context.loader(sheetsByRegistration).load(id)) {
      const version = await context.loader(versionByKey).load(versionKey(surveyId, versionNumber));
      const feedback = version && toFeedback(version.definition, answers);
      if (feedback) return feedback;
    }
    return null;
  }

  @FieldResolver(() => SurveyFormType, {
    nullable: true,
    description:
      'The survey of the event as this party may answer it now, for `answerEventSurvey`; null while it may not, and to staff.',
  })
  async feedbackSurvey(
    @Root() registration: Registration,
    @Arg('sessionId', () => ID, { nullable: true, description: 'About one session.' })
    sessionId: string | null | undefined,
    @Ctx() context: Context,
  ): Promise<SurveyFormType | null> {
    if (!(await canAnswer(context, registration))) return null;
    const { loader } = context;
    const event = await loader(eventById).load(registration.eventId);
    const surveyId = await loader(surveyIdByEvent).load(registration.eventId);
    const survey = await loader(surveyById).load(surveyId);
    const version = await loader(currentVersionBySurvey).load(surveyId);
    const session = sessionId == null ? null : await loader(sessionById).load(sessionId);
    if (!event || !survey || !version || (session && session.eventId !== event.id)) return null;
    return {
      surveyId,
      slug: survey.slug,
      kind: survey.kind,
      state: 'OPEN',
      definition: version.definition,
      versionNumber: version.number,
      wave: null,
      about: {
        eventName: event.name,
        sessionId: session?.id ?? null,
        sessionStartsAt: session?.startsAt ?? null,
      },
    };
  }

  @FieldResolver(() => [EventSessionType], {
    description: 'The sessions that somebody of this party came to, in their order: each may be answered.',
  })
  async attendedSessions(@Root() { id }: Registration, @Ctx() { loader }: Context): Promise<EventSession[]> {
    const ids = await loader(attendedByRegistration).load(id);
    const sessions = await Promise.all(ids.map((one) => loader(sessionById).load(one)));
    return sessions.filter((one) => one !== null);
  }

  @FieldResolver(() => [RegistrationSurveySheetType], {
    description: 'What this party answered to the survey of the event, by session; empty to staff.',
  })
  async surveyAnswers(
    @Root() { id }: Registration,
    @Ctx() { loader, actor }: Context,
  ): Promise<RegistrationSurveySheetType[]> {
    if (actor.kind === 'staff') return [];
    const sheets = await loader(sheetsByRegistration).load(id);
    return Promise.all(
      sheets.map(async ({ surveyId, sessionId, versionNumber, answers }) => {
        const version = await loader(versionByKey).load(versionKey(surveyId, versionNumber));
        const shown = version ? toAnswers(version.definition, answers) : [];
        return { surveyId, sessionId, versionNumber, answers: shown };
      }),
    );
  }
}

/** Shows staff which survey asks about an event. */
@Resolver(() => EventManagementType)
export class EventSurveyResolver {
  @FieldResolver(() => SurveyType, {
    nullable: true,
    description: 'The survey that asks those who come: the chosen one, else the standard one.',
  })
  async feedbackSurvey(@Root() { id }: Event, @Ctx() { loader }: Context): Promise<Survey | null> {
    return loader(surveyById).load(await loader(surveyIdByEvent).load(id));
  }
}

async function canAnswer({ loader, actor, clock }: Context, registration: Registration): Promise<boolean> {
  if (actor.kind === 'staff') return false;
  const [attended, event] = await Promise.all([
    loader(attendedByRegistration).load(registration.id),
    loader(eventById).load(registration.eventId),
  ]);
  return isFeedbackOpen({ came: attended.length > 0, endsAt: event?.endsAt ?? null, now: clock.now() });
}

async function payload(context: Context, result: Awaited<ReturnType<typeof giveEventFeedback>>) {
  if (!result.ok) return { registration: null, userErrors: toUserErrors(result.refusals, context.locale) };
  return {
    registration: await context.loader(registrationById).load(result.value.registrationId),
    userErrors: [],
  };
}
