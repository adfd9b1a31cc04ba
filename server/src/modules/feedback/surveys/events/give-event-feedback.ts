import { randomBytes } from 'node:crypto';

import type { EntityManager } from 'typeorm';

import type { Actor } from '../../../../platform/auth/actor';
import type { Refusal } from '../../../../platform/graphql/errors/user-error';
import { InputValidator } from '../../../../platform/validation/input-validator';
import { invalid, notFound, toErrors } from '../../../../platform/validation/refusals';
import type { Result } from '../../../../shared/result';
import { fail, ok } from '../../../../shared/result';
import type { Claim, HeldRegistration } from '../../../programmes';
import { FEEDBACK_DAYS, isFeedbackOpen, withLockedRegistration } from '../../../programmes';
import type { AnswerEntry } from '../answers/read-answers';
import { readAnswers } from '../answers/read-answers';
import { insertSheets, toSheet } from '../answers/sheets.queries';
import type { Answers } from '../definition/definition.terms';
import type { SurveyVersion } from '../definition/survey.entity';
import { findVersion } from '../definition/surveys.queries';
import type { SurveyDeps } from '../deps';
import { SURVEY_NOUNS } from '../deps';
import { say } from '../words/say';
import { withFeedback } from './event-answers.rules';
import { deleteSheetsOf, findEventSurvey, listAttended, listSheetsOf } from './event-surveys.queries';

/** What these use cases need. */
export type EventFeedbackDeps = Pick<SurveyDeps, 'db' | 'clock' | 'newId' | 'dataKey'>;
type Answered = Result<{ readonly registrationId: string }, Refusal>;

/** What a party thought of an event, by a rating and words. */
export type FeedbackRequest = Claim & {
  readonly rating: number;
  readonly words?: string | null;
  readonly idempotencyKey: string;
};

/** What a party thought of an event, or of one of its sessions, by the questions of its survey. */
export type EventAnswersRequest = Claim & {
  readonly sessionId?: string | null;
  readonly versionNumber: number;
  readonly answers: readonly AnswerEntry[];
  readonly idempotencyKey: string;
};

const LONGEST_WORDS = 1_000;

/**
 * Takes what those who came thought of an event; another answer of the same party takes the place of its first. What it
 * answered to other questions of the event's survey stays, and so do words that are absent. Staff cannot answer for
 * others.
 */
export function giveEventFeedback(
  deps: EventFeedbackDeps,
  actor: Actor,
  request: FeedbackRequest,
): Promise<Answered> {
  return onOwnRegistration(deps, actor, { operation: 'giveEventFeedback', request }, async (tx, held) => {
    const form = new InputValidator([]);
    const { rating } = request;
    if (!Number.isInteger(rating) || rating < 1 || rating > 5)
      form.refuse((field) => invalid(field, say('event.wrongRating')), 'rating');
    const words = form.paragraphs(request.words, LONGEST_WORDS, 'words');
    const attended = await checkPresence(deps, tx, form, held);
    const version = await findEventSurvey(tx, held.event.id);
    const refusals = toErrors(form.refusals);
    if (refusals) return fail(...refusals);
    if (!version) throw new Error('No survey of events is published.');
    const sessionId = onlyOf(attended);
    const party = { registrationId: held.registration.id, sessionId, isOnly: attended.length === 1 };
    const before = (await listSheetsOf(tx, party)).filter(({ surveyId }) => surveyId === version.surveyId);
    const answers = withFeedback(
      version.definition,
      Object.assign({}, ...before.map((sheet) => sheet.answers)),
      request.words === undefined ? { rating } : { rating, words },
    );
    return replaceSheet(deps, tx, held, { version, answers, sessionId, attended });
  });
}

/**
 * Takes what those who came answered to the survey of an event, or of one of its sessions; a later sheet of the same
 * party and session takes the place of the earlier one. Staff cannot answer for others.
 */
export function answerEventSurvey(
  deps: EventFeedbackDeps,
  actor: Actor,
  request: EventAnswersRequest,
): Promise<Answered> {
  return onOwnRegistration(deps, actor, { operation: 'answerEventSurvey', request }, async (tx, held) => {
    const form = new InputValidator([]);
    const attended = await checkPresence(deps, tx, form, held);
    const sessionId = request.sessionId ?? onlyOf(attended);
    if (attended.length > 0 && sessionId !== null && !attended.includes(sessionId))
      form.refuse((field) => notAllowed(field, say('event.otherSession')), 'sessionId');
    const current = await findEventSurvey(tx, held.event.id);
    const version =
      current && (await findVersion(tx, { surveyId: current.surveyId, number: request.versionNumber }));
    if (!version) return fail(notFound(['versionNumber'], SURVEY_NOUNS.version));
    const answers = readAnswers(form, version.definition, request.answers);
    const refusals = toErrors(form.refusals);
    if (refusals) return fail(...refusals);
    return replaceSheet(deps, tx, held, { version, answers, sessionId, attended });
  });
}

function onOwnRegistration(
  deps: EventFeedbackDeps,
  actor: Actor,
  {
    operation,
    request,
  }: { readonly operation: string; readonly request: Claim & { readonly idempotencyKey: string } },
  act: (tx: EntityManager, held: HeldRegistration) => Promise<Answered>,
): Promise<Answered> {
  return withLockedRegistration(
    { ...deps, randomBytes: (bytes) => randomBytes(bytes) },
    actor,
    { operation, request },
    (tx, held) =>
      actor.kind === 'staff' && request.link == null
        ? Promise.resolve(fail(notFound(['id'], say('event.registration'))))
        : act(tx, held),
  );
}

/** Refuses who did not come, and who comes too late; returns the sessions that somebody came to. */
async function checkPresence(
  { clock }: EventFeedbackDeps,
  tx: EntityManager,
  form: InputValidator,
  { event, registration }: HeldRegistration,
): Promise<readonly string[]> {
  const attended = await listAttended(tx, registration.id);
  const isInTime = isFeedbackOpen({ came: true, endsAt: event.endsAt, now: clock.now() });
  if (!isInTime)
    form.refuse((field) => notAllowed(field, say('event.tooLate', { feedbackDays: FEEDBACK_DAYS })), 'id');
  else if (attended.length === 0) form.refuse((field) => notAllowed(field, say('event.onlyWhoCame')), 'id');
  return attended;
}

async function replaceSheet(
  { clock }: EventFeedbackDeps,
  tx: EntityManager,
  { event, registration }: HeldRegistration,
  {
    version,
    answers,
    sessionId,
    attended,
  }: {
    readonly version: SurveyVersion;
    readonly answers: Answers;
    readonly sessionId: string | null;
    readonly attended: readonly string[];
  },
): Promise<Answered> {
  const registrationId = registration.id;
  await deleteSheetsOf(tx, { registrationId, sessionId, isOnly: attended.length === 1 });
  const sheet = toSheet(
    {
      surveyId: version.surveyId,
      versionNumber: version.number,
      channel: 'EVENT',
      eventId: event.id,
      sessionId,
      wave: null,
      registrationId,
      answers,
    },
    clock.now(),
  );
  await insertSheets(tx, [sheet]);
  return ok({ registrationId });
}

/** The session that is meant where somebody came to one only. */
function onlyOf(attended: readonly string[]): string | null {
  return attended.length === 1 ? (attended[0] ?? null) : null;
}

function notAllowed(field: readonly string[], message: ReturnType<typeof say>): Refusal {
  return { code: 'NOT_ALLOWED', field, message };
}
