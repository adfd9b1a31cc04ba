import { useState } from 'react';

import { useTranslation } from '../../../../../i18n/use-translation';
import { ActDialog } from '../../../../../lib/acts/ActDialog';
import { useAnnouncedMutation } from '../../../../../lib/acts/use-announced-mutation';
import { Note } from '../../../../../lib/ui/Note';
import { isOwnSave, photoInput, mergePhotoWords, wordsOfPhoto } from './photo-words';
import type { GalleryPhoto, PhotoWords } from './photo-words';
import { PhotoFields } from './PhotoFields';
import { UpdateEventPhotoDocument } from './UpdateEventPhoto.generated';

/** Changes what is said of a photo that is shown already; the picture beside the fields stays as it is. */
export function PhotoWordsDialog({
  photo,
  onChanged,
  onClose,
}: {
  readonly photo: GalleryPhoto;
  readonly onChanged: () => void;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation();
  const [sent, setSent] = useState<PhotoWords | null>(null);
  const { words, setWords, isOvertaken } = usePhotoWords(photo, sent);
  const act = useAnnouncedMutation(UpdateEventPhotoDocument, {
    payloadOf: (result) => result.updateEventPhoto,
    onDone: onClose,
  });
  const submit = async () => {
    setSent(words);
    await act.run(
      (idempotencyKey) => ({ id: photo.id, version: photo.version, ...photoInput(words), idempotencyKey }),
      () => t('gallery.changed'),
    );
    // Also when it was refused: somebody else may have changed it, and the next try needs the version of now.
    onChanged();
  };
  const [size] = photo.sizes;
  return (
    <ActDialog
      title={t('gallery.changeTitle')}
      act={act}
      isDone={false}
      submit={t('common.save')}
      onSubmit={() => void submit()}
      onClose={onClose}
      size={560}
    >
      {size !== undefined && (
        <img
          className="photo-preview"
          src={size.url}
          width={size.width}
          height={size.height}
          alt={photo.alternativeText.text}
        />
      )}
      {isOvertaken && <Note state="attention">{t('gallery.overtaken')}</Note>}
      <PhotoFields words={words} onWords={setWords} />
    </ActDialog>
  );
}

/**
 * Holds the words as typed; once somebody else changed the photo, every field that was not touched follows.
 * What was sent from here and came back is no change of somebody else.
 */
function usePhotoWords(photo: GalleryPhoto, sent: PhotoWords | null) {
  const [read, setRead] = useState(photo);
  const [words, setWords] = useState(() => wordsOfPhoto(photo));
  const [isOvertaken, setIsOvertaken] = useState(false);
  if (read.version !== photo.version) {
    setRead(photo);
    setWords(mergePhotoWords(words, wordsOfPhoto(read), wordsOfPhoto(photo)));
    setIsOvertaken(!isOwnSave(sent, wordsOfPhoto(photo)));
  }
  return { words, setWords, isOvertaken };
}
