import { useMutation } from '@apollo/client/react';

import { useTranslation } from '../../i18n/use-translation';
import { CreateUploadDocument } from './CreateUpload.generated';

const imageTypes = ['image/jpeg', 'image/png', 'image/webp'];

/** What became of a file: the upload it is known by now, or why it was not taken. */
export type Uploaded = { readonly uploadId: string } | { readonly refusal: string };

/** Returns the act of sending a picture to the library; a lost connection is a refusal with words too. */
export function useUpload(): (file: File) => Promise<Uploaded> {
  const { t } = useTranslation();
  const [createUpload] = useMutation(CreateUploadDocument);
  const failed = { refusal: t('title.cover.failed') };
  const send = async (file: File): Promise<Uploaded> => {
    if (!imageTypes.includes(file.type)) return { refusal: t('title.cover.wrongType') };
    const { data } = await createUpload({
      variables: { input: { fileName: file.name, size: file.size, contentType: file.type } },
    });
    const upload = data?.createUpload;
    if (upload?.userErrors[0] !== undefined) return { refusal: upload.userErrors[0].message };
    if (upload?.url == null || upload.uploadId === null) return failed;
    const answer = await fetch(upload.url, {
      method: 'PUT',
      body: file,
      headers: { 'content-type': file.type },
      credentials: 'same-origin',
    });
    return answer.ok
      ? { uploadId: upload.uploadId }
      : { refusal: (await refusalOf(answer)) ?? failed.refusal };
  };
  return (file) => send(file).catch(() => failed);
}

/** The upload door answers in the common error shape; its words are for people. */
async function refusalOf(answer: Response): Promise<string | null> {
  const body: unknown = await answer.json().catch(() => null);
  if (typeof body !== 'object' || body === null || !('message' in body)) return null;
  return typeof body.message === 'string' ? body.message : null;
}
