import type { EntityManager } from 'typeorm';

import type { Actor } from '../../../../platform/auth/actor';
import { withIdempotency } from '../../../../platform/db/transactions/idempotency';
import { idempotentRequest } from '../../../../platform/db/transactions/idempotent-request';
import { insertRows, updateRow } from '../../../../platform/db/write-rows';
import { invalid, notFound, stale } from '../../../../platform/validation/refusals';
import type { Message } from '../../../../platform/i18n/message';
import { textIn } from '../../../../shared/locale';
import { fail, ok } from '../../../../shared/result';
import { SURVEY_NOUNS } from '../deps';
import { findChangedQuestion } from './changed-questions';
import { say } from '../words/say';
import { listQuestions } from './definition.terms';
import type { SaveDeps, SavedSurvey } from './save-survey';
import type { Survey } from './survey.entity';
import { listVersions, lockSurvey, surveyTable, versionTable } from './surveys.queries';

type Request = {
  readonly id: string;
  readonly version: number;
  readonly idempotencyKey?: string | null;
};

/**
 * Publishes what staff wrote as the next version and opens the survey. Sheets keep the number of the version they
 * answered. A closed survey opens again. Refuses a survey without a question, one that lacks what its kind is for, and one
 * that asks an answered question in another way.
 */
export function publishSurvey(deps: SaveDeps, actor: Actor, request: Request): Promise<SavedSurvey> {
  return changeSurvey(deps, actor, { name: 'publishSurvey', request }, async (tx, survey) => {
    const missing = whatIsMissing(survey);
    if (missing) return fail(invalid(['id'], missing));
    if (survey.status === 'OPEN' && !survey.isChanged) return fail(invalid(['id'], say('save.nothingNew')));
    const changed = await findChangedQuestion(tx, survey.id, survey.draft);
    if (changed) {
      const question = { ID: textIn(changed.label, 'ID'), EN: textIn(changed.label, 'EN') };
      const message = say('save.answeredOtherwise', { question });
      return fail({ code: 'NOT_ALLOWED', field: ['id'], message });
    }
    const [last] = await listVersions(tx, survey.id);
    const number = last && !survey.isChanged ? last.number : (last?.number ?? 0) + 1;
    if (number !== last?.number)
      await insertRows(tx, versionTable.name, [
        versionTable.write({
          surveyId: survey.id,
          number,
          definition: survey.draft,
          publishedAt: deps.clock.now(),
        }),
      ]);
    await write(deps, tx, survey, { status: 'OPEN', publishedNumber: number, isChanged: false });
    return ok({ surveyId: survey.id });
  });
}

/** Closes a survey: no sheet comes after that, until it is published again. The standard one of events stays open. */
export function closeSurvey(deps: SaveDeps, actor: Actor, request: Request): Promise<SavedSurvey> {
  return changeSurvey(deps, actor, { name: 'closeSurvey', request }, async (tx, survey) => {
    if (survey.status !== 'OPEN')
      return fail({ code: 'NOT_ALLOWED', field: ['id'], message: say('save.notOpen') });
    if (survey.isStandard) return fail({ code: 'NOT_ALLOWED', field: ['id'], message: say('save.standard') });
    await write(deps, tx, survey, { status: 'CLOSED' });
    return ok({ surveyId: survey.id });
  });
}

function whatIsMissing({ kind, draft }: Survey): Message | null {
  const questions = listQuestions(draft);
  if (questions.length === 0) return say('save.empty');
  if (kind === 'OUTCOME' && questions.every(({ outcome }) => outcome === null)) return say('save.noOutcome');
  const isRating = questions.some(({ scale }) => scale?.min === 1 && scale.max === 5);
  return kind === 'EVENT_FEEDBACK' && !isRating ? say('save.noRating') : null;
}

function changeSurvey(
  deps: SaveDeps,
  actor: Actor,
  { name, request }: { readonly name: string; readonly request: Request },
  change: (tx: EntityManager, survey: Survey) => Promise<SavedSurvey>,
): Promise<SavedSurvey> {
  return withIdempotency(
    deps.db,
    idempotentRequest(deps, actor, name, request),
    async (tx): Promise<SavedSurvey> => {
      const survey = await lockSurvey(deps.db, tx, request.id);
      if (!survey) return fail(notFound(['id'], SURVEY_NOUNS.survey));
      if (survey.version !== request.version) return fail(stale(SURVEY_NOUNS.survey, survey.version));
      return change(tx, survey);
    },
  );
}

function write(
  { clock }: SaveDeps,
  tx: EntityManager,
  { id, version }: Survey,
  changes: Partial<Pick<Survey, 'status' | 'publishedNumber' | 'isChanged'>>,
): Promise<void> {
  const row = surveyTable.write({ ...changes, updatedAt: clock.now(), version: version + 1 });
  return updateRow(tx, surveyTable.name, id, row);
}
