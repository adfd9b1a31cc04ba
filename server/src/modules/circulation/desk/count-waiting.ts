import type { WaitingCounter } from '../../../platform/waiting';
import type { CirculationDeps } from '../deps';
import { todayAtDesk } from './list-copies-to-pull';

/** Counts what waits at the desk of a branch. */
export function deskWaiting(deps: CirculationDeps): WaitingCounter {
  return {
    permission: 'circulation.read',
    isOfBranch: true,
    count: ({ branchId }) => todayAtDesk(deps, branchId),
  };
}
