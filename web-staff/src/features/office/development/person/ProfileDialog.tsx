import { NativeSelect, TextInput } from '@mantine/core';
import { useQuery } from '@apollo/client/react';
import { useState } from 'react';

import { useTranslation } from '../../../../i18n/use-translation';
import { ActDialog } from '../../../../lib/acts/ActDialog';
import { useAnnouncedMutation } from '../../../../lib/acts/use-announced-mutation';
import { DateField } from '../../../../lib/form/when/DateField';
import { DevelopmentListsDocument } from '../lists/DevelopmentLists.generated';
import { TrainingTeamDocument } from '../training/TrainingTeam.generated';
import type { Person, ProfileDraft } from './person-values';
import { employmentStatuses, profileDraft, profileInput } from './person-values';
import { SaveStaffProfileDocument } from './SaveStaffProfile.generated';

type ProfileDialogProps = {
  readonly person: Person;
  readonly onClose: () => void;
  readonly onChanged: () => void;
};

/** Lets the head change the profile of somebody. */
export function ProfileDialog({ person, onClose, onChanged }: ProfileDialogProps) {
  const { t } = useTranslation();
  const [draft, setDraft] = useState(() => profileDraft(person));
  const choices = useProfileChoices(person);
  const act = useAnnouncedMutation(SaveStaffProfileDocument, {
    payloadOf: (answer) => answer.saveStaffProfile,
    onDone: () => {
      onChanged();
      onClose();
    },
  });
  const save = () =>
    void act.run(
      (idempotencyKey) => ({
        staffId: person.staff.id,
        version: person.profile?.version ?? null,
        profile: profileInput(draft),
        idempotencyKey,
      }),
      () => t('development.saved'),
    );
  const put = (changes: Partial<ProfileDraft>) => setDraft((last) => ({ ...last, ...changes }));
  return (
    <ActDialog
      title={t('development.editProfile')}
      act={act}
      isDone={false}
      submit={t('common.save')}
      onSubmit={save}
      onClose={onClose}
      size={560}
    >
      {(['postId', 'rankId', 'status', 'leadId'] as const).map((name) => (
        <NativeSelect
          key={name}
          label={t(`development.${name}`)}
          data={[{ value: '', label: '–' }, ...choices[name]]}
          value={draft[name]}
          onChange={({ currentTarget: { value } }) => put({ [name]: value })}
        />
      ))}
      <TextInput
        label={t('development.education')}
        maxLength={160}
        value={draft.education}
        onChange={({ currentTarget: { value } }) => put({ education: value })}
      />
      <DateField
        label={t('development.startedOn')}
        value={draft.startedOn}
        onChange={(startedOn) => put({ startedOn })}
      />
    </ActDialog>
  );
}

function useProfileChoices({ staff, profile }: Person) {
  const { t } = useTranslation();
  const lists = useQuery(DevelopmentListsDocument, { fetchPolicy: 'no-cache' }).data?.developmentLists;
  const team = useQuery(TrainingTeamDocument, { fetchPolicy: 'no-cache' }).data?.staffDevelopments ?? [];
  const listed = (
    entries: readonly {
      readonly id: string;
      readonly isActive: boolean;
      readonly name: { indonesian: string };
    }[],
    chosen: string | undefined,
  ) =>
    entries
      .filter(({ id, isActive }) => isActive || id === chosen)
      .map(({ id, name }) => ({ value: id, label: name.indonesian }));
  return {
    rankId: listed(lists?.ranks ?? [], profile?.rank?.id),
    postId: listed(lists?.posts ?? [], profile?.post?.id),
    status: employmentStatuses.map((value) => ({ value, label: t(`development.statuses.${value}`) })),
    leadId: team
      .filter((one) => one.staff.id !== staff.id)
      .map((one) => ({ value: one.staff.id, label: one.staff.name })),
  };
}
