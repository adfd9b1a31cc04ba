import type { StaffActor } from '../../platform/auth/rights';
import { heldBranches, holdsAt } from '../../platform/auth/rights';
import type { Module } from '../../platform/module';
import type { WaitingCounter, WaitingQueue, WaitingRequest } from '../../platform/waiting';

/** What waits: every number by its name, and by its name without `Count` since when the first of it waits. */
export type Waiting = {
  readonly counts: Readonly<Record<string, number>>;
  readonly waitingSince: Readonly<Record<string, Date>>;
};

/** Counts what waits for a person, by the modules that own it; what they may not see is not counted. */
export async function countWaiting(
  modules: readonly Module[],
  actor: StaffActor,
  request: Omit<WaitingRequest, 'heldAt'>,
): Promise<Waiting> {
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
  return toWaiting(counts.flat());
}

function toWaiting(counted: readonly (readonly [name: string, number | WaitingQueue])[]): Waiting {
  const counts = new Map<string, number>();
  const waitingSince = new Map<string, Date>();
  for (const [name, waits] of counted)
    if (typeof waits === 'number') counts.set(name, waits);
    else {
      counts.set(name, waits.count);
      if (waits.since !== null) waitingSince.set(name.replace(/Count$/, ''), waits.since);
    }
  return { counts: Object.fromEntries(counts), waitingSince: Object.fromEntries(waitingSince) };
}

function maySee({ permission, isOfBranch }: WaitingCounter, actor: StaffActor, branchId: string | null) {
  return isOfBranch === true ? holdsAt(actor, permission, branchId) : actor.permissions.has(permission);
}
