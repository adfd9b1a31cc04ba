import { ok } from '../../../shared/result';
import { unlinkSessionsBefore } from '../computers/computers.queries';
import { unlinkPrintJobsBefore } from '../printing/print-jobs.queries';
import { unlinkEntriesBefore } from '../queue/queue.queries';
import type { InternetDeps } from '../deps';
import { deleteOlderThan } from './wifi.queries';

/** As long as logs of public access are kept (Permenkominfo 26/2007 as amended); no day longer. */
export const DAYS_KEPT = 90;
const AT_ONCE = 500;

/** Deletes what is older than ninety days: sessions, refused sign-ins, vouchers that ended. Safe to repeat; returns how many rows went. */
export async function forgetWifi({ db, clock }: Pick<InternetDeps, 'db' | 'clock'>): Promise<number> {
  const before = new Date(clock.now().getTime() - DAYS_KEPT * 86_400_000);
  let forgotten = 0;
  for (let count = AT_ONCE; count >= AT_ONCE; forgotten += count) {
    const result = await db.transaction(async (tx) => ok(await deleteOlderThan(tx, before, AT_ONCE)));
    count = result.ok ? result.value : 0;
  }
  await db.transaction(async (tx) => ok(await unlinkSessionsBefore(tx, before)));
  await db.transaction(async (tx) => ok(await unlinkEntriesBefore(tx, before)));
  await db.transaction(async (tx) => ok(await unlinkPrintJobsBefore(tx, before)));
  return forgotten;
}
