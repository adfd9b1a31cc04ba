import { Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';

import { useTranslation } from '../../../i18n/use-translation';
import { ActDialog } from '../../../lib/acts/ActDialog';
import { useAnnouncedMutation } from '../../../lib/acts/use-announced-mutation';
import type { ShownConsultationFragment } from './ConsultationPage.generated';
import { OfferStoryDocument } from './OfferStory.generated';

type StoryDialogProps = {
  readonly consultation: ShownConsultationFragment;
  readonly onChanged: () => void;
  readonly onClose: () => void;
};

/** Takes the words of a story and offers them to the member. */
export function StoryDialog({ consultation: { id, story, member }, onChanged, onClose }: StoryDialogProps) {
  const { t } = useTranslation();
  const [entered, setEntered] = useState({
    shownName: story?.shownName ?? member?.name ?? '',
    title: story?.title ?? '',
    before: story?.before ?? '',
    work: story?.work ?? '',
    after: story?.after ?? '',
  });
  const act = useAnnouncedMutation(OfferStoryDocument, {
    payloadOf: (result) => result.offerSuccessStory,
    onDone: () => {
      onChanged();
      onClose();
    },
  });
  const submit = () =>
    void act.run(
      (idempotencyKey) => ({ consultationId: id, ...entered, idempotencyKey }),
      () => t('consultation.offered'),
    );
  return (
    <ActDialog
      title={t('consultation.story')}
      act={act}
      isDone={false}
      submit={t('consultation.offer')}
      onSubmit={submit}
      onClose={onClose}
    >
      <p className="muted">{t('consultation.storyText')}</p>
      <TextInput
        data-autofocus
        label={t('consultation.shownName')}
        maxLength={120}
        value={entered.shownName}
        onChange={({ currentTarget }) => setEntered({ ...entered, shownName: currentTarget.value })}
      />
      <TextInput
        label={t('consultation.storyTitle')}
        maxLength={160}
        value={entered.title}
        onChange={({ currentTarget }) => setEntered({ ...entered, title: currentTarget.value })}
      />
      {(['before', 'work', 'after'] as const).map((part) => (
        <Textarea
          key={part}
          label={t(`consultation.${part}`)}
          maxLength={1000}
          autosize
          minRows={2}
          value={entered[part]}
          onChange={({ currentTarget }) => setEntered({ ...entered, [part]: currentTarget.value })}
        />
      ))}
    </ActDialog>
  );
}
