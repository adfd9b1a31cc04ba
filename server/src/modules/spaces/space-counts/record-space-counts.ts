import type { EntityManager } from 'typeorm';

import type { Actor } from '../../../platform/auth/actor';
import { toPrincipal } from '../../../platform/auth/actor';
import { addAuditFacts } from '../../../platform/audit/audited-operation';
import { withIdempotency } from '../../../platform/db/transactions/idempotency';
import { idempotentRequest } from '../../../platform/db/transactions/idempotent-request';
import { insertRows, updateRow } from '../../../platform/db/write-rows';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { toErrors } from '../../../platform/validation/refusals';
import { textIn } from '../../../shared/locale';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import type { SpaceDeps } from '../save-space';
import type { Space } from '../space.entity';
import { lockSpaces } from '../spaces.queries';
import type { SpaceCount } from './space-count.entity';
import type { CountedHour, GivenCount } from './space-count.rules';
import { countRefusals, hourRefusals, toCountedHour } from './space-count.rules';
import { spaceCountTable, lockSpaceCounts } from './space-counts.queries';

/** What somebody counted on a walk through a branch. */
export type SpaceCountsRequest = {
  readonly branchId: string;
  /** A moment of the hour that the counts stand for. */
  readonly countedAt: Date;
  readonly counts: readonly GivenCount[];
  /** Whether numbers beyond the capacity of a space are meant. */
  readonly isConfirmed: boolean;
  readonly idempotencyKey: string;
};

/**
 * Writes down how many people were in several spaces at an hour. Who counts the same space and hour again
 * corrects it: one figure stays, and the audit keeps the earlier one. Refuses the whole when one of them
 * cannot be. Spaces are locked, so that two who count at once leave one figure.
 */
export function recordSpaceCounts(
  deps: SpaceDeps,
  actor: Actor,
  request: SpaceCountsRequest,
): Promise<Result<CountedHour, Refusal>> {
  return withIdempotency(
    deps.db,
    idempotentRequest(deps, actor, 'recordSpaceCounts', request),
    async (tx) => {
      const { branchId, countedAt, counts, isConfirmed } = request;
      const at = toCountedHour(countedAt);
      const locked = await lockSpaces(
        deps.db,
        tx,
        counts.map(({ spaceId }) => spaceId),
      );
      const spaces = locked.filter((space) => space.branchId === branchId && space.isActive).map(toCounted);
      const refusals = toErrors([
        ...hourRefusals(at, deps.clock.now()),
        ...countRefusals(counts, { spaces, isConfirmed }),
      ]);
      if (refusals) return fail(...refusals);
      await writeCounts(deps, tx, { actor, request, at });
      return ok(at);
    },
  );
}

function toCounted({ id, name, capacity }: Space) {
  return { id, name: { ID: textIn(name, 'ID'), EN: textIn(name, 'EN') }, capacity };
}

async function writeCounts(
  deps: SpaceDeps,
  tx: EntityManager,
  {
    actor,
    request: { branchId, counts },
    at: { day, hour },
  }: { readonly actor: Actor; readonly request: SpaceCountsRequest; readonly at: CountedHour },
): Promise<void> {
  const spaceIds = counts.map(({ spaceId }) => spaceId);
  const known = new Map(
    (await lockSpaceCounts(deps.db, tx, { spaceIds, day, hour })).map((count) => [count.spaceId, count]),
  );
  const now = deps.clock.now();
  const stamp = { recordedAt: now, recordedBy: toPrincipal(actor) };
  const changed = counts.flatMap(({ spaceId, people }) => {
    const before = known.get(spaceId);
    return before && before.people !== people ? [{ before, people }] : [];
  });
  for (const { before, people } of changed)
    await updateRow(tx, spaceCountTable.name, before.id, spaceCountTable.write({ people, ...stamp }));
  const fresh = counts.filter(({ spaceId }) => !known.has(spaceId));
  await insertRows(
    tx,
    spaceCountTable.name,
    fresh.map(({ spaceId, people }) =>
      spaceCountTable.write({
        id: deps.newId('spt', now),
        branchId,
        spaceId,
        countedOn: day,
        countedHour: hour,
        people,
        ...stamp,
        isSample: false,
      }),
    ),
  );
  noteCorrections(changed);
}

/** Keeps in the audit what stood there before, by space. */
function noteCorrections(changed: readonly { readonly before: SpaceCount; readonly people: number }[]): void {
  if (changed.length === 0) return;
  addAuditFacts({
    before: Object.fromEntries(changed.map(({ before }) => [before.spaceId, before.people])),
    after: Object.fromEntries(changed.map(({ before, people }) => [before.spaceId, people])),
  });
}
