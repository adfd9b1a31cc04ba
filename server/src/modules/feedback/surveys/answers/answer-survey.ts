import type { Actor } from '../../../../platform/auth/actor';
import type { Refusal } from '../../../../platform/graphql/errors/user-error';
import type { Message } from '../../../../platform/i18n/message';
import { InputValidator } from '../../../../platform/validation/input-validator';
import { invalid, notFound, toErrors } from '../../../../platform/validation/refusals';
import type { CivilDate } from '../../../../shared/civil-date';
import { toCivilDate } from '../../../../shared/civil-date';
import type { Result } from '../../../../shared/result';
import { fail, ok } from '../../../../shared/result';
import type { Survey, SurveyVersion } from '../definition/survey.entity';
import { findSurveyBySlug, findVersion, holdSurvey } from '../definition/surveys.queries';
import type { SurveyDeps } from '../deps';
import { SURVEY_NOUNS } from '../deps';
import { say } from '../words/say';
import type { AnswerEntry } from './read-answers';
import { readAnswers } from './read-answers';
import { isSheetKey } from '../../anonymous-sheets/sheet-facts';
import { isSpent, spend } from '../../anonymous-sheets/spent-hashes.queries';
import { insertSheets, toSheet } from './sheets.queries';
import type { SurveyPass } from './survey-pass';
import { openPass, spentHash } from './survey-pass';

/** A sheet as somebody sends it. */
export type SentSheet = {
  readonly slug: string;
  /** The secret of their link; absent where the survey is open to everybody. */
  readonly pass?: string | null;
  /** Made up by the phone for this sheet and sent again with every retry. */
  readonly sheetKey: string;
  readonly versionNumber: number;
  readonly answers: readonly AnswerEntry[];
};

/** What became of it. */
export type SheetOutcome = { readonly outcome: 'RECEIVED' | 'ALREADY_RECEIVED' };
/** Whether a survey can be answered. */
export type FormState = 'OPEN' | 'CLOSED' | 'SPENT' | 'NOT_YET';
/** A survey as somebody opens it. */
export type OpenedSurvey = {
  readonly survey: Survey;
  readonly version: SurveyVersion;
  readonly state: FormState;
  readonly pass: SurveyPass | null;
};

type Deps = Pick<SurveyDeps, 'db' | 'clock' | 'dataKey'>;

/**
 * Opens a survey by its address. Null when there is none, when it was never published, when its link was not made here,
 * and for feedback on events, which belongs to registrations.
 */
export async function openSurvey(
  { db, clock, dataKey }: Deps,
  { slug, pass: sealed }: Pick<SentSheet, 'slug' | 'pass'>,
): Promise<OpenedSurvey | null> {
  const survey = await findSurveyBySlug(db.read, slug);
  if (survey?.publishedNumber == null || survey.status === 'DRAFT') return null;
  const found = readPass(dataKey, survey, sealed);
  if (!found.isRight) return null;
  const version = await findVersion(db.read, { surveyId: survey.id, number: survey.publishedNumber });
  if (!version) return null;
  const { pass } = found;
  const isAnswered =
    pass !== null &&
    (await isSpent(db, 'survey_spent', spentHash(dataKey, { surveyId: survey.id, pass, sheetKey: '' })));
  const state = isAnswered ? 'SPENT' : stateOf(survey, pass, toCivilDate(clock.now()));
  return { survey, version, state, pass };
}

/**
 * Keeps a sheet. Sent twice, or by a link that was used, it is kept once, and whoever sends it is told so without a
 * reproach. Nothing else is written: no key, no entry in the audit log, no event.
 */
export async function answerSurvey(
  deps: SurveyDeps,
  actor: Actor,
  sent: SentSheet,
  address: string,
): Promise<Result<SheetOutcome, Refusal>> {
  const { clock, db, dataKey, throttle } = deps;
  const now = clock.now();
  if (throttle.take(address, 1, now.getTime()).isOverdrawn)
    return fail({ code: 'TOO_MANY_ATTEMPTS', message: say('answers.tooMany') });
  if (!isSheetKey(sent.sheetKey)) return fail(invalid(['sheetKey'], say('answers.sheetKey')));
  const survey = await findSurveyBySlug(db.read, sent.slug);
  if (!survey || survey.status === 'DRAFT') return refuse('NOT_FOUND', 'slug', say('answers.noSurvey'));
  if (survey.kind === 'EVENT_FEEDBACK') return refuse('NOT_ALLOWED', 'slug', say('answers.elsewhere'));
  const { isRight, pass } = readPass(dataKey, survey, sent.pass);
  if (!isRight) return refuse('NOT_FOUND', 'pass', say('answers.wrongLink'));
  const version = await findVersion(db.read, { surveyId: survey.id, number: sent.versionNumber });
  if (!version) return fail(notFound(['versionNumber'], SURVEY_NOUNS.version));
  const form = new InputValidator([]);
  const answers = readAnswers(form, version.definition, sent.answers);
  const refusals = toErrors(form.refusals);
  if (refusals) return fail(...refusals);
  const sheet = toSheet(
    {
      surveyId: survey.id,
      versionNumber: version.number,
      channel: pass === null ? (actor.kind === 'staff' ? 'STAFF' : 'LINK') : 'INVITATION',
      eventId: pass?.eventId ?? null,
      sessionId: null,
      wave: pass?.wave ?? null,
      registrationId: null,
      answers,
    },
    now,
  );
  return keepSheet(deps, { sheet, pass, sheetKey: sent.sheetKey, today: toCivilDate(now) });
}

function keepSheet(
  { db, dataKey }: Deps,
  {
    sheet,
    pass,
    sheetKey,
    today,
  }: {
    readonly sheet: ReturnType<typeof toSheet>;
    readonly pass: SurveyPass | null;
    readonly sheetKey: string;
    readonly today: CivilDate;
  },
): Promise<Result<SheetOutcome, Refusal>> {
  const hash = spentHash(dataKey, { surveyId: sheet.surveyId, pass, sheetKey });
  return db.transaction(
    async (tx): Promise<Result<SheetOutcome, Refusal>> => {
      if (!(await spend(tx, 'survey_spent', hash))) return ok({ outcome: 'ALREADY_RECEIVED' });
      const survey = await holdSurvey(db, tx, sheet.surveyId);
      const state = survey ? stateOf(survey, pass, today) : 'CLOSED';
      if (state !== 'OPEN')
        return refuse('NOT_ALLOWED', 'slug', say(state === 'NOT_YET' ? 'answers.notYet' : 'answers.closed'));
      await insertSheets(tx, [sheet]);
      return ok({ outcome: 'RECEIVED' });
    },
    { skipAudit: true },
  );
}

/** A survey of outcomes is answered by a link of its own, a general one by anybody. */
function readPass(
  dataKey: SurveyDeps['dataKey'],
  { id, kind }: Survey,
  sealed: string | null | undefined,
): { readonly isRight: boolean; readonly pass: SurveyPass | null } {
  if (kind === 'GENERAL') return { isRight: true, pass: null };
  if (kind === 'EVENT_FEEDBACK' || sealed == null) return { isRight: false, pass: null };
  const pass = openPass(dataKey, sealed);
  return { isRight: pass?.surveyId === id, pass };
}

function stateOf(
  { status, opensOn, closesOn }: Survey,
  pass: SurveyPass | null,
  today: CivilDate,
): Exclude<FormState, 'SPENT'> {
  if (status !== 'OPEN' || (closesOn !== null && closesOn < today)) return 'CLOSED';
  if (pass !== null && pass.untilDate < today) return 'CLOSED';
  return opensOn !== null && today < opensOn ? 'NOT_YET' : 'OPEN';
}

function refuse(code: 'NOT_FOUND' | 'NOT_ALLOWED', field: string, message: Message): Result<never, Refusal> {
  return fail({ code, field: [field], message });
}
