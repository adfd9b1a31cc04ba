import { NativeSelect, Switch, TextInput } from '@mantine/core';
import { useState } from 'react';

import { useTranslation } from '../../../../i18n/use-translation';
import { ActDialog } from '../../../../lib/acts/ActDialog';
import { useAnnouncedMutation } from '../../../../lib/acts/use-announced-mutation';
import { DateField } from '../../../../lib/form/when/DateField';
import { orNull } from '../person/person-values';
import { SaveTrainingCourseDocument } from './SaveTrainingCourse.generated';
import type { TrainingCoursesQuery } from './TrainingCourses.generated';

type CourseDialogProps = {
  readonly course: TrainingCoursesQuery['trainingCourses'][number] | null;
  readonly competences: TrainingCoursesQuery['developmentLists']['competences'];
  readonly onClose: () => void;
  readonly onChanged: () => void;
};

/** Writes a course for staff, new or known; with the id of an event it is one of the library's own. */
export function CourseDialog({ course, competences, onClose, onChanged }: CourseDialogProps) {
  const { t } = useTranslation();
  const [draft, setDraft] = useState({
    title: course?.title ?? '',
    provider: course?.provider ?? '',
    hours: course === null ? '' : String(course.hours),
    eventId: course?.event?.id ?? '',
    competenceId: course?.competence?.id ?? '',
    startsOn: course?.startsOn ?? '',
    isActive: course?.isActive ?? true,
  });
  const put = (changes: Partial<typeof draft>) => setDraft((last) => ({ ...last, ...changes }));
  const act = useAnnouncedMutation(SaveTrainingCourseDocument, {
    payloadOf: (answer) => answer.saveTrainingCourse,
    onDone: () => {
      onChanged();
      onClose();
    },
  });
  const save = () =>
    void act.run(
      (idempotencyKey) => ({
        id: course?.id ?? null,
        version: course?.version ?? null,
        course: {
          title: draft.title,
          provider: orNull(draft.provider),
          hours: Number(draft.hours) || 0,
          // People paste the address of the event; its last part is the id.
          eventId: orNull(draft.eventId.trim().split('/').at(-1) ?? ''),
          competenceId: orNull(draft.competenceId),
          startsOn: orNull(draft.startsOn),
          isActive: draft.isActive,
        },
        idempotencyKey,
      }),
      () => t('development.saved'),
    );
  return (
    <ActDialog
      title={t(course === null ? 'development.addCourse' : 'development.changeCourse')}
      act={act}
      isDone={false}
      submit={t('common.save')}
      onSubmit={save}
      onClose={onClose}
    >
      {(['title', 'provider', 'hours', 'eventId'] as const).map((name) => (
        <TextInput
          key={name}
          label={t(`development.training.${name}`)}
          description={name === 'eventId' ? t('development.eventHint') : undefined}
          inputMode={name === 'hours' ? 'numeric' : 'text'}
          value={draft[name]}
          onChange={({ currentTarget: { value } }) => put({ [name]: value })}
        />
      ))}
      <NativeSelect
        label={t('development.training.competence')}
        data={[
          { value: '', label: '–' },
          ...competences
            .filter(({ isActive }) => isActive)
            .map(({ id, name }) => ({ value: id, label: name.text })),
        ]}
        value={draft.competenceId}
        onChange={({ currentTarget: { value } }) => put({ competenceId: value })}
      />
      <DateField
        label={t('development.startsOn')}
        value={draft.startsOn}
        onChange={(startsOn) => put({ startsOn })}
      />
      <Switch
        label={t('development.inUse')}
        checked={draft.isActive}
        onChange={({ currentTarget: { checked } }) => put({ isActive: checked })}
      />
    </ActDialog>
  );
}
