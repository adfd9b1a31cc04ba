import type { Actor } from '../../platform/auth/actor';
import { isAllowed } from '../../platform/graphql/access';
import type { Context } from '../../platform/graphql/context';
import type { Guide } from './guides/guide.entity';
import { guideById } from './guides/guides.queries';

/** Tells whether the actor is staff that writes guides and sees drafts. */
export function canWriteGuides(actor: Actor): boolean {
  return isAllowed(actor, { staff: 'guides.write' });
}

/** Gives a guide back if the caller may see it; null otherwise. */
export function nullUnlessVisible({ actor }: { readonly actor: Actor }, guide: Guide | null): Guide | null {
  return guide?.status === 'PUBLISHED' || canWriteGuides(actor) ? guide : null;
}

/** Reads guides by id as far as the caller may see them; others fall away. */
export async function visibleGuides(context: Context, ids: readonly string[]): Promise<Guide[]> {
  const guides = await context.loader(guideById).loadMany(ids);
  return guides.flatMap((guide) => {
    const visible = guide instanceof Error ? null : nullUnlessVisible(context, guide);
    return visible === null ? [] : [visible];
  });
}
