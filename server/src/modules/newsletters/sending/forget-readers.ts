import { forgetOldBounces } from '../../../platform/mail/mail-bounces.queries';
import { ok } from '../../../shared/result';
import type { NewsletterDeps } from '../deps';
import { deletePaused, deleteUnconfirmed } from '../subscribers/subscribers.queries';
import { forgetLetters } from './letters.queries';

const DAY_MS = 86_400_000;
const UNCONFIRMED_DAYS = 14;
const LETTER_DAYS = 30;
const PAUSED_DAYS = 90;

/** Forgets who never proved their address, whom no letter reached for 90 days, and to whom issues went. */
export async function forgetReaders({ db, clock }: Pick<NewsletterDeps, 'db' | 'clock'>): Promise<void> {
  const before = (days: number): Date => new Date(clock.now().getTime() - days * DAY_MS);
  await db.transaction(async (tx) => {
    await deleteUnconfirmed(tx, before(UNCONFIRMED_DAYS));
    await deletePaused(tx, before(PAUSED_DAYS));
    await forgetLetters(tx, before(LETTER_DAYS));
    return ok(null);
  });
  await forgetOldBounces(db, clock.now());
}
