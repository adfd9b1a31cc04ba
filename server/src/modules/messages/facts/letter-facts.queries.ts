import { readInstant } from '../../../platform/db/columns';
import type { Database } from '../../../platform/db/database';
import type { CivilDate } from '../../../shared/civil-date';
import { toCivilDate } from '../../../shared/civil-date';
import type { Locale } from '../../../shared/locale';
import type { HoldFacts, ReceiptFacts } from '../letters/facts.terms';
import { timeInWords } from '../letters/words.rules';

const MOST_TITLES = 100;

/**
 * Reads the titles that a member still has and that are due on a day; loans by the hour say at which time.
 */
export async function titlesDue(
  db: Database,
  { memberId, dueOn, locale }: { memberId: string; dueOn: CivilDate; locale: Locale },
): Promise<string[]> {
  const sql = `SELECT t.title_proper, l.is_hourly, l.due_at FROM loan l JOIN copy c ON c.id = l.copy_id JOIN title t ON t.id = c.title_id
    WHERE l.member_id = ? AND l.closed_at IS NULL AND l.status = 'OPEN' AND l.due_on = ? ORDER BY l.due_at, l.id LIMIT ${MOST_TITLES}`;
  const rows = await db.query<{ title_proper: string; is_hourly: number; due_at: Date | string }>(sql, [
    memberId,
    dueOn,
  ]);
  return rows.map((row) =>
    row.is_hourly === 1
      ? `${row.title_proper} (${timeInWords(readInstant(row.due_at), locale)})`
      : row.title_proper,
  );
}

/** Reads a hold that stands on the shelf; null when it no longer does. */
export function shelvedHold(
  db: Database,
  holdId: string,
  locale: Locale,
): Promise<Omit<HoldFacts, 'childName'> | null> {
  return findHold(db, { holdId, status: 'READY' }, locale);
}

/** Reads a hold that was not collected in time; null when it did not end so. */
export function findLapsedHold(
  db: Database,
  holdId: string,
  locale: Locale,
): Promise<Omit<HoldFacts, 'childName'> | null> {
  return findHold(db, { holdId, status: 'EXPIRED' }, locale);
}

async function findHold(
  db: Database,
  { holdId, status }: { holdId: string; status: 'READY' | 'EXPIRED' },
  locale: Locale,
): Promise<Omit<HoldFacts, 'childName'> | null> {
  const sql =
    'SELECT t.title_proper, h.collect_by, b.name_id, b.name_en FROM hold h JOIN title t ON t.id = h.title_id JOIN branch b ON b.id = h.pickup_branch_id WHERE h.id = ? AND h.status = ? AND h.collect_by IS NOT NULL';
  const [row] = await db.query<{
    title_proper: string;
    collect_by: string;
    name_id: string;
    name_en: string | null;
  }>(sql, [holdId, status]);
  return row
    ? {
        title: row.title_proper,
        collectBy: row.collect_by,
        branch: locale === 'EN' ? (row.name_en ?? row.name_id) : row.name_id,
      }
    : null;
}

/** Reads a payment; null when it was taken back. */
export async function standingPayment(
  db: Database,
  entryId: string,
): Promise<Omit<ReceiptFacts, 'childName'> | null> {
  const sql = `SELECT e.receipt_number, e.amount, e.method, e.occurred_at FROM account_entry e
    WHERE e.id = ? AND e.kind = 'PAYMENT' AND NOT EXISTS (SELECT 1 FROM account_entry r WHERE r.reverses_id = e.id)`;
  const [row] = await db.query<{
    receipt_number: string | null;
    amount: number | string;
    method: ReceiptFacts['method'] | null;
    occurred_at: Date | string;
  }>(sql, [entryId]);
  if (!row?.receipt_number || !row.method) return null;
  return {
    receiptNumber: row.receipt_number,
    amount: -Number(row.amount),
    method: row.method,
    paidOn: toCivilDate(readInstant(row.occurred_at)),
  };
}

/** Reads when the password of a member was last set or changed; null if it never was. */
export async function passwordChangedAt(db: Database, memberId: string): Promise<Date | null> {
  const [row] = await db.query<{ password_changed_at: Date | string | null }>(
    'SELECT password_changed_at FROM member WHERE id = ?',
    [memberId],
  );
  return row?.password_changed_at == null ? null : readInstant(row.password_changed_at);
}
