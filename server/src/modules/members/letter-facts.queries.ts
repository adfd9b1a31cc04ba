import type { Database } from '../../platform/db/database';
import { table } from '../../platform/db/table';
import { MemberEntity } from './profile/member.entity';

const passwordChanges = table(MemberEntity).pick('passwordChangedAt');

/** Finds when the password of a member was last set or changed; null if it never was. */
export async function findPasswordChange(db: Database, memberId: string): Promise<Date | null> {
  return (await passwordChanges.first(db, 'WHERE id = ?', [memberId]))?.passwordChangedAt ?? null;
}

/** How many people stand behind a telephone; MariaDB hands sums over as text. */
type PhoneCounts = Readonly<Record<'holders' | 'claimed' | 'wards' | 'children', number | string | null>>;

/**
 * Tells whether others read a telephone too: it stands on several cards, belongs to somebody who answers for
 * children, or was never proven to be its owner's.
 */
export async function isPhoneShared(
  db: Database,
  { memberId, phone }: { readonly memberId: string; readonly phone: string },
): Promise<boolean> {
  const [counts] = await db.query<PhoneCounts>(
    `SELECT COUNT(*) AS holders, SUM(m.is_phone_claimed) AS claimed,
      (SELECT COUNT(*) FROM member w WHERE w.guardian_phone = ? AND w.is_active = 1) AS wards, (SELECT COUNT(*) FROM member c WHERE c.guardian_id = ? AND c.is_active = 1) AS children
     FROM member m WHERE m.phone = ? AND m.is_active = 1`,
    [phone, memberId, phone],
  );
  if (!counts) return false;
  return (
    Number(counts.holders) > 1 ||
    Number(counts.claimed) > 0 ||
    Number(counts.wards) > 0 ||
    Number(counts.children) > 0
  );
}

/** The home branch of a member, as SQL; the member is given as an SQL expression. */
export function selectHomeBranch(memberId: string): string {
  return `(SELECT m.home_branch_id FROM member m WHERE m.id = ${memberId})`;
}
