import type { Refusal } from '../../../../platform/graphql/errors/user-error';
import { invalid } from '../../../../platform/validation/refusals';
import { toCivilDate } from '../../../../shared/civil-date';
import type { Result } from '../../../../shared/result';
import { fail, ok } from '../../../../shared/result';
import type { SkmDeps } from '../deps';
import { findOpenPeriod, holdPeriod } from '../periods/periods.queries';
import type { FilledSheet } from './sheets.queries';
import { isSheetKey, newSheetId, toSheetMoment } from '../../anonymous-sheets/sheet-facts';
import { isSpent, spend } from '../../anonymous-sheets/spent-hashes.queries';
import { insertSheets } from './sheets.queries';
import type { Answers } from '../figures/skm-index.rules';
import { isComplete } from '../figures/skm-index.rules';
import type { Education, Occupation, Service, SheetAge, SheetSex } from '../skm.terms';
import type { SurveyPass } from './survey-pass';
import { openPass, spentHash } from './survey-pass';
import { say } from '../words/say';

/** What respondents tell about themselves; all of it may be left out. */
export type Respondent = {
  readonly ageBand: SheetAge | null;
  readonly sex: SheetSex | null;
  readonly education: Education | null;
  readonly occupation: Occupation | null;
};

/** A sheet as somebody sends it. */
export type SentSheet = Respondent & {
  readonly pass: string;
  /** Made up by the phone for this sheet and sent again with every retry. */
  readonly sheetKey: string;
  /** The service they mean, where the pass is for a desk; that of the pass unless given. */
  readonly service: Service | null;
  readonly answers: Answers;
};

/** What became of it. */
export type SheetOutcome = {
  readonly outcome: 'RECEIVED' | 'ALREADY_RECEIVED';
  readonly isComplete: boolean;
};

/** A link as somebody opens it; why it cannot be answered, if it cannot. */
export type OpenedPass = {
  readonly pass: SurveyPass;
  readonly state: 'OPEN' | 'SPENT' | 'CLOSED';
};

const TOO_MANY: Refusal = { code: 'TOO_MANY_ATTEMPTS', message: say('answer.tooMany') };

/** Reads what a link leads to; null when the library did not write it. */
export async function openSurvey(deps: SkmDeps, sealed: string): Promise<OpenedPass | null> {
  const pass = openPass(deps.dataKey, sealed);
  if (pass === null) return null;
  const today = toCivilDate(deps.clock.now());
  if (
    pass.channel === 'INVITATION' &&
    (await isSpent(deps.db, 'satisfaction_spent', spentHash(deps.dataKey, pass, '')))
  )
    return { pass, state: 'SPENT' };
  const isOpen = pass.untilDate >= today && (await findOpenPeriod(deps.db, today)) !== null;
  return { pass, state: isOpen ? 'OPEN' : 'CLOSED' };
}

/**
 * Keeps a sheet. Sent twice, or by an invitation that was used, it is kept once, and whoever sends it is told so without
 * a reproach. Nothing else is written: no key, no entry in the audit log, no event.
 */
export async function answerSurvey(
  deps: SkmDeps,
  sent: SentSheet,
  address: string,
): Promise<Result<SheetOutcome, Refusal>> {
  const { clock, dataKey, throttle, deskThrottle } = deps;
  const now = clock.now();
  if (throttle.take(address, 1, now.getTime()).isOverdrawn) return fail(TOO_MANY);
  const pass = openPass(dataKey, sent.pass);
  if (pass === null) return fail({ code: 'NOT_FOUND', field: ['pass'], message: say('answer.wrongLink') });
  if (pass.channel === 'DESK' && deskThrottle.take(address, 1, now.getTime()).isOverdrawn)
    return fail(TOO_MANY);
  if (!isSheetKey(sent.sheetKey)) return fail(invalid(['sheetKey'], say('answer.sheetKey')));
  return keepSheet(deps, { sent, pass, now });
}

async function keepSheet(
  { db, dataKey }: SkmDeps,
  { sent, pass, now }: { readonly sent: SentSheet; readonly pass: SurveyPass; readonly now: Date },
): Promise<Result<SheetOutcome, Refusal>> {
  const today = toCivilDate(now);
  const hash = spentHash(dataKey, pass, sent.sheetKey);
  const open = await findOpenPeriod(db, today);
  return db.transaction(
    async (tx): Promise<Result<SheetOutcome, Refusal>> => {
      const isFilled = isComplete(sent.answers);
      if (!(await spend(tx, 'satisfaction_spent', hash)))
        return ok({ outcome: 'ALREADY_RECEIVED', isComplete: isFilled });
      const period = open && (await holdPeriod(db, tx, open.id));
      if (period?.status !== 'OPEN' || pass.untilDate < today)
        return fail({ code: 'NOT_ALLOWED', message: say('answer.closed') });
      const service = pass.channel === 'INVITATION' ? pass.service : (sent.service ?? pass.service);
      await insertSheets(tx, [toSheet(sent, { periodId: period.id, channel: pass.channel, service, now })]);
      return ok({ outcome: 'RECEIVED', isComplete: isFilled });
    },
    { skipAudit: true },
  );
}

/** Makes the sheet that is kept: of the moment only the month and the half of the day. */
export function toSheet(
  { answers, ageBand, sex, education, occupation }: Respondent & { readonly answers: Answers },
  {
    periodId,
    channel,
    service,
    now,
  }: Pick<FilledSheet, 'periodId' | 'channel' | 'service'> & { readonly now: Date },
): FilledSheet {
  return {
    periodId,
    id: newSheetId(),
    ...toSheetMoment(now),
    service,
    channel,
    ageBand,
    sex,
    education,
    occupation,
    answers,
  };
}
