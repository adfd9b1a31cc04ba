import { readInstant, sqlInstant } from '../../../platform/db/columns';
import type { Database } from '../../../platform/db/database';
import type { BusinessFacts } from '../letters/facts.terms';
import type { NotificationTrigger } from './triggers.queries';
import { TRIGGERS_AT_ONCE } from './triggers.queries';

type Row = { id: string; kind: string; member_id: string; decided_at: Date | string };
type LetterRow = { name: string; kind: string; reason: string | null; is_shown: number | string };

/** Finds what staff decided after a moment about businesses, once for each owner. */
export async function findBusinessDecisionNotices(db: Database, since: Date): Promise<NotificationTrigger[]> {
  const sql = `SELECT d.id, d.kind, o.member_id, d.decided_at FROM business_decision d JOIN business b ON b.id = d.business_id JOIN business_owner o ON o.business_id = d.business_id
    WHERE d.decided_at > ? AND b.is_sample = 0 AND NOT EXISTS (SELECT 1 FROM message g WHERE g.cause = CONCAT('business.decided:', d.id, ':', o.member_id)) LIMIT ${TRIGGERS_AT_ONCE}`;
  const rows = await db.query<Row>(sql, [sqlInstant(since)]);
  return rows.map((row) => ({
    cause: `business.decided:${row.id}:${row.member_id}`,
    template:
      row.kind === 'PUBLISHED' || row.kind === 'CHANGES_ACCEPTED' ? 'BUSINESS_ACCEPTED' : 'BUSINESS_REFUSED',
    memberId: row.member_id,
    aboutId: row.id,
    aboutDate: null,
    happenedAt: readInstant(row.decided_at),
  }));
}

/**
 * Reads what a letter about a decision says; null once another decision followed, the business is gone, or
 * somebody owns it no more.
 */
export async function businessLetter(
  db: Database,
  { decisionId, memberId }: { decisionId: string; memberId: string },
): Promise<Omit<BusinessFacts, 'childName'> | null> {
  const [row] = await db.query<LetterRow>(
    `SELECT b.name, d.kind, d.reason, (SELECT COUNT(*) FROM business_listing l WHERE l.business_id = b.id) AS is_shown
     FROM business_decision d JOIN business b ON b.id = d.business_id JOIN business_owner o ON o.business_id = b.id AND o.member_id = ?
     WHERE d.id = ? AND NOT EXISTS (SELECT 1 FROM business_decision n WHERE n.business_id = d.business_id AND (n.decided_at > d.decided_at OR (n.decided_at = d.decided_at AND n.id > d.id)))`,
    [memberId, decisionId],
  );
  return row
    ? {
        business: row.name,
        isAboutChanges: row.kind.startsWith('CHANGES_'),
        isShown: Number(row.is_shown) > 0,
        reason: row.reason,
      }
    : null;
}
