import type { EntityManager } from 'typeorm';

import type { Actor } from '../../../platform/auth/actor';
import { withIdempotency } from '../../../platform/db/transactions/idempotency';
import {
  idempotentRequest,
  retryOnUniqueViolation,
} from '../../../platform/db/transactions/idempotent-request';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { recordEvents } from '../../../platform/outbox/record-event';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import { copyChanged } from '../catalogue.events';
import type { CatalogueDeps } from '../catalogue-deps';
import { lockTitleRow } from '../cataloguing/lock-title.queries';
import { makeCopies } from './make-copies';
import type { NewCopiesEntry } from './check-copy-input';
import { notFound } from '../../../platform/validation/refusals';
import { CATALOGUE_NOUNS } from '../shared/nouns';

/** Copies for a title that exists, as entered. */
export type AddCopiesRequest = {
  readonly titleId: string;
  readonly copies: readonly NewCopiesEntry[];
  readonly idempotencyKey?: string | null;
};

/** Adds copies to a title, all or none. Refuses barcodes that are taken and places that do not exist. */
export function addCopies(
  deps: CatalogueDeps,
  actor: Actor,
  request: AddCopiesRequest,
): Promise<Result<{ copyIds: readonly string[] }, Refusal>> {
  return retryOnUniqueViolation(() =>
    withIdempotency(deps.db, idempotentRequest(deps, actor, 'addCopies', request), (tx) =>
      add(deps, tx, actor, request),
    ),
  );
}

async function add(
  deps: CatalogueDeps,
  tx: EntityManager,
  actor: Actor,
  { titleId, copies }: AddCopiesRequest,
): Promise<Result<{ copyIds: readonly string[] }, Refusal>> {
  if (!(await lockTitleRow(deps.db, tx, titleId))) return fail(notFound(['titleId'], CATALOGUE_NOUNS.title));
  const made = await makeCopies(deps, tx, { actor, titleId, entries: copies });
  if (!made.ok) return made;
  const isOnShelf = copies.flatMap(({ count, status }) =>
    Array.from({ length: count }, () => (status ?? 'AVAILABLE') === 'AVAILABLE'),
  );
  await recordEvents(
    tx,
    [
      copyChanged(
        titleId,
        made.value.filter((_, index) => isOnShelf[index] === true),
      ),
    ],
    deps.clock.now(),
  );
  return ok({ copyIds: made.value });
}
