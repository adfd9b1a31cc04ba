import type { EntityManager } from 'typeorm';

import { sqlInstant } from '../../../platform/db/columns';
import type { Database } from '../../../platform/db/database';
import type { KeysetOrder } from '../../../platform/db/keyset';
import { keysetClause, keysetPage } from '../../../platform/db/keyset';
import type { Page, PageRequest } from '../../../platform/graphql/connection';
import { placeholders } from '../../../platform/db/placeholders';
import { table } from '../../../platform/db/table';
import { defineLoader, indexBy } from '../../../platform/graphql/loader';
import { toWaitingQueue } from '../../../platform/waiting';
import type { WaitingQueue, WaitingRow } from '../../../platform/waiting';
import { ReviewEntity } from './review.entity';
import type { Review } from './review.entity';
import type { ReviewStatus } from './review.rules';

const reviews = table(ReviewEntity, 'r');

/** How many rated a title, and their stars added up. */
export type RatingSum = { readonly titleId: string; readonly count: number; readonly sum: number };

const NEWEST: KeysetOrder = { column: 'r.written_at', idColumn: 'r.id', direction: 'DESC' };
const OLDEST: KeysetOrder = { ...NEWEST, direction: 'ASC' };
const MOST_OF_MEMBER = 200;

/** Ratings of titles, as far as they are published. */
export const ratingsByTitle = defineLoader<string, RatingSum | null>(
  'ratingsByTitle',
  async ({ db }, ids) => {
    const rows = await db.query<{ titleId: string; total: number | string; stars: number | string }>(
      `SELECT title_id AS titleId, COUNT(*) AS total, SUM(rating) AS stars FROM review WHERE title_id IN (${placeholders(ids)}) AND status = 'PUBLISHED' GROUP BY title_id`,
      ids,
    );
    const sums = rows.map(({ titleId, total, stars }) => ({
      titleId,
      count: Number(total),
      sum: Number(stars),
    }));
    return indexBy(ids, sums, ({ titleId }) => titleId);
  },
);

/** Lists the published words about a title, newest first. */
export function publishedReviews(db: Database, titleId: string, page: PageRequest): Promise<Page<Review>> {
  return list(
    db,
    {
      condition: "r.title_id = ? AND r.status = 'PUBLISHED' AND r.review_text IS NOT NULL",
      values: [titleId],
      order: NEWEST,
    },
    page,
  );
}

/** Lists reviews with words in a state: what waits the longest first, what is decided newest first. */
export function reviewsIn(db: Database, status: ReviewStatus, page: PageRequest): Promise<Page<Review>> {
  return list(
    db,
    {
      condition: 'r.status = ? AND r.review_text IS NOT NULL',
      values: [status],
      order: status === 'PENDING' ? OLDEST : NEWEST,
    },
    page,
  );
}

/** Lists what a member wrote, newest first. */
export function listReviewsByMember(db: Database, memberId: string): Promise<Review[]> {
  return reviews.list(
    db,
    `WHERE r.member_id = ? ORDER BY r.written_at DESC, r.id DESC LIMIT ${MOST_OF_MEMBER}`,
    [memberId],
  );
}

/** Finds what a member thinks of a title. */
export function findReview(
  reads: EntityManager,
  { titleId, memberId }: { readonly titleId: string; readonly memberId: string },
): Promise<Review | null> {
  return reviews.first(reads, 'WHERE r.title_id = ? AND r.member_id = ?', [titleId, memberId]);
}

/** Reads a review. */
export function reviewById(db: Database, id: string): Promise<Review | null> {
  return reviews.first(db, 'WHERE r.id = ?', [id]);
}

/** Locks a review until the unit ends. */
export function lockReview(db: Database, tx: EntityManager, id: string): Promise<Review | null> {
  return reviews.first(tx, `WHERE r.id = ?${db.forUpdate}`, [id]);
}

async function list(
  db: Database,
  { condition, values, order }: { condition: string; values: unknown[]; order: KeysetOrder },
  page: PageRequest,
): Promise<Page<Review>> {
  const clause = keysetClause(order, page);
  const rows = await reviews.list(db, `WHERE ${condition} AND ${clause.condition} ${clause.orderBy}`, [
    ...values,
    ...clause.values,
  ]);
  const totalCount = async (): Promise<number> =>
    Number(
      (
        await db.query<{ total: number | string }>(
          `SELECT COUNT(*) AS total FROM review r WHERE ${condition}`,
          values,
        )
      )[0]?.total ?? 0,
    );
  return keysetPage(rows, {
    page,
    order,
    position: ({ writtenAt, id }) => [sqlInstant(writtenAt), id],
    node: (review) => review,
    totalCount,
  });
}

/** Counts the reviews and the shared reading lists that wait to be checked. */
export async function countToCheck(db: Database): Promise<WaitingQueue> {
  const [row] = await db.query<WaitingRow>(
    `SELECT (SELECT COUNT(*) FROM review WHERE status = 'PENDING' AND review_text IS NOT NULL)
      + (SELECT COUNT(*) FROM reading_list WHERE visibility = 'PUBLIC' AND status = 'PENDING') AS total,
      (SELECT MIN(written_at) FROM review WHERE status = 'PENDING' AND review_text IS NOT NULL) AS since`,
  );
  return toWaitingQueue(row);
}
