import { useState } from 'react';

import { useTranslation } from '../../../../i18n/use-translation';
import { useAnnouncedMutation } from '../../../../lib/acts/use-announced-mutation';
import { toInstant, toTimeField } from '../../../../lib/events/jakarta-time';
import { PlanPostDocument } from '../composer/PlanPost.generated';
import type { PostRow } from '../post-query';

/** When a post that was never planned goes on the day it is dragged to. */
const USUAL_TIME = '16:00';

/** Returns the act of moving a post to another day at the same time, and why the last move was refused. */
export function useMovePost(onMoved: () => Promise<void>) {
  const { t } = useTranslation();
  const [moved, setMoved] = useState<string | null>(null);
  const act = useAnnouncedMutation(PlanPostDocument, {
    payloadOf: (result) => result.planPost,
    onDone: () => void onMoved(),
  });
  const move = ({ id, version, plannedAt, name }: PostRow, day: string) => {
    setMoved(name.text);
    const time = plannedAt === null ? USUAL_TIME : toTimeField(plannedAt);
    void act.run(
      (idempotencyKey) => ({ id, version, plannedAt: toInstant(day, time), idempotencyKey }),
      () => t('posts.calendar.moved'),
    );
  };
  const [message] = act.messages;
  return { move, refusal: message === undefined ? null : `${moved ?? ''}: ${message}` };
}
