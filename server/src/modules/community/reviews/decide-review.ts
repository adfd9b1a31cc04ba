import type { Actor } from '../../../platform/auth/actor';
import { toPrincipal } from '../../../platform/auth/actor';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import { ReviewEntity } from './review.entity';
import { lockReview } from './reviews.queries';
import type { CommunityDeps } from '../deps';
import { CHANGED_MEANWHILE, readReason, refuse } from '../refusals';
import { say } from '../words/say';

/** What staff decide about the words of a review, at the version they read. */
export type Decision = {
  readonly reviewId: string;
  readonly version: number;
  readonly isAccepted: boolean;
  readonly reason: string | null;
};

/**
 * Publishes the words of a review or refuses them with a reason that its writer reads; also after it was
 * decided otherwise. Refuses when the writer changed it meanwhile.
 */
export async function decideReview(
  deps: Pick<CommunityDeps, 'db' | 'clock'>,
  actor: Actor,
  { reviewId, version, isAccepted, reason }: Decision,
): Promise<Result<{ id: string }, Refusal>> {
  const read = readReason(isAccepted, reason);
  if (!read.ok) return read;
  return deps.db.transaction<{ id: string }, Refusal>(async (tx) => {
    const review = await lockReview(deps.db, tx, reviewId);
    if (!review || review.text === null) return fail(NO_REVIEW);
    if (review.version !== version) return fail({ ...CHANGED_MEANWHILE, currentVersion: review.version });
    const status = isAccepted ? 'PUBLISHED' : 'REFUSED';
    await tx.update(
      ReviewEntity,
      { id: review.id },
      {
        status,
        refusalReason: read.value,
        decidedAt: deps.clock.now(),
        decidedBy: toPrincipal(actor),
        version: version + 1,
      },
    );
    return ok({ id: review.id });
  });
}

const NO_REVIEW = refuse('NOT_FOUND', ['reviewId'], say('decideReview.removedByWriter'));
