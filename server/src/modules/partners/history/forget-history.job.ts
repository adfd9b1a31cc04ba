import type { Job } from '../../../platform/jobs/job';
import { addDays, toCivilDate, toInstant } from '../../../shared/civil-date';
import { ok } from '../../../shared/result';
import { forgetMeetings } from '../communities/communities.queries';
import type { PartnersDeps } from '../deps';
import { forgetPeopleOfVisits } from './history.queries';

/** Two years, as the audit log: a visit stays, the people who met are forgotten. */
const PEOPLE_KEPT_DAYS = 730;
const MEETINGS_KEPT_DAYS = 365;

/** Forgets who met in old visits, and meetings of communities that are long over. */
export function forgetHistoryJob({ db, clock }: PartnersDeps): Job {
  return {
    name: 'forget-partner-history',
    everyMinutes: 24 * 60,
    run: async () => {
      const today = toCivilDate(clock.now());
      const before = addDays(today, -PEOPLE_KEPT_DAYS);
      await db.transaction(
        async (tx) => {
          await forgetPeopleOfVisits(tx, before);
          await forgetMeetings(tx, toInstant(addDays(today, -MEETINGS_KEPT_DAYS)));
          return ok(null);
        },
        { skipAudit: true },
      );
      return `people of visits before ${before} forgotten`;
    },
  };
}
