import type { Actor } from '../../../../platform/auth/actor';
import { withIdempotency } from '../../../../platform/db/transactions/idempotency';
import { idempotentRequest } from '../../../../platform/db/transactions/idempotent-request';
import type { Refusal } from '../../../../platform/graphql/errors/user-error';
import { invalid, notFound } from '../../../../platform/validation/refusals';
import type { Result } from '../../../../shared/result';
import { fail, ok } from '../../../../shared/result';
import { findSurvey } from '../definition/surveys.queries';
import type { SaveDeps } from '../definition/save-survey';
import { SURVEY_NOUNS } from '../deps';
import { chooseOutcomeSurvey, hasProgramme } from '../outcomes/outcome-surveys.queries';
import { say } from '../words/say';
import { chooseEventSurvey, hasEvent } from './event-surveys.queries';

/** Chooses which survey asks those who come to an event; null for the standard one. Sheets that are there stay. */
export function setEventSurvey(
  deps: SaveDeps,
  actor: Actor,
  request: {
    readonly eventId: string;
    readonly surveyId?: string | null;
    readonly idempotencyKey?: string | null;
  },
): Promise<Result<{ readonly eventId: string }, Refusal>> {
  const { eventId, surveyId = null } = request;
  return withIdempotency(
    deps.db,
    idempotentRequest(deps, actor, 'setEventSurvey', request),
    async (tx): Promise<Result<{ readonly eventId: string }, Refusal>> => {
      if (!(await hasEvent(tx, eventId))) return fail(notFound(['eventId'], SURVEY_NOUNS.event));
      const survey = surveyId === null ? null : await findSurvey(tx, surveyId);
      if (surveyId !== null && !survey) return fail(notFound(['surveyId'], SURVEY_NOUNS.survey));
      if (survey && survey.kind !== 'EVENT_FEEDBACK') return fail(invalid(['surveyId'], say('event.kind')));
      if (survey && survey.status !== 'OPEN') return fail(invalid(['surveyId'], say('event.notPublished')));
      await chooseEventSurvey(tx, eventId, survey === null || survey.isStandard ? null : survey.id);
      return ok({ eventId });
    },
  );
}

/** Chooses which survey asks about the outcomes of a programme; null for none. Sheets that are there stay. */
export function setProgrammeOutcomeSurvey(
  deps: SaveDeps,
  actor: Actor,
  request: {
    readonly programmeId: string;
    readonly surveyId?: string | null;
    readonly idempotencyKey?: string | null;
  },
): Promise<Result<{ readonly programmeId: string }, Refusal>> {
  const { programmeId, surveyId = null } = request;
  return withIdempotency(
    deps.db,
    idempotentRequest(deps, actor, 'setProgrammeOutcomeSurvey', request),
    async (tx): Promise<Result<{ readonly programmeId: string }, Refusal>> => {
      if (!(await hasProgramme(tx, programmeId)))
        return fail(notFound(['programmeId'], SURVEY_NOUNS.programme));
      const survey = surveyId === null ? null : await findSurvey(tx, surveyId);
      if (surveyId !== null && !survey) return fail(notFound(['surveyId'], SURVEY_NOUNS.survey));
      if (survey && survey.kind !== 'OUTCOME') return fail(invalid(['surveyId'], say('outcome.kind')));
      if (survey && survey.status !== 'OPEN') return fail(invalid(['surveyId'], say('event.notPublished')));
      await chooseOutcomeSurvey(tx, programmeId, survey?.id ?? null);
      return ok({ programmeId });
    },
  );
}
