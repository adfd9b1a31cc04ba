import type { EntityManager } from 'typeorm';

import { sqlInstant } from '../../../platform/db/columns';
import type { Database } from '../../../platform/db/database';
import { placeholders } from '../../../platform/db/placeholders';

/** Since when closed proposals, and those nobody touched, must stand as they are to be forgotten. */
export type OverSince = { readonly closed: Date; readonly idle: Date };

const AT_ONCE = 500;
const CLEARED =
  "title = '—', member_id = NULL, contact_name = NULL, contact_email = NULL, contact_phone = NULL, group_name = NULL, what = NULL, wished_dates = NULL, accessibility = NULL, answer = NULL, twin_key = NULL";

const UNPROVEN = "status = 'UNVERIFIED' AND updated_at < ?";
const OVER =
  "title <> '—' AND ((status IN ('ACCEPTED', 'DECLINED', 'WITHDRAWN') AND updated_at < ?) OR (status IN ('SUBMITTED', 'CHANGES_ASKED') AND updated_at < ?))";

/** Lists proposals whose address was not proven since a moment. */
export async function listUnprovenIds(db: Database, since: Date): Promise<string[]> {
  const found = await db.query<{ id: string }>(
    `SELECT id FROM event_proposal WHERE ${UNPROVEN} ORDER BY updated_at LIMIT ${AT_ONCE}`,
    [sqlInstant(since)],
  );
  return found.map(({ id }) => id);
}

/** Lists proposals that are closed or that nobody touched for long, and that still say who made them. */
export async function listOverIds(db: Database, since: OverSince): Promise<string[]> {
  const found = await db.query<{ id: string }>(
    `SELECT id FROM event_proposal WHERE ${OVER} ORDER BY updated_at LIMIT ${AT_ONCE}`,
    valuesOf(since),
  );
  return found.map(({ id }) => id);
}

/** Deletes those of some proposals whose address is still not proven. */
export async function deleteUnproven(tx: EntityManager, ids: readonly string[], since: Date): Promise<void> {
  await tx.query(`DELETE FROM event_proposal WHERE id IN (${placeholders(ids)}) AND ${UNPROVEN}`, [
    ...ids,
    sqlInstant(since),
  ]);
}

/** Forgets who made those of some proposals that are still closed or untouched. */
export async function forgetOver(tx: EntityManager, ids: readonly string[], since: OverSince): Promise<void> {
  await tx.query(
    `UPDATE event_proposal SET ${CLEARED}, status = CASE WHEN status IN ('SUBMITTED', 'CHANGES_ASKED') THEN 'WITHDRAWN' ELSE status END, version = version + 1 WHERE id IN (${placeholders(ids)}) AND ${OVER}`,
    [...ids, ...valuesOf(since)],
  );
}

/** Takes back what a member proposed and staff have not decided, before the member is forgotten. */
export async function withdrawProposals(tx: EntityManager, memberId: string, now: Date): Promise<void> {
  await tx.query(
    "UPDATE event_proposal SET status = 'WITHDRAWN', updated_at = ?, version = version + 1 WHERE member_id = ? AND status IN ('UNVERIFIED', 'SUBMITTED', 'CHANGES_ASKED')",
    [sqlInstant(now), memberId],
  );
}

function valuesOf({ closed, idle }: OverSince): string[] {
  return [sqlInstant(closed), sqlInstant(idle)];
}
