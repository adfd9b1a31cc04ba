import type { EntityManager } from 'typeorm';

import type { Database } from '../../../platform/db/database';
import { withFlags } from '../../../platform/db/map-selection';
import type { EntityRow, RawRow } from '../../../platform/db/table';
import { table } from '../../../platform/db/table';
import type { BatchQuery } from '../../../platform/db/transactions/batch';
import type { CivilDate } from '../../../shared/civil-date';
import { toCivilDate } from '../../../shared/civil-date';
import type { Clock } from '../../../shared/clock';
import { isChildOn } from '../shared/age.rules';
import type { MemberBlock } from './member-file.entity';
import { MemberBlockEntity } from './member-file.entity';
import { MemberEntity } from './member.entity';

/** What lending needs to know of a member, read under the lock of their row. */
export type MemberForLending = Pick<
  EntityRow<MemberEntity>,
  | 'id'
  | 'cardNumber'
  | 'name'
  | 'categoryCode'
  | 'expiresOn'
  | 'isProvisional'
  | 'keepsHistory'
  | 'birthDate'
  | 'guardianId'
  | 'homeBranchId'
> & {
  readonly canBorrow: boolean;
  /** Whether they proved that the library reaches them by e-mail or telephone. */
  readonly hasVerifiedContact: boolean;
  /** Whether this is a child for whom nobody consents to borrowing today. */
  readonly lacksConsent: boolean;
  readonly openBlocks: readonly Pick<MemberBlock, 'kind' | 'reason' | 'until'>[];
};

const members = withFlags(
  table(MemberEntity, 'm').pick(
    'id',
    'cardNumber',
    'name',
    'categoryCode',
    'expiresOn',
    'isProvisional',
    'keepsHistory',
    'birthDate',
    'guardianId',
    'homeBranchId',
  ),
  {
    hasVerifiedContact: 'COALESCE(m.email_verified_at, m.phone_verified_at) IS NOT NULL',
    canBorrow: '(SELECT c.can_borrow FROM member_category c WHERE c.code = m.category_code)',
  },
);
const blocks = table(MemberBlockEntity, 'b').pick('kind', 'reason', 'until');

/** A row of a member with the last day on which somebody consents to their borrowing. */
type Consented = RawRow & { readonly consentUntil: CivilDate | null };

const SELECT_MEMBER = `SELECT ${members.columns},
  (SELECT MAX(COALESCE(c.until_date, '9999-12-31')) FROM member_consent c WHERE c.member_id = m.id AND c.purpose IN ('BORROWING', 'GUARDIAN') AND c.channel <> 'PORTAL') AS consentUntil
  FROM ${members.from} WHERE m.id = ? AND m.is_active = 1`;
const SELECT_BLOCKS = `SELECT ${blocks.columns} FROM ${blocks.from} WHERE b.member_id = ? AND b.lifted_at IS NULL AND (b.until_date IS NULL OR b.until_date >= ?) ORDER BY b.created_at DESC, b.id DESC`;

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
  const found = await tx.query<Consented[]>(SELECT_MEMBER + deps.db.forUpdate, [id]);
  const open = await tx.query<RawRow[]>(SELECT_BLOCKS, [id, today]);
  return readForLending(found, open, today);
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
    toResult: ([found = [], open = []]) =>
      readForLending(found as readonly Consented[], open as readonly RawRow[], today),
  };
}

function readForLending(
  [found]: readonly Consented[],
  open: readonly RawRow[],
  today: CivilDate,
): MemberForLending | null {
  if (!found) return null;
  const member = members.read(found);
  const { consentUntil } = found;
  return {
    ...member,
    lacksConsent:
      isChildOn(member.birthDate, today) &&
      (consentUntil === null ? member.guardianId === null : consentUntil < today),
    openBlocks: open.map(blocks.read),
  };
}
