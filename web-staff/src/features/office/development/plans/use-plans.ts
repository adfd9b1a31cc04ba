import { useQuery } from '@apollo/client/react';
import { todayInJakarta } from '@pustaka/web-shared/format/index.ts';

import { useTranslation } from '../../../../i18n/use-translation';
import { useAnnouncedMutation } from '../../../../lib/acts/use-announced-mutation';
import { PersonPlansDocument } from './PersonPlans.generated';
import { sentGoals } from './plan-values';
import { SaveDevelopmentPlanDocument } from './SaveDevelopmentPlan.generated';

/** What a gap proposes as a goal. */
export type ProposedGoal = {
  readonly competenceId: string;
  readonly targetLevel: number;
  readonly courseId: string | null;
  readonly way: string | null;
};

/** Returns the plans of somebody, and the act that makes a gap a goal of this year. */
export function usePlans(staffId: string) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(PersonPlansDocument, {
    variables: { staffId },
    fetchPolicy: 'no-cache',
  });
  const saving = useAnnouncedMutation(SaveDevelopmentPlanDocument, {
    payloadOf: (answer) => answer.saveDevelopmentPlan,
    onDone: () => void refetch(),
  });
  const year = Number(todayInJakarta(new Date()).slice(0, 4));
  const planner = data?.staffDevelopment ?? null;
  const current = planner?.plans.find((plan) => plan.year === year);
  const propose = (goal: ProposedGoal) =>
    void saving.run(
      (idempotencyKey) => ({
        staffId,
        year,
        version: current?.version ?? null,
        goals: [...sentGoals(current), { ...goal, aim: null, dueOn: `${year}-12-31` }],
        idempotencyKey,
      }),
      () => t('development.plan.proposed', { year }),
    );
  const goalsNow = new Set(current?.goals.map(({ competence }) => competence?.id));
  return {
    ...{ planner, year, error, propose, saving, goalsNow },
    refetch: () => void refetch(),
  };
}
