import { addDays, toCivilDate, toInstant } from '../../../shared/civil-date';
import { ok } from '../../../shared/result';
import { eraseOldAssessments } from '../competences/assessments.queries';
import type { DevelopmentDeps } from '../deps';
import { eraseOldPlans } from '../plans/plans.queries';
import { eraseDevelopmentOf, noteClosedAccounts } from './people.queries';

/** How long what was said of skills is kept: an assessment of three years ago tells nothing of today. */
const ASSESSMENT_DAYS = 3 * 365;
/** How many years before this one plans are kept. */
const PLAN_YEARS = 3;
/** How long assessments and plans outlive a closed account: as long as it may be opened again by mistake. */
const CLOSED_DAYS = 30;
/** How long certificates, training and the profile outlive it: the yearly report of training still counts them. */
const RECORD_DAYS = 365;

/** Erases what is kept too long: old assessments and plans, and what is kept of people whose account was closed. */
export async function forgetClosedStaff({ db, clock }: DevelopmentDeps): Promise<number> {
  const today = toCivilDate(clock.now());
  const done = await db.transaction(async (tx) => {
    await noteClosedAccounts(tx, { today, now: clock.now() });
    const assessments = await eraseOldAssessments(tx, {
      madeBefore: toInstant(addDays(today, -ASSESSMENT_DAYS)),
      closedUntil: addDays(today, -CLOSED_DAYS),
    });
    await eraseOldPlans(tx, {
      yearsBefore: Number(today.slice(0, 4)) - PLAN_YEARS,
      closedUntil: addDays(today, -CLOSED_DAYS),
    });
    await eraseDevelopmentOf(tx, { closedUntil: addDays(today, -RECORD_DAYS) });
    return ok(assessments);
  });
  return done.ok ? done.value : 0;
}
