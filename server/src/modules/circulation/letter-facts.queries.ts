import type { Database } from '../../platform/db/database';
import type { RawRow } from '../../platform/db/table';
import { table } from '../../platform/db/table';
import { withTexts } from '../../platform/db/texts';
import type { CivilDate } from '../../shared/civil-date';
import type { LocalizedText } from '../../shared/locale';
import { AccountEntryEntity } from './accounts/account-entry.entity';
import type { AccountEntry } from './accounts/account-entry.entity';
import type { HoldStatus } from './holds/hold.terms';
import { LoanEntity } from './loans/loan.entity';

const dueTimes = table(LoanEntity, 'l').pick('dueAt', 'isHourly');
const receipts = table(AccountEntryEntity, 'e').pick('receiptNumber', 'amount', 'method', 'occurredAt');
const MOST_TITLES = 100;

/** A title that somebody still has, and when it is due. */
export type DueTitle = { readonly title: string; readonly dueAt: Date; readonly isHourly: boolean };

/** Lists the titles that a member still has and that are due on a day, soonest due first. */
export async function listDueTitles(
  db: Database,
  { memberId, dueOn }: { readonly memberId: string; readonly dueOn: CivilDate },
): Promise<DueTitle[]> {
  const rows = await db.query<RawRow & { readonly title: string }>(
    `SELECT t.title_proper AS title, ${dueTimes.columns} FROM loan l JOIN copy c ON c.id = l.copy_id JOIN title t ON t.id = c.title_id
     WHERE l.member_id = ? AND l.closed_at IS NULL AND l.status = 'OPEN' AND l.due_on = ? ORDER BY l.due_at, l.id LIMIT ${MOST_TITLES}`,
    [memberId, dueOn],
  );
  return rows.map((row) => ({ title: row.title, ...dueTimes.read(row) }));
}

/** What a letter about a hold on the shelf says. */
export type ShelvedHoldFacts = {
  readonly title: string;
  readonly collectBy: CivilDate;
  readonly branch: LocalizedText;
};

/** Finds a hold that has, or had, a copy on the shelf; null when it is not in this state. */
export async function findShelvedHold(
  db: Database,
  holdId: string,
  status: Extract<HoldStatus, 'READY' | 'EXPIRED'>,
): Promise<ShelvedHoldFacts | null> {
  const [hold] = await db.query<{
    title: string;
    collectBy: CivilDate;
    branchIndonesian: string;
    branchEnglish: string | null;
  }>(
    `SELECT t.title_proper AS title, h.collect_by AS collectBy, b.name_id AS branchIndonesian, b.name_en AS branchEnglish
     FROM hold h JOIN title t ON t.id = h.title_id JOIN branch b ON b.id = h.pickup_branch_id WHERE h.id = ? AND h.status = ? AND h.collect_by IS NOT NULL`,
    [holdId, status],
  );
  return hold ? withTexts(hold, 'branch') : null;
}

/** Finds a payment; null when it was taken back. */
export function findStandingPayment(
  db: Database,
  entryId: string,
): Promise<Pick<AccountEntry, 'receiptNumber' | 'amount' | 'method' | 'occurredAt'> | null> {
  return receipts.first(
    db,
    "WHERE e.id = ? AND e.kind = 'PAYMENT' AND NOT EXISTS (SELECT 1 FROM account_entry r WHERE r.reverses_id = e.id)",
    [entryId],
  );
}
