import { Checkbox, TextInput } from '@mantine/core';
import { useState } from 'react';

import { useTranslation } from '../../../../i18n/use-translation';
import { ActDialog } from '../../../../lib/acts/ActDialog';
import { useAnnouncedMutation } from '../../../../lib/acts/use-announced-mutation';
import { wholeNumber } from '../../../../lib/form/whole-number';
import { CheckSet } from '../../../../lib/ui/CheckSet';
import { checkKinds } from '../person/check-kinds';
import { CreateVolunteerRoleDocument } from './CreateVolunteerRole.generated';
import { fromPair, PairFields, toPair } from './PairFields';
import type { ShownRole } from './shown-role';
import { UpdateVolunteerRoleDocument } from './UpdateVolunteerRole.generated';

type RoleDialogProps = {
  readonly role: ShownRole | null;
  readonly onDone: () => void;
  readonly onClose: () => void;
};

/** Writes a role of volunteers: what one does, from which age, with children or not, and what must be seen. */
export function RoleDialog({ role, onDone, onClose }: RoleDialogProps) {
  const { t } = useTranslation();
  const [draft, setDraft] = useState(() => draftOf(role));
  const change = (changes: Partial<typeof draft>) => setDraft({ ...draft, ...changes });
  const act = useSavedRole(role, draft, () => {
    onClose();
    onDone();
  });
  return (
    <ActDialog
      title={role?.name.text ?? t('volunteers.newRole')}
      act={act}
      isDone={false}
      submit={t('common.save')}
      onSubmit={() => void act.save()}
      onClose={onClose}
      size={620}
    >
      <PairFields
        isFirst
        label={t('volunteers.field.roleName')}
        maxLength={120}
        value={draft.name}
        onChange={(name) => change({ name })}
      />
      <PairFields
        label={t('volunteers.field.duties')}
        maxLength={600}
        value={draft.duties}
        onChange={(duties) => change({ duties })}
      />
      <TextInput
        label={t('volunteers.field.minAge')}
        inputMode="numeric"
        maxLength={2}
        value={draft.minAge}
        onChange={({ currentTarget }) => change({ minAge: currentTarget.value })}
      />
      <Checkbox
        label={t('volunteers.withChildrenText')}
        checked={draft.worksWithChildren}
        onChange={({ currentTarget }) => change({ worksWithChildren: currentTarget.checked })}
      />
      <CheckSet
        label={t('volunteers.field.asked')}
        values={checkKinds}
        chosen={draft.checks}
        words={(kind) => t(`volunteers.kind.${kind}`)}
        onChange={(checks) => change({ checks })}
      />
      <Checkbox
        label={t('volunteers.inUse')}
        checked={draft.isActive}
        onChange={({ currentTarget }) => change({ isActive: currentTarget.checked })}
      />
    </ActDialog>
  );
}

function draftOf(role: ShownRole | null) {
  return {
    name: toPair(role?.name ?? null),
    duties: toPair(role?.duties ?? null),
    minAge: role?.minAge == null ? '' : String(role.minAge),
    worksWithChildren: role?.worksWithChildren ?? false,
    checks: role?.checks ?? [],
    isActive: role?.isActive ?? true,
  };
}

function useSavedRole(role: ShownRole | null, draft: ReturnType<typeof draftOf>, onDone: () => void) {
  const { t } = useTranslation();
  const creation = useAnnouncedMutation(CreateVolunteerRoleDocument, {
    payloadOf: (result) => result.createVolunteerRole,
    onDone,
  });
  const update = useAnnouncedMutation(UpdateVolunteerRoleDocument, {
    payloadOf: (result) => result.updateVolunteerRole,
    onDone,
  });
  const said = {
    name: fromPair(draft.name),
    duties: fromPair(draft.duties),
    minAge: wholeNumber(draft.minAge),
    worksWithChildren: draft.worksWithChildren,
    checks: [...draft.checks],
    isActive: draft.isActive,
  };
  const spoken = () => t('volunteers.saved');
  const save = () =>
    role === null
      ? creation.run((idempotencyKey) => ({ role: said, idempotencyKey }), spoken)
      : update.run(
          (idempotencyKey) => ({ id: role.id, version: role.version, role: said, idempotencyKey }),
          spoken,
        );
  return { ...(role === null ? creation : update), save };
}
