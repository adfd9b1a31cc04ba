import type { EntityManager } from 'typeorm';

import type { Actor } from '../../../platform/auth/actor';
import { withIdempotency } from '../../../platform/db/transactions/idempotency';
import { idempotentRequest } from '../../../platform/db/transactions/idempotent-request';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { recordEvents } from '../../../platform/outbox/record-event';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import { authorityReleased, titleDeleted } from '../catalogue.events';
import { rememberDeletedTitle } from '../titles/deleted-titles.queries';
import { TitleEntity } from '../titles/title.entity';
import { CopyEntity } from '../copies/copy.entity';
import { linkedAuthorities } from '../authorities/authorities.queries';
import { removeEmptyWork } from '../works/works.queries';
import { lockTitleRow } from './lock-title.queries';
import type { CatalogueDeps } from '../catalogue-deps';
import { notFound, stale } from '../../../platform/validation/refusals';
import { CATALOGUE_NOUNS } from '../shared/nouns';
import { say } from '../words/say';

/** Which title to delete, as it was read. */
export type DeleteTitleRequest = {
  readonly id: string;
  readonly version: number;
  readonly idempotencyKey?: string | null;
};

/** Deletes a title. Refuses while copies hang on it, and when somebody else changed it since `version`. */
export function deleteTitle(
  deps: CatalogueDeps,
  actor: Actor,
  request: DeleteTitleRequest,
): Promise<Result<{ titleId: string }, Refusal>> {
  return withIdempotency(deps.db, idempotentRequest(deps, actor, 'deleteTitle', request), (tx) =>
    remove(deps, tx, request),
  );
}

async function remove(
  deps: CatalogueDeps,
  tx: EntityManager,
  { id, version }: DeleteTitleRequest,
): Promise<Result<{ titleId: string }, Refusal>> {
  const row = await lockTitleRow(deps.db, tx, id);
  if (!row) return fail(notFound(['id'], CATALOGUE_NOUNS.title));
  if (row.version !== version) return fail(stale(CATALOGUE_NOUNS.title, row.version));
  const count = await tx.countBy(CopyEntity, { titleId: id });
  if (count > 0) return fail(inUse(count));
  const released = await linkedAuthorities(tx, [id]);
  await tx.delete(TitleEntity, { id });
  await rememberDeletedTitle(tx, id, deps.clock.now());
  await removeEmptyWork(tx, row.workId);
  await recordEvents(tx, [titleDeleted(id), ...released.map(authorityReleased)], deps.clock.now());
  return ok({ titleId: id });
}

function inUse(count: number): Refusal {
  const message = count === 1 ? say('deleteTitle.hasCopy') : say('deleteTitle.hasCopies', { count });
  return { code: 'IN_USE', field: ['id'], message };
}
