import type { EntityManager } from 'typeorm';

import { sqlInstant } from '../../../platform/db/columns';
import { placeholders } from '../../../platform/db/placeholders';
import { ok } from '../../../shared/result';
import { CLOSED_DAYS, IDLE_DAYS, UNVERIFIED_DAYS } from './proposal.terms';
import type { ProgrammesDeps } from '../deps';

const DAY_MS = 86_400_000;
const AT_ONCE = 500;
const CLEARED =
  "title = '—', member_id = NULL, contact_name = NULL, contact_email = NULL, contact_phone = NULL, group_name = NULL, what = NULL, wished_dates = NULL, accessibility = NULL, answer = NULL";

const UNPROVEN = "status = 'UNVERIFIED' AND changed_at < ?";
const OVER =
  "title <> '—' AND ((status IN ('ACCEPTED', 'DECLINED', 'WITHDRAWN') AND changed_at < ?) OR (status IN ('SUBMITTED', 'CHANGES_ASKED') AND changed_at < ?))";

/**
 * Deletes proposals whose address was never proven, and forgets who made those that are closed or that nobody
 * touched for long; kind and decision stay for figures.
 */
export async function forgetProposals(deps: ProgrammesDeps): Promise<number> {
  const ago = (days: number): string => sqlInstant(new Date(deps.clock.now().getTime() - days * DAY_MS));
  const before = [ago(CLOSED_DAYS), ago(IDLE_DAYS)];
  const unproven = await deps.db.query<{ id: string }>(
    `SELECT id FROM event_proposal WHERE ${UNPROVEN} ORDER BY changed_at LIMIT ${AT_ONCE}`,
    [ago(UNVERIFIED_DAYS)],
  );
  const old = await deps.db.query<{ id: string }>(
    `SELECT id FROM event_proposal WHERE ${OVER} ORDER BY changed_at LIMIT ${AT_ONCE}`,
    before,
  );
  const [gone, ids] = [unproven, old].map((rows) => rows.map(({ id }) => id));
  // Asked again with the ids: whoever confirms or changes a proposal in between keeps it.
  await deps.db.transaction(async (tx) => {
    if (gone?.length)
      await tx.query(`DELETE FROM event_proposal WHERE id IN (${placeholders(gone)}) AND ${UNPROVEN}`, [
        ...gone,
        ago(UNVERIFIED_DAYS),
      ]);
    if (ids?.length)
      await tx.query(
        `UPDATE event_proposal SET ${CLEARED}, status = CASE WHEN status IN ('SUBMITTED', 'CHANGES_ASKED') THEN 'WITHDRAWN' ELSE status END, version = version + 1 WHERE id IN (${placeholders(ids)}) AND ${OVER}`,
        [...ids, ...before],
      );
    return ok(null);
  });
  return unproven.length + old.length;
}

/** Takes back what a member proposed and staff have not decided, before the member is forgotten. */
export async function withdrawProposals(tx: EntityManager, memberId: string, now: Date): Promise<void> {
  await tx.query(
    "UPDATE event_proposal SET status = 'WITHDRAWN', changed_at = ?, version = version + 1 WHERE member_id = ? AND status IN ('UNVERIFIED', 'SUBMITTED', 'CHANGES_ASKED')",
    [sqlInstant(now), memberId],
  );
}
