import { useMutation } from '@apollo/client/react';
import { sendPicture } from '@pustaka/web-shared/uploads/send-picture.ts';
import type { Uploaded } from '@pustaka/web-shared/uploads/send-picture.ts';

import { useTranslation } from '../../i18n/use-translation';
import { CreateUploadDocument } from './CreateUpload.generated';

/** Returns the act of sending a picture to the library; a lost connection is a refusal with words too. */
export function useUpload(): (file: File) => Promise<Uploaded> {
  const { t } = useTranslation();
  const [createUpload] = useMutation(CreateUploadDocument);
  return (file) =>
    sendPicture(
      file,
      async () => {
        const input = { fileName: file.name, size: file.size, contentType: file.type };
        return (await createUpload({ variables: { input } })).data?.createUpload;
      },
      { wrongKind: t('title.cover.wrongType'), failed: t('title.cover.failed') },
    );
}
