import { useEffect, useState } from 'react';

import { useTranslation } from '../../../i18n/use-translation';
import { useUpload } from '../../../lib/upload/use-upload';
import type { CardLogo } from './card-draft';

/**
 * A logo on its way to the library: whether it is, why it did not arrive, and the acts of sending one and of
 * doing without.
 */
export type LogoUpload = {
  readonly isBusy: boolean;
  readonly failure: string | undefined;
  readonly send: (file: File) => Promise<void>;
  readonly remove: () => void;
};

const AT_REST = { isBusy: false, failure: undefined };

/**
 * Sends a logo as soon as it is chosen and hands it over once it can be shown; the address it is shown under
 * goes with it.
 */
export function useLogo(logo: CardLogo | null, onLogo: (logo: CardLogo | null) => void): LogoUpload {
  const { t } = useTranslation();
  const upload = useUpload();
  const [{ isBusy, failure }, setState] = useState<Pick<LogoUpload, 'isBusy' | 'failure'>>(AT_REST);
  useRevoked(logo?.url);
  const send = async (file: File) => {
    setState({ isBusy: true, failure: undefined });
    const sent = await upload(file);
    const seen = 'refusal' in sent ? null : await measured(file);
    setState({
      isBusy: false,
      failure: 'refusal' in sent ? sent.refusal : seen === null ? t('title.cover.wrongType') : undefined,
    });
    if (!('refusal' in sent) && seen !== null) onLogo({ uploadId: sent.uploadId, ...seen });
  };
  const remove = () => {
    setState(AT_REST);
    onLogo(null);
  };
  return { isBusy, failure, send, remove };
}

/** Lets go of the address of a chosen file once another picture stands in its place. */
function useRevoked(url: string | undefined): void {
  useEffect(() => {
    if (url?.startsWith('blob:') !== true) return undefined;
    return () => URL.revokeObjectURL(url);
  }, [url]);
}

/** Shows a file and finds out its size; null if it is no picture. */
async function measured(file: File): Promise<Omit<CardLogo, 'uploadId'> | null> {
  const url = URL.createObjectURL(file);
  const picture = new Image();
  picture.src = url;
  const isPicture = await picture.decode().then(
    () => true,
    () => false,
  );
  if (isPicture) return { url, width: picture.naturalWidth, height: picture.naturalHeight };
  URL.revokeObjectURL(url);
  return null;
}
