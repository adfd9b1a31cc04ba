import type { Actor } from '../../platform/auth/actor';
import { isAllowed } from '../../platform/graphql/access';
import type { Guide } from './guides/guide.entity';

/** Tells whether the actor is staff that writes guides and sees drafts. */
export function canWriteGuides(actor: Actor): boolean {
  return isAllowed(actor, { staff: 'guides.write' });
}

/** Gives a guide back if the caller may see it; null otherwise. */
export function nullUnlessVisible({ actor }: { readonly actor: Actor }, guide: Guide | null): Guide | null {
  return guide?.status === 'PUBLISHED' || canWriteGuides(actor) ? guide : null;
}
