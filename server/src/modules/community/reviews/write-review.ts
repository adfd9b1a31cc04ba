import type { EntityManager } from 'typeorm';

import type { Actor } from '../../../platform/auth/actor';
import { countAttempt } from '../../../platform/auth/sign-in/throttle';
import { withIdempotency } from '../../../platform/db/transactions/idempotency';
import { idempotentRequest } from '../../../platform/db/transactions/idempotent-request';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import { lockMember } from '../../members';
import { ReviewEntity } from './review.entity';
import type { Review } from './review.entity';
import { findReview } from './reviews.queries';
import type { Opinion } from './review.rules';
import { HIGHEST_RATING, LONGEST_REVIEW, nextReviewStatus } from './review.rules';
import type { CommunityDeps } from '../deps';
import { NO_MEMBER, NO_TITLE, refuse, tooOften } from '../refusals';
import { isTitle } from '../titles.queries';
import { say } from '../words/say';

/** A member who signed in. */
export type MemberActor = Actor & { readonly kind: 'member' };

/** What a member says about a title. */
export type ReviewRequest = Opinion & {
  readonly titleId: string;
  readonly isNamed: boolean;
  readonly idempotencyKey: string | null;
};

/** Nobody reads faster: twenty changes an hour are free. */
const PER_MEMBER = { free: 20, windowMs: 3_600_000, longestWaitMs: 900_000 };

/**
 * Writes what the caller thinks of a title in place of what they wrote before. New words wait until staff
 * have read them.
 */
export async function writeReview(
  deps: CommunityDeps,
  actor: MemberActor,
  request: ReviewRequest,
): Promise<Result<{ id: string }, Refusal>> {
  const opinion = { rating: request.rating, text: request.text?.trim() || null };
  const [wrong, ...others] = wrongParts(opinion);
  if (wrong) return fail(wrong, ...others);
  const wait = await countAttempt(deps.db, `member:${actor.memberId}:review`, PER_MEMBER, deps.clock.now());
  if (wait > 0) return fail(tooOften(wait));
  return withIdempotency<{ id: string }>(
    deps.db,
    idempotentRequest(deps, actor, 'writeReview', request),
    async (tx) => {
      if (!(await lockMember(deps, tx, actor.memberId))) return fail(NO_MEMBER);
      if (!(await isTitle(tx, request.titleId))) return fail(NO_TITLE);
      const before = await findReview(tx, { titleId: request.titleId, memberId: actor.memberId });
      return ok({ id: await keep(deps, tx, { before, opinion, request, memberId: actor.memberId }) });
    },
  );
}

/** Removes what the caller thinks of a title; refuses when there is nothing. */
export function removeReview(
  { db }: Pick<CommunityDeps, 'db'>,
  actor: MemberActor,
  titleId: string,
): Promise<Result<{ titleId: string }, Refusal>> {
  return db.transaction<{ titleId: string }, Refusal>(async (tx) =>
    (await tx.delete(ReviewEntity, { titleId, memberId: actor.memberId })).affected === 1
      ? ok({ titleId })
      : fail(NO_REVIEW),
  );
}

async function keep(
  deps: CommunityDeps,
  tx: EntityManager,
  {
    before,
    opinion,
    request,
    memberId,
  }: { before: Review | null; opinion: Opinion; request: ReviewRequest; memberId: string },
): Promise<string> {
  const now = deps.clock.now();
  const status = nextReviewStatus(opinion, before);
  const written = { ...opinion, isNamed: request.isNamed, status };
  if (before === null) {
    const id = deps.newId('rvw', now);
    await tx.insert(ReviewEntity, {
      id,
      titleId: request.titleId,
      memberId,
      ...written,
      refusalReason: null,
      writtenAt: now,
      decidedAt: null,
      decidedBy: null,
    });
    return id;
  }
  const anew =
    before.text === opinion.text
      ? {}
      : { refusalReason: null, decidedAt: null, decidedBy: null, writtenAt: now };
  await tx.update(ReviewEntity, { id: before.id }, { ...written, ...anew, version: before.version + 1 });
  return before.id;
}

function wrongParts({ rating, text }: Opinion): Refusal[] {
  return [
    ...(Number.isInteger(rating) && rating >= 1 && rating <= HIGHEST_RATING
      ? []
      : [refuse('INVALID', ['rating'], say('writeReview.rating'))]),
    ...(text !== null && text.length > LONGEST_REVIEW
      ? [refuse('TOO_LONG', ['text'], say('tooLong', { longest: LONGEST_REVIEW }))]
      : []),
  ];
}

const NO_REVIEW = refuse('NOT_FOUND', ['titleId'], say('writeReview.removed'));
