import type { Actor } from '../../platform/auth/actor';
import { isAllowed } from '../../platform/graphql/access';

/** Tells whether the actor may see what only staff see of copies: barcode, note, price, history. */
export function canSeeCopyRecords(actor: Actor): boolean {
  return isAllowed(actor, { staff: 'catalogue.read' });
}
