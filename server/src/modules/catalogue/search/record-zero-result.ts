import { retryOnUniqueViolation } from '../../../platform/db/transactions/idempotent-request';

import { toCivilDate } from '../../../shared/civil-date';
import { ok } from '../../../shared/result';
import { countZeroResult } from './search.queries';
import type { CatalogueDeps } from '../catalogue-deps';
import { loggableQuery } from './loggable-query.rules';

/**
 * Counts a search that found nothing, without who asked. A text that could reveal who asked is not stored.
 */
export async function recordZeroResult({ db, clock }: CatalogueDeps, text: string): Promise<void> {
  const query = loggableQuery(text);
  if (query === null) return;
  const day = toCivilDate(clock.now());
  await retryOnUniqueViolation(() => db.transaction(async (tx) => ok(await countZeroResult(tx, query, day))));
}
