import { useQuery } from '@apollo/client/react';
import { useState } from 'react';

import { useTranslation } from '../../../../i18n/use-translation';
import { ActDialog } from '../../../../lib/acts/ActDialog';
import { useAnnouncedMutation } from '../../../../lib/acts/use-announced-mutation';
import { Button } from '../../../../lib/ui/Button';
import { GoalFields } from './GoalFields';
import type { GoalDraft, Plan } from './plan-values';
import { goalDraft, goalsInput } from './plan-values';
import { PlanChoicesDocument } from './PlanChoices.generated';
import { SaveDevelopmentPlanDocument } from './SaveDevelopmentPlan.generated';

type PlanDialogProps = {
  readonly staffId: string;
  readonly year: number;
  readonly plan: Plan | null;
  readonly onClose: () => void;
  readonly onChanged: () => void;
};
const MOST_GOALS = 20;

/** Writes the goals of a year. Who agreed before agrees to other goals anew. */
export function PlanDialog({ staffId, year, plan, onClose, onChanged }: PlanDialogProps) {
  const { t } = useTranslation();
  const { data } = useQuery(PlanChoicesDocument, { fetchPolicy: 'no-cache' });
  const [count, setCount] = useState(plan?.goals.length ?? 0);
  const [goals, setGoals] = useState<readonly GoalDraft[]>(() =>
    plan === null || plan.goals.length === 0
      ? [goalDraft(null, { key: 'first', year })]
      : plan.goals.map((goal) => goalDraft(goal, { key: goal.id, year })),
  );
  const act = useAnnouncedMutation(SaveDevelopmentPlanDocument, {
    payloadOf: (answer) => answer.saveDevelopmentPlan,
    onDone: () => {
      onChanged();
      onClose();
    },
  });
  const save = () =>
    void act.run(
      (idempotencyKey) => ({
        staffId,
        year,
        version: plan?.version ?? null,
        goals: goalsInput(goals),
        idempotencyKey,
      }),
      () => t('development.saved'),
    );
  const add = () => {
    setGoals((last) => [...last, goalDraft(null, { key: `new-${count}`, year })]);
    setCount((last) => last + 1);
  };
  return (
    <ActDialog
      title={t('development.plan.titleOf', { year })}
      act={act}
      isDone={false}
      submit={t('common.save')}
      onSubmit={save}
      onClose={onClose}
      size={640}
    >
      {plan !== null && plan.isAgreed && <p className="cell-note">{t('development.plan.agreeAnew')}</p>}
      {goals.map((goal, place) => (
        <GoalFields
          key={goal.key}
          goal={goal}
          place={place + 1}
          choices={data ?? null}
          onChange={(changes) =>
            setGoals((last) => last.map((one) => (one.key === goal.key ? { ...one, ...changes } : one)))
          }
          onRemove={() => setGoals((last) => last.filter(({ key }) => key !== goal.key))}
        />
      ))}
      {goals.length < MOST_GOALS && (
        <Button small onClick={add}>
          {t('development.plan.addGoal')}
        </Button>
      )}
    </ActDialog>
  );
}
