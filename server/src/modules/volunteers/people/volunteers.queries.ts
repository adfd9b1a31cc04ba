import type { EntityManager } from 'typeorm';

import { sqlInstant } from '../../../platform/db/columns';
import type { Condition } from '../../../platform/db/conditions';
import { allOf, isOneOf } from '../../../platform/db/conditions';
import type { Database } from '../../../platform/db/database';
import type { KeysetOrder } from '../../../platform/db/keyset';
import { keysetClause, keysetPage } from '../../../platform/db/keyset';
import { placeholders } from '../../../platform/db/placeholders';
import type { EntityRow, QueryRunner } from '../../../platform/db/table';
import { table } from '../../../platform/db/table';
import type { Page, PageRequest } from '../../../platform/graphql/connection';
import { defineLoader, groupBy, indexBy } from '../../../platform/graphql/loader';
import type { CivilDate } from '../../../shared/civil-date';
import type { VolunteerStatus } from '../volunteer.terms';
import { MOST_ROLES } from '../volunteer.terms';
import type { Volunteer } from './volunteer.entity';
import { VolunteerEntity, VolunteerRoleHolderEntity } from './volunteer.entity';

/** Which volunteers a list holds. */
export type VolunteerListFilter = {
  readonly statuses?: readonly VolunteerStatus[] | null;
  readonly roleIds?: readonly string[] | null;
  /** Only those of whom a check ends by this day, or has ended, and was not seen anew. */
  readonly checksEndBy?: CivilDate | null;
};

/** A role as somebody holds or held it. */
export type RoleHolding = EntityRow<VolunteerRoleHolderEntity>;

/** The table `v` of volunteers. */
export const volunteerTable = table(VolunteerEntity, 'v', { nodeType: 'Volunteer' } as const);
/** The table `h` of who holds which role. */
export const holderTable = table(VolunteerRoleHolderEntity, 'h');

const ORDER: KeysetOrder = { column: 'v.since', idColumn: 'v.id', direction: 'DESC', name: 'SINCE' };

/** Volunteers by id. */
export const volunteerById = defineLoader<string, Volunteer | null>('volunteerById', async ({ db }, ids) =>
  indexBy(ids, await volunteerTable.list(db, `WHERE v.id IN (${placeholders(ids)})`, ids), ({ id }) => id),
);

/** Volunteers by their member. */
export const volunteerByMember = defineLoader<string, Volunteer | null>(
  'volunteerByMember',
  async ({ db }, memberIds) =>
    indexBy(
      memberIds,
      await volunteerTable.list(db, `WHERE v.member_id IN (${placeholders(memberIds)})`, memberIds),
      ({ memberId }) => memberId,
    ),
);

/** The roles that members hold now, by member. */
export const heldRolesByMember = defineLoader<string, RoleHolding[]>(
  'heldVolunteerRolesByMember',
  async ({ db }, memberIds) =>
    groupBy(
      memberIds,
      await holderTable.list(
        db,
        `WHERE h.member_id IN (${placeholders(memberIds)}) AND h.open_role_id IS NOT NULL ORDER BY h.granted_at, h.id`,
        memberIds,
      ),
      ({ memberId }) => memberId,
    ),
);

/** Lists volunteers, the newest first. */
export async function listVolunteers(
  db: Database,
  { filter, page }: { readonly filter: VolunteerListFilter; readonly page: PageRequest },
): Promise<Page<Volunteer>> {
  const { sql, values } = fits(filter);
  const clause = keysetClause(ORDER, page);
  const found = await volunteerTable.list(db, `WHERE ${sql} AND ${clause.condition} ${clause.orderBy}`, [
    ...values,
    ...clause.values,
  ]);
  return keysetPage(found, {
    page,
    order: ORDER,
    position: ({ since, id }) => [sqlInstant(since), id],
    node: (volunteer) => volunteer,
    totalCount: () => countVolunteers(db, filter),
  });
}

/** Counts volunteers. */
export async function countVolunteers(db: Database, filter: VolunteerListFilter): Promise<number> {
  const { sql, values } = fits(filter);
  const [row] = await db.query<{ total: number | string }>(
    `SELECT COUNT(*) AS total FROM volunteer v WHERE ${sql}`,
    values,
  );
  return Number(row?.total ?? 0);
}

/** Finds a member among the volunteers; null if they never were one. */
export function findVolunteerOf(db: QueryRunner, memberId: string): Promise<Volunteer | null> {
  return volunteerTable.first(db, 'WHERE v.member_id = ?', [memberId]);
}

/** Locks a volunteer until the unit ends, after their member; null when there is none. */
export function lockVolunteer(db: Database, tx: EntityManager, id: string): Promise<Volunteer | null> {
  return volunteerTable.first(tx, `WHERE v.id = ?${db.forUpdate}`, [id]);
}

/** Lists the roles that a member holds now. */
export function listHeldRoles(tx: EntityManager, memberId: string): Promise<RoleHolding[]> {
  return holderTable.list(
    tx,
    `WHERE h.member_id = ? AND h.open_role_id IS NOT NULL ORDER BY h.granted_at, h.id LIMIT ${MOST_ROLES}`,
    [memberId],
  );
}

/** Ends roles that a member holds. */
export async function endRoles(
  tx: EntityManager,
  {
    memberId,
    roleIds,
    now,
  }: { readonly memberId: string; readonly roleIds: readonly string[]; readonly now: Date },
): Promise<void> {
  if (roleIds.length === 0) return;
  await tx.query(
    `UPDATE volunteer_role_holder SET open_role_id = NULL, ended_at = ? WHERE member_id = ? AND open_role_id IN (${placeholders(roleIds)})`,
    [sqlInstant(now), memberId, ...roleIds],
  );
}

function fits({ statuses, roleIds, checksEndBy }: VolunteerListFilter): Condition {
  const holds: Condition | null =
    roleIds == null || roleIds.length === 0
      ? null
      : {
          sql: `EXISTS (SELECT 1 FROM volunteer_role_holder h WHERE h.open_role_id IN (${placeholders(roleIds)}) AND h.member_id = v.member_id)`,
          values: roleIds,
        };
  const ends: Condition | null =
    checksEndBy == null
      ? null
      : {
          sql: `EXISTS (SELECT 1 FROM volunteer_check k WHERE k.member_id = v.member_id AND k.valid_until <= ?
            AND NOT EXISTS (SELECT 1 FROM volunteer_check n WHERE n.member_id = k.member_id AND n.kind = k.kind AND (n.valid_until IS NULL OR n.valid_until > ?)))`,
          values: [checksEndBy, checksEndBy],
        };
  return allOf(isOneOf('v.status', statuses), holds, ends);
}
