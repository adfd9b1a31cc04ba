import type { EntityManager } from 'typeorm';

import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { notFound } from '../../../platform/validation/refusals';
import { toLocalTime } from '../../../shared/civil-date';
import { findComputer } from '../computers/computers.queries';
import { say } from '../words/say';
import { closeQueueEntry, findOpenEntryOf } from './queue.queries';
import type { QueueDeps } from './settle-queue';
import { look, settle } from './settle-queue';

/** Who wants to sit down at a computer, and the number of the queue that staff call. */
type Claim = {
  readonly itemId: string;
  readonly memberId: string | null;
  readonly queueEntryId?: string | null;
};

/**
 * Takes a free computer, inside a unit that has locked the computers of its branch: one that is offered is kept for whom
 * it is offered to. Whoever sits down waits no more.
 */
export async function claimComputer(
  deps: QueueDeps,
  tx: EntityManager,
  { itemId, memberId, queueEntryId = null }: Claim,
): Promise<Refusal | null> {
  const computer = await findComputer(tx, itemId);
  const { entries } = await settle(deps, tx, computer?.branchId ?? '');
  const called = entries.find(({ id, memberId: waits }) => id === queueEntryId && waits === null);
  if (queueEntryId !== null && !called) return notFound(['queueEntryId'], say('queueEntry'));
  const own = memberId === null ? called : await findOpenEntryOf(tx, memberId);
  const offered = entries.find(({ offeredItemId }) => offeredItemId === itemId);
  if (offered && offered.id !== own?.id) {
    const { number, offerEndsAt } = offered;
    const time = offerEndsAt === null ? '' : toLocalTime(offerEndsAt).replace(':', '.');
    return { code: 'IN_USE', message: say('computers.offered', { number, time }) };
  }
  if (own) await closeQueueEntry(tx, own.id, { at: deps.clock.now(), reason: 'STARTED' });
  return null;
}

/** Tells whether somebody waits at a branch whom no computer is offered to. */
export async function othersWaitFor(deps: QueueDeps, tx: EntityManager, branchId: string): Promise<boolean> {
  const { entries } = await look(deps, tx, branchId);
  return entries.some(({ offeredItemId }) => offeredItemId === null);
}
