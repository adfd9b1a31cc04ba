import type { PhotoDraft } from '@pustaka/web-shared/business/product-draft.ts';
import { usePhotoUpload } from '@pustaka/web-shared/business/use-photo-upload.ts';
import { PICTURE_KINDS } from '@pustaka/web-shared/uploads/send-picture.ts';
import { useEffect, useId, useState } from 'react';
import type { ReactElement } from 'react';

import { useTranslation } from '../../../lib/i18n/use-translation';
import { TextField } from '../../../lib/ui/TextField';
import { CreateBusinessPhotoUploadDocument } from './CreateBusinessPhotoUpload.generated';

type PhotoFieldProps = {
  readonly label: string;
  readonly businessId: string;
  readonly photo: PhotoDraft | null;
  readonly onChange: (photo: PhotoDraft | null) => void;
};

/**
 * Lets somebody choose, describe and take away a photo; it is sent at once and shown with the next saving.
 */
export function PhotoField({ label, businessId, photo, onChange }: PhotoFieldProps): ReactElement {
  const { t } = useTranslation('myBusiness');
  const id = useId();
  const { isBusy, refusal, send } = usePhotoUpload(businessId, CreateBusinessPhotoUploadDocument, {
    wrongKind: t('photo.wrongKind'),
    failed: t('photo.failed'),
  });
  const [preview, setPreview] = useState<string | null>(null);
  useEffect(() => () => (preview === null ? undefined : URL.revokeObjectURL(preview)), [preview]);
  const choose = async (file: File | undefined): Promise<void> => {
    const uploadId = file === undefined || isBusy ? null : await send(file);
    if (uploadId === null || file === undefined) return;
    const url = URL.createObjectURL(file);
    setPreview(url);
    onChange({ uploadId, alt: photo?.alt ?? '', url });
  };
  return (
    <div className="photo-field">
      {photo !== null && <img src={photo.url} alt="" />}
      <div>
        <div className="field">
          <span className="file-label">{label}</span>
          <label className="btn quiet file-button" htmlFor={id}>
            {t(photo === null ? 'photo.choose' : 'photo.change')}
            <span className="hide"> {label}</span>
          </label>
          <input
            id={id}
            className="hide"
            type="file"
            accept={PICTURE_KINDS.join()}
            aria-describedby={`${id}-hint`}
            onChange={(event) => void choose(event.target.files?.[0])}
          />
          <p className="hint" id={`${id}-hint`} role="status">
            {isBusy ? t('photo.sending') : (refusal ?? t('photo.hint'))}
          </p>
        </div>
        {photo !== null && (
          <TextField
            label={t('photo.alt')}
            hint={t('photo.altHint')}
            value={photo.alt}
            maxLength={200}
            onType={(alt) => onChange({ ...photo, alt })}
          />
        )}
        {photo !== null && (
          <button type="button" className="as-link" onClick={() => onChange(null)}>
            {t('photo.remove')}
          </button>
        )}
      </div>
    </div>
  );
}
