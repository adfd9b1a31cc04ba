import { NativeSelect, Textarea } from '@mantine/core';
import { useState } from 'react';

import { useTranslation } from '../../../../i18n/use-translation';
import { ActDialog } from '../../../../lib/acts/ActDialog';
import { useAnnouncedMutation } from '../../../../lib/acts/use-announced-mutation';
import { goalName } from './GoalList';
import type { Plan } from './plan-values';
import { conclusionInput, goalOutcomes } from './plan-values';
import { ReviewDevelopmentPlanDocument } from './ReviewDevelopmentPlan.generated';

type ReviewDialogProps = {
  readonly staffId: string;
  readonly year: number;
  readonly plan: Plan;
  /** Whether what came of the plan may be written: by the lead or the head. */
  readonly mayConclude: boolean;
  readonly onClose: () => void;
  readonly onChanged: () => void;
};

/** Writes the note of the middle of the year and, for the lead or the head, what came of the plan. */
export function ReviewDialog({ staffId, year, plan, mayConclude, onClose, onChanged }: ReviewDialogProps) {
  const { t } = useTranslation();
  const [draft, setDraft] = useState({
    midYearNote: plan.midYearNote ?? '',
    outcome: plan.outcome ?? '',
    outcomes: Object.fromEntries(plan.goals.map(({ id, outcome }) => [id, outcome ?? ''])),
  });
  const act = useAnnouncedMutation(ReviewDevelopmentPlanDocument, {
    payloadOf: (answer) => answer.reviewDevelopmentPlan,
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
        version: plan.version,
        midYearNote: draft.midYearNote.trim() === '' ? null : draft.midYearNote,
        ...(mayConclude ? conclusionInput(plan, draft) : {}),
        idempotencyKey,
      }),
      () => t('development.saved'),
    );
  return (
    <ActDialog
      title={t('development.plan.reviewOf', { year })}
      act={act}
      isDone={false}
      submit={t('common.save')}
      onSubmit={save}
      onClose={onClose}
      size={640}
    >
      {(mayConclude ? (['midYearNote', 'outcome'] as const) : (['midYearNote'] as const)).map((name) => (
        <Textarea
          key={name}
          label={t(name === 'outcome' ? 'development.plan.outcome' : 'development.plan.midYear')}
          autosize
          minRows={3}
          maxLength={2000}
          value={draft[name]}
          onChange={({ currentTarget: { value } }) => setDraft((last) => ({ ...last, [name]: value }))}
        />
      ))}
      {mayConclude &&
        plan.goals.map((goal) => (
          <NativeSelect
            key={goal.id}
            label={goalName(goal, t('development.plan.toLevel', { level: goal.targetLevel ?? 0 }))}
            data={[
              { value: '', label: '–' },
              ...goalOutcomes.map((value) => ({ value, label: t(`development.plan.outcomes.${value}`) })),
            ]}
            value={draft.outcomes[goal.id] ?? ''}
            onChange={({ currentTarget: { value } }) =>
              setDraft((last) => ({ ...last, outcomes: { ...last.outcomes, [goal.id]: value } }))
            }
          />
        ))}
    </ActDialog>
  );
}
