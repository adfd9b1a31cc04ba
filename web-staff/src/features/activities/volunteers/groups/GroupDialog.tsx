import { Checkbox, NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';

import { useTranslation } from '../../../../i18n/use-translation';
import { ActDialog } from '../../../../lib/acts/ActDialog';
import { useAnnouncedMutation } from '../../../../lib/acts/use-announced-mutation';
import { SaveVolunteerGroupDocument } from './SaveVolunteerGroup.generated';
import type { ChosenPartner } from './GroupPartner';
import { GroupPartner } from './GroupPartner';
import type { AskedOfGroup, ShownGroup } from './shown-group';

const kinds = ['CLASS', 'COMPANY', 'COMMUNITY', 'OTHER'] as const;

type GroupDialogProps = Omit<AskedOfGroup, 'group'> & { readonly group: ShownGroup | null };

/** Writes a group down or changes one: its name, what it is, and the card of who speaks for it. */
export function GroupDialog({ group, onDone, onClose }: GroupDialogProps) {
  const { t } = useTranslation();
  const [draft, setDraft] = useState({
    name: group?.name ?? '',
    kind: group?.kind ?? 'CLASS',
    contactCard: group?.contactCard ?? '',
    isActive: group?.isActive ?? true,
  });
  const [partner, setPartner] = useState<ChosenPartner | null>(group?.partner ?? null);
  const act = useAnnouncedMutation(SaveVolunteerGroupDocument, {
    payloadOf: (result) => result.saveVolunteerGroup,
    onDone: () => {
      onClose();
      onDone();
    },
  });
  const identity = group === null ? {} : { id: group.id, version: group.version };
  // What is not sent stays: a contact whose card ended, or who was forgotten, does not hinder another change.
  const isCardKept = group !== null && draft.contactCard === (group.contactCard ?? '');
  const isPartnerKept = partner?.id === group?.partner?.id;
  const sent = {
    ...draft,
    ...(isCardKept ? { contactCard: undefined } : {}),
    ...(isPartnerKept ? {} : { partnerId: partner?.id ?? null }),
  };
  return (
    <ActDialog
      title={t(group === null ? 'volunteerGroups.new' : 'volunteerGroups.change')}
      act={act}
      isDone={false}
      submit={t('common.save')}
      onSubmit={() =>
        void act.run(
          (idempotencyKey) => ({ ...identity, ...sent, idempotencyKey }),
          () => t('volunteerGroups.saved'),
        )
      }
      onClose={onClose}
      size={520}
    >
      <TextInput
        data-autofocus
        label={t('volunteerGroups.name')}
        maxLength={160}
        value={draft.name}
        onChange={({ currentTarget }) => setDraft({ ...draft, name: currentTarget.value })}
      />
      <NativeSelect
        label={t('volunteerGroups.kindLabel')}
        data={kinds.map((value) => ({ value, label: t(`volunteerGroups.kind.${value}`) }))}
        value={draft.kind}
        onChange={({ currentTarget }) =>
          setDraft({ ...draft, kind: kinds.find((one) => one === currentTarget.value) ?? 'OTHER' })
        }
      />
      <TextInput
        label={t('volunteerGroups.contactCard')}
        maxLength={40}
        value={draft.contactCard}
        onChange={({ currentTarget }) => setDraft({ ...draft, contactCard: currentTarget.value })}
      />
      <GroupPartner partner={partner} onChange={setPartner} />
      <Checkbox
        label={t('volunteerGroups.isActive')}
        checked={draft.isActive}
        onChange={({ currentTarget }) => setDraft({ ...draft, isActive: currentTarget.checked })}
      />
    </ActDialog>
  );
}
