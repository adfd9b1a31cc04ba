import { Textarea } from '@mantine/core';
import { useState } from 'react';

import { useTranslation } from '../../../../i18n/use-translation';
import { ActDialog } from '../../../../lib/acts/ActDialog';
import { useAnnouncedMutation } from '../../../../lib/acts/use-announced-mutation';
import { DeclinePostDocument } from './DeclinePost.generated';
import type { PostForEdit } from './post-values';

type DeclineDialogProps = {
  readonly post: PostForEdit;
  readonly onChanged: () => Promise<void>;
  readonly onClose: () => void;
};

/** Gives a post back to who wrote it, with a reason. */
export function DeclineDialog({ post: { id, version }, onChanged, onClose }: DeclineDialogProps) {
  const { t } = useTranslation();
  const [reason, setReason] = useState('');
  const act = useAnnouncedMutation(DeclinePostDocument, {
    payloadOf: (result) => result.declinePost,
    onDone: () => {
      onClose();
      void onChanged();
    },
  });
  const decline = () =>
    void act.run(
      (idempotencyKey) => ({ id, version, reason, idempotencyKey }),
      () => t('posts.decide.declinedNow'),
    );
  return (
    <ActDialog
      title={t('posts.decide.declineTitle')}
      act={act}
      isDone={false}
      submit={t('posts.decide.decline')}
      onSubmit={decline}
      onClose={onClose}
    >
      <Textarea
        data-autofocus
        label={t('posts.decide.reason')}
        autosize
        minRows={2}
        maxLength={300}
        value={reason}
        onChange={({ currentTarget }) => setReason(currentTarget.value)}
      />
    </ActDialog>
  );
}
