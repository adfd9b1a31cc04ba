import type { Actor } from '../../../platform/auth/actor';
import type { Permission } from '../../../platform/auth/permission.terms';
import { holdsAt } from '../../../platform/auth/rights';
import type { FeedbackCase } from './case.entity';

/** Lists the branches whose cases an actor may see; null for all, also those of no branch. */
export function listVisibleBranches(actor: Actor): readonly string[] | null {
  if (actor.kind !== 'staff') return [];
  const branches = actor.limitedTo?.get('cases.read');
  return branches === undefined ? null : [...branches];
}

/** Tells whether staff hold a permission for a case: at its branch, or everywhere if it has none. */
export function canOnCase(
  actor: Actor,
  permission: Permission,
  { branchId }: Pick<FeedbackCase, 'branchId'>,
): boolean {
  return actor.kind === 'staff' && holdsAt(actor, permission, branchId);
}
