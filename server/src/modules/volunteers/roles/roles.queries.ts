import type { EntityManager } from 'typeorm';

import type { Database } from '../../../platform/db/database';
import { mapSelection } from '../../../platform/db/map-selection';
import { placeholders } from '../../../platform/db/placeholders';
import type { QueryRunner } from '../../../platform/db/table';
import { table } from '../../../platform/db/table';
import { withTexts } from '../../../platform/db/texts';
import { defineLoader, indexBy } from '../../../platform/graphql/loader';
import { MOST_ROLES } from '../volunteer.terms';
import type { VolunteerRole } from './role.entity';
import { VolunteerRoleEntity } from './role.entity';

/** The table `r` of roles, for writing. */
export const roleTable = table(VolunteerRoleEntity, 'r', { nodeType: 'VolunteerRole' } as const);

const roles = mapSelection(roleTable, (row): VolunteerRole => withTexts(row, 'name', 'duties'));

/** Roles by id. */
export const volunteerRoleById = defineLoader<string, VolunteerRole | null>(
  'volunteerRoleById',
  async ({ db }, ids) =>
    indexBy(ids, await roles.list(db, `WHERE r.id IN (${placeholders(ids)})`, ids), ({ id }) => id),
);

/** Finds a role; null when there is none. */
export function findRole(db: QueryRunner, id: string): Promise<VolunteerRole | null> {
  return roles.first(db, 'WHERE r.id = ?', [id]);
}

/** Finds the role of an opportunity; null when there is none. */
export function findRoleOfOpportunity(db: QueryRunner, opportunityId: string): Promise<VolunteerRole | null> {
  return roles.first(db, 'WHERE r.id = (SELECT o.role_id FROM volunteer_opportunity o WHERE o.id = ?)', [
    opportunityId,
  ]);
}

/** Lists all roles, those in use first, by their names. */
export function listRoles(db: QueryRunner): Promise<VolunteerRole[]> {
  return roles.list(db, `ORDER BY r.is_active DESC, r.name_id, r.id LIMIT ${MOST_ROLES}`, []);
}

/** Locks a role until the unit ends; null when there is none. */
export function lockRole(db: Database, tx: EntityManager, id: string): Promise<VolunteerRole | null> {
  return roles.first(tx, `WHERE r.id = ?${db.forUpdate}`, [id]);
}

/** Tells whether there is a branch. */
export async function isBranch(tx: EntityManager, id: string): Promise<boolean> {
  const found = await tx.query<unknown[]>('SELECT 1 FROM branch WHERE id = ?', [id]);
  return found.length > 0;
}

/** Finds which of some roles are in use. */
export async function listActiveRoles(tx: EntityManager, ids: readonly string[]): Promise<VolunteerRole[]> {
  if (ids.length === 0) return [];
  return roles.list(tx, `WHERE r.id IN (${placeholders(ids)}) AND r.is_active = 1 ORDER BY r.id`, ids);
}
