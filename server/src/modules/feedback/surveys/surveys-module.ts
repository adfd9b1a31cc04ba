import { TokenBuckets } from '../../../platform/graphql/limits/token-buckets';
import type { Module } from '../../../platform/module';
import { SurveyAnswerResolver } from './answers/answers.graphql';
import { SurveyMutations, SurveyResolver } from './definition/surveys.graphql';
import type { SurveyDeps } from './deps';
import {
  EventFeedbackResolver,
  EventSurveyResolver,
  RegistrationFeedbackResolver,
} from './events/event-surveys.graphql';
import {
  EventOutcomesResolver,
  ProgrammeOutcomesResolver,
  RegistrationOutcomeResolver,
} from './outcomes/outcomes.graphql';
import { SURVEYS_PERSONAL_DATA } from './personal-data';
import { SurveyResultsResolver } from './results/results.graphql';

/** Some dozen people at one address may answer at once, then one in ten seconds. */
const THROTTLE = { capacity: 60, restoreRate: 0.1 };

/** Creates surveys: those that staff build, feedback on events, and the outcomes of programmes. */
export function createSurveys(kernel: Omit<SurveyDeps, 'throttle'>): Module {
  const deps: SurveyDeps = { ...kernel, throttle: new TokenBuckets(THROTTLE) };
  return {
    name: 'surveys',
    personalData: SURVEYS_PERSONAL_DATA,
    resolvers: [
      new SurveyResolver(deps),
      new SurveyMutations(deps),
      new SurveyAnswerResolver(deps),
      new SurveyResultsResolver(),
      new EventFeedbackResolver(deps),
      new RegistrationFeedbackResolver(),
      new EventSurveyResolver(),
      new ProgrammeOutcomesResolver(deps),
      new EventOutcomesResolver(),
      new RegistrationOutcomeResolver(deps),
    ],
    resources: [{ prefix: 'svy', table: 'survey', nameColumn: 'title_id', englishNameColumn: 'title_en' }],
  };
}
