import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';

import { Access } from '../../../../platform/graphql/access';
import type { Context } from '../../../../platform/graphql/context';
import { toUserErrors } from '../../../../platform/graphql/errors/user-error';
import { Priced } from '../../../../platform/graphql/limits/cost';
import type { PayloadOf } from '../../../../platform/graphql/payload';
import type { Event, Programme, Registration } from '../../../programmes';
import {
  eventById,
  EventManagementType,
  programmeById,
  ProgrammeType,
  RegistrationType,
} from '../../../programmes';
import type { SaveDeps } from '../definition/save-survey';
import type { Survey } from '../definition/survey.entity';
import { SurveyType } from '../definition/survey.type';
import { surveyById } from '../definition/surveys.queries';
import type { SurveyDeps } from '../deps';
import { setProgrammeOutcomeSurvey } from '../events/choose-survey';
import { attendedByRegistration } from '../events/event-surveys.queries';
import { loadOutcomes } from './outcome-figures';
import type { OutcomeFigure } from './outcome-figures.rules';
import { findOfferedWave, makeInvitation } from './outcome-invitation';
import {
  OutcomeFigureType,
  OutcomeInvitationType,
  SetProgrammeOutcomeSurveyInput,
  SetProgrammeOutcomeSurveyPayload,
} from './outcome.type';
import { areSpent, surveyIdByProgramme } from './outcome-surveys.queries';

/** Shows staff what became of what a programme is for. */
@Resolver(() => ProgrammeType)
export class ProgrammeOutcomesResolver {
  constructor(private readonly deps: SaveDeps) {}

  @Access({ staff: 'programmes.read' })
  @FieldResolver(() => SurveyType, {
    nullable: true,
    description: 'The survey that asks about its outcomes; null for none. Staff only.',
  })
  async outcomeSurvey(@Root() { id }: Programme, @Ctx() { loader }: Context): Promise<Survey | null> {
    const surveyId = await loader(surveyIdByProgramme).load(id);
    return surveyId === null ? null : loader(surveyById).load(surveyId);
  }

  @Access({ staff: 'programmes.read' })
  @FieldResolver(() => [OutcomeFigureType], {
    description:
      'What became of its outcomes before, after, and 30 and 90 days after its events; groups under five are hidden. Staff only.',
  })
  @Priced(20)
  async outcomes(
    @Root() { id: programmeId }: Programme,
    @Ctx() { loader, db }: Context,
  ): Promise<readonly OutcomeFigure[]> {
    return loadOutcomes(db, { surveyId: await loader(surveyIdByProgramme).load(programmeId), programmeId });
  }

  @Access({ staff: 'programmes.write' })
  @Mutation(() => SetProgrammeOutcomeSurveyPayload, {
    description: 'Chooses which survey asks about the outcomes of a programme; null for none.',
  })
  async setProgrammeOutcomeSurvey(
    @Arg('input', () => SetProgrammeOutcomeSurveyInput, { description: 'Which programme, which survey.' })
    input: SetProgrammeOutcomeSurveyInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof SetProgrammeOutcomeSurveyPayload>> {
    const result = await setProgrammeOutcomeSurvey(this.deps, context.actor, input);
    if (!result.ok) return { programme: null, userErrors: toUserErrors(result.refusals, context.locale) };
    return { programme: await context.loader(programmeById).load(result.value.programmeId), userErrors: [] };
  }
}

/** Shows staff what became of what one event is for. */
@Resolver(() => EventManagementType)
export class EventOutcomesResolver {
  @FieldResolver(() => [OutcomeFigureType], {
    description:
      'What became of the outcomes of its programme, by its own sheets; groups under five are hidden.',
  })
  @Priced(20)
  async outcomes(
    @Root() { id: eventId, programmeId }: Event,
    @Ctx() { loader, db }: Context,
  ): Promise<readonly OutcomeFigure[]> {
    if (programmeId === null) return [];
    const surveyId = await loader(surveyIdByProgramme).load(programmeId);
    return loadOutcomes(db, { surveyId, programmeId, eventId });
  }
}

/** Offers a party the questions about outcomes. */
@Resolver(() => RegistrationType)
export class RegistrationOutcomeResolver {
  constructor(private readonly deps: Pick<SurveyDeps, 'dataKey'>) {}

  @FieldResolver(() => OutcomeInvitationType, {
    nullable: true,
    description:
      'The link by which this party says what it can do, does and plans: before the first session, and after somebody came. Null while nothing is asked, and to staff.',
  })
  async outcomeSurvey(
    @Root() registration: Registration,
    @Ctx() { loader, actor, clock, setNoStore }: Context,
  ): Promise<OutcomeInvitationType | null> {
    if (actor.kind === 'staff') return null;
    const event = await loader(eventById).load(registration.eventId);
    if (event?.programmeId == null) return null;
    const surveyId = await loader(surveyIdByProgramme).load(event.programmeId);
    const survey = surveyId === null ? null : await loader(surveyById).load(surveyId);
    if (survey?.status !== 'OPEN') return null;
    const attended = await loader(attendedByRegistration).load(registration.id);
    const facts = { isConfirmed: registration.status === 'CONFIRMED', came: attended.length > 0 };
    const offered = findOfferedWave({ ...event, ...facts }, clock.now());
    if (!offered) return null;
    setNoStore();
    const { hash, ...link } = makeInvitation(this.deps, survey, {
      ...offered,
      eventId: event.id,
      askedId: registration.memberId ?? registration.id,
    });
    return { ...link, wave: offered.wave, slug: survey.slug, isAnswered: await loader(areSpent).load(hash) };
  }
}
