import type { EntityManager } from 'typeorm';

import { sqlInstant } from '../../../platform/db/columns';
import { placeholders } from '../../../platform/db/placeholders';
import type { QueryRunner } from '../../../platform/db/table';
import { table } from '../../../platform/db/table';
import { insertRows, updateRow } from '../../../platform/db/write-rows';
import { defineLoader, groupBy } from '../../../platform/graphql/loader';
import type { CivilDate } from '../../../shared/civil-date';
import type { InternetRefusal } from './internet-refusal.entity';
import { InternetRefusalEntity } from './internet-refusal.entity';
import type { WifiSession } from './wifi-session.entity';
import { WifiSessionEntity } from './wifi-session.entity';

const sessions = table(WifiSessionEntity, 's');
const refusals = table(InternetRefusalEntity, 'r');
/** A voucher is used by one device at a time; more rows than this are a router that never says Stop. */
const MOST_ONLINE = 100;
const MOST_REFUSALS = 100;

/** Lists the sessions of a voucher that are still open. */
export function listOnline(
  tx: EntityManager,
  voucherId: string,
): Promise<Pick<WifiSession, 'mac' | 'lastSeenAt'>[]> {
  return sessions
    .pick('mac', 'lastSeenAt')
    .list(
      tx,
      `WHERE s.voucher_id = ? AND s.acct_session_id IS NOT NULL AND s.stopped_at IS NULL ORDER BY s.last_seen_at DESC LIMIT ${MOST_ONLINE}`,
      [voucherId],
    );
}

/** How a session stands that staff ended: its device is refused with the voucher for the rest of the day. */
export const ENDED_BY_STAFF = 'STAFF';

/** Tells whether staff ended a device with a voucher since an instant. */
export async function isEndedByStaff(
  tx: EntityManager,
  {
    voucherId,
    mac,
    since,
  }: { readonly voucherId: string; readonly mac: string | null; readonly since: Date },
): Promise<boolean> {
  const ofDevice = mac === null ? 's.mac IS NULL' : 's.mac = ?';
  const found = await sessions
    .pick('id')
    .first(
      tx,
      `WHERE s.voucher_id = ? AND s.end_reason = '${ENDED_BY_STAFF}' AND s.stopped_at >= ? AND ${ofDevice}`,
      [voucherId, sqlInstant(since), ...(mac === null ? [] : [mac])],
    );
  return found !== null;
}

/** A device that is online, as staff see it. */
export type OnlineDevice = Pick<WifiSession, 'id' | 'voucherId' | 'mac' | 'startedAt' | 'lastSeenAt'>;

/** The devices that are online by voucher, the latest in front. */
export const devicesByVoucher = defineLoader<string, OnlineDevice[]>(
  'devicesByVoucher',
  async ({ db }, ids) => {
    const found = await sessions
      .pick('id', 'voucherId', 'mac', 'startedAt', 'lastSeenAt')
      .list(
        db,
        `WHERE s.voucher_id IN (${placeholders(ids)}) AND s.acct_session_id IS NOT NULL AND s.stopped_at IS NULL ORDER BY s.last_seen_at DESC LIMIT 1000`,
        ids,
      );
    return groupBy(ids, found, ({ voucherId }) => voucherId);
  },
);

/** What somebody used of the Wi-Fi on a day. */
export type DayUse = { readonly seconds: number; readonly bytes: number };

/** Adds up what a member used of the Wi-Fi on a day, whatever voucher it was by. */
export async function sumMemberUse(db: QueryRunner, memberId: string, day: CivilDate): Promise<DayUse> {
  const rows = (await db.query(
    'SELECT SUM(s.seconds) AS seconds, SUM(s.bytes_in + s.bytes_out) AS bytes FROM internet_voucher v JOIN wifi_session s ON s.voucher_id = v.id AND s.started_on = ? WHERE v.member_id = ?',
    [day, memberId],
  )) as { seconds: number | string | null; bytes: number | string | null }[];
  return { seconds: Number(rows[0]?.seconds ?? 0), bytes: Number(rows[0]?.bytes ?? 0) };
}

/** Finds the session that a sign-in was granted for. */
export function findGrant(tx: EntityManager, grantId: string): Promise<WifiSession | null> {
  return sessions.first(tx, 'WHERE s.id = ?', [grantId]);
}

/** What a router calls a session, and of which voucher it is. */
export type AccountedSession = {
  readonly voucherId: string;
  readonly nas: string;
  readonly acctSessionId: string | null;
  readonly grantId: string | null;
  readonly mac: string | null;
};

/**
 * Finds the session that accounting speaks of, inside the unit that has locked the voucher: by what its router calls it,
 * else the newest sign-in of the device that nothing was said of yet; null when there is neither.
 */
export async function findAccounted(tx: EntityManager, asked: AccountedSession): Promise<WifiSession | null> {
  const { voucherId, nas, acctSessionId, grantId, mac } = asked;
  const known = await sessions.first(
    tx,
    `WHERE s.voucher_id = ? AND s.nas = ? AND s.acct_session_id = ?${grantId === null ? '' : ' AND s.grant_id = ?'} ORDER BY s.id DESC LIMIT 1`,
    [voucherId, nas, acctSessionId, ...(grantId === null ? [] : [grantId])],
  );
  if (known) return known;
  return sessions.first(
    tx,
    grantId === null
      ? 'WHERE s.voucher_id = ? AND s.nas = ? AND s.acct_session_id IS NULL AND s.mac = ? ORDER BY s.id DESC LIMIT 1'
      : 'WHERE s.voucher_id = ? AND s.id = ? AND s.acct_session_id IS NULL',
    grantId === null ? [voucherId, nas, mac] : [voucherId, grantId],
  );
}

/** Writes a session. */
export async function insertSession(tx: EntityManager, row: WifiSession): Promise<void> {
  await insertRows(tx, sessions.name, [sessions.write(row)]);
}

/** Changes some columns of a session. */
export async function changeSession(
  tx: EntityManager,
  id: string,
  changes: Partial<WifiSession>,
): Promise<void> {
  await updateRow(tx, sessions.name, id, sessions.write(changes));
}

/** Ends the sessions of a router that was started anew: it knows nothing of them any more. */
export async function endSessionsOf(tx: EntityManager, nas: string): Promise<void> {
  await tx.query(
    "UPDATE wifi_session SET stopped_at = last_seen_at, end_reason = 'NAS-Reboot' WHERE nas = ? AND stopped_at IS NULL AND acct_session_id IS NOT NULL",
    [nas],
  );
}

/** Adds up the sessions of a voucher, and notes the sums in its row. */
export async function countUse(tx: EntityManager, voucherId: string, now: Date): Promise<void> {
  const sum = (column: string): string =>
    `(SELECT COALESCE(SUM(${column}), 0) FROM wifi_session s WHERE s.voucher_id = internet_voucher.id)`;
  await tx.query(
    `UPDATE internet_voucher SET used_seconds = ${sum('s.seconds')}, used_bytes = ${sum('s.bytes_in + s.bytes_out')}, first_used_at = COALESCE(first_used_at, ?) WHERE id = ?`,
    [sqlInstant(now), voucherId],
  );
}

/** Notes a sign-in that was refused. */
export async function insertRefusal(tx: EntityManager, row: InternetRefusal): Promise<void> {
  await insertRows(tx, refusals.name, [refusals.write(row)]);
}

/** Lists sign-ins that were refused, the newest first, at most 100. */
export function listRefusals(db: QueryRunner): Promise<InternetRefusal[]> {
  return refusals.list(db, `ORDER BY r.refused_at DESC, r.id DESC LIMIT ${MOST_REFUSALS}`, []);
}

/** Tables whose rows go after ninety days, and the column that says how old a row is. */
const FORGOTTEN = [
  ['wifi_session', 'last_seen_at'],
  ['internet_refusal', 'refused_at'],
  ['internet_voucher', 'valid_until'],
] as const;

/** Deletes some of the rows that are older than an instant; returns how many. */
export async function deleteOlderThan(tx: EntityManager, before: Date, limit: number): Promise<number> {
  let deleted = 0;
  for (const [name, column] of FORGOTTEN) {
    const rows = await tx.query<{ id: string }[]>(
      `SELECT id FROM ${name} WHERE ${column} < ? ORDER BY ${column} LIMIT ?`,
      [sqlInstant(before), limit],
    );
    const ids = rows.map(({ id }) => id);
    if (ids.length > 0) await tx.query(`DELETE FROM ${name} WHERE id IN (${placeholders(ids)})`, ids);
    deleted += ids.length;
  }
  return deleted;
}
