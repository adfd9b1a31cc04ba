import { useState } from 'react';

import { useTranslation } from '../../i18n/use-translation';
import { Button } from '../ui/Button';
import { Note } from '../ui/Note';
import { FileDrop } from './FileDrop';
import { useUpload } from './use-upload';

/**
 * A picture in the form: the upload it is sent as, and where it can be seen for now; both empty when there is
 * none.
 */
export type DraftPicture = { readonly uploadId: string; readonly url: string };

type PictureFieldProps = {
  readonly label: string;
  readonly name: string;
  readonly picture: DraftPicture | null;
  readonly onPicture: (picture: DraftPicture | null) => void;
};

/**
 * Takes a picture and sends it at once, so that saving only has to name it; the one just chosen is seen
 * before it is saved.
 */
export function PictureField({ label, name, picture, onPicture }: PictureFieldProps) {
  const { t } = useTranslation();
  const upload = useUpload();
  const [isBusy, setIsBusy] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const onFile = async (file: File) => {
    setIsBusy(true);
    const sent = await upload(file);
    setIsBusy(false);
    setRefusal('refusal' in sent ? sent.refusal : null);
    if (!('refusal' in sent)) onPicture({ uploadId: sent.uploadId, url: URL.createObjectURL(file) });
  };
  return (
    <div className="stack picture-field" style={{ gap: 8 }}>
      <span className="field-label">{label}</span>
      {picture !== null && picture.url !== '' && (
        <img src={picture.url} alt={t('eventEditor.pictureOf', { name })} />
      )}
      {picture !== null && picture.url === '' && (
        <p className="muted small">{t('eventEditor.pictureKept')}</p>
      )}
      {refusal !== null && <Note state="blocked">{refusal}</Note>}
      {isBusy ? (
        <p role="status" className="muted small">
          {t('title.cover.uploading')}
        </p>
      ) : (
        <FileDrop
          label={t(picture === null ? 'title.cover.choose' : 'eventEditor.otherPicture')}
          onFile={(file) => void onFile(file)}
        />
      )}
      {picture !== null && (
        <div>
          <Button small onClick={() => onPicture(null)}>
            {t('eventEditor.removePicture')}
          </Button>
        </div>
      )}
    </div>
  );
}
