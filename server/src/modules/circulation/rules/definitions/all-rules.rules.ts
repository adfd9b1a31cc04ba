import type { Limit, LoanPeriod } from './rule-values.rules';
import { choiceRule, dateRule, limitRule, numberRule, periodRule, unlimited } from './rule-values.rules';

const five: Limit = 5;
const one: Limit = 1;

/** The rules of holds and of the shelf on which they wait. */
export const holdRules = {
  maxHolds: limitRule({
    fallback: five,
    unit: 'holds',
    scope: 'category',
    doc: 'Open holds a member may have.',
  }),
  maxHoldsPerTitle: limitRule({
    fallback: one,
    unit: 'holds',
    doc: 'Open holds a member may have on one title.',
  }),
  provisionalMaxHolds: numberRule({
    fallback: 1,
    unit: 'holds',
    scope: 'category',
    doc: 'Open holds of a member who was not yet seen at the desk.',
  }),
  noConsentMaxHolds: numberRule({
    fallback: 1,
    unit: 'holds',
    scope: 'category',
    doc: 'Open holds of a child while no guardian consents to borrowing, or the day of a consent that was taken over has passed.',
  }),
  holdsWhileOnShelf: choiceRule(['always', 'ifAnyOut', 'ifAllOut'], {
    doc: 'Whether a title may be held while copies stand on the shelf.',
  }),
  holdPickupDays: numberRule({
    fallback: 7,
    unit: 'days',
    doc: 'How many days a copy waits on the shelf of holds.',
  }),
  holdPickupCounts: choiceRule(['openDays', 'calendarDays'], { doc: 'Which days of waiting are counted.' }),
  holdExpiresOnClosedDays: choiceRule(['no', 'yes'], {
    doc: 'Whether the sweep that ends holds runs on days on which nobody can come.',
  }),
  holdLookAheadDays: numberRule({
    fallback: 0,
    unit: 'days',
    doc: 'How many days before its first day a hold may already be filled.',
  }),
};

const week: LoanPeriod = { unit: 'day', count: 7 };
const nobodySaid: Limit | null = null;

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

/**
 * The rules of fines, suspensions and lost copies. A loan unit is a day, or an hour for loans by the hour.
 */
export const moneyRules = {
  finePerPeriod: numberRule({ fallback: 0, unit: 'rupiah', doc: 'Fine for one period; 0 is no fine.' }),
  finePeriod: numberRule({ fallback: 1, least: 1, unit: 'loanUnits', doc: 'Length of a period.' }),
  finePeriodChargedAt: choiceRule(['end', 'start'], {
    doc: 'Whether a period is charged when it is over or when it begins.',
  }),
  fineGrace: numberRule({
    fallback: 0,
    unit: 'loanUnits',
    doc: 'How late a loan may be without a fine; the last unit is still free.',
  }),
  fineAfterGrace: choiceRule(['all', 'onlyAfter'], {
    doc: 'Whether everything is charged once the grace is over, or only what follows it.',
  }),
  fineMeasure: choiceRule(['units', 'minutes'], {
    doc: 'Whether lateness is counted in days and hours of opening, or minutes by the clock.',
  }),
  fineOnClosedDays: choiceRule(['free', 'charged'], { doc: 'Whether closed days count as late.' }),
  fineMax: limitRule({ fallback: unlimited, unit: 'rupiah', doc: 'The most that one loan can cost.' }),
  fineCapAtPrice: choiceRule(['no', 'yes'], { doc: 'Whether a fine stops at the price of the copy.' }),
  fineDebtMax: limitRule({
    fallback: unlimited,
    unit: 'rupiah',
    scope: 'category',
    doc: 'The most that the unpaid fines of a member can be together.',
  }),
  suspensionDays: numberRule({
    fallback: 0,
    unit: 'days',
    doc: 'Days without borrowing for each late day; 0 is no suspension.',
  }),
  suspensionMaxDays: limitRule({ fallback: unlimited, unit: 'days', doc: 'The longest suspension.' }),
  suspensionCounts: choiceRule(['openDays', 'calendarDays'], {
    doc: 'Which days of a suspension are counted.',
  }),
  suspensionAddsUp: choiceRule(['no', 'yes'], {
    doc: 'Whether a second suspension begins when the first ends; otherwise the later end holds.',
  }),
  lostAfterDays: limitRule({
    fallback: unlimited,
    unit: 'days',
    doc: 'After how many days overdue a copy is taken for lost; it must be exceeded to count.',
  }),
  lostProcessingFee: numberRule({
    fallback: 0,
    unit: 'rupiah',
    doc: 'Fee for replacing a lost copy, beside its price.',
  }),
  lostReturned: choiceRule(['refundPrice', 'refundAll', 'refundNothing'], {
    doc: 'What is credited when a lost copy comes back.',
  }),
  lostRefundWithinDays: limitRule({
    fallback: unlimited,
    unit: 'days',
    doc: 'How long after the loss a copy that comes back is refunded.',
  }),
  fineWhenLost: choiceRule(['kept', 'forgiven'], { doc: 'What becomes of the fine when a copy is lost.' }),
};

const once: Limit = 1;
const tenThousand: Limit = 10_000;

/** The rules of renewal. */
export const renewalRules = {
  maxRenewals: limitRule({ fallback: once, unit: 'times', doc: 'How often a loan may be renewed.' }),
  maxUnseenRenewals: limitRule({
    fallback: unlimited,
    unit: 'times',
    doc: 'How often in a row a loan may be renewed without the copy being seen at the desk.',
  }),
  renewalBase: choiceRule(['dueDate', 'now'], {
    doc: 'From when a renewal counts; that of an overdue loan always counts from now, because its late days are charged.',
  }),
  renewNotBeforeDays: limitRule({
    fallback: unlimited,
    unit: 'days',
    doc: 'How many days before the due date a loan may be renewed at the earliest.',
  }),
  renewNotBeforePrecision: choiceRule(['date', 'time'], {
    doc: 'Whether the earliest renewal is a day or a minute.',
  }),
  renewalWhileOverdue: choiceRule(['blockItem', 'allow', 'block'], {
    doc: 'What an overdue loan does: it cannot be renewed itself, nothing, or no loan of the member can.',
  }),
  overdueRenewalAtDesk: choiceRule(['confirm', 'refuse'], {
    doc: 'Whether the desk may renew what the member alone may not renew because it is overdue.',
  }),
  renewalDebtLimit: limitRule({
    fallback: tenThousand,
    unit: 'rupiah',
    scope: 'category',
    doc: 'Debt a member may have and still renew; it must be exceeded to count.',
  }),
  renewWhileOthersWait: choiceRule(['ifOtherCopiesFree', 'never'], {
    doc: 'Whether a loan may be renewed when free copies of the title are enough for all who wait.',
  }),
};

/** The closed list of rules of circulation, each with its unit, default and meaning. */
export const RULES = { ...loanRules, ...renewalRules, ...moneyRules, ...holdRules };

type Rules = typeof RULES;

/** The name of a rule. */
export type RuleName = keyof Rules;

/** What each rule says once it is resolved. */
export type RuleValues = { readonly [Name in RuleName]: Rules[Name]['fallback'] };

/** Tells whether the text names a rule. */
export function isRuleName(text: string): text is RuleName {
  return Object.hasOwn(RULES, text);
}
