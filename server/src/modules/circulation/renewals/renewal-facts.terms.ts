import type { OpeningCalendar } from '../../../shared/opening-calendar';
import type { BorrowingMember } from '../lending/check-out-facts.terms';
import type { Due } from '../due-dates/due.rules';
import type { BlockCode } from '../borrowers/borrower.rules';
import type { Channel, Refusal } from '../refusals/refusal.rules';
import type { RuleKey, RuleRow } from '../rules/rule-matrix.rules';

/** The loan that is to be renewed. */
export type RenewableLoan = {
  readonly id: string;
  readonly due: Due;
  readonly renewals: number;
  readonly unseenRenewals: number;
};

/**
 * Who waits for the title: holds of others on this very copy, holds of others on any copy, and copies free
 * for them.
 */
export type WaitingReaders = {
  readonly forThisCopy: number;
  readonly forAnyCopy: number;
  readonly freeCopies: number;
};

/** All that decides about one renewal; read inside the transaction that writes it. */
export type RenewalFacts = {
  readonly now: Date;
  readonly channel: Channel;
  readonly member: BorrowingMember;
  readonly loan: RenewableLoan;
  readonly otherOverdueLoans: number;
  readonly waiting: WaitingReaders;
  readonly rows: readonly RuleRow[];
  readonly key: RuleKey;
  /** The calendar of the branch the loan was made under. */
  readonly calendar: OpeningCalendar;
};

/** Why a loan is not renewed. */
export type RenewalCode =
  | 'TOO_MANY_RENEWALS'
  | 'COPY_MUST_BE_SEEN'
  | BlockCode
  | 'MEMBERSHIP_EXPIRED'
  | 'LOAN_OVERDUE'
  | 'OTHER_LOAN_OVERDUE'
  | 'TOO_MUCH_DEBT'
  | 'HELD_FOR_ANOTHER'
  | 'TOO_SOON'
  | 'DUE_DATE_WOULD_NOT_CHANGE'
  | 'NO_OPEN_DAYS';

/** A refused renewal. */
export type RenewalRefusal = Refusal<RenewalCode>;
