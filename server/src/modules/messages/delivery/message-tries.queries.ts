import type { EntityManager } from 'typeorm';

import { readInstant } from '../../../platform/db/columns';
import { placeholders } from '../../../platform/db/placeholders';
import { defineLoader, groupBy } from '../../../platform/graphql/loader';
import type { TryOutcome } from './send-outcome.terms';
import type { MessageChannel } from '../templates.terms';
import { MessageTryEntity } from './message-reach.entity';

/** A try of a message by one way; `tries` in a row with the same outcome are one. */
export type MessageTry = {
  readonly messageId: string;
  readonly channel: MessageChannel;
  readonly outcome: TryOutcome;
  readonly tries: number;
  readonly firstAt: Date;
  readonly lastAt: Date;
  readonly cost: number | null;
};

type Row = {
  message_id: string;
  channel: MessageChannel;
  outcome: TryOutcome;
  tries: number;
  first_at: Date | string;
  last_at: Date | string;
  cost: number | null;
};

/** More lines than a message can get: each way is tried once, and each outcome in a row is one line. */
const MOST_LINES = 100;

/** Tries by message, oldest first. */
export const triesByMessage = defineLoader<string, MessageTry[]>('triesByMessage', async ({ db }, ids) => {
  const sql = `SELECT message_id, channel, outcome, tries, first_at, last_at, cost FROM message_try WHERE message_id IN (${placeholders(ids)}) ORDER BY message_id, number LIMIT ${ids.length * MOST_LINES}`;
  return groupBy(ids, (await db.query<Row>(sql, ids)).map(toTry), ({ messageId }) => messageId);
});

type NotedTry = Pick<MessageTry, 'messageId' | 'channel' | 'outcome'>;

/** Counts how often in a row a message was last tried by a channel with an outcome. */
export async function countTries(tx: EntityManager, noted: NotedTry): Promise<number> {
  const last = await findLastTry(tx, noted.messageId);
  return last && isAlike(last, noted) ? last.tries : 0;
}

/** Notes a try. */
export async function recordAttempt(
  tx: EntityManager,
  { at, cost = null, ...noted }: NotedTry & { readonly at: Date; readonly cost?: number | null },
): Promise<void> {
  const { messageId } = noted;
  const last = await findLastTry(tx, messageId);
  if (last && isAlike(last, noted))
    await tx.update(
      MessageTryEntity,
      { messageId, number: last.number },
      { tries: last.tries + 1, lastAt: at },
    );
  else
    await tx.insert(MessageTryEntity, {
      ...noted,
      number: (last?.number ?? 0) + 1,
      tries: 1,
      firstAt: at,
      lastAt: at,
      cost,
    });
}

type LastTry = Pick<MessageTry, 'channel' | 'outcome' | 'tries'> & { readonly number: number };

async function findLastTry(tx: EntityManager, messageId: string): Promise<LastTry | undefined> {
  const [last] = await tx.query<LastTry[]>(
    'SELECT number, channel, outcome, tries FROM message_try WHERE message_id = ? ORDER BY number DESC LIMIT 1',
    [messageId],
  );
  return last;
}

function isAlike(last: LastTry, { channel, outcome }: NotedTry): boolean {
  return last.channel === channel && last.outcome === outcome;
}

function toTry(row: Row): MessageTry {
  return {
    messageId: row.message_id,
    channel: row.channel,
    outcome: row.outcome,
    tries: row.tries,
    firstAt: readInstant(row.first_at),
    lastAt: readInstant(row.last_at),
    cost: row.cost,
  };
}
