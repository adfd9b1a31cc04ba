import type { EntityManager } from 'typeorm';

import { readInstant, sqlInstant } from '../../../platform/db/columns';
import type { Database } from '../../../platform/db/database';
import { placeholders } from '../../../platform/db/placeholders';
import { defineLoader, indexBy } from '../../../platform/graphql/loader';
import type { Locale } from '../../../shared/locale';
import type { MessageChannel, MessageFailure, MessageStatus, MessageTemplate } from '../templates.terms';
import type { MessageWay } from '../delivery/routes.rules';
import { readWays } from '../delivery/routes.rules';
import { MessageEntity } from './message.entity';

/** A message as kept; whom it is about is shown to those who may see the member. */
export type Message = {
  readonly nodeType: 'Message';
  readonly id: string;
  readonly memberId: string | null;
  readonly channel: MessageChannel | null;
  readonly template: MessageTemplate;
  readonly locale: Locale;
  readonly aboutId: string | null;
  readonly aboutDate: string | null;
  readonly status: MessageStatus;
  readonly failure: MessageFailure | null;
  readonly attempts: number;
  readonly nextAttemptAt: Date;
  readonly createdAt: Date;
  readonly sentAt: Date | null;
  /** Ways that failed before; they are not tried again. */
  readonly failedWays: readonly MessageWay[];
  /** Since when it waits for its present way. */
  readonly waySince: Date;
};

/** A row as `MESSAGE_COLUMNS` reads it. */
export type MessageRow = {
  id: string;
  member_id: string | null;
  channel: MessageChannel | null;
  template: MessageTemplate;
  locale: Locale;
  about_id: string | null;
  about_date: string | null;
  status: MessageStatus;
  failure: MessageFailure | null;
  attempts: number;
  next_attempt_at: Date | string;
  created_at: Date | string;
  sent_at: Date | string | null;
  failed_ways: string;
  way_since: Date | string | null;
};

/** A message to be written. */
export type NewMessage = Omit<Message, 'nodeType' | 'attempts' | 'sentAt' | 'failedWays' | 'waySince'> & {
  readonly cause: string;
};

/** The columns a message is read from. */
export const MESSAGE_COLUMNS =
  'g.id, g.member_id, g.channel, g.template, g.locale, g.about_id, g.about_date, g.status, g.failure, g.attempts, g.next_attempt_at, g.created_at, g.sent_at, g.failed_ways, g.way_since';

/** Messages by id. */
export const messageById = defineLoader<string, Message | null>('messageById', async ({ db }, ids) =>
  indexBy(ids, await readMessages(db, ids), ({ id }) => id),
);

/** Reads messages by id; those that do not exist are left out. */
export async function readMessages(db: Database, ids: readonly string[]): Promise<Message[]> {
  return (
    await db.query<MessageRow>(
      `SELECT ${MESSAGE_COLUMNS} FROM message g WHERE g.id IN (${placeholders(ids)})`,
      ids,
    )
  ).map(toMessage);
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
  const sql = `SELECT ${MESSAGE_COLUMNS} FROM message g WHERE g.status = 'QUEUED' AND g.channel = ? AND g.next_attempt_at <= ? AND g.template IN (${placeholders(templates)}) ORDER BY g.next_attempt_at, g.id LIMIT ?`;
  return (await db.query<MessageRow>(sql, [channel, sqlInstant(now), ...templates, limit])).map(toMessage);
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
export async function insertMessages(tx: EntityManager, messages: readonly NewMessage[]): Promise<void> {
  if (messages.length > 0)
    await tx
      .createQueryBuilder()
      .insert()
      .into(MessageEntity)
      .values(messages.map(({ ...row }) => ({ ...row, attempts: 0 })))
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
    `SELECT g.id FROM message g WHERE g.created_at < ? AND NOT (g.template = 'EVENT_CONFIRMED' AND EXISTS (SELECT 1 FROM registration r JOIN event e ON e.id = r.event_id WHERE r.id = g.about_id AND e.ends_at > ?))
     ORDER BY g.created_at, g.id LIMIT ?`,
    [sqlInstant(before), sqlInstant(now), limit],
  );
  const ids = rows.map(({ id }) => id);
  if (ids.length > 0) await tx.query(`DELETE FROM message WHERE id IN (${placeholders(ids)})`, ids);
  return ids.length;
}

/** Turns a row into a message. */
export function toMessage(row: MessageRow): Message {
  return {
    nodeType: 'Message',
    id: row.id,
    memberId: row.member_id,
    channel: row.channel,
    template: row.template,
    locale: row.locale,
    aboutId: row.about_id,
    aboutDate: row.about_date,
    status: row.status,
    failure: row.failure,
    attempts: row.attempts,
    nextAttemptAt: readInstant(row.next_attempt_at),
    createdAt: readInstant(row.created_at),
    sentAt: row.sent_at === null ? null : readInstant(row.sent_at),
    failedWays: readWays(row.failed_ways),
    waySince: readInstant(row.way_since ?? row.created_at),
  };
}
