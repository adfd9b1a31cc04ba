import { Checkbox } from '@mantine/core';
import { useState } from 'react';

import { useTranslation } from '../../../../i18n/use-translation';
import { ActNotes } from '../../../../lib/acts/ActNotes';
import { useAnnouncedMutation } from '../../../../lib/acts/use-announced-mutation';
import { instantFrom } from '../../../../lib/events/jakarta-time';
import { DateTimeField } from '../../../../lib/form/when/DateTimeField';
import { Button } from '../../../../lib/ui/Button';
import { useDisplay } from '../../../../lib/ui/use-display';
import { PlanPostDocument } from './PlanPost.generated';
import type { PostForEdit } from './post-values';

type PlanPostFieldProps = {
  readonly post: PostForEdit;
  readonly isDirty: boolean;
  readonly onChanged: () => Promise<void>;
};

/**
 * Plans when a post is published by itself, or takes that back; a day on which the library is closed is asked about.
 * What is approved keeps a time: it is changed, since without one it would be published at once.
 */
export function PlanPostField({ post, isDirty, onChanged }: PlanPostFieldProps) {
  const { t } = useTranslation();
  const { dateOf, timeOf } = useDisplay();
  const { id, version, plannedAt } = post;
  const isApproved = post.state === 'APPROVED';
  const act = useAnnouncedMutation(PlanPostDocument, {
    payloadOf: (result) => result.planPost,
    onDone: () => void onChanged(),
  });
  const plan = (at: string | null, evenIfClosed: boolean) =>
    void act.run(
      (idempotencyKey) => ({ id, version, plannedAt: at, evenIfClosed, idempotencyKey }),
      () => t('posts.decide.planned'),
    );
  return (
    <div className="stack" style={{ gap: 8 }}>
      <ActNotes error={act.error} messages={act.messages} />
      {plannedAt !== null && (
        <p className="row wrap">
          <span>{t('posts.decide.plannedFor', { when: `${dateOf(plannedAt)}, ${timeOf(plannedAt)}` })}</span>
          {!isApproved && (
            <Button small disabled={isDirty} busy={act.loading} onClick={() => plan(null, false)}>
              {t('posts.decide.unplan')}
            </Button>
          )}
        </p>
      )}
      {(plannedAt === null || isApproved) && (
        <TimeForm
          isApproved={isApproved}
          isRefused={act.messages.length > 0}
          isDisabled={isDirty}
          isBusy={act.loading}
          onPlan={plan}
        />
      )}
    </div>
  );
}

type TimeFormProps = {
  readonly isApproved: boolean;
  readonly isRefused: boolean;
  readonly isDisabled: boolean;
  readonly isBusy: boolean;
  readonly onPlan: (at: string | null, evenIfClosed: boolean) => void;
};

function TimeForm({ isApproved, isRefused, isDisabled, isBusy, onPlan }: TimeFormProps) {
  const { t } = useTranslation();
  const [when, setWhen] = useState('');
  const [evenIfClosed, setEvenIfClosed] = useState(false);
  const at = instantFrom(when);
  return (
    <>
      <DateTimeField
        label={t(isApproved ? 'posts.decide.replan' : 'posts.decide.plan')}
        description={isApproved ? undefined : t('posts.decide.planHint')}
        usualTime="16:00"
        value={when}
        onChange={setWhen}
      />
      {isRefused && (
        <Checkbox
          label={t('posts.decide.evenIfClosed')}
          checked={evenIfClosed}
          onChange={({ currentTarget }) => setEvenIfClosed(currentTarget.checked)}
        />
      )}
      <div>
        <Button
          small
          disabled={isDisabled || at === null}
          busy={isBusy}
          onClick={() => onPlan(at, evenIfClosed)}
        >
          {t('posts.decide.planSave')}
        </Button>
      </div>
    </>
  );
}
