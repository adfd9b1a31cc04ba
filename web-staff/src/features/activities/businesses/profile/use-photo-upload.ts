import { useMutation } from '@apollo/client/react';
import { useState } from 'react';

import { useTranslation } from '../../../../i18n/use-translation';
import { StaffPhotoUploadDocument } from './StaffPhotoUpload.generated';

const kinds = ['image/jpeg', 'image/png', 'image/webp'];

/** Returns the act of sending a photo of a business for its owners: announced first, then the bytes. */
export function usePhotoUpload(businessId: string) {
  const { t } = useTranslation();
  const [announce] = useMutation(StaffPhotoUploadDocument);
  const [state, setState] = useState<{ readonly isBusy: boolean; readonly refusal: string | null }>({
    isBusy: false,
    refusal: null,
  });
  const upload = async (
    file: File,
  ): Promise<{ readonly uploadId: string } | { readonly refusal: string }> => {
    if (!kinds.includes(file.type)) return { refusal: t('title.cover.wrongType') };
    const { data } = await announce({
      variables: {
        input: { businessId, fileName: file.name.slice(-100), size: file.size, contentType: file.type },
      },
    });
    const announced = data?.createBusinessPhotoUpload;
    if (announced?.uploadId == null || announced.url === null)
      return { refusal: announced?.userErrors[0]?.message ?? t('title.cover.failed') };
    const answer = await fetch(announced.url, {
      method: 'PUT',
      body: file,
      headers: { 'content-type': file.type },
      credentials: 'same-origin',
    });
    return answer.ok ? { uploadId: announced.uploadId } : { refusal: t('title.cover.failed') };
  };
  const send = async (file: File): Promise<string | null> => {
    setState({ isBusy: true, refusal: null });
    const outcome = await upload(file).catch(() => ({ refusal: t('title.cover.failed') }));
    setState({ isBusy: false, refusal: 'refusal' in outcome ? outcome.refusal : null });
    return 'uploadId' in outcome ? outcome.uploadId : null;
  };
  return { ...state, send };
}
