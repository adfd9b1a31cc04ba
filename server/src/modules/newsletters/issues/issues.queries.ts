import type { EntityManager } from 'typeorm';

import { readInstant, sqlInstant } from '../../../platform/db/columns';
import type { Database } from '../../../platform/db/database';
import type { KeysetOrder } from '../../../platform/db/keyset';
import { keysetClause, keysetPage } from '../../../platform/db/keyset';
import { mapSelection } from '../../../platform/db/map-selection';
import { placeholders } from '../../../platform/db/placeholders';
import { table } from '../../../platform/db/table';
import type { QueryRunner } from '../../../platform/db/table';
import { withTexts } from '../../../platform/db/texts';
import type { Page, PageRequest } from '../../../platform/graphql/connection';
import { defineLoader, groupBy, indexBy } from '../../../platform/graphql/loader';
import { MOST_BLOCKS } from '../newsletter.terms';
import type { NewsletterBlock, NewsletterIssue } from './newsletter.entity';
import { NewsletterBlockEntity, NewsletterIssueEntity } from './newsletter.entity';

/** The tables of issues, for writing. */
export const ISSUE_TABLES = {
  issues: table(NewsletterIssueEntity, 'i'),
  blocks: table(NewsletterBlockEntity, 'b'),
} as const;
const issues = mapSelection(ISSUE_TABLES.issues, (row): NewsletterIssue => withTexts(row, 'subject'));
const blocks = mapSelection(ISSUE_TABLES.blocks, (row): NewsletterBlock => withTexts(row, 'heading', 'text'));

/** Issues by id, whatever their state. */
export const issueById = defineLoader<string, NewsletterIssue | null>(
  'newsletterIssueById',
  async ({ db }, ids) =>
    indexBy(ids, await issues.list(db, `WHERE i.id IN (${placeholders(ids)})`, ids), ({ id }) => id),
);

/** Blocks of issues in their order, by issue. */
export const blocksByIssue = defineLoader<string, NewsletterBlock[]>('blocksByIssue', async ({ db }, ids) => {
  const rest = `WHERE b.issue_id IN (${placeholders(ids)}) ORDER BY b.position LIMIT ${ids.length * MOST_BLOCKS}`;
  return groupBy(ids, await blocks.list(db, rest, ids), (block) => block.issueId);
});

/** The blocks of one issue in their order, also inside a unit. */
export function readBlocks(db: QueryRunner, issueId: string): Promise<NewsletterBlock[]> {
  return blocks.list(db, 'WHERE b.issue_id = ? ORDER BY b.position', [issueId]);
}

/** Finds an issue inside a unit, and locks it until the unit ends. */
export function lockIssue(
  { forUpdate }: Pick<Database, 'forUpdate'>,
  tx: EntityManager,
  id: string,
): Promise<NewsletterIssue | null> {
  return issues.first(tx, `WHERE i.id = ?${forUpdate}`, [id]);
}

/** Finds an issue that was sent, or is leaving, by the word in its address. */
export async function findSentIssue(db: Database, slug: string): Promise<NewsletterIssue | null> {
  const issue = await issues.first(db, "WHERE i.slug = ? AND i.state IN ('SENDING', 'SENT')", [slug]);
  return issue === null ? null : { ...issue, sentAt: issue.sentAt ?? issue.startedAt };
}

/** Finds an issue whose moment has come, or that is being sent and has a letter that may leave now, or none left. */
export function findIssueToSend(db: Database, now: Date): Promise<NewsletterIssue | null> {
  return issues.first(
    db,
    `WHERE i.planned_at <= ? AND (i.state = 'PLANNED' OR (i.state = 'SENDING' AND (
       EXISTS (SELECT 1 FROM newsletter_letter l WHERE l.issue_id = i.id AND l.state IN ('WAITING', 'SENDING') AND l.next_try_at <= ?)
       OR NOT EXISTS (SELECT 1 FROM newsletter_letter l WHERE l.issue_id = i.id AND l.state IN ('WAITING', 'SENDING')))))
     ORDER BY i.planned_at, i.id LIMIT 1`,
    [sqlInstant(now), sqlInstant(now)],
  );
}

const SENT_LAST: KeysetOrder = { column: 'i.sent_at', idColumn: 'i.id', direction: 'DESC' };
const NEWEST: KeysetOrder = { column: 'i.created_at', idColumn: 'i.id', direction: 'DESC' };

/** Lists issues that were sent, the last one first. */
export function listSentIssues(db: Database, page: PageRequest): Promise<Page<NewsletterIssue>> {
  return listIssues(db, { where: "i.state = 'SENT'", order: SENT_LAST, column: 'sent_at', page });
}

/** Lists all issues as staff write them, the newest first. */
export function listAllIssues(db: Database, page: PageRequest): Promise<Page<NewsletterIssue>> {
  return listIssues(db, { where: '1 = 1', order: NEWEST, column: 'created_at', page });
}

async function listIssues(
  db: Database,
  asked: {
    readonly where: string;
    readonly order: KeysetOrder;
    readonly column: 'sent_at' | 'created_at';
    readonly page: PageRequest;
  },
): Promise<Page<NewsletterIssue>> {
  const { where, order, column, page } = asked;
  const clause = keysetClause(order, page);
  const rows = await issues.list(
    db,
    `WHERE ${where} AND ${clause.condition} ${clause.orderBy}`,
    clause.values,
  );
  return keysetPage(rows, {
    page,
    order,
    position: (row) => [
      sqlInstant(readInstant((column === 'sent_at' ? row.sentAt : row.createdAt) ?? row.createdAt)),
      row.id,
    ],
    node: (row) => row,
    totalCount: async () => {
      const [counted] = await db.query<{ total: number | string }>(
        `SELECT COUNT(*) AS total FROM newsletter_issue i WHERE ${where}`,
      );
      return Number(counted?.total ?? 0);
    },
  });
}

/** How the letters of an issue stand: how many wait, left, and were refused. */
export type LetterCounts = { readonly waiting: number; readonly sent: number; readonly refused: number };

/** How the letters of issues stand, by issue. */
export const letterCounts = defineLoader<string, LetterCounts>(
  'newsletterLetterCounts',
  async ({ db }, ids) => {
    const sql = `SELECT issue_id AS id, state, COUNT(*) AS total FROM newsletter_letter WHERE issue_id IN (${placeholders(ids)}) GROUP BY issue_id, state`;
    const rows = await db.query<{ id: string; state: string; total: number | string }>(sql, [...ids]);
    const countOf = (id: string, states: readonly string[]): number =>
      rows
        .filter((row) => row.id === id && states.includes(row.state))
        .reduce((sum, { total }) => sum + Number(total), 0);
    return ids.map((id) => ({
      waiting: countOf(id, ['WAITING', 'SENDING']),
      sent: countOf(id, ['SENT']),
      refused: countOf(id, ['REFUSED']),
    }));
  },
);
