import type { Refusal } from '../../../../platform/graphql/errors/user-error';
import { invalid, notFound } from '../../../../platform/validation/refusals';
import type { Result } from '../../../../shared/result';
import { fail, ok } from '../../../../shared/result';
import type { Respondent } from './answer-survey';
import { toSheet } from './answer-survey';
import type { SkmDeps } from '../deps';
import { holdPeriod } from '../periods/periods.queries';
import { isSheetKey } from '../../anonymous-sheets/sheet-facts';
import { spend } from '../../anonymous-sheets/spent-hashes.queries';
import { insertSheets } from './sheets.queries';
import type { Answers } from '../figures/skm-index.rules';
import type { Service } from '../skm.terms';
import { say } from '../words/say';

/** A sheet of paper as staff enter it. */
export type PaperSheet = Respondent & {
  readonly periodId: string;
  /** Made up by the browser for this sheet and sent again with every retry. */
  readonly sheetKey: string;
  readonly service: Service;
  readonly answers: Answers;
};

/**
 * Keeps a sheet of paper, once for its key. Like any sheet it has no author and no minute: the audit log does not
 * name it.
 */
export async function enterPaperSheet(
  { db, dataKey, clock }: SkmDeps,
  sheet: PaperSheet,
): Promise<Result<{ readonly periodId: string }, Refusal>> {
  if (!isSheetKey(sheet.sheetKey)) return fail(invalid(['sheetKey'], say('answer.sheetKey')));
  return db.transaction(
    async (tx): Promise<Result<{ readonly periodId: string }, Refusal>> => {
      const period = await holdPeriod(db, tx, sheet.periodId);
      if (!period) return fail(notFound(['periodId'], say('period')));
      if (period.status !== 'OPEN') return fail({ code: 'NOT_ALLOWED', message: say('answer.closed') });
      const { id: periodId } = period;
      if (
        await spend(tx, 'satisfaction_spent', dataKey.fingerprint('satisfaction spent', `p${sheet.sheetKey}`))
      )
        await insertSheets(tx, [
          toSheet(sheet, { periodId, channel: 'PAPER', service: sheet.service, now: clock.now() }),
        ]);
      return ok({ periodId });
    },
    { skipAudit: true },
  );
}
