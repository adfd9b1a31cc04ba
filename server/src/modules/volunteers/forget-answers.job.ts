import type { Job } from '../../platform/jobs/job';
import { ok } from '../../shared/result';
import { forgetAnswers } from './applications/applications.queries';
import { forgetChecks } from './checks/checks.queries';
import type { VolunteersDeps } from './deps';
import { forgetGuests } from './guests/guests.queries';

/**
 * Until then a decision may be objected to: 21 working days (UU 30/2014 Pasal 77) are over after 45 days, whatever
 * holidays lie between. Nothing else needs what applicants wrote, so it goes (UU 27/2022 Pasal 43).
 */
export const FORGET_DAYS = 45;

/** Whoever signed up without a card and was not called for so long does not wait for a call any more. */
const UNANSWERED_DAYS = 90;

const DAY_MS = 86_400_000;
const AT_ONCE = 500;

/** Forgets what applicants wrote, and checks of people who do not volunteer any more, some time after the end. */
export function forgetAnswersJob({ db, clock }: VolunteersDeps): Job {
  return {
    name: 'forget-volunteer-answers',
    everyMinutes: 24 * 60,
    run: async () => {
      const now = clock.now();
      const before = new Date(now.getTime() - FORGET_DAYS * DAY_MS);
      const unanswered = new Date(now.getTime() - UNANSWERED_DAYS * DAY_MS);
      let [applications, checks, guests] = [0, 0, 0];
      await db.transaction(
        async (tx) => {
          applications = await forgetAnswers(tx, { before, now, limit: AT_ONCE });
          checks = await forgetChecks(tx, { before, limit: AT_ONCE });
          guests = await forgetGuests(tx, { before: unanswered, limit: AT_ONCE });
          return ok(null);
        },
        { skipAudit: true },
      );
      return `answers of ${applications} applications, ${checks} checks and ${guests} guests forgotten`;
    },
  };
}
