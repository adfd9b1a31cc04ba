import type { EntityManager } from 'typeorm';

import type { Database } from '../../../platform/db/database';
import type { BatchQuery } from '../../../platform/db/transactions/batch';
import type { CivilDate } from '../../../shared/civil-date';
import { toCivilDate } from '../../../shared/civil-date';
import type { Clock } from '../../../shared/clock';
import { isChildOn } from '../shared/age.rules';

/** What lending needs to know of a member, read under the lock of their row. */
export type MemberForLending = {
  readonly id: string;
  readonly cardNumber: string;
  readonly name: string;
  readonly categoryCode: string;
  readonly canBorrow: boolean;
  readonly expiresOn: CivilDate;
  readonly isProvisional: boolean;
  /** Whether they proved that the library reaches them by e-mail or telephone. */
  readonly hasVerifiedContact: boolean;
  readonly keepsHistory: boolean;
  readonly birthDate: CivilDate | null;
  readonly guardianId: string | null;
  readonly homeBranchId: string | null;
  /** Whether this is a child for whom nobody consents to borrowing today. */
  readonly lacksConsent: boolean;
  readonly openBlocks: readonly {
    readonly kind: string;
    readonly reason: string;
    readonly until: CivilDate | null;
  }[];
};

type Row = Omit<
  MemberForLending,
  'canBorrow' | 'isProvisional' | 'hasVerifiedContact' | 'keepsHistory' | 'openBlocks' | 'lacksConsent'
> & {
  consentUntil: CivilDate | null;
  canBorrow: number;
  isProvisional: number;
  hasVerifiedContact: number;
  keepsHistory: number;
};

const SELECT_MEMBER = `SELECT id, card_number AS cardNumber, name, category_code AS categoryCode, expires_on AS expiresOn, is_provisional AS isProvisional,
  COALESCE(email_verified_at, phone_verified_at) IS NOT NULL AS hasVerifiedContact,
  keeps_history AS keepsHistory, birth_date AS birthDate, guardian_id AS guardianId, home_branch_id AS homeBranchId,
  (SELECT MAX(COALESCE(c.until_date, '9999-12-31')) FROM member_consent c WHERE c.member_id = member.id AND c.purpose <> 'SIGN_IN' AND c.channel <> 'PORTAL') AS consentUntil,
  (SELECT c.can_borrow FROM member_category c WHERE c.code = member.category_code) AS canBorrow
  FROM member WHERE id = ? AND is_active = 1`;
const SELECT_BLOCKS =
  'SELECT kind, reason, until_date AS until_day FROM member_block WHERE member_id = ? AND lifted_at IS NULL AND (until_date IS NULL OR until_date >= ?) ORDER BY placed_at DESC, id DESC';

type BlockRow = { readonly kind: string; readonly reason: string; readonly until_day: string | null };

/**
 * Locks a member until the unit ends, and reads what lending needs; null when there is no such member.
 * Members come first in the lock order.
 */
export async function lockMember(
  deps: { readonly db: Database; readonly clock: Clock },
  tx: EntityManager,
  id: string,
): Promise<MemberForLending | null> {
  const today = toCivilDate(deps.clock.now());
  const found = await tx.query<Row[]>(SELECT_MEMBER + deps.db.forUpdate, [id]);
  const blocks = await tx.query<BlockRow[]>(SELECT_BLOCKS, [id, today]);
  return toMember(found, blocks, today);
}

/** The same query, for the batch of a check-out. */
export function lockMemberQuery(
  deps: { readonly db: Database; readonly clock: Clock },
  id: string,
): BatchQuery<MemberForLending | null> {
  const today = toCivilDate(deps.clock.now());
  return {
    statements: [
      { sql: SELECT_MEMBER + deps.db.forUpdate, values: [id] },
      { sql: SELECT_BLOCKS, values: [id, today] },
    ],
    toResult: ([found = [], blocks = []]) =>
      toMember(found as readonly Row[], blocks as readonly BlockRow[], today),
  };
}

function toMember(
  [found]: readonly Row[],
  blocks: readonly BlockRow[],
  today: CivilDate,
): MemberForLending | null {
  if (!found) return null;
  const { consentUntil, ...row } = found;
  const lacksConsent =
    isChildOn(row.birthDate, today) &&
    (consentUntil === null ? row.guardianId === null : consentUntil < today);
  const openBlocks = blocks.map(({ kind, reason, until_day }) => ({ kind, reason, until: until_day }));
  return {
    ...row,
    lacksConsent,
    canBorrow: Number(row.canBorrow) === 1,
    isProvisional: row.isProvisional === 1,
    hasVerifiedContact: Number(row.hasVerifiedContact) === 1,
    keepsHistory: row.keepsHistory === 1,
    openBlocks,
  };
}
