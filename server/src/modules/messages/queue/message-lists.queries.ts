import { sqlInstant } from '../../../platform/db/columns';
import type { Condition } from '../../../platform/db/conditions';
import { allOf, compares, isOneOf } from '../../../platform/db/conditions';
import type { Database } from '../../../platform/db/database';
import type { KeysetOrder } from '../../../platform/db/keyset';
import { keysetClause, keysetPage } from '../../../platform/db/keyset';
import type { Page, PageRequest } from '../../../platform/graphql/connection';
import type { CivilDate } from '../../../shared/civil-date';
import { toInstant } from '../../../shared/civil-date';
import type { MessageChannel, MessageStatus, MessageTemplate } from '../templates.terms';
import { isSecretCase } from '../../feedback';
import { selectHomeBranch } from '../../members';
import type { Message } from './message.entity';
import { messages } from './messages.queries';

/** Which messages a list holds: everything given must fit. */
export type MessageListFilter = {
  readonly status?: MessageStatus | null;
  readonly channel?: MessageChannel | null;
  readonly memberId?: string | null;
  readonly branchId?: string | null;
  readonly hasNoBranch?: boolean | null;
  readonly statuses?: readonly MessageStatus[] | null;
  readonly channels?: readonly MessageChannel[] | null;
  readonly templates?: readonly MessageTemplate[] | null;
  readonly branchIds?: readonly string[] | null;
  readonly dates?: { readonly from?: CivilDate | null; readonly to?: CivilDate | null } | null;
};

/** What messages can be ordered by. */
export type MessageOrderField = 'CREATED_AT';

/** How a list of messages is ordered. */
export type MessageListOrder = { readonly field: MessageOrderField; readonly direction: 'ASC' | 'DESC' };

const HOME_BRANCH = selectHomeBranch('g.member_id');

/** The usual order. */
export const NEWEST_FIRST: MessageListOrder = { field: 'CREATED_AT', direction: 'DESC' };

/** Lists messages that fit a filter, by when they were written down. */
export async function listMessages(
  db: Database,
  {
    filter,
    withSecret,
    order: { direction },
    page,
  }: {
    readonly filter: MessageListFilter;
    readonly withSecret: boolean;
    readonly order: MessageListOrder;
    readonly page: PageRequest;
  },
): Promise<Page<Message>> {
  const order: KeysetOrder = { column: 'g.created_at', idColumn: 'g.id', direction };
  const wanted = conditionOf(filter, withSecret);
  const { condition, values, orderBy } = keysetClause(order, page);
  const rows = await messages.list(db, `WHERE ${wanted.sql} AND ${condition} ${orderBy}`, [
    ...wanted.values,
    ...values,
  ]);
  return keysetPage(rows, {
    page,
    order,
    position: ({ createdAt, id }) => [sqlInstant(createdAt), id],
    node: (message) => message,
    totalCount: () => countMessages(db, filter, withSecret),
  });
}

/** Counts the messages that fit a filter. */
export async function countMessages(
  db: Database,
  filter: MessageListFilter,
  withSecret: boolean,
): Promise<number> {
  const { sql, values } = conditionOf(filter, withSecret);
  const [row] = await db.query<{ total: number | string }>(
    `SELECT COUNT(*) AS total FROM message g WHERE ${sql}`,
    values,
  );
  return Number(row?.total ?? 0);
}

/** Whoever may not know who sent a secret case cannot find letters about it by its sender either. */
function conditionOf(filter: MessageListFilter, withSecret: boolean): Condition {
  const { from, to } = filter.dates ?? {};
  const isAboutReader = filter.memberId != null || filter.hasNoBranch === true || filter.branchIds != null;
  return allOf(
    !withSecret && isAboutReader
      ? { sql: `(g.about_id IS NULL OR NOT ${isSecretCase('g.about_id')})`, values: [] }
      : null,
    compares('g.member_id = ?', filter.memberId),
    filter.hasNoBranch === true ? { sql: `${HOME_BRANCH} IS NULL`, values: [] } : null,
    isOneOf('g.status', filter.statuses),
    isOneOf('g.channel', filter.channels),
    isOneOf('g.template', filter.templates),
    isOneOf(HOME_BRANCH, filter.branchIds),
    compares('g.created_at >= ?', from == null ? null : sqlInstant(toInstant(from))),
    compares('g.created_at < ?', to == null ? null : sqlInstant(toInstant(to))),
  );
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
