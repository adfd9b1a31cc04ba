import { CHANGES_KEPT_DAYS } from '../../../platform/changes/change.terms';
import type { Job } from '../../../platform/jobs/job';
import { ok } from '../../../shared/result';
import type { PartnersDeps } from '../deps';
import { forgetDeliveries } from './deliveries.queries';

const DAY_MS = 86_400_000;

/** Forgets what webhooks were sent longer ago than anybody can see. */
export function sweepDeliveriesJob({ db, clock }: PartnersDeps): Job {
  return {
    name: 'sweep-webhook-deliveries',
    everyMinutes: 24 * 60,
    run: async () => {
      const before = new Date(clock.now().getTime() - CHANGES_KEPT_DAYS * DAY_MS);
      await db.transaction(async (tx) => ok(await forgetDeliveries(tx, before)), { skipAudit: true });
      return `deliveries before ${before.toISOString()} forgotten`;
    },
  };
}
