import { Textarea } from '@mantine/core';
import { useState } from 'react';

import { useTranslation } from '../../../../i18n/use-translation';
import { ActDialog } from '../../../../lib/acts/ActDialog';
import { useAnnouncedMutation } from '../../../../lib/acts/use-announced-mutation';
import { DeclinePartnerRequestDocument } from './DeclinePartnerRequest.generated';
import type { OpenRequest } from './open-request';

type DeclineDialogProps = {
  readonly request: OpenRequest;
  readonly onDone: () => void;
  readonly onClose: () => void;
};

/** Asks for the reason that the member reads in a letter. */
export function DeclineDialog({ request, onDone, onClose }: DeclineDialogProps) {
  const { t } = useTranslation();
  const [reason, setReason] = useState('');
  const act = useAnnouncedMutation(DeclinePartnerRequestDocument, {
    payloadOf: (result) => result.declinePartnerRequest,
    onDone: () => {
      onClose();
      onDone();
    },
  });
  return (
    <ActDialog
      title={t('partnerRequests.declineOne', { name: request.institutionName })}
      act={act}
      isDone={false}
      submit={t('partnerRequests.decline')}
      onSubmit={() =>
        void act.run(
          (idempotencyKey) => ({ id: request.id, reason, idempotencyKey }),
          () => t('partnerRequests.declined'),
        )
      }
      onClose={onClose}
      size={520}
    >
      <Textarea
        data-autofocus
        label={t('partnerRequests.reason')}
        description={t('partnerRequests.reasonHint')}
        autosize
        minRows={3}
        maxLength={600}
        value={reason}
        onChange={({ currentTarget }) => setReason(currentTarget.value)}
      />
    </ActDialog>
  );
}
