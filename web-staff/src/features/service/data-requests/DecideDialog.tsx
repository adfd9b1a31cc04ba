import { Modal, Textarea } from '@mantine/core';
import { useIdempotentMutation } from '@pustaka/web-shared/acts/use-idempotent-mutation.ts';
import { useState } from 'react';
import type { FormEvent } from 'react';

import { useTranslation } from '../../../i18n/use-translation';
import { useAnnounce } from '../../../lib/ui/announcer';
import { Button } from '../../../lib/ui/Button';
import { FaultNote } from '../../../lib/ui/FaultNote';
import { Note } from '../../../lib/ui/Note';
import { DecideDataRequestDocument } from './DecideDataRequest.generated';
import type { QueuedRequest } from './queued-request';

type DecideDialogProps = {
  readonly request: QueuedRequest;
  readonly isAccepted: boolean;
  readonly onClose: () => void;
  readonly onDecided: () => void;
};

/** Answers a request in words that the member reads; a refusal needs a reason. */
export function DecideDialog({ request, isAccepted, onClose, onDecided }: DecideDialogProps) {
  const { t } = useTranslation();
  const [reason, setReason] = useState('');
  const { decide, loading, error, messages } = useDecision(() => {
    onDecided();
    onClose();
  });
  const words = isAccepted ? 'accept' : 'refuse';
  const onDecide = (event: FormEvent) => {
    event.preventDefault();
    void decide({ id: request.id, isAccepted, reason: reason.trim() === '' ? null : reason.trim() });
  };
  return (
    <Modal
      opened
      onClose={onClose}
      size={480}
      title={t(`dataRequests.${words}Title`, { kind: t(`dataRequests.kind.${request.kind}`) })}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <form noValidate className="stack" style={{ gap: 12 }} onSubmit={onDecide}>
        {error !== undefined && <FaultNote error={error} />}
        {messages.map((message) => (
          <Note key={message} state="blocked">
            {message}
          </Note>
        ))}
        <p>
          {t(
            request.kind === 'ERASE' && isAccepted ? 'dataRequests.acceptErase' : `dataRequests.${words}Text`,
          )}
        </p>
        <Textarea
          label={t('dataRequests.reason')}
          description={t(isAccepted ? 'dataRequests.reasonOptional' : 'dataRequests.reasonNeeded')}
          data-autofocus
          autosize
          minRows={3}
          maxLength={600}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <div className="modal-foot">
          <Button onClick={onClose}>{t('common.cancel')}</Button>
          <Button type="submit" weight="primary" busy={loading}>
            {t(`dataRequests.${words}`)}
          </Button>
        </div>
      </form>
    </Modal>
  );
}

type Decision = { readonly id: string; readonly isAccepted: boolean; readonly reason: string | null };

function useDecision(onDone: () => void) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const [messages, setMessages] = useState<readonly string[]>([]);
  const { run: mutate, isBusy: loading, error } = useIdempotentMutation(DecideDataRequestDocument);
  const decide = async (decision: Decision) => {
    if (loading) return;
    const data = await mutate((idempotencyKey) => ({ input: { ...decision, idempotencyKey } }));
    if (data === null) return;
    const { userErrors } = data.decideDataRequest;
    setMessages(userErrors.map(({ message }) => message));
    if (userErrors.length > 0) return;
    announce(t('dataRequests.decided'));
    onDone();
  };
  return { decide, loading, error, messages };
}
