import type { EntityManager } from 'typeorm';

import { sqlInstant } from '../../../platform/db/columns';
import type { Database } from '../../../platform/db/database';
import { mapSelection } from '../../../platform/db/map-selection';
import { placeholders } from '../../../platform/db/placeholders';
import { table } from '../../../platform/db/table';
import { defineLoader, indexBy } from '../../../platform/graphql/loader';
import { eventEndsAfter } from '../../programmes';
import type { MessageChannel, MessageStatus, MessageTemplate } from '../templates.terms';
import { MessageEntity } from './message.entity';
import type { Message, NewMessage } from './message.entity';

/** Reads messages, of the table `g`. */
export const messages = mapSelection(
  table(MessageEntity, 'g', { nodeType: 'Message' } as const),
  (row): Message => ({ ...row, waySince: row.waySince ?? row.createdAt }),
);

/** Messages by id. */
export const messageById = defineLoader<string, Message | null>('messageById', async ({ db }, ids) =>
  indexBy(ids, await readMessages(db, ids), ({ id }) => id),
);

/** Reads messages by id; those that do not exist are left out. */
export function readMessages(db: Database, ids: readonly string[]): Promise<Message[]> {
  return messages.list(db, `WHERE g.id IN (${placeholders(ids)})`, ids);
}

/** Reads queued messages whose moment has come, longest waiting first. */
export async function dueMessages(
  db: Database,
  {
    now,
    templates,
    channel,
    limit,
  }: { now: Date; templates: readonly MessageTemplate[]; channel: MessageChannel; limit: number },
): Promise<Message[]> {
  if (templates.length === 0) return [];
  return messages.list(
    db,
    `WHERE g.status = 'QUEUED' AND g.channel = ? AND g.next_attempt_at <= ? AND g.template IN (${placeholders(templates)}) ORDER BY g.next_attempt_at, g.id LIMIT ?`,
    [channel, sqlInstant(now), ...templates, limit],
  );
}

/** Counts the messages that wait, by channel. */
export async function countQueued(db: Database): Promise<Readonly<Record<MessageChannel, number>>> {
  const rows = await db.query<{ channel: MessageChannel; total: number | string }>(
    "SELECT channel, COUNT(*) AS total FROM message WHERE status = 'QUEUED' AND channel IS NOT NULL GROUP BY channel",
  );
  return {
    EMAIL: 0,
    PUSH: 0,
    WHATSAPP: 0,
    WHATSAPP_MANUAL: 0,
    SMS: 0,
    PRINT: 0,
    ...Object.fromEntries(rows.map(({ channel, total }) => [channel, Number(total)])),
  };
}

/** Writes messages; one whose cause has a message already is left out. */
export async function insertMessages(tx: EntityManager, written: readonly NewMessage[]): Promise<void> {
  if (written.length > 0)
    await tx
      .createQueryBuilder()
      .insert()
      .into(MessageEntity)
      .values(written.map((message) => ({ ...message, attempts: 0 })))
      .orIgnore()
      .updateEntity(false)
      .execute();
}

/**
 * Takes a message for one attempt; false when another process was first, somebody changed it, or it goes
 * another way by now. Whoever takes it owns it until `until`.
 */
export async function claimMessage(
  tx: EntityManager,
  { id, channel, attempts, nextAttemptAt }: Message,
  until: Date,
): Promise<boolean> {
  const claim = await tx
    .createQueryBuilder()
    .update(MessageEntity)
    .set({ attempts: attempts + 1, nextAttemptAt: until })
    .where(
      "id = :id AND status = 'QUEUED' AND channel = :channel AND attempts = :attempts AND next_attempt_at = :seen",
      { id, channel, attempts, seen: sqlInstant(nextAttemptAt) },
    )
    .execute();
  return claim.affected === 1;
}

/** Changes a message that is in the expected state; false when it no longer was. */
export async function changeMessage(
  tx: EntityManager,
  id: string,
  from: { status: MessageStatus; channel?: MessageChannel },
  changes: Partial<
    Pick<
      MessageEntity,
      | 'channel'
      | 'status'
      | 'failure'
      | 'attempts'
      | 'nextAttemptAt'
      | 'sentAt'
      | 'sentBy'
      | 'failedWays'
      | 'waySince'
    >
  >,
): Promise<boolean> {
  const change = await tx.update(MessageEntity, { id, ...from }, changes);
  return change.affected === 1;
}

/**
 * Removes messages written before a moment, some at a time; returns how many. That a place was confirmed is
 * kept while the event is to come, else it would be told again.
 */
export async function forgetMessagesBefore(
  tx: EntityManager,
  { before, now, limit }: { before: Date; now: Date; limit: number },
): Promise<number> {
  const rows = await tx.query<{ id: string }[]>(
    `SELECT g.id FROM message g WHERE g.created_at < ? AND NOT (g.template = 'EVENT_CONFIRMED' AND ${eventEndsAfter('g.about_id')})
     ORDER BY g.created_at, g.id LIMIT ?`,
    [sqlInstant(before), sqlInstant(now), limit],
  );
  const ids = rows.map(({ id }) => id);
  if (ids.length > 0) await tx.query(`DELETE FROM message WHERE id IN (${placeholders(ids)})`, ids);
  return ids.length;
}
