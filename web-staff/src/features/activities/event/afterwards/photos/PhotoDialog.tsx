import { useState } from 'react';

import { useTranslation } from '../../../../../i18n/use-translation';
import { ActDialog } from '../../../../../lib/acts/ActDialog';
import { useAnnouncedMutation } from '../../../../../lib/acts/use-announced-mutation';
import { PictureField } from '../../../../../lib/upload/PictureField';
import type { DraftPicture } from '../../../../../lib/upload/PictureField';
import { AddEventPhotoDocument } from './AddEventPhoto.generated';
import { NO_WORDS, photoInput } from './photo-words';
import { PhotoFields } from './PhotoFields';

type PhotoDialogProps = {
  readonly eventId: string;
  readonly onChanged: () => void;
  readonly onClose: () => void;
};

/** Takes a photo for the gallery: the picture, its words in both languages, and why it may be shown. */
export function PhotoDialog({ eventId, onChanged, onClose }: PhotoDialogProps) {
  const { t } = useTranslation();
  const [picture, setPicture] = useState<DraftPicture | null>(null);
  const [words, setWords] = useState(NO_WORDS);
  const act = useAnnouncedMutation(AddEventPhotoDocument, {
    payloadOf: (result) => result.addEventPhoto,
    onDone: () => {
      onChanged();
      onClose();
    },
  });
  const submit = () =>
    void act.run(
      (idempotencyKey) => ({
        eventId,
        uploadId: picture?.uploadId ?? '',
        ...photoInput(words),
        idempotencyKey,
      }),
      () => t('gallery.added'),
    );
  return (
    <ActDialog
      title={t('gallery.add')}
      act={act}
      isDone={false}
      submit={t('gallery.save')}
      onSubmit={submit}
      onClose={onClose}
      size={560}
    >
      <PictureField
        label={t('gallery.picture')}
        name={t('gallery.title')}
        picture={picture}
        onPicture={setPicture}
      />
      <PhotoFields words={words} onWords={setWords} />
    </ActDialog>
  );
}
