import type { EntityManager } from 'typeorm';

import { sqlInstant } from '../../../platform/db/columns';
import type { Database } from '../../../platform/db/database';
import { placeholders } from '../../../platform/db/placeholders';
import type { QueryRunner } from '../../../platform/db/table';
import { table } from '../../../platform/db/table';
import { defineLoader, groupBy, indexBy } from '../../../platform/graphql/loader';
import type { VolunteerGroup, VolunteerGroupPlace } from './group.entity';
import { VolunteerGroupEntity, VolunteerGroupPlaceEntity } from './group.entity';
import { MOST_GROUPS } from './group.terms';

/** The table `g` of groups. */
export const groupTable = table(VolunteerGroupEntity, 'g');
/** The table `p` of places of groups in shifts. */
export const groupPlaceTable = table(VolunteerGroupPlaceEntity, 'p');

const MOST_PLACES = 2_000;

/** Groups by id. */
export const volunteerGroupById = defineLoader<string, VolunteerGroup | null>(
  'volunteerGroupById',
  async ({ db }, ids) =>
    indexBy(ids, await groupTable.list(db, `WHERE g.id IN (${placeholders(ids)})`, ids), ({ id }) => id),
);

/** Places of groups, by group, the newest first. */
export const placesByGroup = defineLoader<string, VolunteerGroupPlace[]>(
  'volunteerGroupPlaces',
  async ({ db }, ids) =>
    groupBy(
      ids,
      await groupPlaceTable.list(
        db,
        `WHERE p.group_id IN (${placeholders(ids)}) ORDER BY p.created_at DESC, p.id DESC LIMIT ${MOST_PLACES}`,
        ids,
      ),
      ({ groupId }) => groupId,
    ),
);

/** Lists groups by name, active ones first. */
export function listGroups(db: QueryRunner): Promise<VolunteerGroup[]> {
  return groupTable.list(db, `ORDER BY g.is_active DESC, g.name, g.id LIMIT ${MOST_GROUPS}`, []);
}

/** Lists the groups that a member speaks for, by name. */
export function groupsOfContact(db: QueryRunner, memberId: string): Promise<VolunteerGroup[]> {
  return groupTable.list(
    db,
    `WHERE g.contact_member_id = ? AND g.is_active = 1 ORDER BY g.name, g.id LIMIT ${MOST_GROUPS}`,
    [memberId],
  );
}

/** Locks a group until the unit ends; null when there is none. */
export function lockGroup(db: Database, tx: EntityManager, id: string): Promise<VolunteerGroup | null> {
  return groupTable.first(tx, `WHERE g.id = ?${db.forUpdate}`, [id]);
}

/** Locks places until the unit ends; their shift comes first. */
export function lockGroupPlace(
  db: Database,
  tx: EntityManager,
  id: string,
): Promise<VolunteerGroupPlace | null> {
  return groupPlaceTable.first(tx, `WHERE p.id = ?${db.forUpdate}`, [id]);
}

/** Reads places without a lock; null when there are none. */
export function readGroupPlace(db: QueryRunner, id: string): Promise<VolunteerGroupPlace | null> {
  return groupPlaceTable.first(db, 'WHERE p.id = ?', [id]);
}

/** Lists the places that groups hold in a shift; it has few kinds of work, and each group one row for each. */
export function openPlacesOfShift(tx: EntityManager, shiftId: string): Promise<VolunteerGroupPlace[]> {
  return groupPlaceTable.list(tx, 'WHERE p.shift_id = ? AND p.closed_at IS NULL ORDER BY p.id LIMIT 5000', [
    shiftId,
  ]);
}

/** Tells whether people without names hold places in a role, in shifts that are not over. */
export async function hasUnnamedInRole(
  tx: EntityManager,
  { roleId, now }: { readonly roleId: string; readonly now: Date },
): Promise<boolean> {
  const found = await tx.query<unknown[]>(
    "SELECT 1 FROM shift_need n JOIN shift s ON s.id = n.shift_id JOIN volunteer_group_place p ON p.need_id = n.id WHERE n.role_id = ? AND s.status = 'OPEN' AND s.ends_at > ? AND p.closed_at IS NULL LIMIT 1",
    [roleId, sqlInstant(now)],
  );
  return found.length > 0;
}

/** Tells whether a group has places in a kind of work. */
export async function hasPlaces(
  tx: EntityManager,
  { needId, groupId }: { readonly needId: string; readonly groupId: string },
): Promise<boolean> {
  return (
    (await groupPlaceTable.first(tx, 'WHERE p.need_id = ? AND p.open_group_id = ?', [needId, groupId])) !==
    null
  );
}

/** Takes several seats in one statement unless too few are free; the shift is locked. Tells whether it did. */
export async function takeSeats(tx: EntityManager, needId: string, count: number): Promise<boolean> {
  const before = await takenOf(tx, needId);
  await tx.query('UPDATE shift_need SET taken = taken + ? WHERE id = ? AND taken + ? <= needed', [
    count,
    needId,
    count,
  ]);
  return (await takenOf(tx, needId)) > before;
}

/** Gives several seats back. */
export async function giveSeatsBack(tx: EntityManager, needId: string, count: number): Promise<void> {
  await tx.query('UPDATE shift_need SET taken = taken - ? WHERE id = ? AND taken >= ?', [
    count,
    needId,
    count,
  ]);
}

async function takenOf(tx: EntityManager, needId: string): Promise<number> {
  const rows = await tx.query<{ taken: number }[]>('SELECT taken FROM shift_need WHERE id = ?', [needId]);
  return rows[0]?.taken ?? 0;
}

/** Finds the member with a card number; null when there is none. */
export async function memberOfCard(tx: EntityManager, cardNumber: string): Promise<string | null> {
  const rows = await tx.query<{ id: string }[]>(
    'SELECT id FROM member WHERE card_number = ? AND is_active = 1',
    [cardNumber],
  );
  return rows[0]?.id ?? null;
}

/** Tells whether there is a partner. */
export async function isPartner(tx: EntityManager, id: string): Promise<boolean> {
  const found = await tx.query<unknown[]>('SELECT 1 FROM partner WHERE id = ?', [id]);
  return found.length > 0;
}

/** Adds up people × minutes of groups in shifts that began in a span, of places that hold; for figures. */
export async function groupMinutesBetween(
  db: QueryRunner,
  { from, until }: { readonly from: Date; readonly until: Date },
): Promise<number> {
  const rows = (await db.query(
    'SELECT SUM(p.came * p.minutes) AS total FROM volunteer_group_place p JOIN shift s ON s.id = p.shift_id WHERE s.audience = ? AND s.starts_at >= ? AND s.starts_at < ? AND p.minutes IS NOT NULL AND p.closed_at IS NULL',
    ['VOLUNTEERS', sqlInstant(from), sqlInstant(until)],
  )) as { total: number | string | null }[];
  return Number(rows[0]?.total ?? 0);
}
