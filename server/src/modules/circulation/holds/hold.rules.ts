import type { CivilDate } from '../../../shared/civil-date';

/** How far an open hold has come: in the queue, on its way to the pickup branch, or on the shelf there. */
export type HoldState = 'queued' | 'inTransit' | 'waiting';

/** What a hold asks for: any copy of the title, or one copy. */
export type HoldTarget = { readonly kind: 'title' } | { readonly kind: 'copy'; readonly copyId: string };

/** One open hold on a title. */
export type OpenHold = {
  readonly id: string;
  readonly memberId: string;
  /** Orders the queue together with the id; the place shown to people is a count. */
  readonly rank: number;
  readonly target: HoldTarget;
  readonly state: HoldState;
  /** The copy that is set aside for it; null while it is in the queue. */
  readonly trappedCopyId: string | null;
  readonly pickupBranch: string;
  /** The first day on which the member wants it; null for at once. */
  readonly startsOn: CivilDate | null;
  /** Null if not suspended; without a day it stays so until the member resumes it. */
  readonly suspension: { readonly until: CivilDate | null } | null;
};

/** Tells whether a hold rests on a day; on the day until which it was suspended it is awake again. */
export function isRestingOn(hold: Pick<OpenHold, 'suspension'>, day: CivilDate): boolean {
  return hold.suspension !== null && (hold.suspension.until === null || day < hold.suspension.until);
}

/** Tells whether a copy is what the hold asks for. */
export function isFilledBy(hold: Pick<OpenHold, 'target'>, copyId: string): boolean {
  return hold.target.kind === 'title' || hold.target.copyId === copyId;
}
