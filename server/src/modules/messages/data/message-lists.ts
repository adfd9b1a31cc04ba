import { readInstant, sqlInstant } from '../../../platform/db/columns';
import type { Database } from '../../../platform/db/database';
import type { KeysetOrder } from '../../../platform/db/keyset';
import { keysetClause, keysetPage } from '../../../platform/db/keyset';
import type { Page, PageRequest } from '../../../platform/graphql/connection';
import type { MessageChannel, MessageStatus } from '../domain/templates';
import type { Message, MessageRow } from './messages';
import { MESSAGE_COLUMNS, toMessage } from './messages';

/** What narrows the delivery log; every condition is met. */
export type MessageFilter = { readonly status?: MessageStatus | null; readonly channel?: MessageChannel | null; readonly memberId?: string | null };

const NEWEST_FIRST: KeysetOrder = { column: 'g.created_at', idColumn: 'g.id', direction: 'DESC' };

/** Lists messages, newest first. */
export async function listMessages(db: Database, filter: MessageFilter, page: PageRequest): Promise<Page<Message>> {
  const asked = ([['g.status', filter.status], ['g.channel', filter.channel], ['g.member_id', filter.memberId]] as const).filter(([, value]) => value != null);
  const where = ['1 = 1', ...asked.map(([name]) => `${name} = ?`)].join(' AND ');
  const filterValues = asked.map(([, value]) => value);
  const { condition, values, orderBy } = keysetClause(NEWEST_FIRST, page);
  const rows = await db.query<MessageRow>(`SELECT ${MESSAGE_COLUMNS} FROM message g WHERE ${where} AND ${condition} ${orderBy}`, [...filterValues, ...values]);
  const totalCount = async (): Promise<number> => {
    const [row] = await db.query<{ total: number | string }>(`SELECT COUNT(*) AS total FROM message g WHERE ${where}`, filterValues);
    return Number(row?.total ?? 0);
  };
  return keysetPage(rows, { page, order: NEWEST_FIRST, position: (row) => [sqlInstant(readInstant(row.created_at)), row.id], node: toMessage, totalCount });
}
