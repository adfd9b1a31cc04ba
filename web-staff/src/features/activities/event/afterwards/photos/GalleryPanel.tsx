import { useState } from 'react';

import { useTranslation } from '../../../../../i18n/use-translation';
import { ActDialog } from '../../../../../lib/acts/ActDialog';
import { useAnnouncedMutation } from '../../../../../lib/acts/use-announced-mutation';
import { Button } from '../../../../../lib/ui/Button';
import { EmptyState } from '../../../../../lib/ui/EmptyState';
import type { GalleryPhoto as Photo } from './photo-words';
import { PhotoDialog } from './PhotoDialog';
import { PhotoWordsDialog } from './PhotoWordsDialog';
import { RemoveEventPhotoDocument } from './RemoveEventPhoto.generated';

type PhotoAct = 'change' | 'remove';
type GalleryProps = {
  readonly eventId: string;
  readonly photos: readonly Photo[];
  readonly mayWrite: boolean;
  readonly onChanged: () => void;
};

/**
 * Shows the photos of an event with why they may be shown, adds some, says something else of them and takes
 * them away for good.
 */
export function GalleryPanel({ eventId, photos, mayWrite, onChanged }: GalleryProps) {
  const { t } = useTranslation();
  const [isAdding, setIsAdding] = useState(false);
  const [opened, setOpened] = useState<{ readonly photo: Photo; readonly act: PhotoAct } | null>(null);
  const photo = photos.find(({ id }) => id === opened?.photo.id) ?? opened?.photo;
  const close = () => setOpened(null);
  return (
    <section className="panel" aria-labelledby="gallery">
      <header>
        <h2 id="gallery">{t('gallery.title')}</h2>
        <span className="spacer" />
        {mayWrite && (
          <Button small onClick={() => setIsAdding(true)}>
            {t('gallery.add')}
          </Button>
        )}
      </header>
      {photos.length === 0 && <EmptyState title={t('gallery.none')}>{t('gallery.noneText')}</EmptyState>}
      <ul className="photo-grid">
        {photos.map((one) => (
          <li key={one.id}>
            <PhotoCard photo={one} onAct={mayWrite ? (act) => setOpened({ photo: one, act }) : null} />
          </li>
        ))}
      </ul>
      {isAdding && <PhotoDialog eventId={eventId} onChanged={onChanged} onClose={() => setIsAdding(false)} />}
      {photo !== undefined && opened?.act === 'change' && (
        <PhotoWordsDialog photo={photo} onChanged={onChanged} onClose={close} />
      )}
      {photo !== undefined && opened?.act === 'remove' && (
        <RemoveDialog photo={photo} onChanged={onChanged} onClose={close} />
      )}
    </section>
  );
}

function PhotoCard({
  photo: {
    sizes: [size],
    caption,
    alternativeText,
    consent,
    consentNote,
  },
  onAct,
}: {
  readonly photo: Photo;
  readonly onAct: ((act: PhotoAct) => void) | null;
}) {
  const { t } = useTranslation();
  return (
    <figure className="photo-card">
      {size !== undefined && (
        <img
          src={size.url}
          width={size.width}
          height={size.height}
          alt={alternativeText.text}
          loading="lazy"
        />
      )}
      <figcaption>
        <b>{caption.text}</b>
        {consent !== null && (
          <span className="cell-note">
            {t(`gallery.consents.${consent}`)}
            {consentNote !== null && `: ${consentNote}`}
          </span>
        )}
        {onAct !== null && (
          <span className="row wrap">
            <Button
              small
              aria-label={t('gallery.changeName', { name: caption.text })}
              onClick={() => onAct('change')}
            >
              {t('common.edit')}
            </Button>
            <Button
              small
              weight="danger"
              aria-label={t('gallery.removeName', { name: caption.text })}
              onClick={() => onAct('remove')}
            >
              {t('gallery.remove')}
            </Button>
          </span>
        )}
      </figcaption>
    </figure>
  );
}

function RemoveDialog({
  photo,
  onChanged,
  onClose,
}: {
  readonly photo: Photo;
  readonly onChanged: () => void;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation();
  const act = useAnnouncedMutation(RemoveEventPhotoDocument, {
    payloadOf: (result) => result.removeEventPhoto,
    onDone: () => {
      onChanged();
      onClose();
    },
  });
  const submit = () =>
    void act.run(
      (idempotencyKey) => ({ id: photo.id, idempotencyKey }),
      () => t('gallery.removed'),
    );
  return (
    <ActDialog
      title={t('gallery.removeTitle')}
      act={act}
      isDone={false}
      submit={t('gallery.remove')}
      onSubmit={submit}
      onClose={onClose}
    >
      <p>{t('gallery.removeText', { name: photo.caption.text })}</p>
    </ActDialog>
  );
}
