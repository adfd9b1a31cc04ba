import type { Actor } from '../../../platform/auth/actor';
import { listOpenSessions } from './computers.queries';
import type { ComputerDeps } from './run-session';
import { extendSession } from './run-session';

/** Gives every session of a branch more time, each by itself: one that may not get it keeps its end. Returns how many got it. */
export async function extendAll(
  deps: ComputerDeps,
  actor: Actor,
  { branchId, idempotencyKey }: { readonly branchId: string; readonly idempotencyKey: string },
): Promise<number> {
  let extended = 0;
  for (const { id } of await listOpenSessions(deps.db, branchId)) {
    const key = `${idempotencyKey}-${id}`.slice(0, 64);
    const result = await extendSession(deps, actor, { sessionId: id, idempotencyKey: key });
    if (result.ok) extended += 1;
  }
  return extended;
}
