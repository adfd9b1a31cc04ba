import { addDays, toCivilDate } from '../../shared/civil-date';
import { ok } from '../../shared/result';
import { unlinkVisitsBefore } from './visits.queries';
import { DAYS_LINKED } from './visit.rules';
import type { VisitDeps } from './deps';

const AT_ONCE = 500;

/**
 * Forgets who came more than thirty days ago; day, hour, branch, category and age group stay. Safe to repeat;
 * returns how many.
 */
export async function unlinkVisits({ db, clock }: Pick<VisitDeps, 'db' | 'clock'>): Promise<number> {
  const before = addDays(toCivilDate(clock.now()), -DAYS_LINKED);
  let unlinked = 0;
  for (let count = AT_ONCE; count === AT_ONCE; unlinked += count) {
    const result = await db.transaction(async (tx) => ok(await unlinkVisitsBefore(tx, before, AT_ONCE)));
    count = result.ok ? result.value : 0;
  }
  return unlinked;
}
