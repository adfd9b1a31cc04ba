import { useMutation } from '@apollo/client/react';
import { useState } from 'react';

import { useTranslation } from '../../../i18n/use-translation';
import { useAnnounce } from '../../../lib/ui/announcer';
import { useUpload } from '../../../lib/upload/use-upload';
import { SetTitleCoverDocument } from './SetTitleCover.generated';

/** Returns the acts on a cover: send a file and use it, or go back to the drawn one. */
export function useCoverUpload(titleId: string) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const upload = useUpload();
  const [setCover] = useMutation(SetTitleCoverDocument);
  const [state, setState] = useState<{ readonly isBusy: boolean; readonly refusal: string | null }>({
    isBusy: false,
    refusal: null,
  });

  const setTo = async (uploadId: string | null): Promise<string | null> => {
    const { data } = await setCover({ variables: { input: { titleId, uploadId } } });
    const refusal = data?.setTitleCover.userErrors[0]?.message ?? null;
    if (refusal === null) announce(t(uploadId === null ? 'title.cover.restored' : 'title.cover.saved'));
    return refusal;
  };
  const send = async (file: File): Promise<string | null> => {
    const sent = await upload(file);
    return 'refusal' in sent ? sent.refusal : setTo(sent.uploadId);
  };
  const doing = async (act: () => Promise<string | null>): Promise<boolean> => {
    setState({ isBusy: true, refusal: null });
    const refusal = await act().catch(() => t('title.cover.failed'));
    setState({ isBusy: false, refusal });
    return refusal === null;
  };
  return { ...state, send: (file: File) => doing(() => send(file)), restore: () => doing(() => setTo(null)) };
}
