import type { EntityManager } from 'typeorm';

import { sqlInstant } from '../../../platform/db/columns';
import { allOf, isOneOf } from '../../../platform/db/conditions';
import type { Database } from '../../../platform/db/database';
import type { KeysetOrder } from '../../../platform/db/keyset';
import { keysetClause, keysetPage } from '../../../platform/db/keyset';
import { placeholders } from '../../../platform/db/placeholders';
import { table } from '../../../platform/db/table';
import type { Page, PageRequest } from '../../../platform/graphql/connection';
import { defineLoader, indexBy } from '../../../platform/graphql/loader';
import type { ApplicationStatus } from '../volunteer.terms';
import type { VolunteerApplication } from './application.entity';
import { VolunteerApplicationEntity } from './application.entity';

/** Which applications a list holds. */
export type ApplicationListFilter = {
  readonly statuses?: readonly ApplicationStatus[] | null;
  readonly roleIds?: readonly string[] | null;
};

/** The table `a` of applications. */
export const applicationTable = table(VolunteerApplicationEntity, 'a', {
  nodeType: 'VolunteerApplication',
} as const);

const MOST_OWN = 20;
const ORDER: KeysetOrder = {
  column: 'a.created_at',
  idColumn: 'a.id',
  direction: 'ASC',
  name: 'CREATED_AT',
};

/** Applications by id. */
export const volunteerApplicationById = defineLoader<string, VolunteerApplication | null>(
  'volunteerApplicationById',
  async ({ db }, ids) =>
    indexBy(
      ids,
      await applicationTable.list(db, `WHERE a.id IN (${placeholders(ids)})`, ids),
      ({ id }) => id,
    ),
);

/** Lists applications, the oldest first. */
export async function listApplications(
  db: Database,
  { filter, page }: { readonly filter: ApplicationListFilter; readonly page: PageRequest },
): Promise<Page<VolunteerApplication>> {
  const { sql, values } = fits(filter);
  const clause = keysetClause(ORDER, page);
  const found = await applicationTable.list(db, `WHERE ${sql} AND ${clause.condition} ${clause.orderBy}`, [
    ...values,
    ...clause.values,
  ]);
  return keysetPage(found, {
    page,
    order: ORDER,
    position: ({ createdAt, id }) => [sqlInstant(createdAt), id],
    node: (application) => application,
    totalCount: () => countApplications(db, filter),
  });
}

/** Counts applications. */
export async function countApplications(db: Database, filter: ApplicationListFilter): Promise<number> {
  const { sql, values } = fits(filter);
  const [row] = await db.query<{ total: number | string }>(
    `SELECT COUNT(*) AS total FROM volunteer_application a WHERE ${sql}`,
    values,
  );
  return Number(row?.total ?? 0);
}

/** Lists the applications of a member, the newest first. */
export function listOwnApplications(db: Database, memberId: string): Promise<VolunteerApplication[]> {
  return applicationTable.list(
    db,
    `WHERE a.member_id = ? ORDER BY a.created_at DESC, a.id DESC LIMIT ${MOST_OWN}`,
    [memberId],
  );
}

/** Lists the applications of a member that nobody decided on yet. */
export function listOpenApplications(tx: EntityManager, memberId: string): Promise<VolunteerApplication[]> {
  return applicationTable.list(
    tx,
    `WHERE a.member_id = ? AND a.open_role_id IS NOT NULL ORDER BY a.id LIMIT ${MOST_OWN}`,
    [memberId],
  );
}

/** Finds whose an application is; null when there is none. */
export async function findApplicant(tx: EntityManager, id: string): Promise<string | null> {
  const found = await applicationTable.pick('memberId').first(tx, 'WHERE a.id = ?', [id]);
  return found?.memberId ?? null;
}

/** Locks an application until the unit ends; null when there is none. */
export function lockApplication(
  db: Database,
  tx: EntityManager,
  id: string,
): Promise<VolunteerApplication | null> {
  return applicationTable.first(tx, `WHERE a.id = ?${db.forUpdate}`, [id]);
}

/** Empties what applicants wrote, of applications decided before a moment; returns of how many. */
export async function forgetAnswers(
  tx: EntityManager,
  { before, now, limit }: { readonly before: Date; readonly now: Date; readonly limit: number },
): Promise<number> {
  const due = await applicationTable
    .pick('id')
    .list(
      tx,
      `WHERE a.decided_at < ? AND a.forgotten_at IS NULL ORDER BY a.decided_at, a.id LIMIT ${limit}`,
      [sqlInstant(before)],
    );
  if (due.length === 0) return 0;
  const ids = due.map(({ id }) => id);
  await tx.query(
    `UPDATE volunteer_application SET motivation = NULL, experience = NULL, availability = NULL, reference_text = NULL,
      guardian_name = NULL, guardian_contact = NULL, invitation = NULL, reason = NULL, forgotten_at = ?
     WHERE id IN (${placeholders(ids)})`,
    [sqlInstant(now), ...ids],
  );
  return ids.length;
}

function fits({ statuses, roleIds }: ApplicationListFilter) {
  return allOf(isOneOf('a.status', statuses), isOneOf('a.role_id', roleIds));
}
