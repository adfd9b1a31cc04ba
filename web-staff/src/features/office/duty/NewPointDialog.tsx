import { TextInput } from '@mantine/core';
import { useState } from 'react';

import { useTranslation } from '../../../i18n/use-translation';
import { ActDialog } from '../../../lib/acts/ActDialog';
import { useAnnouncedMutation } from '../../../lib/acts/use-announced-mutation';
import { SaveDutyPointDocument } from './SaveDutyPoint.generated';

type DialogProps = {
  readonly branchId: string;
  readonly onClose: () => void;
  readonly onDone: () => void;
};

/** Makes a service point of a branch. */
export function NewPointDialog({ branchId, onClose, onDone }: DialogProps) {
  const { t } = useTranslation();
  const [values, setValues] = useState({ name: '', nameEnglish: '' });
  const act = useAnnouncedMutation(SaveDutyPointDocument, {
    payloadOf: ({ saveDutyPoint }) => saveDutyPoint,
    onDone: () => {
      onDone();
      onClose();
    },
  });
  const { name, nameEnglish } = values;
  const submit = () =>
    act.run(
      (idempotencyKey) => ({
        branchId,
        name: name.trim(),
        nameEnglish: nameEnglish.trim() || null,
        idempotencyKey,
      }),
      () => t('duty.pointMade', { name: name.trim() }),
    );
  return (
    <ActDialog
      title={t('duty.newPoint')}
      act={act}
      isDone={false}
      submit={t('duty.makePoint')}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <TextInput
        label={t('duty.pointName')}
        description={t('duty.pointHint')}
        data-autofocus
        maxLength={120}
        value={name}
        onChange={({ currentTarget }) => setValues({ ...values, name: currentTarget.value })}
      />
      <TextInput
        label={t('duty.pointNameEnglish')}
        maxLength={120}
        value={nameEnglish}
        onChange={({ currentTarget }) => setValues({ ...values, nameEnglish: currentTarget.value })}
      />
    </ActDialog>
  );
}
