import type { EmploymentStatus } from '../development.terms';
import { MOST_CONTRACT_HOURS, USUAL_TARGET_HOURS } from '../development.terms';

/** Hours of training somebody had in a year, against what their post asks for. */
export type TrainingYear = {
  readonly year: number;
  readonly hours: number;
  /** Hours whose proof nobody has seen yet. */
  readonly unseenHours: number;
  readonly targetHours: number;
};

type Trained = { readonly completedOn: string; readonly hours: number; readonly seenOn: string | null };

/** How many hours a year asks of somebody: what the post says, and of staff on contract no more than they may have. */
export function targetOf(
  post: { readonly targetHours: number } | null,
  status: EmploymentStatus | null,
): number {
  const wanted = post?.targetHours ?? USUAL_TARGET_HOURS;
  return status === 'PPPK' || status === 'PPPK_PART_TIME' ? Math.min(wanted, MOST_CONTRACT_HOURS) : wanted;
}

/** Adds up the hours of some years; only those whose proof was seen count. */
export function toTrainingYears(
  trainings: readonly Trained[],
  { years, targetHours }: { readonly years: readonly number[]; readonly targetHours: number },
): TrainingYear[] {
  const sum = (some: readonly Trained[]): number => some.reduce((total, { hours }) => total + hours, 0);
  return years.map((year) => {
    const of = trainings.filter(({ completedOn }) => completedOn.startsWith(`${year}-`));
    return {
      year,
      hours: sum(of.filter(({ seenOn }) => seenOn !== null)),
      unseenHours: sum(of.filter(({ seenOn }) => seenOn === null)),
      targetHours,
    };
  });
}
