import { NativeSelect, TextInput } from '@mantine/core';
import { todayInJakarta } from '@pustaka/web-shared/format/index.ts';
import { useState } from 'react';

import { useTranslation } from '../../../../i18n/use-translation';
import { ActDialog } from '../../../../lib/acts/ActDialog';
import { useAnnouncedMutation } from '../../../../lib/acts/use-announced-mutation';
import { DateField } from '../../../../lib/form/when/DateField';
import { NoteVolunteerCheckDocument } from './NoteVolunteerCheck.generated';
import { checkKinds } from './check-kinds';

type NoteCheckDialogProps = {
  readonly memberId: string;
  readonly onDone: () => void;
  readonly onClose: () => void;
};

/** Notes that something was seen of somebody: which, when, until when; a number only of the police certificate. */
export function NoteCheckDialog({ memberId, onDone, onClose }: NoteCheckDialogProps) {
  const { t } = useTranslation();
  const today = todayInJakarta(new Date());
  const [draft, setDraft] = useState({ kind: checkKinds[0], seenOn: today, validUntil: '', number: '' });
  const act = useAnnouncedMutation(NoteVolunteerCheckDocument, {
    payloadOf: (result) => result.noteVolunteerCheck,
    onDone: () => {
      onClose();
      onDone();
    },
  });
  const { kind, seenOn, validUntil, number } = draft;
  return (
    <ActDialog
      title={t('volunteers.noteCheck')}
      act={act}
      isDone={false}
      submit={t('common.save')}
      onSubmit={() =>
        void act.run(
          (idempotencyKey) => ({
            memberId,
            kind,
            seenOn,
            validUntil: validUntil === '' ? null : validUntil,
            number: kind === 'CONDUCT_CERTIFICATE' ? number : null,
            idempotencyKey,
          }),
          () => t('volunteers.saved'),
        )
      }
      onClose={onClose}
      size={520}
    >
      <NativeSelect
        data-autofocus
        label={t('volunteers.field.check')}
        data={checkKinds.map((value) => ({ value, label: t(`volunteers.kind.${value}`) }))}
        value={kind}
        onChange={({ currentTarget }) =>
          setDraft({ ...draft, kind: checkKinds.find((one) => one === currentTarget.value) ?? kind })
        }
      />
      <DateField
        label={t('volunteers.field.seenOn')}
        max={today}
        value={seenOn}
        onChange={(day) => setDraft({ ...draft, seenOn: day })}
      />
      <DateField
        label={t('volunteers.field.validUntil')}
        value={validUntil}
        onChange={(day) => setDraft({ ...draft, validUntil: day })}
      />
      {kind === 'CONDUCT_CERTIFICATE' && (
        <TextInput
          label={t('volunteers.field.number')}
          description={t('volunteers.noCopies')}
          maxLength={60}
          value={number}
          onChange={({ currentTarget }) => setDraft({ ...draft, number: currentTarget.value })}
        />
      )}
    </ActDialog>
  );
}
