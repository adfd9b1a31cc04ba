import type { Database } from '../../platform/db/database';
import { readInstant } from '../../platform/db/columns';

/** What a letter about an answered request says. */
export type RequestAnswerFacts = {
  readonly institution: string;
  readonly isGranted: boolean;
  readonly reason: string | null;
};

/** What a letter about a key says. */
export type KeyFacts = {
  readonly partner: string;
  readonly key: string;
  readonly hint: string;
  readonly at: Date;
  /** Whether staff did it; else somebody of the partner. */
  readonly isByStaff: boolean;
};

/** Finds what staff answered to a request; null if it waits or is gone. */
export async function findRequestAnswer(db: Database, requestId: string): Promise<RequestAnswerFacts | null> {
  const [row] = await db.query<{ institution: string; status: string; reason: string | null }>(
    "SELECT COALESCE(p.name, r.institution_name) AS institution, r.status, r.reason FROM partner_request r LEFT JOIN partner p ON p.id = r.partner_id WHERE r.id = ? AND r.status <> 'SENT'",
    [requestId],
  );
  return row
    ? { institution: row.institution, isGranted: row.status === 'GRANTED', reason: row.reason }
    : null;
}

/** Finds what was done to a key; null unless the member is still a developer of its partner. */
export async function findKeyFacts(
  db: Database,
  { keyId, memberId }: { readonly keyId: string; readonly memberId: string },
  act: 'MADE' | 'REVOKED',
): Promise<KeyFacts | null> {
  const [row] = await db.query<{
    partner: string;
    keyName: string;
    hint: string;
    at: Date | string | null;
    doneBy: string | null;
  }>(
    `SELECT p.name AS partner, k.name AS keyName, k.hint, k.${act === 'MADE' ? 'created_at' : 'revoked_at'} AS at, k.${act === 'MADE' ? 'created_by' : 'revoked_by'} AS doneBy
     FROM api_key k JOIN partner p ON p.id = k.partner_id
     WHERE k.id = ? AND EXISTS (SELECT 1 FROM partner_person pp WHERE pp.partner_id = k.partner_id AND pp.member_id = ? AND pp.duties LIKE '%DEVELOPER%')`,
    [keyId, memberId],
  );
  if (!row?.at) return null;
  return {
    partner: row.partner,
    key: row.keyName,
    hint: row.hint,
    at: readInstant(row.at),
    isByStaff: !(row.doneBy ?? '').startsWith('mbr_'),
  };
}
