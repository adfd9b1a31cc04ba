import { sqlInstant } from '../../../platform/db/columns';
import type { Condition } from '../../../platform/db/conditions';
import { allOf, compares, isOneOf } from '../../../platform/db/conditions';
import type { Database } from '../../../platform/db/database';
import type { KeysetOrder } from '../../../platform/db/keyset';
import { keysetClause, keysetPage } from '../../../platform/db/keyset';
import type { Page, PageRequest } from '../../../platform/graphql/connection';
import { toWaitingQueue } from '../../../platform/waiting';
import type { WaitingQueue, WaitingRow } from '../../../platform/waiting';
import type { CivilDate } from '../../../shared/civil-date';
import { toInstant } from '../../../shared/civil-date';
import { WARNED_DAYS } from '../channels/channels.queries';
import type { Post } from './post.entity';
import type { PostState } from './post.terms';
import { posts } from './posts.queries';

/** Which posts a list holds: everything given must fit. */
export type PostListFilter = {
  readonly states?: readonly PostState[] | null;
  readonly subjectId?: string | null;
  readonly days?: { readonly from?: CivilDate | null; readonly to?: CivilDate | null } | null;
};

/** What posts can be ordered by. */
export type PostOrderField = 'LISTED_AT';
/** How a list of posts is ordered. */
export type PostListOrder = { readonly field: PostOrderField; readonly direction: 'ASC' | 'DESC' };

/** Lists posts by when they are planned or were made, the latest first unless ordered. */
export async function listPosts(
  db: Database,
  list: {
    readonly filter: PostListFilter;
    readonly orderBy?: PostListOrder | null;
    readonly page: PageRequest;
  },
): Promise<Page<Post>> {
  const direction = list.orderBy?.direction ?? 'DESC';
  const order: KeysetOrder = { column: 'p.listed_at', idColumn: 'p.id', direction };
  const wanted = conditionOf(list.filter);
  const { condition, values, orderBy } = keysetClause(order, list.page);
  const rows = await posts.list(db, `WHERE ${wanted.sql} AND ${condition} ${orderBy}`, [
    ...wanted.values,
    ...values,
  ]);
  return keysetPage(rows, {
    page: list.page,
    order,
    position: ({ listedAt, id }) => [sqlInstant(listedAt), id],
    node: (post) => post,
    totalCount: () => countPosts(db, list.filter),
  });
}

/** Counts the posts that fit a filter. */
export async function countPosts(db: Database, filter: PostListFilter): Promise<number> {
  const { sql, values } = conditionOf(filter);
  const [row] = await db.query<{ total: number | string }>(
    `SELECT COUNT(*) AS total FROM post p WHERE ${sql}`,
    values,
  );
  return Number(row?.total ?? 0);
}

function conditionOf({ states, subjectId, days }: PostListFilter): Condition {
  return allOf(
    isOneOf('p.state', states),
    compares('p.subject_id = ?', subjectId),
    compares('p.listed_at >= ?', days?.from == null ? null : sqlInstant(toInstant(days.from))),
    compares('p.listed_at < ?', days?.to == null ? null : sqlInstant(toInstant(days.to))),
  );
}

const DAY_MS = 86_400_000;

type Waiting = {
  readonly postApprovalCount: WaitingQueue;
  readonly postDeliveryCount: number;
  readonly channelCount: number;
};

/**
 * Counts in one statement what waits for a person: posts to approve; deliveries that are held, failed or to be done by
 * hand; channels that are on and held, or whose token ends within two weeks.
 */
export async function countPostsWaiting(db: Database, now: Date): Promise<Waiting> {
  const [row] = await db.query<WaitingRow & Record<'postDeliveryCount' | 'channelCount', number | string>>(
    `SELECT
      (SELECT COUNT(*) FROM post WHERE state = 'WAITING') AS total,
      (SELECT MIN(asked_at) FROM post WHERE state = 'WAITING') AS since,
      (SELECT COUNT(*) FROM post_delivery d JOIN post p ON p.id = d.post_id AND p.state <> 'WITHDRAWN' WHERE d.state IN ('HELD', 'FAILED', 'BY_HAND')) AS postDeliveryCount,
      (SELECT COUNT(*) FROM channel WHERE is_on = 1 AND (held_reason IS NOT NULL OR token_expires_at < ?)) AS channelCount`,
    [sqlInstant(new Date(now.getTime() + WARNED_DAYS * DAY_MS))],
  );
  return {
    postApprovalCount: toWaitingQueue(row),
    postDeliveryCount: Number(row?.postDeliveryCount ?? 0),
    channelCount: Number(row?.channelCount ?? 0),
  };
}
