import type { WaitingCounter } from '../../../platform/waiting';
import type { CirculationDeps } from '../deps';
import { endingFigures } from './desk.queries';
import { todayAtDesk } from './list-copies-to-pull';

/** Counts what waits at the desk of a branch. */
export function deskWaiting(deps: CirculationDeps): WaitingCounter {
  return {
    permission: 'circulation.read',
    isOfBranch: true,
    count: async ({ branchId, now }) => ({
      ...(await todayAtDesk(deps, branchId)),
      ...(await endingFigures(deps.db, { branchId, now })),
    }),
  };
}
