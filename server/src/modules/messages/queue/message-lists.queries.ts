import { sqlInstant } from '../../../platform/db/columns';
import type { Database } from '../../../platform/db/database';
import type { KeysetOrder } from '../../../platform/db/keyset';
import { keysetClause, keysetPage } from '../../../platform/db/keyset';
import type { Page, PageRequest } from '../../../platform/graphql/connection';
import type { MessageChannel, MessageStatus } from '../templates.terms';
import { selectHomeBranch } from '../../members';
import type { Message } from './message.entity';
import { messages } from './messages.queries';

/** What narrows the delivery log; every condition is met. */
export type MessageFilter = {
  readonly status?: MessageStatus | null;
  readonly channel?: MessageChannel | null;
  readonly memberId?: string | null;
  readonly branchId?: string | null;
  readonly hasNoBranch?: boolean | null;
};

const HOME_BRANCH = selectHomeBranch('g.member_id');
const NEWEST_FIRST: KeysetOrder = { column: 'g.created_at', idColumn: 'g.id', direction: 'DESC' };

/** Lists messages, newest first. */
export async function listMessages(
  db: Database,
  filter: MessageFilter,
  page: PageRequest,
): Promise<Page<Message>> {
  const asked = (
    [
      ['g.status', filter.status],
      ['g.channel', filter.channel],
      ['g.member_id', filter.memberId],
      [HOME_BRANCH, filter.branchId],
    ] as const
  ).filter(([, value]) => value != null);
  const where = [
    '1 = 1',
    ...asked.map(([name]) => `${name} = ?`),
    ...(filter.hasNoBranch === true ? [`${HOME_BRANCH} IS NULL`] : []),
  ].join(' AND ');
  const filterValues = asked.map(([, value]) => value);
  const { condition, values, orderBy } = keysetClause(NEWEST_FIRST, page);
  const rows = await messages.list(db, `WHERE ${where} AND ${condition} ${orderBy}`, [
    ...filterValues,
    ...values,
  ]);
  const totalCount = async (): Promise<number> => {
    const [row] = await db.query<{ total: number | string }>(
      `SELECT COUNT(*) AS total FROM message g WHERE ${where}`,
      filterValues,
    );
    return Number(row?.total ?? 0);
  };
  return keysetPage(rows, {
    page,
    order: NEWEST_FIRST,
    position: ({ createdAt, id }) => [sqlInstant(createdAt), id],
    node: (message) => message,
    totalCount,
  });
}

/** Counts the letters that wait to be printed, by the home branch of their members. */
export async function countLettersToPrint(
  db: Database,
): Promise<{ readonly branchId: string | null; readonly letterCount: number }[]> {
  const sql = `SELECT ${HOME_BRANCH} AS branchId, COUNT(*) AS total FROM message g WHERE g.status = 'QUEUED' AND g.channel = 'PRINT' GROUP BY branchId ORDER BY branchId LIMIT 500`;
  const rows = await db.query<{ branchId: string | null; total: number | string }>(sql);
  return rows.map(({ branchId, total }) => ({ branchId, letterCount: Number(total) }));
}

const DAYS_WORTH_A_LOOK = 14;

/** Counts the messages that staff look after: those that failed lately, and those sent by hand. */
export async function countMessagesForStaff(
  db: Database,
  now: Date,
): Promise<{ readonly failedMessageCount: number; readonly handMessageCount: number }> {
  const [row] = await db.query<Record<'failed' | 'byHand', number | string>>(
    `SELECT
      (SELECT COUNT(*) FROM message WHERE status = 'FAILED' AND created_at > ?) AS failed,
      (SELECT COUNT(*) FROM message WHERE status = 'QUEUED' AND channel = 'WHATSAPP_MANUAL') AS byHand`,
    [sqlInstant(new Date(now.getTime() - DAYS_WORTH_A_LOOK * 86_400_000))],
  );
  return { failedMessageCount: Number(row?.failed ?? 0), handMessageCount: Number(row?.byHand ?? 0) };
}
