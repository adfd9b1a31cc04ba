import type { Database } from '../../platform/db/database';
import type { DecisionKind } from './business.terms';

/** What a letter about a decision of staff on a profile says. */
export type DecisionFacts = {
  readonly business: string;
  readonly kind: DecisionKind;
  readonly reason: string | null;
  readonly isShown: boolean;
};

/**
 * Finds what a letter about a decision says; null once another decision followed, the business is gone, or
 * the member owns it no more.
 */
export async function findDecisionFacts(
  db: Database,
  { decisionId, memberId }: { readonly decisionId: string; readonly memberId: string },
): Promise<DecisionFacts | null> {
  const [decision] = await db.query<Omit<DecisionFacts, 'isShown'> & { listings: number | string }>(
    `SELECT b.name AS business, d.kind, d.reason, (SELECT COUNT(*) FROM business_listing l WHERE l.business_id = b.id) AS listings
     FROM business_decision d JOIN business b ON b.id = d.business_id JOIN business_owner o ON o.business_id = b.id AND o.member_id = ?
     WHERE d.id = ? AND NOT EXISTS (SELECT 1 FROM business_decision n WHERE n.business_id = d.business_id AND (n.decided_at > d.decided_at OR (n.decided_at = d.decided_at AND n.id > d.id)))`,
    [memberId, decisionId],
  );
  if (!decision) return null;
  const { listings, ...facts } = decision;
  return { ...facts, isShown: Number(listings) > 0 };
}
