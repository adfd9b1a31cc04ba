import type { CivilDate } from '../../../shared/civil-date';
import type { OpeningCalendar } from '../../../shared/opening-calendar';
import type { RuleValues } from '../rules/definitions/all-rules.rules';
import type { Due } from './due.rules';

/** The rules that decide when a loan is due. */
export type DueRules = Pick<
  RuleValues,
  | 'loanPeriod'
  | 'dueDateMode'
  | 'hourlyClosing'
  | 'fixedDueDate'
  | 'fixedDueDateMode'
  | 'stopAtMembershipEnd'
  | 'highHoldsThreshold'
  | 'highHoldsDays'
>;

/** What a due date is computed from. `from` is the loan's beginning, or what a renewal counts from. */
export type DueRequest = {
  readonly from: Date;
  readonly calendar: OpeningCalendar;
  readonly rules: DueRules;
  /** The last day of the membership; null if it never ends. */
  readonly membershipUntil: CivilDate | null;
  /** Other readers who wait for the title; 0 for a renewal. */
  readonly othersWaiting: number;
};

/** Says why a due date is not simply the period later. */
export type DueReason = 'MOVED_TO_OPEN_TIME' | 'SHORTENED_FOR_HOLDS' | 'FIXED_DATE' | 'MEMBERSHIP_ENDS';

/** A due date and what shaped it, in the order in which it did. */
export type ReasonedDue = { readonly due: Due; readonly reasons: readonly DueReason[] };
