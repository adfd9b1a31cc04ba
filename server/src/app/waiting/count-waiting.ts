import type { StaffActor } from '../../platform/auth/rights';
import { heldBranches, holdsAt } from '../../platform/auth/rights';
import type { Module } from '../../platform/module';
import type { WaitingCounter, WaitingRequest } from '../../platform/waiting';

/** Counts what waits for a person, by the modules that own it; what they may not see is not counted. */
export async function countWaiting(
  modules: readonly Module[],
  actor: StaffActor,
  request: Omit<WaitingRequest, 'heldAt'>,
): Promise<Readonly<Record<string, number>>> {
  const counters = modules
    .flatMap(({ waiting = [] }) => waiting)
    .filter((counter) => maySee(counter, actor, request.branchId));
  const counts = await Promise.all(
    counters.map(async ({ permission, alsoNeeds = {}, count }) => {
      const numbers = await count({ ...request, heldAt: heldBranches(actor, permission) });
      return Object.entries(numbers).filter(([name]) => {
        const needed = alsoNeeds[name];
        return needed === undefined || actor.permissions.has(needed);
      });
    }),
  );
  return Object.fromEntries(counts.flat());
}

function maySee({ permission, isOfBranch }: WaitingCounter, actor: StaffActor, branchId: string | null) {
  return isOfBranch === true ? holdsAt(actor, permission, branchId) : actor.permissions.has(permission);
}
