import { useState } from 'react';

import { useTranslation } from '../../../i18n/use-translation';
import { ActDialog } from '../../../lib/acts/ActDialog';
import { useAnnouncedMutation } from '../../../lib/acts/use-announced-mutation';
import { DateField } from '../../../lib/form/when/DateField';
import { ExtendSetDocument } from './acts/ExtendSet.generated';
import type { DeskSet } from './desk/class-desk';

type ExtendDialogProps = {
  readonly set: DeskSet;
  readonly onChanged: () => void;
  readonly onClose: () => void;
};

/** Gives a class longer for everything that is still out. */
export function ExtendDialog({ set, onChanged, onClose }: ExtendDialogProps) {
  const { t } = useTranslation();
  const [until, setUntil] = useState('');
  const act = useAnnouncedMutation(ExtendSetDocument, {
    payloadOf: ({ extendClassSet }) => extendClassSet,
    onDone: () => {
      onChanged();
      onClose();
    },
  });
  return (
    <ActDialog
      title={t('classSets.extend')}
      act={act}
      isDone={false}
      submit={t('common.save')}
      onSubmit={() =>
        void act.run(
          (idempotencyKey) => ({ id: set.id, until, idempotencyKey }),
          () => t('classSets.extended'),
        )
      }
      onClose={onClose}
    >
      <DateField
        data-autofocus
        label={t('classSets.extendUntil')}
        lean="coming"
        value={until}
        onChange={setUntil}
      />
    </ActDialog>
  );
}
