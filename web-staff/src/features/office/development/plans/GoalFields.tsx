import { NativeSelect, TextInput } from '@mantine/core';

import { useTranslation } from '../../../../i18n/use-translation';
import { DateField } from '../../../../lib/form/when/DateField';
import { Button } from '../../../../lib/ui/Button';
import { levelNames } from '../matrix/matrix';
import type { GoalDraft } from './plan-values';
import type { PlanChoicesQuery } from './PlanChoices.generated';

type GoalFieldsProps = {
  readonly goal: GoalDraft;
  readonly place: number;
  readonly choices: PlanChoicesQuery | null;
  readonly onChange: (changes: Partial<GoalDraft>) => void;
  readonly onRemove: () => void;
};

/** Asks for one goal: a competence with its level or words, how, and by when. */
export function GoalFields({ goal, place, choices, onChange, onRemove }: GoalFieldsProps) {
  const { t } = useTranslation();
  return (
    <fieldset className="plain-fieldset stack">
      <legend>{t('development.plan.goalOf', { place })}</legend>
      <ListFields {...{ goal, choices, onChange }} />
      {(['aim', 'way'] as const).map((name) => (
        <TextInput
          key={name}
          label={t(`development.plan.${name}`)}
          maxLength={300}
          value={goal[name]}
          onChange={({ currentTarget: { value } }) => onChange({ [name]: value })}
        />
      ))}
      <DateField
        label={t('development.plan.dueOn')}
        value={goal.dueOn}
        onChange={(dueOn) => onChange({ dueOn })}
      />
      <Button small weight="link" aria-label={t('development.plan.removeGoal', { place })} onClick={onRemove}>
        {t('development.remove')}
      </Button>
    </fieldset>
  );
}

function ListFields({ goal, choices, onChange }: Pick<GoalFieldsProps, 'goal' | 'choices' | 'onChange'>) {
  const { t } = useTranslation();
  const competences = (choices?.developmentLists.competences ?? []).filter(
    ({ id, isActive }) => isActive || id === goal.competenceId,
  );
  const courses = (choices?.trainingCourses ?? []).filter(
    ({ id, isActive }) => isActive || id === goal.courseId,
  );
  return (
    <>
      <NativeSelect
        label={t('development.plan.competence')}
        data={[
          { value: '', label: t('development.plan.inWords') },
          ...competences.map(({ id, name }) => ({ value: id, label: name.text })),
        ]}
        value={goal.competenceId}
        onChange={({ currentTarget: { value } }) => onChange({ competenceId: value })}
      />
      {goal.competenceId !== '' && (
        <NativeSelect
          label={t('development.plan.level')}
          data={levelNames
            .map((level, step) => ({ value: String(step), label: t(`development.level.${level}`) }))
            .slice(1)}
          value={goal.targetLevel}
          onChange={({ currentTarget: { value } }) => onChange({ targetLevel: value })}
        />
      )}
      <NativeSelect
        label={t('development.training.course')}
        data={[{ value: '', label: '–' }, ...courses.map(({ id, title }) => ({ value: id, label: title }))]}
        value={goal.courseId}
        onChange={({ currentTarget: { value } }) => onChange({ courseId: value })}
      />
    </>
  );
}
