import { allBranches } from '../../library';
import { readMembers } from '../../members';
import type { ComputerQueueEntry } from './computer-queue-entry.entity';
import { findOpenEntryOf } from './queue.queries';
import type { Queue, QueueDeps } from './settle-queue';
import { readQueue } from './settle-queue';

/** Says the code of a number; null to whoever does not serve. */
export type CodeOf = (entryId: string) => string | null;

/** Shows who waits, in their order. */
export function showQueue(queue: Queue, codeOf: CodeOf = () => null) {
  return queue.entries.map((entry) => showEntry(entry, queue, codeOf));
}

/** Shows one who waits, or waited, without a name. */
export function showEntry(
  { id, branchId, number, memberId, joinedAt }: ComputerQueueEntry,
  { entries, estimates, computers }: Queue,
  codeOf: CodeOf = () => null,
) {
  const index = entries.findIndex((entry) => entry.id === id);
  const { offeredItemId = null, offerEndsAt = null } = entries[index] ?? {};
  const computer = computers.find((one) => one.id === offeredItemId);
  return {
    id,
    branchId,
    number,
    code: memberId === null ? codeOf(id) : null,
    isOfMember: memberId !== null,
    joinedAt,
    isOpen: index >= 0,
    place: index >= 0 ? index + 1 : null,
    offer:
      computer && offerEndsAt !== null
        ? { itemId: computer.id, code: computer.code, endsAt: offerEndsAt }
        : null,
    estimatedAt: estimates.get(id) ?? null,
  };
}

/** Reads the queue of a branch for a member: the one asked for, else where they wait, else that of their card. */
export async function readMyQueue(deps: QueueDeps, memberId: string, asked: string | null) {
  const [member] = await readMembers(deps.db, [memberId]);
  const open = await findOpenEntryOf(deps.db, memberId);
  const wanted = asked ?? open?.branchId ?? member?.homeBranchId ?? null;
  const branches = await allBranches(deps.db);
  const branchId = (branches.find(({ id }) => id === wanted) ?? (wanted === null ? branches[0] : undefined))
    ?.id;
  if (branchId === undefined) return null;
  const queue = await readQueue(deps, branchId);
  if (queue.computers.length === 0) return null;
  const own = queue.entries.find((entry) => entry.memberId === memberId);
  return {
    branchId,
    computerCount: queue.computers.length,
    freeCount: queue.freeCount,
    waitingCount: queue.entries.length,
    entry: own ? showEntry(own, queue) : null,
  };
}
