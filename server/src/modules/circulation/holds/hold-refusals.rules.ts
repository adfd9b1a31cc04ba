import type { CivilDate } from '../../../shared/civil-date';
import type { BorrowingMember } from '../lending/check-out-facts.terms';
import type { HoldTarget, OpenHold } from './hold-queue.rules';
import { isReached } from '../lending/loan-limits.rules';
import type { CountedLimit } from '../lending/loan-limits.rules';
import type { BlockCode } from '../../eligibility';
import { blockRefusals, membershipRefusals } from '../borrowers/borrower.rules';
import type { Refusal } from '../refusals/refusal.rules';
import { toDecidingRule, refusal } from '../refusals/refusal.rules';
import type { RuleBook } from '../rules/rule-matrix.rules';
import type { RuleName } from '../rules/definitions/all-rules.rules';

/** Why a hold is not placed. */
export type PlaceHoldCode =
  | BlockCode
  | 'MEMBERSHIP_EXPIRED'
  | 'PROVISIONAL_MEMBER'
  | 'CONSENT_NEEDED'
  | 'TOO_MANY_HOLDS'
  | 'TOO_MANY_HOLDS_ON_TITLE'
  | 'ALREADY_BORROWED'
  | 'NO_COPY_CAN_FILL'
  | 'COPIES_ON_SHELF';

/** A copy as a hold sees it: whether it could fill the hold at all, and whether it stands on the shelf. */
export type HoldableCopy = { readonly id: string; readonly isHoldable: boolean; readonly isOnShelf: boolean };

/** All that decides about placing one hold. */
export type PlaceHoldFacts = {
  readonly today: CivilDate;
  readonly member: Pick<BorrowingMember, 'standing' | 'membershipUntil' | 'blocks'>;
  readonly target: HoldTarget;
  readonly copies: readonly HoldableCopy[];
  readonly ownHolds: number;
  readonly ownHoldsOnTitle: number;
  readonly hasTitleOnLoan: boolean;
};

/** Lists what stands against placing a hold, the person first, then limits, then copies. */
export function refusalsForHold(book: RuleBook, facts: PlaceHoldFacts): readonly Refusal<PlaceHoldCode>[] {
  return [
    ...blockRefusals(facts.member.blocks, facts.today),
    ...membershipRefusals(facts.member, facts.today),
    ...limitRefusals(book, facts),
    ...(facts.hasTitleOnLoan ? [refusal('ALREADY_BORROWED', { needs: 'confirm' })] : []),
    ...copyRefusals(book, facts),
  ];
}

/**
 * Refuses to suspend a hold whose copy is already set aside, and to suspend one until a day that has come.
 */
export function refusalsForSuspension(
  hold: Pick<OpenHold, 'state'>,
  until: CivilDate | null,
  today: CivilDate,
): readonly Refusal<'ALREADY_SET_ASIDE' | 'NOT_IN_THE_FUTURE'>[] {
  return [
    ...(hold.state === 'queued'
      ? []
      : [refusal('ALREADY_SET_ASIDE', { needs: 'never' }, { facts: { state: hold.state } })]),
    ...(until !== null && until <= today
      ? [refusal('NOT_IN_THE_FUTURE', { needs: 'never' }, { facts: { until } })]
      : []),
  ];
}

function limitRefusals(
  book: RuleBook,
  { member, ownHolds, ownHoldsOnTitle }: PlaceHoldFacts,
): readonly Refusal<PlaceHoldCode>[] {
  const onTitle = reached('TOO_MANY_HOLDS_ON_TITLE', 'maxHoldsPerTitle', {
    resolved: book.resolve('maxHoldsPerTitle'),
    count: ownHoldsOnTitle,
  });
  const inTotal = reached('TOO_MANY_HOLDS', 'maxHolds', {
    resolved: book.resolve('maxHolds'),
    count: ownHolds,
  });
  return [...standingLimits(book, member.standing, ownHolds), ...onTitle, ...inTotal];
}

function standingLimits(
  book: RuleBook,
  standing: BorrowingMember['standing'],
  count: number,
): readonly Refusal<PlaceHoldCode>[] {
  if (standing === 'full') return [];
  if (standing === 'provisional')
    return reached('PROVISIONAL_MEMBER', 'provisionalMaxHolds', {
      resolved: book.resolve('provisionalMaxHolds'),
      count,
    });
  return reached('CONSENT_NEEDED', 'noConsentMaxHolds', {
    resolved: book.resolve('noConsentMaxHolds'),
    count,
  });
}

function reached(
  code: PlaceHoldCode,
  name: RuleName,
  limit: CountedLimit,
): readonly Refusal<PlaceHoldCode>[] {
  if (!isReached(limit)) return [];
  const remedy =
    code === 'TOO_MANY_HOLDS'
      ? ({ needs: 'override', permission: 'loan.overrideLimit' } as const)
      : ({ needs: 'never' } as const);
  return [
    refusal(code, remedy, {
      rule: toDecidingRule(name, limit.resolved),
      facts: { limit: limit.resolved.value, count: limit.count },
    }),
  ];
}

/**
 * Only copies that could fill the hold count: a book for use in the house is neither on the shelf nor out.
 */
function copyRefusals(book: RuleBook, { copies, target }: PlaceHoldFacts): readonly Refusal<PlaceHoldCode>[] {
  const policy = book.resolve('holdsWhileOnShelf');
  const holdable = copies.filter(({ isHoldable }) => isHoldable);
  const canFill = holdable.some(({ id }) => target.kind === 'title' || target.copyId === id);
  if (!canFill) return [refusal('NO_COPY_CAN_FILL', { needs: 'never' })];
  const onShelf = holdable.filter(({ isOnShelf }) => isOnShelf).length;
  const isAllowed = { always: true, ifAnyOut: onShelf < holdable.length, ifAllOut: onShelf === 0 }[
    policy.value
  ];
  return isAllowed
    ? []
    : [
        refusal(
          'COPIES_ON_SHELF',
          { needs: 'never' },
          { rule: toDecidingRule('holdsWhileOnShelf', policy), facts: { onShelf, copies: holdable.length } },
        ),
      ];
}
