import type { CivilDate } from '../../../shared/civil-date';
import { addDays } from '../../../shared/civil-date';
import type { BlockCode, MemberBlock } from '../../eligibility';
import { findBlocks, findExpiry } from '../../eligibility';
import type { BorrowingMember } from '../lending/check-out-facts.terms';
import type { Refusal } from '../refusals/refusal.rules';
import { refusal } from '../refusals/refusal.rules';

/**
 * Refuses for every block that holds today; its last day is part of it. A card reported lost serves nobody:
 * it is replaced first.
 */
export function blockRefusals(
  blocks: readonly MemberBlock[],
  today: CivilDate,
): readonly Refusal<BlockCode>[] {
  return findBlocks(blocks, today).map(({ code, blockId, until }) =>
    refusal(
      code,
      code === 'CARD_LOST' ? { needs: 'never' } : { needs: 'override', permission: 'loan.overrideBlock' },
      { facts: { blockId, until }, earliest: until === null ? null : addDays(until, 1) },
    ),
  );
}

/** Refuses once the last day of the membership is over; it is renewed first. */
export function membershipRefusals(
  { membershipUntil }: Pick<BorrowingMember, 'membershipUntil'>,
  today: CivilDate,
): readonly Refusal<'MEMBERSHIP_EXPIRED'>[] {
  return findExpiry(membershipUntil, today).map(({ code, ...facts }) =>
    refusal(code, { needs: 'never' }, { facts }),
  );
}
