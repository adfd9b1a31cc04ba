import { useMutation } from '@apollo/client/react';
import { newIdempotencyKey } from '@pustaka/web-shared/acts/idempotency-key.ts';
import { sendPicture } from '@pustaka/web-shared/uploads/send-picture.ts';
import { useState } from 'react';

import { useTranslation } from '../../../../i18n/use-translation';
import { AddStaffPaperDocument } from './AddStaffPaper.generated';
import { AnnounceStaffPaperDocument } from './AnnounceStaffPaper.generated';

/** The kinds of files that a proof may have, by the type a browser gives them. */
const KINDS = { 'application/pdf': 'PDF', 'image/jpeg': 'JPEG', 'image/png': 'PNG' } as const;
/** Those types, for the field that chooses a file. */
export const paperTypes: readonly string[] = Object.keys(KINDS);

/** Returns the act that sends a file to a proof: the bytes first, then what they belong to. */
export function useAttaching(proofId: string, onDone: () => void) {
  const { t } = useTranslation();
  const [announceFile] = useMutation(AnnounceStaffPaperDocument);
  const [add] = useMutation(AddStaffPaperDocument);
  const [isBusy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const failed = t('development.paper.failed');
  const send = async (file: File, kind: 'PDF' | 'JPEG' | 'PNG'): Promise<string | null> => {
    const announced = { proofId, kind, size: file.size };
    const sent = await sendPicture(
      file,
      async () => (await announceFile({ variables: { input: announced } })).data?.announceStaffPaper,
      { wrongKind: t('development.paper.wrongKind'), failed },
      paperTypes,
    );
    if ('refusal' in sent) return sent.refusal;
    const input = { proofId, kind, uploadId: sent.uploadId, idempotencyKey: newIdempotencyKey() };
    const answer = await add({ variables: { input } }).catch(() => null);
    const [wrong] = answer?.data?.addStaffPaper.userErrors ?? [{ message: failed }];
    return wrong?.message ?? null;
  };
  const attach = async (file: File) => {
    const kind = Object.entries(KINDS).find(([type]) => type === file.type)?.[1];
    setBusy(true);
    const wrong = kind === undefined ? t('development.paper.wrongKind') : await send(file, kind);
    setRefusal(wrong);
    setBusy(false);
    if (wrong === null) onDone();
  };
  return { attach, isBusy, refusal };
}
