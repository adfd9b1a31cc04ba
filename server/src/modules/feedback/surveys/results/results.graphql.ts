import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';

import { Access } from '../../../../platform/graphql/access';
import type { Context } from '../../../../platform/graphql/context';
import { badInput } from '../../../../platform/graphql/errors/faults';
import { Priced } from '../../../../platform/graphql/limits/cost';
import type { Event } from '../../../programmes';
import { eventById, EventType } from '../../../programmes';
import type { Survey } from '../definition/survey.entity';
import { SurveyType } from '../definition/survey.type';
import { surveyById } from '../definition/surveys.queries';
import { loadResults } from './load-results';
import { eventIdsBySurvey } from './results.queries';
import { SurveyResultsFilter, SurveyResultsType } from './results.type';
import type { SurveyResults } from './tally.rules';

/** Shows staff what was answered. */
@Resolver(() => SurveyType)
export class SurveyResultsResolver {
  @Access({ staff: 'surveys.read' })
  @Query(() => SurveyResultsType, {
    nullable: true,
    description:
      'What the sheets of a survey add up to, without names; groups under five are hidden. Null if there is no such survey.',
  })
  @Priced(50)
  async surveyResults(
    @Arg('id', () => ID, { description: 'The survey.' }) id: string,
    @Arg('filter', () => SurveyResultsFilter, { nullable: true, description: 'Which sheets.' })
    filter: SurveyResultsFilter | null,
    @Ctx() { db, loader }: Context,
  ): Promise<SurveyResults | null> {
    const months = [filter?.fromMonth, filter?.untilMonth].filter((month) => month != null);
    if (!months.every((month) => /^\d{4}-(0[1-9]|1[0-2])$/.test(month)))
      throw badInput('A month is written such as 2026-11.');
    return (await loader(surveyById).load(id)) && loadResults(db, id, filter ?? {});
  }

  @FieldResolver(() => [EventType], {
    description: 'The events that its sheets are about, the newest first, at most 50.',
  })
  async events(@Root() { id }: Survey, @Ctx() { loader }: Context): Promise<Event[]> {
    const ids = await loader(eventIdsBySurvey).load(id);
    const events = await Promise.all(ids.map((one) => loader(eventById).load(one)));
    return events.filter((one) => one !== null);
  }
}
