import type { CivilDate } from '../../../shared/civil-date';
import { addDays } from '../../../shared/civil-date';
import type { NoOpenDays, OpeningCalendar } from '../../../shared/opening-calendar';
import type { Result } from '../../../shared/result';
import { ok } from '../../../shared/result';
import type { RuleValues } from '../rules/definitions/all-rules.rules';
import type { RuleBook } from '../rules/rule-matrix.rules';

/** Holds from here on stay behind all others, those placed later included. */
export const LAST_RANKS_FROM = 1_000_000_000;

/** A copy that could fill a hold. */
export type FillingCopy = {
  readonly id: string;
  readonly isHoldable: boolean;
  /** Branches to which the copy may not be sent. */ readonly closedBranches: readonly string[];
};

/** The day on which a hold is looked for, and how many days ahead of its first day one may be filled. */
export type FillingDay = { readonly today: CivilDate; readonly lookAheadDays: number };

/** A hold and its new rank. */
export type NewRank = { readonly holdId: string; readonly rank: number };

/** Returns the holds that are still in the queue, in its order. */
export function inQueueOrder(holds: readonly OpenHold[]): readonly OpenHold[] {
  return holds
    .filter(({ state }) => state === 'queued')
    .sort((one, other) => one.rank - other.rank || (one.id < other.id ? -1 : 1));
}

/** Returns the place of a hold as people see it, 1 for the next; null if it is no longer in the queue. */
export function findQueuePlace(holds: readonly OpenHold[], holdId: string): number | null {
  const index = inQueueOrder(holds).findIndex(({ id }) => id === holdId);
  return index === -1 ? null : index + 1;
}

/** Tells whether a hold that begins later is wanted by now. */
export function isWantedOn(
  { startsOn }: Pick<OpenHold, 'startsOn'>,
  { today, lookAheadDays }: FillingDay,
): boolean {
  return startsOn === null || startsOn <= addDays(today, lookAheadDays);
}

/**
 * Finds the hold a copy is set aside for: the first in the queue that asks for it, is awake and wants it by
 * now. Those passed over keep their place. A copy that is set aside already fills no second hold.
 */
export function nextHoldFor(copy: FillingCopy, holds: readonly OpenHold[], day: FillingDay): OpenHold | null {
  if (!copy.isHoldable || holds.some(({ trappedCopyId }) => trappedCopyId === copy.id)) return null;
  const canArrive = ({ pickupBranch }: OpenHold) => !copy.closedBranches.includes(pickupBranch);
  return (
    inQueueOrder(holds).find(
      (hold) =>
        isFilledBy(hold, copy.id) &&
        !isRestingOn(hold, day.today) &&
        isWantedOn(hold, day) &&
        canArrive(hold),
    ) ?? null
  );
}

/**
 * Finds the hold of a member that lending a copy fulfils: the copy set aside for them first, then the first
 * in the queue it fits, resting or not, then one that has another copy already, for the member came and took
 * this one.
 */
export function holdFulfilledBy(
  copyId: string,
  memberId: string,
  holds: readonly OpenHold[],
): OpenHold | null {
  const own = holds.filter((hold) => hold.memberId === memberId);
  return (
    own.find(({ trappedCopyId }) => trappedCopyId === copyId) ??
    inQueueOrder(own).find((hold) => isFilledBy(hold, copyId)) ??
    own.find((hold) => isFilledBy(hold, copyId)) ??
    null
  );
}

/** Returns the rank of a new hold: after all others, but before those that stay last. */
export function rankOfNewHold(holds: readonly OpenHold[], place: 'end' | 'staysLast' = 'end'): number {
  const staysLast = place === 'staysLast';
  const ranks = holds.map(({ rank }) => rank).filter((rank) => rank >= LAST_RANKS_FROM === staysLast);
  return Math.max(staysLast ? LAST_RANKS_FROM - 1 : 0, ...ranks) + 1;
}

/**
 * Moves a hold to a place and returns the ranks that change. Holds that stay last keep doing so: they move
 * among themselves, the others in front of them. A place beyond the ends is the end.
 */
export function ranksAfterMove(
  holds: readonly OpenHold[],
  holdId: string,
  place: number,
): readonly NewRank[] {
  const moved = holds.find(({ id }) => id === holdId);
  if (moved?.state !== 'queued') return [];
  const staysLast = moved.rank >= LAST_RANKS_FROM;
  const queue = inQueueOrder(holds);
  const others = queue.filter(({ id, rank }) => id !== holdId && rank >= LAST_RANKS_FROM === staysLast);
  const inFront = staysLast ? queue.filter(({ rank }) => rank < LAST_RANKS_FROM).length : 0;
  const order = others.toSpliced(Math.max(0, place - 1 - inFront), 0, moved);
  const first = staysLast ? LAST_RANKS_FROM : 1;
  return order
    .map(({ id }, index) => ({ holdId: id, rank: first + index }))
    .filter(({ holdId: id, rank }) => holds.find((hold) => hold.id === id)?.rank !== rank);
}

/**
 * Names the holds that stand at another position of the queue once ranks change; ranks have gaps, so a new
 * number alone moves nobody.
 */
export function holdsAtNewPositions(
  holds: readonly OpenHold[],
  ranks: readonly NewRank[],
): readonly string[] {
  const before = inQueueOrder(holds).map(({ id }) => id);
  const after = inQueueOrder(
    holds.map((hold) => ({
      ...hold,
      rank: ranks.find(({ holdId }) => holdId === hold.id)?.rank ?? hold.rank,
    })),
  ).map(({ id }) => id);
  return after.filter((id, index) => before[index] !== id);
}

/**
 * Returns the rank of a hold whose copy was lent to somebody else and that goes back to the front of the
 * queue.
 */
export function rankAtFront(holds: readonly OpenHold[]): number {
  const [first] = inQueueOrder(holds);
  return first ? first.rank - 1 : 1;
}

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

/** The rules of the shelf on which holds wait. */
export type ShelfRules = Pick<RuleValues, 'holdPickupDays' | 'holdPickupCounts' | 'holdExpiresOnClosedDays'>;

/** A copy that came onto the shelf on a day; a member may have set an own last day. */
export type ShelvedHold = {
  readonly trappedOn: CivilDate;
  readonly membersLastDay: CivilDate | null;
  readonly calendar: OpeningCalendar;
};

/** Collects the rules of the shelf from the rules of a cell. */
export function shelfRulesFrom({ valueOf }: RuleBook): ShelfRules {
  return {
    holdPickupDays: valueOf('holdPickupDays'),
    holdPickupCounts: valueOf('holdPickupCounts'),
    holdExpiresOnClosedDays: valueOf('holdExpiresOnClosedDays'),
  };
}

/**
 * Computes the last day on which a copy waits: an open day by the rule, or the member's own if that is
 * earlier.
 */
export function lastShelfDay(
  { trappedOn, membersLastDay, calendar }: ShelvedHold,
  rules: ShelfRules,
): Result<CivilDate, NoOpenDays> {
  const byRule =
    rules.holdPickupCounts === 'openDays'
      ? calendar.addOpenDays(trappedOn, rules.holdPickupDays)
      : calendar.openDayOnOrAfter(addDays(trappedOn, rules.holdPickupDays));
  if (!byRule.ok) return byRule;
  return ok(membersLastDay !== null && membersLastDay < byRule.value ? membersLastDay : byRule.value);
}

/**
 * Tells whether a hold on the shelf has ended: its last day is over and, unless the rule says otherwise, the
 * branch is open to deal with it.
 */
export function hasShelfTimeEnded(
  lastDay: CivilDate,
  today: CivilDate,
  { calendar, rules }: { readonly calendar: OpeningCalendar; readonly rules: ShelfRules },
): boolean {
  return lastDay < today && (rules.holdExpiresOnClosedDays === 'yes' || calendar.isOpenDay(today));
}
