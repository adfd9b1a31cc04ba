import type { CivilDate } from '../../../shared/civil-date';
import type { Rupiah } from '../../../shared/rupiah';
import type { MemberBlock } from '../../eligibility';
import type { CountedLoan, LoanPurpose } from './loan-limits.rules';
import type { Refusal } from '../refusals/refusal.rules';
import type { RuleKey, RuleRow } from '../rules/rule-matrix.rules';

/** The member who wants to borrow or renew. */
export type BorrowingMember = {
  readonly id: string;
  /**
   * `provisional` until the desk has seen the person; `unconsented` is a child whose guardian's consent does
   * not hold today.
   */
  readonly standing: 'full' | 'provisional' | 'unconsented';
  readonly membershipUntil: CivilDate | null;
  readonly blocks: readonly MemberBlock[];
  readonly debt: Rupiah;
  /** Debt of all cards that this member is guardian of, together. */
  readonly guaranteesDebt: Rupiah;
};

/** The state of a copy beside loans and holds. */
export type CopyCondition =
  | 'AVAILABLE'
  | 'IN_PROCESSING'
  | 'IN_REPAIR'
  | 'IN_TRANSIT'
  | 'LOST'
  | 'MISSING'
  | 'ON_HOLD_SHELF'
  | 'ON_LOAN'
  | 'ON_ORDER'
  | 'WITHDRAWN';

/** The hold that a copy is kept for, travels for, or would fill next. */
export type CopyClaim = {
  readonly holdId: string;
  readonly memberId: string;
  readonly state: 'waiting' | 'inTransit' | 'queued';
};

/** The copy that is to be lent. */
export type BorrowedCopy = {
  readonly id: string;
  readonly condition: CopyCondition;
  readonly isReferenceOnly: boolean;
  readonly openLoan: { readonly id: string; readonly memberId: string } | null;
  readonly claim: CopyClaim | null;
};

/** All facts that decide about one check-out, read inside the transaction that writes it. */
export type CheckOutFacts = {
  readonly today: CivilDate;
  readonly purpose: LoanPurpose;
  readonly member: BorrowingMember;
  readonly copy: BorrowedCopy;
  /** Open loans of the member and what is in the basket, without the copy itself. */
  readonly loans: readonly CountedLoan[];
  readonly overdueLoans: number;
  readonly rows: readonly RuleRow[];
  readonly key: RuleKey;
};

/** Why a copy is not lent. */
export type CheckOutCode =
  | 'RENEW_INSTEAD'
  | 'LENT_TO_ANOTHER'
  | 'CARD_LOST'
  | 'MEMBER_SUSPENDED'
  | 'MEMBER_BLOCKED'
  | 'MEMBERSHIP_EXPIRED'
  | 'MEMBERSHIP_ENDS_TODAY'
  | 'PROVISIONAL_MEMBER'
  | 'CONSENT_NEEDED'
  | 'COPY_WITHDRAWN'
  | 'COPY_LOST'
  | 'COPY_MISSING'
  | 'COPY_IN_REPAIR'
  | 'COPY_IN_PROCESSING'
  | 'COPY_IN_TRANSIT'
  | 'COPY_ON_ORDER'
  | 'REFERENCE_ONLY'
  | 'HELD_FOR_ANOTHER'
  | 'NO_LOAN_RULE'
  | 'TOO_MANY_LOANS'
  | 'TOO_MANY_LOANS_IN_TOTAL'
  | 'TOO_MUCH_DEBT'
  | 'GUARANTEES_OWE_TOO_MUCH'
  | 'OVERDUE_LOANS'
  | 'NO_OPEN_DAYS';

/** A refused check-out. */
export type CheckOutRefusal = Refusal<CheckOutCode>;
