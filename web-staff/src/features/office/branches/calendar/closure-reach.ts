import type { CloseBranchMutation } from './CloseBranch.generated';

/** What a closure would do, as the library told it. */
export type ClosureReach = Omit<CloseBranchMutation['closeBranch'], 'closure' | 'userErrors' | '__typename'>;

/** Tells whether a change of the calendar moves or calls off anything. */
export function reachesAny(reach: ClosureReach): boolean {
  return (
    reach.movedLoanCount +
      reach.movedHoldCount +
      reach.sessionCount +
      reach.consultationCount +
      reach.freeHourCount +
      reach.bookingCount +
      reach.movedCount >
    0
  );
}
