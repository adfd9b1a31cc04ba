import type { BorrowedCopy, CheckOutFacts, CheckOutRefusal, CopyCondition } from './check-out-facts';
import { limitRefusals } from './check-out-limits';
import { moneyRefusals } from './check-out-money';
import { blockRefusals, membershipRefusals } from './member-rules';
import type { Remedy } from './refusal';
import { refusal } from './refusal';

type ConditionCode =
  | 'COPY_WITHDRAWN'
  | 'COPY_LOST'
  | 'COPY_MISSING'
  | 'COPY_IN_REPAIR'
  | 'COPY_IN_PROCESSING'
  | 'COPY_IN_TRANSIT'
  | 'COPY_ON_ORDER';
type ConditionRule = { readonly code: ConditionCode; readonly remedy: Remedy };

/**
 * A copy that lies on the desk was found, is mended or has arrived: staff say so by going on. Only a
 * withdrawn one stays out.
 */
const CONDITION_RULES: { readonly [Condition in CopyCondition]: ConditionRule | null } = {
  AVAILABLE: null,
  ON_LOAN: null,
  ON_HOLD_SHELF: null,
  WITHDRAWN: { code: 'COPY_WITHDRAWN', remedy: { needs: 'never' } },
  LOST: { code: 'COPY_LOST', remedy: { needs: 'confirm' } },
  MISSING: { code: 'COPY_MISSING', remedy: { needs: 'confirm' } },
  IN_REPAIR: { code: 'COPY_IN_REPAIR', remedy: { needs: 'confirm' } },
  IN_PROCESSING: { code: 'COPY_IN_PROCESSING', remedy: { needs: 'confirm' } },
  ON_ORDER: { code: 'COPY_ON_ORDER', remedy: { needs: 'confirm' } },
  IN_TRANSIT: { code: 'COPY_IN_TRANSIT', remedy: { needs: 'confirm' } },
};

/**
 * Lists everything that stands against a check-out, the person first, then the copy, then limits and money. A
 * copy the member has already is a renewal and nothing else. Reading in the house asks neither limits nor
 * money nor a valid membership, for whoever may enter may read.
 */
export function refusalsForCheckOut(facts: CheckOutFacts): readonly CheckOutRefusal[] {
  const { copy, member, today, purpose } = facts;
  if (copy.openLoan?.memberId === member.id)
    return [refusal('RENEW_INSTEAD', { needs: 'confirm' }, { facts: { loanId: copy.openLoan.id } })];
  const inHouse: readonly CheckOutRefusal[] = [
    ...blockRefusals(member.blocks, today),
    ...copyRefusals(facts),
  ];
  if (purpose === 'inHouse') return inHouse;
  return [
    ...membershipRefusals(member, today),
    ...inHouse,
    ...referenceRefusals(copy),
    ...limitRefusals(facts),
    ...moneyRefusals(facts),
  ];
}

function copyRefusals({ copy, member }: CheckOutFacts): readonly CheckOutRefusal[] {
  const condition = CONDITION_RULES[copy.condition];
  return [
    ...(condition ? [refusal(condition.code, condition.remedy)] : []),
    ...lentRefusals(copy),
    ...claimRefusals(copy, member.id),
  ];
}

/** Going on returns the copy for the other member first, fine and all. The other member is not named. */
function lentRefusals({ openLoan }: BorrowedCopy): readonly CheckOutRefusal[] {
  return openLoan
    ? [refusal('LENT_TO_ANOTHER', { needs: 'confirm' }, { facts: { loanId: openLoan.id } })]
    : [];
}

/**
 * Going on against a copy that is set aside either ends that hold or puts it back into the queue; a reason is
 * kept.
 */
function claimRefusals({ claim }: BorrowedCopy, memberId: string): readonly CheckOutRefusal[] {
  if (!claim || claim.memberId === memberId) return [];
  const facts = { holdId: claim.holdId, state: claim.state };
  if (claim.state === 'queued')
    return [refusal('HELD_FOR_ANOTHER', { needs: 'confirm', asksReason: true }, { facts })];
  return [
    refusal(
      'HELD_FOR_ANOTHER',
      { needs: 'confirm', choices: ['cancelHold', 'returnToQueue'], asksReason: true },
      { facts },
    ),
  ];
}

function referenceRefusals({ isReferenceOnly }: BorrowedCopy): readonly CheckOutRefusal[] {
  return isReferenceOnly
    ? [refusal('REFERENCE_ONLY', { needs: 'override', permission: 'loan.overrideReference' })]
    : [];
}
