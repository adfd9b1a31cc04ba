import { useState } from 'react';

import { useTranslation } from '../../../../i18n/use-translation';
import { ActDialog } from '../../../../lib/acts/ActDialog';
import { useAnnouncedMutation } from '../../../../lib/acts/use-announced-mutation';
import { instantFrom, toDateTimeField } from '../../../../lib/events/jakarta-time';
import { DateTimeField } from '../../../../lib/form/when/DateTimeField';
import { PlanPostDocument } from '../composer/PlanPost.generated';
import type { PostRow } from '../post-query';

type MoveDialogProps = {
  readonly post: PostRow;
  readonly onChanged: () => Promise<void>;
  readonly onClose: () => void;
};

/** Moves a post to another day and time, for those who do not drag. */
export function MoveDialog({ post, onChanged, onClose }: MoveDialogProps) {
  const { t } = useTranslation();
  const { id, version, plannedAt } = post;
  const [when, setWhen] = useState(() => toDateTimeField(plannedAt));
  const act = useAnnouncedMutation(PlanPostDocument, {
    payloadOf: (result) => result.planPost,
    onDone: () => {
      onClose();
      void onChanged();
    },
  });
  const move = () =>
    void act.run(
      (idempotencyKey) => ({ id, version, plannedAt: instantFrom(when), idempotencyKey }),
      () => t('posts.calendar.moved'),
    );
  return (
    <ActDialog
      title={t('posts.calendar.moveTitle')}
      act={act}
      isDone={false}
      submit={t('posts.calendar.moveTitle')}
      onSubmit={move}
      onClose={onClose}
    >
      <DateTimeField label={t('posts.calendar.moveTo')} usualTime="16:00" value={when} onChange={setWhen} />
    </ActDialog>
  );
}
