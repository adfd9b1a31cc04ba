import type { EntityManager } from 'typeorm';

import { placeholders } from '../../../platform/db/placeholders';
import { table } from '../../../platform/db/table';
import { defineLoader, groupBy } from '../../../platform/graphql/loader';
import { MessageTryEntity } from './message-reach.entity';
import type { MessageTry } from './message-reach.entity';

const tries = table(MessageTryEntity);
/** More lines than a message can get: each way is tried once, and each outcome in a row is one line. */
const MOST_LINES = 100;

/** Tries by message, oldest first. */
export const triesByMessage = defineLoader<string, MessageTry[]>('triesByMessage', async ({ db }, ids) => {
  const found = await tries.list(
    db,
    `WHERE message_id IN (${placeholders(ids)}) ORDER BY message_id, number LIMIT ${ids.length * MOST_LINES}`,
    ids,
  );
  return groupBy(ids, found, ({ messageId }) => messageId);
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

function findLastTry(tx: EntityManager, messageId: string): Promise<MessageTry | null> {
  return tries.first(tx, 'WHERE message_id = ? ORDER BY number DESC LIMIT 1', [messageId]);
}

function isAlike(last: MessageTry, { channel, outcome }: NotedTry): boolean {
  return last.channel === channel && last.outcome === outcome;
}
