import { useQuery } from '@apollo/client/react';
import { NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';

import { useTranslation } from '../../../../i18n/use-translation';
import { ActDialog } from '../../../../lib/acts/ActDialog';
import { useAnnouncedMutation } from '../../../../lib/acts/use-announced-mutation';
import { DateField } from '../../../../lib/form/when/DateField';
import { TrainingCoursesDocument } from '../training/TrainingCourses.generated';
import type { Training } from './person-values';
import { orNull } from './person-values';
import { SaveStaffTrainingDocument } from './SaveStaffTraining.generated';
import type { TrainingDraft } from './training-draft';
import { trainingDraft, withCourse } from './training-draft';

type TrainingDialogProps = {
  readonly staffId: string;
  readonly training: Training | null;
  readonly onClose: () => void;
  readonly onChanged: () => void;
};

/** Writes training that somebody had: of a course that is known, or another. */
export function TrainingDialog({ staffId, training, onClose, onChanged }: TrainingDialogProps) {
  const { t } = useTranslation();
  const { data } = useQuery(TrainingCoursesDocument, { fetchPolicy: 'no-cache' });
  const [draft, setDraft] = useState<TrainingDraft>(() => trainingDraft(training));
  const put = (changes: Partial<TrainingDraft>) => setDraft((last) => ({ ...last, ...changes }));
  const act = useAnnouncedMutation(SaveStaffTrainingDocument, {
    payloadOf: (answer) => answer.saveStaffTraining,
    onDone: () => {
      onChanged();
      onClose();
    },
  });
  const courses = data?.trainingCourses ?? [];
  const competences = data?.developmentLists.competences.filter(({ isActive }) => isActive) ?? [];
  const save = () =>
    void act.run(
      (idempotencyKey) => ({
        staffId,
        id: training?.id ?? null,
        version: training?.version ?? null,
        training: {
          courseId: orNull(draft.courseId),
          title: orNull(draft.title),
          provider: orNull(draft.provider),
          competenceId: orNull(draft.competenceId),
          completedOn: draft.completedOn,
          hours: Number(draft.hours) || null,
        },
        idempotencyKey,
      }),
      () => t('development.saved'),
    );
  return (
    <ActDialog
      title={t(training === null ? 'development.addTraining' : 'development.changeTraining')}
      act={act}
      isDone={false}
      submit={t('common.save')}
      onSubmit={save}
      onClose={onClose}
    >
      <NativeSelect
        label={t('development.training.course')}
        data={[
          { value: '', label: t('development.training.other') },
          ...courses.map(({ id, title }) => ({ value: id, label: title })),
        ]}
        value={draft.courseId}
        onChange={({ currentTarget: { value } }) =>
          setDraft((last) => withCourse(last, courses.find(({ id }) => id === value) ?? null))
        }
      />
      {(['title', 'provider', 'hours'] as const).map((name) => (
        <TextInput
          key={name}
          label={t(`development.training.${name}`)}
          inputMode={name === 'hours' ? 'numeric' : 'text'}
          maxLength={{ title: 200, provider: 160, hours: 3 }[name]}
          value={draft[name]}
          onChange={({ currentTarget: { value } }) => put({ [name]: value })}
        />
      ))}
      <NativeSelect
        label={t('development.training.competence')}
        data={[
          { value: '', label: '–' },
          ...competences.map(({ id, name }) => ({ value: id, label: name.text })),
        ]}
        value={draft.competenceId}
        onChange={({ currentTarget: { value } }) => put({ competenceId: value })}
      />
      <DateField
        label={t('development.training.completedOn')}
        value={draft.completedOn}
        onChange={(completedOn) => put({ completedOn })}
      />
    </ActDialog>
  );
}
