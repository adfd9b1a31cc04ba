import { useApolloClient } from '@apollo/client/react';
import { useState } from 'react';

import { useTranslation } from '../../../lib/i18n/use-translation';
import { CreateBusinessPhotoUploadDocument } from './CreateBusinessPhotoUpload.generated';

const KINDS = ['image/jpeg', 'image/png', 'image/webp'];

/** Is sending a photo: whether it is under way, why it did not work, and doing it. */
export type PhotoUpload = {
  readonly isBusy: boolean;
  readonly refusal: string | null;
  readonly send: (file: File) => Promise<string | null>;
};

/**
 * Sends photos of a business: announced first, then the bytes; gives the upload to name in a change, or null.
 */
export function usePhotoUpload(businessId: string): PhotoUpload {
  const { t } = useTranslation('myBusiness');
  const client = useApolloClient();
  const [state, setState] = useState<{ readonly isBusy: boolean; readonly refusal: string | null }>({
    isBusy: false,
    refusal: null,
  });
  const upload = async (
    file: File,
  ): Promise<{ readonly uploadId: string } | { readonly refusal: string }> => {
    if (!KINDS.includes(file.type)) return { refusal: t('photo.wrongKind') };
    const { data } = await client.mutate({
      mutation: CreateBusinessPhotoUploadDocument,
      variables: {
        input: { businessId, fileName: file.name.slice(-100), size: file.size, contentType: file.type },
      },
    });
    const announced = data?.createBusinessPhotoUpload;
    if (announced?.uploadId == null || announced.url === null)
      return { refusal: announced?.userErrors[0]?.message ?? t('photo.failed') };
    const answer = await fetch(announced.url, {
      method: 'PUT',
      body: file,
      headers: { 'content-type': file.type },
      credentials: 'same-origin',
    });
    return answer.ok ? { uploadId: announced.uploadId } : { refusal: t('photo.failed') };
  };
  const send = async (file: File): Promise<string | null> => {
    setState({ isBusy: true, refusal: null });
    const outcome = await upload(file).catch(() => ({ refusal: t('photo.failed') }));
    setState({ isBusy: false, refusal: 'refusal' in outcome ? outcome.refusal : null });
    return 'uploadId' in outcome ? outcome.uploadId : null;
  };
  return { ...state, send };
}
