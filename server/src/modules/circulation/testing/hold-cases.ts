import type { FillingCopy } from '../holds/hold-queue.rules';
import type { OpenHold } from '../holds/hold-queue.rules';

/** A hold in the queue on any copy, with what a case changes about it. */
export function openHold(id: string, rank: number, changes: Partial<OpenHold> = {}): OpenHold {
  return {
    id,
    memberId: `mbr_${id}`,
    rank,
    target: { kind: 'title' },
    state: 'queued',
    trappedCopyId: null,
    pickupBranch: 'A',
    startsOn: null,
    suspension: null,
    ...changes,
  };
}

/** A copy that can fill any hold. */
export function fillingCopy(id: string, changes: Partial<FillingCopy> = {}): FillingCopy {
  return { id, isHoldable: true, closedBranches: [], ...changes };
}
