import type { Database } from '../../../platform/db/database';
import type { BusinessFacts } from '../letters/facts.terms';

type LetterRow = { name: string; kind: string; reason: string | null; is_shown: number | string };

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
