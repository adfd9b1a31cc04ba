import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';

import { toNeighbourhood } from '../../../../platform/auth/sign-in/sign-in-attempts';
import { Access } from '../../../../platform/graphql/access';
import type { Context } from '../../../../platform/graphql/context';
import { toUserErrors } from '../../../../platform/graphql/errors/user-error';
import type { PayloadOf } from '../../../../platform/graphql/payload';
import { eventById } from '../../../programmes';
import type { SurveyDeps } from '../deps';
import { answerSurvey, openSurvey } from './answer-survey';
import { AnswerSurveyInput, AnswerSurveyPayload, SurveyFormType } from './answers.type';

/** Shows surveys to whoever answers them, and takes their sheets. */
@Resolver()
export class SurveyAnswerResolver {
  constructor(private readonly deps: SurveyDeps) {}

  @Access({ public: true })
  @Query(() => SurveyFormType, {
    nullable: true,
    description:
      'A survey to answer; null if there is none, or if its link was not made here. Surveys about outcomes need the pass of their link, feedback on events stands at the registration.',
  })
  async survey(
    @Arg('slug', () => String, { description: 'The word in its address.' }) slug: string,
    @Arg('pass', () => String, { nullable: true, description: 'The pass of the link.' })
    pass: string | null,
    @Ctx() { setNoStore, loader }: Context,
  ): Promise<SurveyFormType | null> {
    setNoStore();
    const opened = await openSurvey(this.deps, { slug, pass });
    if (!opened) return null;
    const { survey, version, state } = opened;
    const event = opened.pass && (await loader(eventById).load(opened.pass.eventId));
    return {
      surveyId: survey.id,
      slug: survey.slug,
      kind: survey.kind,
      state,
      definition: version.definition,
      versionNumber: version.number,
      wave: opened.pass?.wave ?? null,
      about: event && { eventName: event.name, sessionId: null, sessionStartsAt: null },
    };
  }

  @Access({ public: true })
  @Mutation(() => AnswerSurveyPayload, {
    description:
      'Keeps an anonymous sheet of answers: a month and half of a day, and nothing that leads to a person. A link is answered once; sent again it changes nothing. Refusals name the question in `field`: `["answers", "<questionKey>"]`.',
  })
  async answerSurvey(
    @Arg('input', () => AnswerSurveyInput, { description: 'The sheet.' }) input: AnswerSurveyInput,
    @Ctx() { actor, locale, remoteAddress }: Context,
  ): Promise<PayloadOf<typeof AnswerSurveyPayload>> {
    const result = await answerSurvey(this.deps, actor, input, toNeighbourhood(remoteAddress).address);
    return result.ok
      ? { ...result.value, userErrors: [] }
      : { outcome: null, userErrors: toUserErrors(result.refusals, locale) };
  }
}
