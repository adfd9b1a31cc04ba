import type { EntityManager } from 'typeorm';

import { sqlInstant } from '../db/columns';
import type { Database } from '../db/database';
import { placeholders } from '../db/placeholders';
import { SettingEntity, readSetting } from '../db/setting';
import type { QueryRunner } from '../db/table';
import { table } from '../db/table';
import { insertRowsAtOnce } from '../db/write-rows';
import { OutboxEventEntity } from '../outbox/outbox-event.entity';
import { ChangeEntity } from './change.entity';
import type { Change } from './change.entity';
import type { ChangeKind } from './change.terms';
import type { SourceEvent } from './change-source';

const changes = table(ChangeEntity, 'c');
const events = table(OutboxEventEntity, 'e');

/** The setting that says how far the feed has come; its row is the lock under which positions are given. */
const END = 'change-feed';
const CHUNK = 100;
/** So many positions are looked at for a page, so that a kind that is rare costs no more than any other. */
const SPAN = 2_000;

/** How far the feed has come: the last position that was given. */
export type FeedEnd = { readonly position: number };

/** Reads how far the feed has come. */
export async function readFeedEnd(db: QueryRunner): Promise<FeedEnd> {
  return parseEnd(await readSetting(db, END));
}

/** Locks the end of the feed, so that nobody else gives positions until the unit is over. */
export async function lockFeedEnd(db: Database, tx: EntityManager): Promise<FeedEnd> {
  await tx
    .createQueryBuilder()
    .insert()
    .into(SettingEntity)
    .values({ name: END, value: '0' })
    .orIgnore()
    .updateEntity(false)
    .execute();
  const [row] = await tx.query<{ value: string }[]>(
    `SELECT value FROM setting WHERE name = ?${db.forUpdate}`,
    [END],
  );
  return parseEnd(row?.value ?? null);
}

/** Writes changes behind all others and moves the end of the feed. */
export async function appendChanges(
  tx: EntityManager,
  added: readonly Change[],
  { position }: FeedEnd,
): Promise<void> {
  const rows = added.map((change) => changes.write(change));
  for (let start = 0; start < rows.length; start += CHUNK) {
    const [first, ...others] = rows.slice(start, start + CHUNK);
    if (first) await insertRowsAtOnce(tx, changes.name, [first, ...others]);
  }
  await tx.query('UPDATE setting SET value = ? WHERE name = ?', [String(position), END]);
}

/** Lists events that the feed has not looked at, lowest number first. */
export async function listAwaitingEvents(db: QueryRunner, limit: number): Promise<SourceEvent[]> {
  const rows = await events.list(db, 'WHERE e.awaits_feed = 1 ORDER BY e.id LIMIT ?', [limit]);
  return rows.map(({ id, name, subjectId, occurredAt, payload }) => ({
    ...{ id, name, subjectId, occurredAt },
    payload: payload === null ? null : (JSON.parse(payload) as unknown),
  }));
}

/** Notes that the feed has looked at some events. */
export async function passEvents(tx: EntityManager, ids: readonly number[]): Promise<void> {
  await tx.query(`UPDATE outbox_event SET awaits_feed = NULL WHERE id IN (${placeholders(ids)})`, [...ids]);
}

const MOST_COUNTED = 1_000;

/** Reads when the newest change happened, and how many events wait, at most a thousand. */
export async function readFeedState(
  db: Database,
): Promise<{ readonly newestAt: Date | null; readonly waiting: number }> {
  const newest = await changes
    .pick('occurredAt')
    .first(db, 'WHERE 1 = 1 ORDER BY c.position DESC LIMIT 1', []);
  const [row] = await db.query<{ waiting: number | string }>(
    'SELECT COUNT(*) AS waiting FROM (SELECT id FROM outbox_event WHERE awaits_feed = 1 LIMIT ?) w',
    [MOST_COUNTED],
  );
  return { newestAt: newest?.occurredAt ?? null, waiting: Number(row?.waiting ?? 0) };
}

/** Tells which of some events have a change. */
export async function findTakenEvents(tx: EntityManager, ids: readonly number[]): Promise<Set<number>> {
  if (ids.length === 0) return new Set();
  const rows = await changes.pick('eventId').list(tx, `WHERE c.event_id IN (${placeholders(ids)})`, ids);
  return new Set(rows.map(({ eventId }) => eventId));
}

/** What of the feed is asked for. `partnerId` sees what only it is told, too. */
export type ChangePageRequest = {
  readonly after: number;
  readonly first: number;
  readonly kinds: readonly ChangeKind[] | null;
  readonly partnerId: string | null;
};

/** A part of the feed: its changes, how far it reaches, and whether more follow. */
export type ChangePage = {
  readonly nodes: readonly Change[];
  readonly end: number;
  readonly newest: number;
  readonly hasMore: boolean;
};

/** Reads changes after a position in their order. A page may be empty and yet have more behind it. */
export async function readChangePage(db: Database, request: ChangePageRequest): Promise<ChangePage> {
  const { after, first, kinds, partnerId } = request;
  // The end is read before the rows: what is written meanwhile comes with the next page.
  const { position: newest } = await readFeedEnd(db);
  const until = Math.min(newest, after + SPAN);
  const wanted = kinds === null ? '' : ` AND c.kind IN (${placeholders(kinds)})`;
  const found = await changes.list(
    db,
    `WHERE c.position > ? AND c.position <= ? AND (c.partner_id IS NULL OR c.partner_id = ?)${wanted} ORDER BY c.position LIMIT ?`,
    [after, until, partnerId ?? '', ...(kinds ?? []), first + 1],
  );
  const nodes = found.slice(0, first);
  const isCut = found.length > first;
  const end = isCut ? (nodes.at(-1)?.position ?? after) : Math.max(after, until);
  return { nodes, end, newest, hasMore: isCut || until < newest };
}

/** Returns the position of the oldest change that is kept; the one to come if there is none. */
export async function oldestPosition(db: Database): Promise<number> {
  const [row] = await db.query<{ oldest: number | string | null }>(
    'SELECT MIN(position) AS oldest FROM feed_change',
  );
  return row?.oldest == null ? (await readFeedEnd(db)).position + 1 : Number(row.oldest);
}

/** Lists changes of some kinds since a moment that a partner may know, in their order, after a position. */
export function listChangesSince(
  tx: QueryRunner,
  request: Pick<ChangePageRequest, 'after' | 'first'> & {
    readonly kinds: readonly ChangeKind[];
    readonly partnerId: string;
    readonly since: Date;
  },
): Promise<Change[]> {
  const { after, first, kinds, partnerId, since } = request;
  return changes.list(
    tx,
    `WHERE c.position > ? AND c.occurred_at >= ? AND c.kind IN (${placeholders(kinds)}) AND (c.partner_id IS NULL OR c.partner_id = ?) ORDER BY c.position LIMIT ?`,
    [after, sqlInstant(since), ...kinds, partnerId, first],
  );
}

/** Forgets changes before a moment. */
export async function forgetChanges(tx: EntityManager, before: Date): Promise<void> {
  await tx.query('DELETE FROM feed_change WHERE occurred_at < ?', [sqlInstant(before)]);
}

function parseEnd(value: string | null): FeedEnd {
  return { position: Number((value ?? '0').split(' ')[0]) };
}
