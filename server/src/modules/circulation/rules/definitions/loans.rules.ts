import type { Limit, LoanPeriod } from './rule-values.rules';
import { choiceRule, dateRule, limitRule, numberRule, periodRule } from './rule-values.rules';

const week: LoanPeriod = { unit: 'day', count: 7 };
const nobodySaid: Limit | null = null;
const unlimited: Limit = 'unlimited';

/** The rules of check-out and due dates. */
export const loanRules = {
  maxLoans: limitRule({
    fallback: nobodySaid,
    unit: 'copies',
    doc: 'Copies a member may have at once under this row. No row, no loan: the only rule without a default.',
  }),
  maxLoansTotal: limitRule({
    fallback: unlimited,
    unit: 'copies',
    scope: 'category',
    doc: 'Copies a member may have at once, whatever their rows say.',
  }),
  inHouseUse: choiceRule(['free', 'countsAsLoan'], {
    doc: 'Whether reading in the house counts against the limits of loans.',
  }),
  provisionalMaxLoans: numberRule({
    fallback: 0,
    unit: 'copies',
    scope: 'category',
    doc: 'Copies a member may have who registered alone and was not yet seen at the desk.',
  }),
  noConsentMaxLoans: numberRule({
    fallback: 1,
    unit: 'copies',
    scope: 'category',
    doc: 'Copies a child may have while no guardian consents to borrowing, or the day of a consent that was taken over has passed.',
  }),
  loanPeriod: periodRule({
    fallback: week,
    unit: 'none',
    doc: 'How long a loan lasts, `7d` or `4h`; one rule, so that days and hours cannot both be said.',
  }),
  dueDateMode: choiceRule(['moveToNextOpenDay', 'calendarDays', 'openDaysOnly'], {
    doc: 'What happens to a due date on a closed day: it moves to the next open day, stays, or only open days are counted.',
  }),
  hourlyClosing: choiceRule(['close', 'open', 'ignore'], {
    doc: 'What happens when a loan by the hour runs past closing time: it ends at closing, at the next opening, or as computed.',
  }),
  fixedDueDate: dateRule({
    doc: 'One date for every loan: before the holidays of the schools, before stocktaking.',
  }),
  fixedDueDateMode: choiceRule(['before', 'exactly', 'after'], {
    doc: 'Whether the fixed date is the latest, the only or the earliest due date.',
  }),
  stopAtMembershipEnd: choiceRule(['yes', 'no'], {
    doc: 'Whether a loan ends with the membership, on the last open day of it.',
  }),
  lendWhenDueToday: choiceRule(['refuse', 'allow'], {
    doc: 'What happens when the membership would make a loan by the day due today.',
  }),
  highHoldsThreshold: limitRule({
    fallback: unlimited,
    unit: 'holds',
    doc: 'Loans of a title that more readers than this wait for are shortened.',
  }),
  highHoldsDays: numberRule({
    fallback: 5,
    least: 1,
    unit: 'days',
    doc: 'How long a loan lasts when many wait; never longer than otherwise.',
  }),
  debtLimit: limitRule({
    fallback: 10_000,
    unit: 'rupiah',
    scope: 'category',
    doc: 'Debt a member may have and still borrow; it must be exceeded to count.',
  }),
  guaranteesDebtLimit: limitRule({
    fallback: unlimited,
    unit: 'rupiah',
    scope: 'category',
    doc: 'Debt the cards a member answers for may have together before the member may not borrow.',
  }),
  overduesAtCheckOut: choiceRule(['confirm', 'allow', 'block'], {
    scope: 'category',
    doc: 'What happens when a member with overdue loans wants to borrow.',
  }),
};
