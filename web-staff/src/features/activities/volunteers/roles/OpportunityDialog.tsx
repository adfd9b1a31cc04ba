import { Checkbox, NativeSelect } from '@mantine/core';
import { useState } from 'react';

import { useTranslation } from '../../../../i18n/use-translation';
import { ActDialog } from '../../../../lib/acts/ActDialog';
import { useAnnouncedMutation } from '../../../../lib/acts/use-announced-mutation';
import { useSession } from '../../../../lib/session/session-context';
import { CreateVolunteerOpportunityDocument } from './CreateVolunteerOpportunity.generated';
import { fromPair, PairFields, toPair } from './PairFields';
import type { ShownOpportunity, ShownRole } from './shown-role';
import { UpdateVolunteerOpportunityDocument } from './UpdateVolunteerOpportunity.generated';

type OpportunityDialogProps = {
  readonly opportunity: ShownOpportunity | null;
  readonly roles: readonly ShownRole[];
  readonly onDone: () => void;
  readonly onClose: () => void;
};

/** Writes where and when volunteers of a role are wanted. */
export function OpportunityDialog({ opportunity, roles, onDone, onClose }: OpportunityDialogProps) {
  const { t } = useTranslation();
  const { branches } = useSession();
  const [draft, setDraft] = useState(() => draftOf(opportunity, roles));
  const change = (changes: Partial<typeof draft>) => setDraft({ ...draft, ...changes });
  const act = useSavedOpportunity(opportunity, draft, () => {
    onClose();
    onDone();
  });
  return (
    <ActDialog
      title={t(opportunity === null ? 'volunteers.newOpportunity' : 'volunteers.opportunity')}
      act={act}
      isDone={false}
      submit={t('common.save')}
      onSubmit={() => void act.save()}
      onClose={onClose}
      size={620}
    >
      <NativeSelect
        data-autofocus
        label={t('volunteers.field.role')}
        disabled={opportunity !== null}
        data={roles.map(({ id, name }) => ({ value: id, label: name.text }))}
        value={draft.roleId}
        onChange={({ currentTarget }) => change({ roleId: currentTarget.value })}
      />
      <NativeSelect
        label={t('volunteers.field.branch')}
        data={[
          { value: '', label: t('volunteers.noBranch') },
          ...branches.map(({ id, name }) => ({ value: id, label: name.text })),
        ]}
        value={draft.branchId}
        onChange={({ currentTarget }) => change({ branchId: currentTarget.value })}
      />
      {(['place', 'time', 'minimum', 'skills'] as const).map((field) => (
        <PairFields
          key={field}
          label={t(`volunteers.field.${field}`)}
          maxLength={field === 'skills' ? 300 : 160}
          value={draft[field]}
          onChange={(pair) => change({ [field]: pair })}
        />
      ))}
      <Checkbox
        label={t('volunteers.isOpen')}
        checked={draft.isOpen}
        onChange={({ currentTarget }) => change({ isOpen: currentTarget.checked })}
      />
    </ActDialog>
  );
}

function draftOf(opportunity: ShownOpportunity | null, roles: readonly ShownRole[]) {
  return {
    roleId: opportunity?.role.id ?? roles[0]?.id ?? '',
    branchId: opportunity?.branch?.id ?? '',
    place: toPair(opportunity?.place ?? null),
    time: toPair(opportunity?.time ?? null),
    minimum: toPair(opportunity?.minimum ?? null),
    skills: toPair(opportunity?.skills ?? null),
    isOpen: opportunity?.isOpen ?? true,
  };
}

function useSavedOpportunity(
  known: ShownOpportunity | null,
  draft: ReturnType<typeof draftOf>,
  onDone: () => void,
) {
  const { t } = useTranslation();
  const creation = useAnnouncedMutation(CreateVolunteerOpportunityDocument, {
    payloadOf: (result) => result.createVolunteerOpportunity,
    onDone,
  });
  const update = useAnnouncedMutation(UpdateVolunteerOpportunityDocument, {
    payloadOf: (result) => result.updateVolunteerOpportunity,
    onDone,
  });
  const { roleId, branchId, place, time, minimum, skills, isOpen } = draft;
  const opportunity = {
    branchId: branchId === '' ? null : branchId,
    place: fromPair(place),
    time: fromPair(time),
    minimum: fromPair(minimum),
    skills: fromPair(skills),
    isOpen,
  };
  const spoken = () => t('volunteers.saved');
  const save = () =>
    known === null
      ? creation.run((idempotencyKey) => ({ roleId, opportunity, idempotencyKey }), spoken)
      : update.run(
          (idempotencyKey) => ({ id: known.id, version: known.version, opportunity, idempotencyKey }),
          spoken,
        );
  return { ...(known === null ? creation : update), save };
}
