import type { Limit } from './rule-values.rules';
import { choiceRule, limitRule, numberRule } from './rule-values.rules';

const unlimited: Limit = 'unlimited';

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
