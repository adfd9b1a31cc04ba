import { ok } from '../../../shared/result';
import { CLOSED_DAYS, IDLE_DAYS, UNVERIFIED_DAYS } from './proposal.terms';
import { deleteUnproven, forgetOver, listOverIds, listUnprovenIds } from './forget-proposals.queries';
import type { ProgrammesDeps } from '../deps';

const DAY_MS = 86_400_000;

/**
 * Deletes proposals whose address was never proven, and forgets who made those that are closed or that nobody
 * touched for long; kind and decision stay for figures.
 */
export async function forgetProposals(deps: ProgrammesDeps): Promise<number> {
  const ago = (days: number): Date => new Date(deps.clock.now().getTime() - days * DAY_MS);
  const unprovenSince = ago(UNVERIFIED_DAYS);
  const since = { closed: ago(CLOSED_DAYS), idle: ago(IDLE_DAYS) };
  const unproven = await listUnprovenIds(deps.db, unprovenSince);
  const over = await listOverIds(deps.db, since);
  // Asked again with the ids: whoever confirms or changes a proposal in between keeps it.
  await deps.db.transaction(async (tx) => {
    if (unproven.length > 0) await deleteUnproven(tx, unproven, unprovenSince);
    if (over.length > 0) await forgetOver(tx, over, since);
    return ok(null);
  });
  return unproven.length + over.length;
}
