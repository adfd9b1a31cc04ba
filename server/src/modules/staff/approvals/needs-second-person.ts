import type { Actor } from '../../../platform/auth/actor';
import type { QueryRunner } from '../../../platform/db/table';
import type { ApprovalKind } from './approvals.queries';
import { readSecondPersonKinds } from './approvals.queries';

/**
 * Tells whether a colleague must publish this: the library asks for four eyes on its kind, and whoever wants to
 * publish it wrote it.
 */
export async function needsSecondPerson(
  reader: QueryRunner,
  actor: Actor,
  { kind, createdBy }: { readonly kind: ApprovalKind; readonly createdBy: string },
): Promise<boolean> {
  if (actor.kind !== 'staff' || actor.staffId !== createdBy) return false;
  return (await readSecondPersonKinds(reader)).includes(kind);
}
