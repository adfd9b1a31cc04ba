import type { Actor } from '../../platform/auth/actor';
import type { Database } from '../../platform/db/database';
import type { Refusal } from '../../platform/graphql/errors/user-error';
import type { Result } from '../../shared/result';
import { ok } from '../../shared/result';
import type { CommunityDeps } from './deps';
import { decideReadingList } from './reading-lists/decide-reading-list';
import { readingListById } from './reading-lists/reading-lists.queries';
import { decideReview } from './reviews/decide-review';
import { reviewById } from './reviews/reviews.queries';

/** What somebody reported: a review or a reading list, by its words, and whether everybody still sees it. */
export type ReportedContent = {
  readonly id: string;
  readonly kind: 'REVIEW' | 'READING_LIST';
  readonly text: string;
  readonly isShown: boolean;
  readonly version: number;
};

/** Finds a review or a public reading list that was reported; null when it is gone, or was never public. */
export async function findReportedContent(db: Database, id: string): Promise<ReportedContent | null> {
  if (id.startsWith('rvw_')) {
    const review = await reviewById(db, id);
    if (review?.text == null) return null;
    const { text, status, version } = review;
    return { id, kind: 'REVIEW', text, isShown: status === 'PUBLISHED', version };
  }
  const list = id.startsWith('rls_') ? await readingListById(db, id) : null;
  if (list?.visibility !== 'PUBLIC') return null;
  const text = [list.name, list.description].filter((part) => part !== null).join('\n');
  return { id, kind: 'READING_LIST', text, isShown: list.status === 'PUBLISHED', version: list.version };
}

/** Takes reported words off the portal, with a reason that their writer reads; who reported them is not told. */
export async function hideReportedContent(
  deps: Pick<CommunityDeps, 'db' | 'clock'>,
  actor: Actor,
  { id, reason }: { readonly id: string; readonly reason: string },
): Promise<Result<{ id: string }, Refusal>> {
  const found = await findReportedContent(deps.db, id);
  if (!found?.isShown) return ok({ id });
  const { kind, version } = found;
  return kind === 'REVIEW'
    ? decideReview(deps, actor, { reviewId: id, version, isAccepted: false, reason })
    : decideReadingList(deps, actor, { listId: id, version, isAccepted: false, reason });
}
