import { sqlInstant } from '../../../platform/db/columns';
import type { Condition } from '../../../platform/db/conditions';
import { allOf, compares, isOneOf } from '../../../platform/db/conditions';
import type { Database } from '../../../platform/db/database';
import { placeholders } from '../../../platform/db/placeholders';
import type { KeysetOrder } from '../../../platform/db/keyset';
import { keysetClause, keysetPage } from '../../../platform/db/keyset';
import type { Page, PageRequest } from '../../../platform/graphql/connection';
import { toWaitingQueue } from '../../../platform/waiting';
import type { WaitingQueue } from '../../../platform/waiting';
import type { CivilDate } from '../../../shared/civil-date';
import { toInstant } from '../../../shared/civil-date';
import { cutSearch } from '../../../shared/search-text';
import type { MessageChannel, MessageStatus, MessageTemplate } from '../templates.terms';
import { isSecretCase } from '../../feedback';
import { isMemberMeant, selectHomeBranch } from '../../members';
import type { Message } from './message.entity';
import { messages } from './messages.queries';

/** Which messages a list holds: everything given must fit. */
export type MessageListFilter = {
  readonly text?: string | null;
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

/** What somebody may know of messages: who sent a secret case, and of which branches; null for all of them. */
export type MessageReader = {
  readonly withSecret: boolean;
  readonly heldAt: readonly string[] | null;
  /** The day on which they look. */
  readonly today: CivilDate;
};

/** The usual order. */
export const NEWEST_FIRST: MessageListOrder = { field: 'CREATED_AT', direction: 'DESC' };

/** Lists messages that fit a filter, by when they were written down. */
export async function listMessages(
  db: Database,
  {
    filter,
    reader,
    order: { direction },
    page,
  }: {
    readonly filter: MessageListFilter;
    readonly reader: MessageReader;
    readonly order: MessageListOrder;
    readonly page: PageRequest;
  },
): Promise<Page<Message>> {
  const order: KeysetOrder = { column: 'g.created_at', idColumn: 'g.id', direction };
  const wanted = await conditionOf(db, filter, reader);
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
    totalCount: () => countSelected(db, wanted),
  });
}

/** Counts the messages that fit a filter. */
export async function countMessages(
  db: Database,
  filter: MessageListFilter,
  reader: MessageReader,
): Promise<number> {
  return countSelected(db, await conditionOf(db, filter, reader));
}

async function countSelected(db: Database, { sql, values }: Condition): Promise<number> {
  const [row] = await db.query<{ total: number | string }>(
    `SELECT COUNT(*) AS total FROM message g WHERE ${sql}`,
    values,
  );
  return Number(row?.total ?? 0);
}

/**
 * Whoever may not know who sent a secret case cannot find letters about it by its sender either. What no branch is named
 * for is narrowed to those held; letters of one member are read whole, because they stand in front of the desk.
 */
async function conditionOf(
  db: Database,
  filter: MessageListFilter,
  { withSecret, heldAt, today }: MessageReader,
): Promise<Condition> {
  const { from, to } = filter.dates ?? {};
  const text = cutSearch(filter.text).trim();
  const meant = await isMemberMeant(db, { text, column: 'g.member_id', today });
  const isNamed = filter.memberId != null || (filter.branchIds ?? []).length > 0;
  const held = isNamed ? null : isOfBranches(heldAt);
  const isAboutReader =
    held !== null ||
    meant !== null ||
    filter.memberId != null ||
    filter.hasNoBranch === true ||
    filter.branchIds != null;
  return allOf(
    held,
    meant,
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

/** Letters of some branches, and those that belong to none, such as letters to guests; null for all letters. */
function isOfBranches(branchIds: readonly string[] | null): Condition | null {
  return branchIds === null ? null : isOneOf(`COALESCE(${HOME_BRANCH}, '')`, ['', ...branchIds]);
}

/** Finds whether letters belong to other branches than those; such as belong to none are for everybody. */
export async function areOfOtherBranches(
  db: Database,
  ids: readonly string[],
  heldAt: readonly string[],
): Promise<boolean> {
  const asked = allOf(isOneOf('g.id', ids), isOfBranches(heldAt));
  const [row] = await db.query<{ held: number | string; known: number | string }>(
    `SELECT (SELECT COUNT(*) FROM message g WHERE ${asked.sql}) AS held,
      (SELECT COUNT(*) FROM message k WHERE k.id IN (${placeholders(ids)})) AS known`,
    [...asked.values, ...ids],
  );
  return Number(row?.held ?? 0) < Number(row?.known ?? 0);
}

/** Counts the letters that wait to be printed, by the home branch of their members; of some branches or of all. */
export async function countLettersToPrint(
  db: Database,
  heldAt: readonly string[] | null,
): Promise<{ readonly branchId: string | null; readonly letterCount: number }[]> {
  const { sql: held, values } = allOf(isOfBranches(heldAt));
  const sql = `SELECT ${HOME_BRANCH} AS branchId, COUNT(*) AS total FROM message g WHERE g.status = 'QUEUED' AND g.channel = 'PRINT' AND ${held} GROUP BY branchId ORDER BY branchId LIMIT 500`;
  const rows = await db.query<{ branchId: string | null; total: number | string }>(sql, values);
  return rows.map(({ branchId, total }) => ({ branchId, letterCount: Number(total) }));
}

const DAYS_WORTH_A_LOOK = 14;

type MessagesRow = {
  readonly failed: number | string;
  readonly failedSince: Date | string | null;
  readonly byHand: number | string;
  readonly byHandSince: Date | string | null;
};

/** Counts the messages that staff look after at their branches: those that failed lately, and those sent by hand. */
export async function countMessagesForStaff(
  db: Database,
  { now, heldAt }: { readonly now: Date; readonly heldAt: readonly string[] | null },
): Promise<{ readonly failedMessageCount: WaitingQueue; readonly handMessageCount: WaitingQueue }> {
  const { sql: held, values } = allOf(isOfBranches(heldAt));
  const since = sqlInstant(new Date(now.getTime() - DAYS_WORTH_A_LOOK * 86_400_000));
  const failed = `FROM message g WHERE g.status = 'FAILED' AND g.created_at > ? AND ${held}`;
  const byHand = `FROM message g WHERE g.status = 'QUEUED' AND g.channel = 'WHATSAPP_MANUAL' AND ${held}`;
  const [row] = await db.query<MessagesRow>(
    `SELECT failed.total AS failed, failed.since AS failedSince, by_hand.total AS byHand, by_hand.since AS byHandSince
     FROM (SELECT COUNT(*) AS total, MIN(g.created_at) AS since ${failed}) failed
     CROSS JOIN (SELECT COUNT(*) AS total, MIN(COALESCE(g.way_since, g.created_at)) AS since ${byHand}) by_hand`,
    [since, ...values, ...values],
  );
  return {
    failedMessageCount: toWaitingQueue(row && { total: row.failed, since: row.failedSince }),
    handMessageCount: toWaitingQueue(row && { total: row.byHand, since: row.byHandSince }),
  };
}
