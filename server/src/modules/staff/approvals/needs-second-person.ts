import type { Actor } from '../../../platform/auth/actor';
import type { QueryRunner } from '../../../platform/db/table';
import type { ApprovalKind } from './approvals.queries';
import { readSecondPersonKinds } from './approvals.queries';

/**
 * Tells whether a colleague must publish this: the library asks for four eyes on its kind, and whoever wants to
 * publish it wrote it last. Who wrote what a colleague changed since looks at it with other eyes.
 */
export async function needsSecondPerson(
  reader: QueryRunner,
  actor: Actor,
  { kind, writtenBy }: { readonly kind: ApprovalKind; readonly writtenBy: string },
): Promise<boolean> {
  if (actor.kind !== 'staff' || actor.staffId !== writtenBy) return false;
  return (await readSecondPersonKinds(reader)).includes(kind);
}
