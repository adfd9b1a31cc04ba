import type { CivilDate } from '../../../shared/civil-date';
import { addDays } from '../../../shared/civil-date';
import type { BorrowingMember, MemberBlock } from '../lending/check-out-facts.terms';
import type { Refusal } from '../refusals/refusal.rules';
import { refusal } from '../refusals/refusal.rules';
import { isSuspendedOn } from '../overdue/overdue.rules';

/** What a block says when it stands in the way. */
export type BlockCode = 'CARD_LOST' | 'MEMBER_SUSPENDED' | 'MEMBER_BLOCKED';

const BLOCK_CODES: { readonly [Kind in MemberBlock['kind']]: BlockCode } = {
  lostCard: 'CARD_LOST',
  suspension: 'MEMBER_SUSPENDED',
  manual: 'MEMBER_BLOCKED',
};

/**
 * Refuses for every block that holds today; its last day is part of it. A card reported lost serves nobody:
 * it is replaced first.
 */
export function blockRefusals(
  blocks: readonly MemberBlock[],
  today: CivilDate,
): readonly Refusal<BlockCode>[] {
  return blocks
    .filter((block) => block.until === null || isSuspendedOn(block.until, today))
    .map((block) => {
      const details = {
        facts: { blockId: block.id, until: block.until },
        earliest: block.until === null ? null : addDays(block.until, 1),
      };
      return refusal(
        BLOCK_CODES[block.kind],
        block.kind === 'lostCard'
          ? { needs: 'never' }
          : { needs: 'override', permission: 'loan.overrideBlock' },
        details,
      );
    });
}

/** Refuses once the last day of the membership is over; it is renewed first. */
export function membershipRefusals(
  { membershipUntil }: Pick<BorrowingMember, 'membershipUntil'>,
  today: CivilDate,
): readonly Refusal<'MEMBERSHIP_EXPIRED'>[] {
  const isOver = membershipUntil !== null && membershipUntil < today;
  return isOver ? [refusal('MEMBERSHIP_EXPIRED', { needs: 'never' }, { facts: { membershipUntil } })] : [];
}
