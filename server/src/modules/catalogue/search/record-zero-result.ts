import { retryOnUniqueViolation } from '../../../platform/db/transactions/idempotent-request';

import { toCivilDate } from '../../../shared/civil-date';
import { ok } from '../../../shared/result';
import { countZeroResult } from './search.queries';
import type { CatalogueDeps } from '../catalogue-deps';
import { loggableQuery } from './loggable-query.rules';

/**
 * Remembers that a search found nothing, without who asked; what could tell who asked is not remembered at
 * all.
 */
export async function recordZeroResult({ db, clock }: CatalogueDeps, text: string): Promise<void> {
  const query = loggableQuery(text);
  if (query === null) return;
  const day = toCivilDate(clock.now());
  await retryOnUniqueViolation(() => db.transaction(async (tx) => ok(await countZeroResult(tx, query, day))));
}
