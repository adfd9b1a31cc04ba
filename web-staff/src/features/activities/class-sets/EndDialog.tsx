import { Textarea } from '@mantine/core';
import { useState } from 'react';

import { useTranslation } from '../../../i18n/use-translation';
import { ActDialog } from '../../../lib/acts/ActDialog';
import { useAnnouncedMutation } from '../../../lib/acts/use-announced-mutation';
import { CancelSetDocument } from './acts/CancelSet.generated';
import { CloseSetDocument } from './acts/CloseSet.generated';
import { DeclineSetDocument } from './acts/DeclineSet.generated';
import type { DeskSet } from './desk/class-desk';

/** How a set ends before everything is back. */
export type SetEnd = 'close' | 'decline' | 'cancel';

type EndDialogProps = {
  readonly set: DeskSet;
  readonly end: SetEnd;
  readonly onChanged: () => void;
  readonly onClose: () => void;
};

/** Asks before a set ends: closed with what is missing, declined with a reason, or cancelled. */
export function EndDialog({ set, end, ...asked }: EndDialogProps) {
  if (end === 'close') return <CloseDialog set={set} {...asked} />;
  return end === 'decline' ? <DeclineDialog set={set} {...asked} /> : <CancelDialog set={set} {...asked} />;
}

type OneEndProps = Omit<EndDialogProps, 'end'>;

function CloseDialog({ set, onChanged, onClose }: OneEndProps) {
  const { t } = useTranslation();
  const count = set.counts.stillOut;
  const act = useAnnouncedMutation(CloseSetDocument, {
    payloadOf: ({ closeClassSet }) => closeClassSet,
    onDone: () => {
      onChanged();
      onClose();
    },
  });
  return (
    <ActDialog
      title={t('classSets.heading', { className: set.className })}
      act={act}
      isDone={false}
      submit={t('classSets.close', { count })}
      onSubmit={() =>
        void act.run(
          (idempotencyKey) => ({ id: set.id, expectedMissing: count, idempotencyKey }),
          () => t('classSets.closed'),
        )
      }
      onClose={onClose}
    >
      <p>{t('classSets.closeText', { count, partner: set.partner.name })}</p>
    </ActDialog>
  );
}

function DeclineDialog({ set, onChanged, onClose }: OneEndProps) {
  const { t } = useTranslation();
  const [reason, setReason] = useState('');
  const act = useAnnouncedMutation(DeclineSetDocument, {
    payloadOf: ({ declineClassSet }) => declineClassSet,
    onDone: () => {
      onChanged();
      onClose();
    },
  });
  return (
    <ActDialog
      title={t('classSets.declineTitle')}
      act={act}
      isDone={false}
      submit={t('classSets.decline')}
      onSubmit={() =>
        void act.run(
          (idempotencyKey) => ({ id: set.id, reason, idempotencyKey }),
          () => t('classSets.declined'),
        )
      }
      onClose={onClose}
    >
      <Textarea
        data-autofocus
        label={t('classSets.declineReason')}
        maxLength={300}
        value={reason}
        onChange={({ currentTarget }) => setReason(currentTarget.value)}
      />
    </ActDialog>
  );
}

function CancelDialog({ set, onChanged, onClose }: OneEndProps) {
  const { t } = useTranslation();
  const act = useAnnouncedMutation(CancelSetDocument, {
    payloadOf: ({ cancelClassSet }) => cancelClassSet,
    onDone: () => {
      onChanged();
      onClose();
    },
  });
  return (
    <ActDialog
      title={t('classSets.heading', { className: set.className })}
      act={act}
      isDone={false}
      submit={t('classSets.cancel')}
      onSubmit={() =>
        void act.run(
          (idempotencyKey) => ({ id: set.id, idempotencyKey }),
          () => t('classSets.cancelled'),
        )
      }
      onClose={onClose}
    >
      <p>{t('classSets.cancelText')}</p>
    </ActDialog>
  );
}
