import { Modal, Textarea } from '@mantine/core';
import { useState } from 'react';
import type { FormEvent } from 'react';

import { useTranslation } from '../../../i18n/use-translation';
import { Button } from '../../../lib/ui/Button';
import { FaultNote } from '../../../lib/ui/FaultNote';
import { Note } from '../../../lib/ui/Note';
import type { Deciding } from './use-deciding';

/** Asks for the reason, which whoever wrote the words reads. */
export function RefuseDialog({
  deciding: { decide, loading, error, messages },
  onClose,
}: {
  readonly deciding: Deciding;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation();
  const [reason, setReason] = useState('');
  const onRefuse = (event: FormEvent) => {
    event.preventDefault();
    void decide(false, reason.trim() === '' ? null : reason.trim());
  };
  return (
    <Modal
      opened
      onClose={onClose}
      size={480}
      title={t('reviews.refuseTitle')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <form noValidate className="stack" style={{ gap: 12 }} onSubmit={onRefuse}>
        {error !== undefined && <FaultNote error={error} />}
        {messages.map((message) => (
          <Note key={message} state="blocked">
            {message}
          </Note>
        ))}
        <Textarea
          label={t('reviews.reason')}
          description={t('reviews.reasonHint')}
          data-autofocus
          autosize
          minRows={3}
          maxLength={300}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <div className="modal-foot">
          <Button onClick={onClose}>{t('common.cancel')}</Button>
          <Button type="submit" weight="primary" busy={loading}>
            {t('reviews.refuse')}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
