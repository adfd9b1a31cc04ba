import type { EntityManager } from 'typeorm';

import { readInstant, sqlInstant } from '../../../platform/db/columns';
import type { Database } from '../../../platform/db/database';
import type { KeysetOrder } from '../../../platform/db/keyset';
import { keysetClause, keysetPage } from '../../../platform/db/keyset';
import type { Page, PageRequest } from '../../../platform/graphql/connection';
import { placeholders } from '../../../platform/db/placeholders';
import { defineLoader, indexBy } from '../../../platform/graphql/loader';
import type { ReviewStatus } from './review.rules';

/** A review as its writer, staff and, once it is published, everybody may read it. */
export type Review = {
  readonly id: string;
  readonly titleId: string;
  readonly memberId: string;
  readonly rating: number;
  readonly text: string | null;
  readonly isNamed: boolean;
  readonly status: ReviewStatus;
  readonly refusalReason: string | null;
  readonly writtenAt: Date;
  readonly version: number;
};

/** How many rated a title, and their stars added up. */
export type RatingSum = { readonly titleId: string; readonly count: number; readonly sum: number };

type Row = Omit<Review, 'isNamed' | 'writtenAt' | 'rating' | 'version'> & {
  isNamed: number;
  writtenAt: Date | string;
  rating: number | string;
  version: number | string;
};

const SELECT = `SELECT r.id, r.title_id AS titleId, r.member_id AS memberId, r.rating, r.review_text AS text, r.is_named AS isNamed, r.status, r.refusal_reason AS refusalReason, r.written_at AS writtenAt, r.version
  FROM review r`;
const NEWEST: KeysetOrder = { column: 'r.written_at', idColumn: 'r.id', direction: 'DESC' };
const OLDEST: KeysetOrder = { ...NEWEST, direction: 'ASC' };
const MOST_OF_MEMBER = 200;

/** Ratings of titles, as far as they are published. */
export const ratingsByTitle = defineLoader<string, RatingSum | null>(
  'ratingsByTitle',
  async ({ db }, ids) => {
    const sql = `SELECT title_id, COUNT(*) AS total, SUM(rating) AS stars FROM review WHERE title_id IN (${placeholders(ids)}) AND status = 'PUBLISHED' GROUP BY title_id`;
    const rows = await db.query<{ title_id: string; total: number | string; stars: number | string }>(
      sql,
      ids,
    );
    return indexBy(
      ids,
      rows.map(({ title_id: titleId, total, stars }) => ({
        titleId,
        count: Number(total),
        sum: Number(stars),
      })),
      ({ titleId }) => titleId,
    );
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
export async function listReviewsByMember(db: Database, memberId: string): Promise<Review[]> {
  return (
    await db.query<Row>(
      `${SELECT} WHERE r.member_id = ? ORDER BY r.written_at DESC, r.id DESC LIMIT ${MOST_OF_MEMBER}`,
      [memberId],
    )
  ).map(toReview);
}

/** Finds what a member thinks of a title. */
export async function findReview(
  reads: EntityManager,
  { titleId, memberId }: { readonly titleId: string; readonly memberId: string },
): Promise<Review | null> {
  const [row] = await reads.query<Row[]>(`${SELECT} WHERE r.title_id = ? AND r.member_id = ?`, [
    titleId,
    memberId,
  ]);
  return row ? toReview(row) : null;
}

/** Reads a review. */
export async function reviewById(db: Database, id: string): Promise<Review | null> {
  const [row] = await db.query<Row>(`${SELECT} WHERE r.id = ?`, [id]);
  return row ? toReview(row) : null;
}

/** Locks a review until the unit ends. */
export async function lockReview(db: Database, tx: EntityManager, id: string): Promise<Review | null> {
  const [row] = await tx.query<Row[]>(`${SELECT} WHERE r.id = ?${db.forUpdate}`, [id]);
  return row ? toReview(row) : null;
}

async function list(
  db: Database,
  { condition, values, order }: { condition: string; values: unknown[]; order: KeysetOrder },
  page: PageRequest,
): Promise<Page<Review>> {
  const clause = keysetClause(order, page);
  const rows = await db.query<Row>(`${SELECT} WHERE ${condition} AND ${clause.condition} ${clause.orderBy}`, [
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
    position: (row) => [sqlInstant(readInstant(row.writtenAt)), row.id],
    node: toReview,
    totalCount,
  });
}

function toReview(row: Row): Review {
  return {
    ...row,
    rating: Number(row.rating),
    version: Number(row.version),
    isNamed: Number(row.isNamed) === 1,
    writtenAt: readInstant(row.writtenAt),
  };
}
