import { FileInput, TextInput } from '@mantine/core';
import type { PhotoDraft } from '@pustaka/web-shared/business/product-draft.ts';
import { usePhotoUpload } from '@pustaka/web-shared/business/use-photo-upload.ts';
import { PICTURE_KINDS } from '@pustaka/web-shared/uploads/send-picture.ts';
import { useEffect, useState } from 'react';

import { useTranslation } from '../../../../i18n/use-translation';
import { Button } from '../../../../lib/ui/Button';
import { StaffPhotoUploadDocument } from './StaffPhotoUpload.generated';

type PhotoFieldProps = {
  readonly label: string;
  readonly businessId: string;
  readonly photo: PhotoDraft | null;
  readonly onChange: (photo: PhotoDraft | null) => void;
};

/** Lets staff choose, describe and take away a photo; it is sent at once and shown with the next saving. */
export function PhotoField({ label, businessId, photo, onChange }: PhotoFieldProps) {
  const { t } = useTranslation();
  const { isBusy, refusal, send } = usePhotoUpload(businessId, StaffPhotoUploadDocument, {
    wrongKind: t('title.cover.wrongType'),
    failed: t('title.cover.failed'),
  });
  const [preview, setPreview] = useState<string | null>(null);
  useEffect(() => () => (preview === null ? undefined : URL.revokeObjectURL(preview)), [preview]);
  const choose = async (file: File | null) => {
    const uploadId = file === null || isBusy ? null : await send(file);
    if (uploadId === null || file === null) return;
    const url = URL.createObjectURL(file);
    setPreview(url);
    onChange({ uploadId, alt: photo?.alt ?? '', url });
  };
  return (
    <div className="stack" style={{ gap: 8 }}>
      {photo !== null && <img className="change-photo" src={photo.url} alt={photo.alt} />}
      <FileInput
        label={label}
        placeholder={t('businesses.choosePhoto')}
        description={isBusy ? t('businesses.sendingPhoto') : t('businesses.photoHint')}
        error={refusal}
        accept={PICTURE_KINDS.join()}
        value={null}
        onChange={(file) => void choose(file)}
      />
      {photo !== null && (
        <TextInput
          label={t('businesses.photoAlt')}
          maxLength={200}
          value={photo.alt}
          onChange={({ currentTarget }) => onChange({ ...photo, alt: currentTarget.value })}
        />
      )}
      {photo !== null && (
        <div>
          <Button small weight="link" onClick={() => onChange(null)}>
            {t('businesses.removePhoto')}
          </Button>
        </div>
      )}
    </div>
  );
}
