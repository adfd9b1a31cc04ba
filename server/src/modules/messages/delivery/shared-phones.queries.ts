import type { Database } from '../../../platform/db/database';

type Row = {
  holders: number | string;
  claimed: number | string | null;
  wards: number | string;
  children: number | string;
};

/**
 * Tells whether others read a telephone too: it stands on several cards, belongs to somebody who answers for
 * children, or was never proven to be its owner's.
 */
export async function isPhoneShared(
  db: Database,
  { memberId, phone }: { memberId: string; phone: string },
): Promise<boolean> {
  const sql = `SELECT COUNT(*) AS holders, SUM(m.is_phone_claimed) AS claimed,
      (SELECT COUNT(*) FROM member w WHERE w.guardian_phone = ? AND w.is_active = 1) AS wards, (SELECT COUNT(*) FROM member c WHERE c.guardian_id = ? AND c.is_active = 1) AS children
    FROM member m WHERE m.phone = ? AND m.is_active = 1`;
  const [row] = await db.query<Row>(sql, [phone, memberId, phone]);
  return (
    row !== undefined &&
    (Number(row.holders) > 1 ||
      Number(row.claimed ?? 0) > 0 ||
      Number(row.wards) > 0 ||
      Number(row.children) > 0)
  );
}
