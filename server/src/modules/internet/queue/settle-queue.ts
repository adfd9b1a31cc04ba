import type { EntityManager } from 'typeorm';

import type { QueryRunner } from '../../../platform/db/table';
import { toCivilDate } from '../../../shared/civil-date';
import { ok } from '../../../shared/result';
import type { Computer } from '../computers/computers.queries';
import { listComputers, listOpenSessions, lockComputers } from '../computers/computers.queries';
import type { Reservations } from '../computers/next-reservation';
import type { InternetDeps } from '../deps';
import type { ComputerQueueEntry } from './computer-queue-entry.entity';
import { changeQueueEntry, closeEarlierDays, closeQueueEntry, listWaiting } from './queue.queries';
import { estimateStarts, settleQueue } from './queue.rules';

/** What the queue needs: bookings besides, for a computer that is reserved is not offered. */
export type QueueDeps = InternetDeps & { readonly reservations: Reservations };

/** A queue as it stands: who waits, when each is likely to get a computer, and which computers there are. */
export type Queue = {
  readonly entries: readonly ComputerQueueEntry[];
  readonly estimates: ReadonlyMap<string, Date | null>;
  readonly computers: readonly Computer[];
  /** Computers at which somebody may sit down, offered or not. */
  readonly freeCount: number;
};

type Found = Queue & {
  readonly before: readonly ComputerQueueEntry[];
  readonly gone: readonly ComputerQueueEntry[];
};

/** A computer that is reserved within this time is not offered: there would be no session. */
const LEAST_MINUTES = 1;

/**
 * Reads the queue of a branch. Offers are made and pass when somebody looks: whatever changed since is written down
 * first, so that everybody is told the same computer and the same minute.
 */
export async function readQueue(deps: QueueDeps, branchId: string): Promise<Queue> {
  const found = await look(deps, deps.db, branchId);
  if (!isChanged(found)) return found;
  const settled = await deps.db.transaction(
    async (tx) => {
      await lockComputers(deps.db, tx, branchId);
      return ok(await settle(deps, tx, branchId));
    },
    { skipAudit: true },
  );
  return settled.ok ? settled.value : found;
}

/** Settles the queue inside a unit that has locked the computers of the branch. */
export async function settle(deps: QueueDeps, tx: EntityManager, branchId: string): Promise<Queue> {
  const now = deps.clock.now();
  await closeEarlierDays(tx, branchId, { today: toCivilDate(now), now });
  const found = await look(deps, tx, branchId);
  if (!isChanged(found)) return found;
  const before = new Map(found.before.map((entry) => [entry.id, entry]));
  const changed = found.entries.filter((entry) => isOther(entry, before.get(entry.id)));
  for (const { id, missedCount } of found.gone) {
    await changeQueueEntry(tx, id, { missedCount });
    await closeQueueEntry(tx, id, { at: now, reason: 'MISSED' });
  }
  // What is taken back first: a computer is offered to one at a time.
  for (const { id } of changed) await changeQueueEntry(tx, id, { offeredItemId: null });
  for (const { id, position, offeredItemId, offerEndsAt, missedCount } of changed)
    await changeQueueEntry(tx, id, { position, offeredItemId, offerEndsAt, missedCount });
  return found;
}

/** Works out how the queue stands now, without writing anything. */
export async function look(deps: QueueDeps, db: QueryRunner, branchId: string): Promise<Found> {
  const now = deps.clock.now();
  const before = await listWaiting(db, branchId, toCivilDate(now));
  const computers = await listComputers(db, branchId);
  const running = (await listOpenSessions(db, branchId)).filter(({ endsAt }) => endsAt > now);
  const busy = new Set(running.map(({ itemId }) => itemId));
  const free = computers.filter(({ id, isOutOfOrder }) => !isOutOfOrder && !busy.has(id)).map(({ id }) => id);
  const offerable = before.length === 0 ? free : await withoutReserved(deps, db, { free, now });
  const { waiting, gone } = settleQueue(before, offerable, now);
  const endsAt = running.map((session) => session.endsAt);
  return {
    before,
    gone,
    entries: waiting,
    computers,
    freeCount: free.length,
    estimates: estimateStarts(waiting, { endsAt }),
  };
}

async function withoutReserved(
  { reservations }: QueueDeps,
  db: QueryRunner,
  { free, now }: { readonly free: readonly string[]; readonly now: Date },
): Promise<string[]> {
  const soon = now.getTime() + LEAST_MINUTES * 60_000;
  const next = await reservations.next(db, { itemIds: free, memberId: null }, now);
  return free.filter((id) => (next.get(id)?.getTime() ?? soon) >= soon);
}

function isChanged({ before, entries, gone }: Found): boolean {
  const known = new Map(before.map((entry) => [entry.id, entry]));
  return gone.length > 0 || entries.some((entry) => isOther(entry, known.get(entry.id)));
}

function isOther(one: ComputerQueueEntry, other: ComputerQueueEntry | undefined): boolean {
  return (
    one.position !== other?.position ||
    one.offeredItemId !== other.offeredItemId ||
    one.missedCount !== other.missedCount
  );
}
