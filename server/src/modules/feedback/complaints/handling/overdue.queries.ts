import type { EntityManager } from 'typeorm';

import { sqlInstant } from '../../../../platform/db/columns';
import type { Database } from '../../../../platform/db/database';
import { placeholders } from '../../../../platform/db/placeholders';
import { table } from '../../../../platform/db/table';
import type { CivilDate } from '../../../../shared/civil-date';
import type { FeedbackCase } from '../case.entity';
import { FeedbackCaseEntity } from '../case.entity';

const AT_ONCE = 200;
const withPhotos = table(FeedbackCaseEntity, 'c').pick('id', 'photoIds');

/** Lists cases that wait although their last day is over, and that did not go up yet. */
export async function listOverdueIds(db: Database, today: CivilDate): Promise<string[]> {
  const rows = await db.query<{ id: string }>(
    `SELECT c.id FROM feedback_case c WHERE c.status IN ('OPEN', 'REOPENED') AND c.due_on < ? AND c.escalated_at IS NULL ORDER BY c.due_on, c.id LIMIT ${AT_ONCE}`,
    [today],
  );
  return rows.map(({ id }) => id);
}

/** A case that is to be forgotten, with its photos. */
export type OldCase = { readonly id: string; readonly photoIds: string | null };

const OLD = "status IN ('ANSWERED', 'CLOSED') AND updated_at < ? AND case_text <> '—'";

/** Lists cases that were answered or closed long ago and still say what was written. */
export function listOldCases(db: Database, before: Date): Promise<OldCase[]> {
  return db.query<OldCase>(
    `SELECT id, photo_ids AS photoIds FROM feedback_case WHERE ${OLD} ORDER BY updated_at LIMIT ${AT_ONCE}`,
    [sqlInstant(before)],
  );
}

/** Forgets who sent some cases and what they wrote; kind, category and days stay for figures. */
export async function forgetOldCases(tx: EntityManager, ids: readonly string[], before: Date): Promise<void> {
  const some = placeholders(ids);
  await tx.query(`DELETE FROM feedback_entry WHERE case_id IN (${some})`, [...ids]);
  await tx.query(
    `UPDATE feedback_case SET subject = '—', case_text = '—', place = NULL, photo_ids = NULL, praised_name = NULL, member_id = NULL,
       contact_name = NULL, contact_email = NULL, contact_phone = NULL, version = version + 1 WHERE id IN (${some}) AND ${OLD}`,
    [...ids, sqlInstant(before)],
  );
}

/** Lists the cases of a member that have photos. */
export function listPhotosOfMember(
  tx: EntityManager,
  memberId: string,
): Promise<Pick<FeedbackCase, 'id' | 'photoIds'>[]> {
  return withPhotos.list(tx, 'WHERE c.member_id = ? AND c.photo_ids IS NOT NULL', [memberId]);
}
