import type { Actor } from '../../platform/auth/actor';
import { principalOf } from '../../platform/auth/actor';
import { isAllowed } from '../../platform/graphql/access';

/** Tells whether the actor may see what only staff see of copies: barcode, note, price, history. */
export function canSeeCopyRecords(actor: Actor): boolean {
  return isAllowed(actor, { staff: 'catalogue.read' });
}

/**
 * Tells whether the actor may send the bytes of an upload: who announced it, and nobody else. The right was
 * asked when it was announced, minutes ago.
 */
export function canFillUpload(actor: Actor, createdBy: string): boolean {
  return (actor.kind === 'staff' || actor.kind === 'member') && principalOf(actor) === createdBy;
}
