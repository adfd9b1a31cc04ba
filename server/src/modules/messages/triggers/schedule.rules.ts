import type { CivilDate } from '../../../shared/civil-date';
import { addDays } from '../../../shared/civil-date';
import type { MessageTemplate } from '../templates.terms';

/** A moment in the life of a loan at which its member is written to. */
export type LoanStage = {
  readonly template: MessageTemplate;
  readonly code: string;
  readonly daysLeft: number;
  readonly daysCaughtUp: number;
};

/**
 * Two days before, on the day, and one, seven and twenty-one days late; a stage that was missed is made up
 * for within its days.
 */
export const LOAN_STAGES: readonly LoanStage[] = [
  { template: 'LOAN_DUE_SOON', code: 'loan.due-soon', daysLeft: 2, daysCaughtUp: 1 },
  { template: 'LOAN_DUE_TODAY', code: 'loan.due-today', daysLeft: 0, daysCaughtUp: 0 },
  { template: 'LOAN_OVERDUE', code: 'loan.overdue-1', daysLeft: -1, daysCaughtUp: 2 },
  { template: 'LOAN_OVERDUE', code: 'loan.overdue-7', daysLeft: -7, daysCaughtUp: 2 },
  { template: 'LOAN_OVERDUE', code: 'loan.overdue-21', daysLeft: -21, daysCaughtUp: 2 },
];

/** Days before the end of a membership on which its member is written to. */
export const MEMBERSHIP_STAGES = [
  { code: 'membership.ending-30', daysLeft: 30 },
  { code: 'membership.ending-7', daysLeft: 7 },
] as const;

/** A stage of memberships that was missed is made up for within these days. */
export const MEMBERSHIP_DAYS_CAUGHT_UP = 2;

/** Returns the due days that a stage is about today. */
export function listDueDays({ daysLeft, daysCaughtUp }: LoanStage, today: CivilDate): CivilDate[] {
  return Array.from({ length: daysCaughtUp + 1 }, (_, missed) => addDays(today, daysLeft - missed));
}
