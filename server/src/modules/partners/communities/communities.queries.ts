import type { EntityManager } from 'typeorm';

import { readInstant, sqlInstant } from '../../../platform/db/columns';
import type { Database } from '../../../platform/db/database';
import { placeholders } from '../../../platform/db/placeholders';
import type { QueryRunner } from '../../../platform/db/table';
import { table } from '../../../platform/db/table';
import { defineLoader, groupBy, indexBy } from '../../../platform/graphql/loader';
import type { CommunityMeeting } from './community.entity';
import { CommunityMeetingEntity, CommunityMemberEntity } from './community.entity';

/** The tables of communities. */
export const communityMemberTable = table(CommunityMemberEntity, 'm');
export const meetingTable = table(CommunityMeetingEntity, 'g');

/** So many meetings to come are shown, and so many names are listed. */
export const MOST_MEETINGS = 6;
const MOST_NAMES = 200;
const MOST_COMMUNITIES = 50;

/** Somebody who belongs to a community, as its operators see them. */
export type CommunityName = { readonly name: string; readonly joinedAt: Date };

/** How many belong to communities, by community. */
export const memberCountByCommunity = defineLoader<string, number>(
  'memberCountByCommunity',
  async ({ db }, ids) => {
    const rows = await db.query<{ partnerId: string; total: number | string }>(
      `SELECT m.partner_id AS partnerId, COUNT(*) AS total FROM community_member m WHERE m.partner_id IN (${placeholders(ids)}) GROUP BY m.partner_id`,
      [...ids],
    );
    const totals = new Map(rows.map(({ partnerId, total }) => [partnerId, Number(total)]));
    return ids.map((id) => totals.get(id) ?? 0);
  },
);

/** Meetings by id. */
export const meetingById = defineLoader<string, CommunityMeeting | null>('meetingById', async ({ db }, ids) =>
  indexBy(ids, await meetingTable.list(db, `WHERE g.id IN (${placeholders(ids)})`, ids), ({ id }) => id),
);

/** The next meetings of communities; keys are `<community> <from when on>`, of which the first holds for all. */
export const nextMeetingsByCommunity = defineLoader<string, CommunityMeeting[]>(
  'nextMeetingsByCommunity',
  async ({ db }, keys) => {
    const ids = keys.map((key) => key.slice(0, key.indexOf(' ')));
    const [first = ''] = keys;
    const ranked = `SELECT id, ROW_NUMBER() OVER (PARTITION BY partner_id ORDER BY starts_at, id) AS place FROM community_meeting WHERE partner_id IN (${placeholders(ids)}) AND starts_at >= ?`;
    const found = await meetingTable.list(
      db,
      `JOIN (${ranked}) r ON r.id = g.id WHERE r.place <= ${MOST_MEETINGS} ORDER BY g.starts_at, g.id`,
      [...ids, first.slice(first.indexOf(' ') + 1)],
    );
    return groupBy(ids, found, ({ partnerId }) => partnerId);
  },
);

/** Whether members belong to communities; keys are `<member> <community>`. */
export const belongsToCommunity = defineLoader<string, boolean>(
  'belongsToCommunity',
  async ({ db }, keys) => {
    const pairs = keys.map((key) => key.split(' '));
    const memberIds = [...new Set(pairs.map(([member = '']) => member))];
    const partnerIds = [...new Set(pairs.map(([, partner = '']) => partner))];
    const rows = await communityMemberTable.list(
      db,
      `WHERE m.member_id IN (${placeholders(memberIds)}) AND m.partner_id IN (${placeholders(partnerIds)})`,
      [...memberIds, ...partnerIds],
    );
    const found = new Set(rows.map(({ memberId, partnerId }) => `${memberId} ${partnerId}`));
    return keys.map((key) => found.has(key));
  },
);

/**
 * Lists the communities a member belongs to, by name. One that the portal no longer shows is among them, so that
 * it can be left.
 */
export async function listCommunitiesOf(db: Database, memberId: string): Promise<readonly string[]> {
  const rows = await db.query<{ id: string }>(
    `SELECT p.id FROM community_member m JOIN partner p ON p.id = m.partner_id
     WHERE m.member_id = ? ORDER BY p.name_key, p.id LIMIT ${MOST_COMMUNITIES}`,
    [memberId],
  );
  return rows.map(({ id }) => id);
}

/** Tells whether a member belongs to a community. */
export async function isInCommunity(
  db: QueryRunner,
  { memberId, partnerId }: { readonly memberId: string; readonly partnerId: string },
): Promise<boolean> {
  const found = await communityMemberTable.first(db, 'WHERE m.member_id = ? AND m.partner_id = ?', [
    memberId,
    partnerId,
  ]);
  return found !== null;
}

/** Lists who belongs to a community, by name. */
export async function listCommunityNames(db: Database, partnerId: string): Promise<CommunityName[]> {
  const rows = await db.query<{ name: string; joinedAt: Date | string }>(
    `SELECT b.name, m.joined_at AS joinedAt FROM community_member m JOIN member b ON b.id = m.member_id AND b.is_active = 1
     WHERE m.partner_id = ? ORDER BY b.name, b.id LIMIT ${MOST_NAMES}`,
    [partnerId],
  );
  return rows.map(({ name, joinedAt }) => ({ name, joinedAt: readInstant(joinedAt) }));
}

/** Takes a member out of a community. */
export async function removeFromCommunity(
  tx: EntityManager,
  { memberId, partnerId }: { readonly memberId: string; readonly partnerId: string },
): Promise<void> {
  await tx.query('DELETE FROM community_member WHERE member_id = ? AND partner_id = ?', [
    memberId,
    partnerId,
  ]);
}

/** Reads a meeting inside a unit; null when there is none. */
export function readMeeting(tx: EntityManager, id: string): Promise<CommunityMeeting | null> {
  return meetingTable.first(tx, 'WHERE g.id = ?', [id]);
}

/** Counts the meetings to come of a community. */
export async function countMeetings(tx: EntityManager, partnerId: string, since: Date): Promise<number> {
  const [row] = await tx.query<{ total: number | string }[]>(
    'SELECT COUNT(*) AS total FROM community_meeting WHERE partner_id = ? AND starts_at >= ?',
    [partnerId, sqlInstant(since)],
  );
  return Number(row?.total ?? 0);
}

/** Removes a meeting. */
export async function removeMeeting(tx: EntityManager, id: string): Promise<void> {
  await tx.query('DELETE FROM community_meeting WHERE id = ?', [id]);
}

/** Removes meetings before a moment. */
export async function forgetMeetings(tx: EntityManager, before: Date): Promise<void> {
  await tx.query('DELETE FROM community_meeting WHERE starts_at < ?', [sqlInstant(before)]);
}
